"""Each figure of a claim with the figure of a provision that stands among the same words."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

from assistant.claim_reading import Reading
from assistant.claim_types import Bound, Statement
from assistant.claim_words import coverage, segments
from index.search import Index

KINDS = {
    "CNY": "money", "USD": "money", "day": "time", "month": "time", "year": "time", "percent": "share", "m2": "area",
    "mu": "area", "tce": "energy", "date": "date", "rank": "order", "count": "order", "number": "order",
}  # fmt: skip
_MOST = 5000  # assignments tried; beyond them each figure takes its best
_EQUAL = 0.15


def paired(claim: Reading, provision: Statement, index: Index) -> list[tuple[Bound, Bound | None]]:
    """The figures of a claim, dates apart, each with its counterpart of the same kind where there is any."""
    found: list[tuple[Bound, Bound | None]] = []
    for kind in dict.fromkeys(KINDS.values()):
        mine = [b for b in claim.statement.bounds if KINDS[b.figure.unit] == kind]
        others = [b for b in provision.bounds if KINDS[b.figure.unit] == kind]
        if kind != "date" and mine:
            found += zip(mine, _assigned(claim, mine, others, provision.text, index), strict=True)
    return found


def _assigned(
    claim: Reading, mine: Sequence[Bound], others: Sequence[Bound], text: str, index: Index
) -> Sequence[Bound | None]:
    """The counterparts that together are likest, no figure taken twice where there are enough."""
    if not others:
        return [None] * len(mine)
    likes = [[_likeness(claim, bound, other, text, index) for other in others] for bound in mine]
    ways = 1
    for taken in range(len(mine)):
        ways *= max(0, len(others) - taken)
    if not 0 < ways <= _MOST:
        return [others[max(range(len(others)), key=row.__getitem__)] for row in likes]
    best = max(permutations(range(len(others)), len(mine)), key=lambda way: sum(likes[i][j] for i, j in enumerate(way)))
    return [others[j] for j in best]


def _likeness(claim: Reading, bound: Bound, other: Bound, text: str, index: Index) -> float:
    asked = segments(bound.context, index) or claim.segments
    said = bound.levels or claim.statement.levels
    apart = bool(said and other.levels and not said & other.levels)
    return (
        coverage(asked, index, other.context, "", text) + 0.2 * coverage(claim.segments, index, other.context)
        + 0.1 * (bound.figure.comparator == other.figure.comparator) + 0.05 * (bound.figure.unit == other.figure.unit)
        + _EQUAL * (bound.figure.value == other.figure.value) - 0.6 * apart
    )  # fmt: skip
