"""The one number of things that a question tells, all of them alike: 2家自治区级高新区都连续3年位居前三."""

from __future__ import annotations

import re
from decimal import Decimal

from assistant.counted_groups import counted_groups
from assistant.itemise import asks_total
from assistant.story_words import tells
from assistant.telling import Telling

_ONE = Decimal(1)
_OF_TWO = re.compile(r"\bboth\b[^?]*\b(?:for|of) (?:the two|both)\b|两[个项者]都[^？]*两[个项者]", re.IGNORECASE)


def number_alike(telling: Telling) -> Decimal:
    """How many things the award asked for is told of together; one where no number of them is told, or more than one."""
    english = telling.english
    told = counted_groups(telling.text)
    kinds = telling.whole.get("recognised_as")
    if isinstance(kinds, tuple) and len(kinds) == 2 and _OF_TWO.search(telling.text):  # a laboratory and a centre
        return _ONE * 2 if all(group.value == 1 for group in told.groups) else _ONE
    groups = [group for group in told.groups if not tells("again", group.words, english=english)]
    if len(groups) != 1 or not told.complete or not asks_total(telling.text):
        return _ONE
    (group,) = groups
    kinds = ("vague", "removed", "failed", "before", "repeated", "each")
    taken_apart = any(tells(kind, telling.text, english=english) for kind in kinds)
    if group.value is None or group.value < 1 or taken_apart or not telling.brings_up(telling.facts(group.words)):
        return _ONE
    return group.value
