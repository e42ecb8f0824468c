"""Whose figure it is: the words and other figures that belong to one of several figures of a unit and to no other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.claims.types import Bound, Statement
from assistant.claims.words import Segment, segments, shares
from index.numerals import half_width
from index.search import Index

_BLOCK = re.compile(r"[;。\n]")
_CLAUSE = re.compile(r"[,;。由]|\bwhile\b|\bwhereas\b|\band\b", re.IGNORECASE)
_TAIL = re.compile(r"[,;。、]|\bwhile\b|\bwhereas\b|(?:,\s*)?\band\b", re.IGNORECASE)
_PARALLEL = re.compile(
    r"\s*(?:[、和与及]|\band\b)\s*(?:超过?|不低于|不少于|最高|不超过|至少|达到?|前|后|末|more than|over)?\s*$", re.I
)
_TELLING = 2.0  # how many words decide; rare or not, what only one of them has tells them apart
_PARTNER = 0.5  # what another figure that stands with only one of them is worth
_TIME = ("day", "month", "year")  # a term is known by the words right at it
_ORDER = ("rank", "count", "number")

Span = tuple[int, int]


def belonging(
    mine: Bound, claim: Statement, others: Sequence[Bound], provision: Statement, index: Index
) -> list[float]:
    """How much of what a claim says of a figure belongs to each of a provision's and to no other of its unit."""
    rivals = [n for n, other in enumerate(others) if _unit(other) == _unit(mine)]
    found = [0.0] * len(others)
    if len(rivals) < 2 or mine.figure.unit in _TIME:
        return found
    narrow, here = half_width(claim.text), half_width(provision.text)
    (start, end), _ = _own(mine, claim.bounds, narrow, whole=True)
    asked = segments(narrow[start:end], index)
    close = segments(_part(narrow, mine), index)
    owned = [_own(others[n], provision.bounds, here, whole=False) for n in rivals]
    spans = [span for span, _ in owned]
    shared = " ".join(here[a:b] for _, (a, b) in owned)
    if len(set(spans)) < len(spans):
        return found
    told = [here[a:b] for a, b in spans]
    far, part = _alone(asked, told, shared, index), _alone(close, told, shared, index)
    partners = [_within(provision.bounds, span, mine) for span in spans]
    near = _within(claim.bounds, (start, end), mine)
    for at, n in enumerate(rivals):
        alone = near & partners[at] - set().union(*(p for i, p in enumerate(partners) if i != at))
        found[n] = far[at] + part[at] + _PARTNER * (bool(alone) and mine.figure.unit not in _ORDER)
    return found


def context(bound: Bound, provision: Statement) -> str:
    """The words a figure is bound to, where it is one of a list with what leads the whole list."""
    narrow = half_width(provision.text)
    listed = [bound]
    while True:
        first = listed[0].figure.start
        ahead = max(
            (b for b in provision.bounds if _unit(b) == _unit(bound) and b.figure.end <= first),
            key=_start,
            default=None,
        )
        if ahead is None or not _PARALLEL.match(narrow[_tail(narrow, ahead.figure.end, first) : first]):
            break
        listed.insert(0, ahead)
    return bound.context if len(listed) == 1 else listed[0].context.partition("  ")[0] + bound.context


def _start(bound: Bound) -> int:
    return bound.figure.start


def _alone(asked: Sequence[Segment], told: Sequence[str], shared: str, index: Index) -> list[float]:
    """The share of the words held by only one of some texts that each of them holds, little where they tell little."""
    held = [shares(asked, index, text) for text in (*told, shared)]
    own = [
        sum(
            _length(segment) * max(0.0, held[at][k] - max(row[k] for i, row in enumerate(held) if i != at))
            for k, segment in enumerate(asked)
        )
        for at in range(len(told))
    ]
    return [mine / max(sum(own), _TELLING) for mine in own]


def _length(segment: Segment) -> float:
    """How many words a segment counts for: two Chinese characters are one."""
    name = segment.names[0]
    return 1.0 if name.isascii() else len(name) / 2


def _unit(bound: Bound) -> str:
    """The unit of a figure; a bare number may count."""
    return "count" if bound.figure.unit == "number" else bound.figure.unit


def _part(narrow: str, bound: Bound) -> str:
    """The part of a sentence that a figure stands in."""
    opens = [m.end() for m in _CLAUSE.finditer(narrow, 0, bound.figure.start)]
    shut = _CLAUSE.search(narrow, bound.figure.end)
    return narrow[opens[-1] if opens else 0 : shut.start() if shut else len(narrow)]


def _own(bound: Bound, beside: Sequence[Bound], narrow: str, whole: bool) -> tuple[Span, Span]:
    """Where the words stand that belong to one figure among those of its unit, and what leads a list of them."""
    opens = [m.end() for m in _BLOCK.finditer(narrow, 0, bound.figure.start)]
    low = 0 if whole or not opens else opens[-1]
    shut = None if whole else _BLOCK.search(narrow, bound.figure.end)
    high = shut.start() if shut else len(narrow)
    same = sorted(
        {(b.figure.start, b.figure.end) for b in beside if _unit(b) == _unit(bound) and low <= b.figure.start < high}
    )
    at = same.index((bound.figure.start, bound.figure.end))
    before, after = same[at - 1] if at else None, same[at + 1] if at + 1 < len(same) else None
    lead = (low, low)
    start = _tail(narrow, before[1], bound.figure.start) if before else low
    end = _tail(narrow, bound.figure.end, after[0]) if after else high
    if after and _PARALLEL.match(narrow[end : after[0]]):
        lead = (start, bound.figure.start)  # belongs to all of the list
        start = bound.figure.start
    if before and _PARALLEL.match(narrow[start : bound.figure.start]):
        end = _tail(narrow, bound.figure.end, high, last=True)
    return (start, end), lead


def _tail(narrow: str, start: int, limit: int, last: bool = False) -> int:
    """Where the part of a sentence that a figure stands in ends; before another figure of the part, at the figure itself."""
    found = _TAIL.search(narrow, start, limit)
    return found.start() if found else limit if last else start


def _within(bounds: Sequence[Bound], span: Span, but: Bound) -> set[tuple[str, object]]:
    """The figures of other units that stand in a stretch."""
    return {
        ("order" if b.figure.unit in _ORDER else b.figure.unit, b.figure.value)
        for b in bounds
        if span[0] <= b.figure.start < span[1] and b.figure.unit not in (but.figure.unit, "date")
    }
