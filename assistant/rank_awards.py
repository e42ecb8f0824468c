"""Places in a ranking told year by year over several turns, and the two awards for them asked one by one."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal

from assistant.rank_change import RANK_CHANGES, rank_change
from assistant.rules.types import FactValue
from index.figures import figures

_LAST_YEAR = re.compile(r"去年|上年|上一年|\blast year\b|\bthe year before\b|\bprevious year\b", re.IGNORECASE)
_THIS_YEAR = re.compile(
    r"今年|现在|目前|如今|最新|这[次回]|\bthis year\b|\bnow\b|\blatest\b|\bthis time\b", re.IGNORECASE
)
_FIRST_ENTRY = re.compile(
    r"首次|第一次进|头一次进|首进|\bfirst[- ](?:entry|time)\b|\bfor (?:first )?entering\b", re.IGNORECASE
)
_CLIMBING = re.compile(
    r"提升|上升|升位|爬升|\bclimb\w*\b|\bimprov\w*\b|\bris(?:e|ing)\b|\bgain\w*\b|\bmoving up\b", re.IGNORECASE
)


def with_last_years_rank(
    earlier: Sequence[str], text: str, own: Mapping[str, FactValue], before: Mapping[str, FactValue]
) -> dict[str, FactValue]:
    """What a turn tells, with the places gained since last year where a turn before told last year's place."""
    was, now = before.get("national_rank"), own.get("national_rank")
    if not isinstance(was, Decimal) or not isinstance(now, Decimal) or own.keys() & RANK_CHANGES:
        return dict(own)
    of_last_year = any(
        _LAST_YEAR.search(one) and not _THIS_YEAR.search(one) and any(figure.value == was for figure in figures(one))
        for one in earlier
    )
    if not of_last_year or not _THIS_YEAR.search(text) or _LAST_YEAR.search(text):
        return dict(own)
    name, places = rank_change(was, now)
    return {"previous_rank": was, **own, name: places}


def awards_for_rank(text: str, facts: Mapping[str, FactValue]) -> tuple[dict[str, FactValue], ...]:
    """The facts of each of the two awards, for the first entry and for the places gained, where a text names both."""
    if not {"first_entry", "rank_improvement", "national_rank"} <= facts.keys() or facts["first_entry"] is not True:
        return ()
    if not _FIRST_ENTRY.search(text) or not _CLIMBING.search(text):
        return ()
    entry = {name: value for name, value in facts.items() if name not in RANK_CHANGES | {"matter"}}
    climb = {name: value for name, value in facts.items() if name not in ("first_entry", "previous_rank")}
    return entry, climb


def names_climb(text: str) -> bool:
    """Whether a text names the places gained, so that an award for them is meant and none for where they lead."""
    return _CLIMBING.search(text) is not None
