"""Whose figure it is: the words and other figures that belong to one of several figures of a unit and to no other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.claims.types import Bound, Statement
from assistant.claims.words import segments, shares
from index.numerals import half_width
from index.search import Index

_BLOCK = re.compile(r"[;。\n]")
_TAIL = re.compile(r"[,;。、]|\bwhile\b|\bwhereas\b|(?:,\s*)?\band\b", re.IGNORECASE)
_PARALLEL = re.compile(r"\s*(?:[、和与及]|\band\b)\s*(?:超过?|不低于|不少于|最高|不超过|至少|达到?|前|后|末|more than|over)?\s*$", re.I)
_PARTNER = 0.5  # what another figure that stands with only one of them is worth
_ORDER = ("rank", "count", "number")

Span = tuple[int, int]


def belonging(mine: Bound, claim: Statement, others: Sequence[Bound], provision: Statement, index: Index) -> list[float]:
    """How much of what a claim says of a figure belongs to each of a provision's and to no other of its unit."""
    rivals = [n for n, other in enumerate(others) if other.figure.unit == mine.figure.unit]
    found = [0.0] * len(others)
    if len(rivals) < 2:
        return found
    narrow, here = half_width(claim.text), half_width(provision.text)
    start, end = _own(mine, claim.bounds, narrow, whole=True)
    asked = segments(narrow[start:end], index)
    spans = [_own(others[n], provision.bounds, here, whole=False) for n in rivals]
    if len(set(spans)) < len(spans):
        return found
    held = [shares(asked, index, here[a:b]) for a, b in spans]
    partners = [_within(provision.bounds, span, mine) for span in spans]
    near = _within(claim.bounds, (start, end), mine)
    total = sum(segment.weight for segment in asked)
    for at, n in enumerate(rivals):
        apart = [i for i in range(len(rivals)) if i != at]
        words = sum(
            segment.weight * max(0.0, held[at][k] - max(held[i][k] for i in apart)) for k, segment in enumerate(asked)
        )
        alone = near & partners[at] - set().union(*(partners[i] for i in apart))
        found[n] = (words / total if total else 0.0) + _PARTNER * bool(alone)
    return found


def _own(bound: Bound, beside: Sequence[Bound], narrow: str, whole: bool) -> Span:
    """Where the words stand that belong to one figure among those of its unit: its part of the sentence."""
    opens = [m.end() for m in _BLOCK.finditer(narrow, 0, bound.figure.start)]
    low = 0 if whole or not opens else opens[-1]
    shut = None if whole else _BLOCK.search(narrow, bound.figure.end)
    high = shut.start() if shut else len(narrow)
    same = sorted(
        {(b.figure.start, b.figure.end) for b in beside if b.figure.unit == bound.figure.unit and low <= b.figure.start < high}
    )
    at = same.index((bound.figure.start, bound.figure.end))
    before, after = same[at - 1] if at else None, same[at + 1] if at + 1 < len(same) else None
    start = _tail(narrow, before[1], bound.figure.start) if before else low
    end = _tail(narrow, bound.figure.end, after[0]) if after else high
    if after and _PARALLEL.match(narrow[end : after[0]]):
        start = bound.figure.start  # what leads a list belongs to all of it
    if before and _PARALLEL.match(narrow[start : bound.figure.start]):
        end = _tail(narrow, bound.figure.end, high)
    return start, end


def _tail(narrow: str, start: int, limit: int) -> int:
    """Where the part of a sentence that a figure stands in ends."""
    found = _TAIL.search(narrow, start, limit)
    return found.start() if found else limit


def _within(bounds: Sequence[Bound], span: Span, but: Bound) -> set[tuple[str, object]]:
    """The figures of other units that stand in a stretch."""
    return {
        ("order" if b.figure.unit in _ORDER else b.figure.unit, b.figure.value)
        for b in bounds
        if span[0] <= b.figure.start < span[1] and b.figure.unit not in (but.figure.unit, "date")
    }
