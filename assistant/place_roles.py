"""Whether a place is only told of: where the asker comes from, who approves, an example, not where a policy is asked for."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from index.numerals import NUMBER
from index.places import Place, Places

_ROLES = Path(__file__).parent / "place_roles.yaml"
_BESIDE_ANOTHER = ("partner", "giver")  # roles that a word for beside does not take away


def only_told(text: str, place: Place, places: Places, *, other_named: bool) -> bool:
    """Whether every mention of a place tells of someone's origin or the like; mostly where another place is meant."""
    spans = [(start, end) for named, start, end in places.mentions(text) if named.id == place.id]
    roles: tuple[str, ...] = ("approver", "giver", "goal") if place.approves else ("goal",)
    if other_named:
        roles = ("approver", "giver", "origin", "example", "partner", "goal")
    return bool(spans) and all(_plays(roles, text[:start], text[end:]) for start, end in spans)


def is_goal(text: str, place: Place, places: Places) -> bool:
    """Whether every mention of a place tells where someone goes to list shares, to recruit or to show: 去香港上市."""
    spans = [(start, end) for named, start, end in places.mentions(text) if named.id == place.id]
    return bool(spans) and all(_plays(("goal",), text[:start], text[end:]) for start, end in spans)


def is_left(text: str, start: int, end: int) -> bool:
    """Whether the place named at a span of a text is where something moves away from: 从东莞搬到广西."""
    return _plays(("left",), text[:start], text[end:])


def is_site(text: str, place: Place, places: Places) -> bool:
    """Whether a mention of a place tells where a zone or a policy that is asked about lies: 越南工业园区, in Vietnam?"""
    spans = [(start, end) for named, start, end in places.mentions(text) if named.id == place.id]
    return any(_plays(("site",), text[:start], text[end:]) for start, end in spans)


def says_state(before: str) -> bool:
    """Whether the words before what was approved say that the State did: 国务院批准了, Beijing finally recognised."""
    return _table()["state"]["before"].search(before) is not None


def _plays(roles: tuple[str, ...], before: str, after: str) -> bool:
    """Whether the words around a place give it one of some roles."""
    table = _table()
    beside = table["beside"]
    for role in roles:
        if role not in _BESIDE_ANOTHER and (beside["before"].search(before) or beside["after"].search(after)):
            continue
        sides = table[role]
        if "where" in sides and not sides["where"].search(before):
            continue
        if "around" in sides and sides["around"].search(f"{before}<>{after}"):
            return True
        if any(side in sides and sides[side].search(text) for side, text in (("before", before), ("after", after))):
            return True
    return False


@cache
def _table() -> dict[str, dict[str, re.Pattern[str]]]:
    """The words of each role on either side, read once."""
    read: dict[str, Any] = yaml.safe_load(_ROLES.read_text("utf-8"))
    return {
        role: {
            side: re.compile(
                "|".join(f"(?:{one})" for one in ([words] if isinstance(words, str) else words)).replace(
                    "<number>", NUMBER
                ),
                re.IGNORECASE,
            )
            for side, words in sides.items()
        }
        for role, sides in read.items()
    }
