"""Each figure of a claim with the figure of a provision that stands among the same words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations, permutations

from assistant.claims.change import changes
from assistant.claims.owners import belonging, context
from assistant.claims.reading import Reading
from assistant.claims.types import Bound, Statement
from assistant.claims.words import coverage, segments
from index.search import Index

KINDS = {
    "CNY": "money", "USD": "money", "day": "time", "month": "time", "year": "time", "percent": "share", "m2": "area",
    "mu": "area", "tce": "energy", "date": "date", "rank": "order", "count": "order", "number": "order",
}  # fmt: skip
_MARKS = tuple(
    (re.compile(pattern, re.IGNORECASE), told)
    for pattern, told in (
        (r"连续|\b(?:running|in a row|consecutive|straight|successive)\b", 1.0),
        (r"总数|总量|合计|\btotal\b|\boverall\b|\bin all\b|\baltogether\b", 1.0),
        (r"各[按出担占]|分担|平摊|对半|\bsplit\b|\bhalf-and-half\b|\beach (?:pay|bear|cover)|\bshared?\b", 2.0),
    )
)  # 连续3年, 总数20家, 各按50%
_NUMERAL = re.compile(r"^[\d零一二两三四五六七八九十百千万.]+")
_HAN = re.compile("[㐀-鿿]")
_MARK = 0.3
_MOST = 5000  # assignments tried; beyond them each figure takes its best
_EACH = re.compile(r"各[按占出担]?$")  # 各按50%: the figure is that of each of several
_NEAR = 0.2
_COUNTED = 0.4  # what it tells that two figures count the same, 项指标
_EQUAL = 0.22
_OTHER_CURRENCY = (
    3.0  # more than all else: of a sum in yuan none in dollars is the counterpart where one in yuan is printed
)
_OWNED = 0.6  # what the words that belong to one figure alone count
_CROSSED = 0.4  # how much more the words of each must fit the other's counterpart


def paired(claim: Reading, provision: Statement, index: Index) -> list[tuple[Bound, Bound | None]]:
    """The figures of a claim, dates apart, each with its counterpart of the same kind where there is any."""
    found: list[tuple[Bound, Bound | None]] = []
    for kind in dict.fromkeys(KINDS.values()):
        mine = _once(b for b in claim.statement.bounds if KINDS[b.figure.unit] == kind)
        others = [b for b in provision.bounds if KINDS[b.figure.unit] == kind]
        if kind != "date" and mine:
            found += zip(mine, _assigned(claim, mine, others, provision, index), strict=True)
    return found


def _once(bounds: Iterable[Bound]) -> list[Bound]:
    """The figures of a claim, one that is told twice (half by each) once."""
    return list({(b.figure.unit, b.figure.value, b.figure.comparator): b for b in bounds}.values())


def _assigned(
    claim: Reading, mine: Sequence[Bound], others: Sequence[Bound], provision: Statement, index: Index
) -> Sequence[Bound | None]:
    """The counterparts that together are likest, no figure taken twice where there are enough."""
    if not others:
        return [None] * len(mine)
    others = [*others, *(b for b in others if _EACH.search(b.context.partition("  ")[0]) for _ in mine[1:])]
    listed = [replace(other, context=context(other, provision)) for other in others]
    likes = [[_likeness(claim, bound, other, provision.text, index) for other in listed] for bound in mine]
    for row, bound in zip(likes, mine, strict=True):
        owned = belonging(bound, claim.statement, others, provision, index)
        row[:] = [like + _OWNED * part for like, part in zip(row, owned, strict=True)]
    turned = _turns(claim.statement) & _turns(provision)
    if len(mine) == len(turned) * 2 and turned:  # from 33 to 22: both are of the same, in their order
        return [next(other for other in others if other.figure.value == b.figure.value) for b in mine]
    ways = 1
    for taken in range(len(mine)):
        ways *= max(0, len(others) - taken)
    if not 0 < ways <= _MOST:
        return [others[max(range(len(others)), key=row.__getitem__)] for row in likes]
    best = max(permutations(range(len(others)), len(mine)), key=lambda way: sum(likes[i][j] for i, j in enumerate(way)))
    return [others[j] for j in _uncrossed(mine, others, list(best), index)]


def _turns(statement: Statement) -> set[tuple[Decimal, Decimal]]:
    """From what to what the numbers of a sentence change."""
    return {(a.figure.value, b.figure.value) for a, b in changes(statement)}


def _uncrossed(mine: Sequence[Bound], others: Sequence[Bound], way: list[int], index: Index) -> list[int]:
    """The assignment with every two figures that each take their equal from the other's words put by their words."""
    for a, b in combinations(range(len(way)), 2):
        equal = all(mine[n].figure.value == others[way[n]].figure.value for n in (a, b))
        ranked = any(mine[n].figure.comparator == "top" == others[way[n]].figure.comparator for n in (a, b))
        spanned = mine[a].figure.start == mine[b].figure.start  # three to five
        levelled = all(mine[n].levels and mine[n].levels <= others[way[n]].levels for n in (a, b))
        counted = _noun(mine[a]) != _noun(mine[b]) and all(
            _noun(mine[n]) and _noun(mine[n]) == _noun(others[way[n]]) for n in (a, b)
        )
        if (
            not equal
            or ranked
            or counted
            or levelled
            or spanned
            or mine[a].figure.value == mine[b].figure.value
            or mine[a].figure.unit != mine[b].figure.unit
        ):
            continue
        own = [segments(mine[n].context, index) for n in (a, b)]
        held = [[coverage(own[n], index, others[way[m]].context) for m in (0, 1)] for n in (0, 1)] if all(own) else []
        if held and held[0][1] + held[1][0] > held[0][0] + held[1][1] + _CROSSED:
            way[a], way[b] = way[b], way[a]
    return way


def _noun(bound: Bound) -> str:
    """What a Chinese count counts: the word of its unit and what follows, 项指标; nothing for others."""
    if KINDS[bound.figure.unit] != "order":
        return ""
    told = "".join(_HAN.findall(_NUMERAL.sub("", bound.figure.text) + bound.context.partition("  ")[2][:2]))[:3]
    return told if len(told) > 1 else ""


def _near(bound: Bound) -> str:
    """The words of a figure's own part of a sentence."""
    before, _, after = bound.context.partition("  ")
    return re.split(r"[,，;；。]", before)[-1] + "|" + re.split(r"[,，;；。]", after)[0]


def _marked(bound: Bound, other: Bound) -> float:
    """How many of the words that say what kind of figure one is stand at both, less those at the claim's alone."""
    mine, here = _near(bound), _near(other)
    return sum(told if mark.search(here) else -told for mark, told in _MARKS if mark.search(mine))


def _like_units(bound: Bound, other: Bound) -> bool:
    """Whether two figures of a kind can be the same: of two currencies none can."""
    return KINDS[bound.figure.unit] != "money" or bound.figure.unit == other.figure.unit


def _likeness(claim: Reading, bound: Bound, other: Bound, text: str, index: Index) -> float:
    asked = segments(bound.context, index) or claim.segments
    said = bound.levels or claim.statement.levels
    apart = bool(said and other.levels and not said & other.levels)
    near = segments(_near(bound), index) or asked
    noun = _noun(bound)
    return (
        _COUNTED * (noun != "" and noun == _noun(other)) +
        _MARK * _marked(bound, other) + _NEAR * coverage(near, index, _near(other)) + coverage(asked, index, other.context, "", text) + 0.2 * coverage(claim.segments, index, other.context)
        + 0.1 * (bound.figure.comparator == other.figure.comparator) + 0.2 * (bound.figure.unit == other.figure.unit)
        + _EQUAL * (bound.figure.value == other.figure.value and _like_units(bound, other)) - 0.6 * apart
        - _OTHER_CURRENCY * (KINDS[bound.figure.unit] == "money" and bound.figure.unit != other.figure.unit)
    )  # fmt: skip
