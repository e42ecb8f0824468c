"""Sums of money that the sums asked about are not: a firm's own funds beside a grant, its profit beside its revenue,
what was only agreed beside the capital that came in."""

from __future__ import annotations

from assistant.exchange_rate import exchange_rate
from assistant.figure_fit import of_money
from assistant.planned_sum import planned_sums
from assistant.story_words import tells
from index.figures import figures
from index.query import is_english

_MATTERS = ("grant", "revenue", "capital")
_LEAST = 2


def without_other_money(turn: str) -> str:
    """A turn of several sums without those that are said to be of other money than the matter it names; a rate of exchange is no sum."""
    english = is_english(turn)
    _, rate = exchange_rate(turn) or (None, (0, 0))
    sums = [one for one in figures(turn) if of_money(one) and not rate[0] <= one.start < rate[1]]
    if len(sums) < _LEAST:
        return turn
    others = [
        one
        for one in sums
        for matter in _MATTERS
        if tells(matter, turn, english=english)
        and (
            tells(f"not_{matter}_before", turn[: one.start], english=english)
            or tells(f"not_{matter}_after", turn[one.end :], english=english)
        )
    ]
    if tells("capital", turn, english=english):
        planned = planned_sums(turn, sums)
        others += [one for one in sums if one.start in planned]
    others = sorted(set(others), key=lambda one: one.start)
    if len(others) == len(sums):
        return turn
    for one in reversed(others):
        turn = f"{turn[: one.start].rstrip()}{turn[one.end :]}"
    return turn
