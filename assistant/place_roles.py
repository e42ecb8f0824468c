"""Whether a place is only told of: where the asker comes from, who approves, an example, not where a policy is asked for."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from index.places import Place, Places

_ROLES = Path(__file__).parent / "place_roles.yaml"
_BESIDE_ANOTHER = ("partner", "giver")  # roles that a word for beside does not take away
_CAPITAL = "beijing"  # says 中央 as well: it approves for every region


def only_told(text: str, place: Place, places: Places, *, other_named: bool) -> bool:
    """Whether every mention of a place tells of someone's origin or the like; mostly where another place is meant."""
    spans = [(start, end) for named, start, end in places.mentions(text) if named.id == place.id]
    roles: tuple[str, ...] = ("approver", "giver", "goal") if place.id == _CAPITAL else ("goal",)
    if other_named:
        roles = ("approver", "giver", "origin", "example", "partner", "goal")
    return bool(spans) and all(_plays(roles, text[:start], text[end:]) for start, end in spans)


def is_goal(text: str, place: Place, places: Places) -> bool:
    """Whether every mention of a place tells where someone goes to list shares, to recruit or to show: 去香港上市."""
    spans = [(start, end) for named, start, end in places.mentions(text) if named.id == place.id]
    return bool(spans) and all(_plays(("goal",), text[:start], text[end:]) for start, end in spans)


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
        if sides["before"].search(before) or sides["after"].search(after):
            return True
    return False


@cache
def _table() -> dict[str, dict[str, re.Pattern[str]]]:
    """The words of each role on either side, read once."""
    read: dict[str, Any] = yaml.safe_load(_ROLES.read_text("utf-8"))
    return {
        role: {
            side: re.compile("|".join(f"(?:{one})" for one in ([words] if isinstance(words, str) else words)), re.I)
            for side, words in sides.items()
        }
        for role, sides in read.items()
    }
