"""How many things of one award a question tells of, where its rule counts none: 2家自治区级高新区都连续3年位居前三."""

from __future__ import annotations

from decimal import Decimal

from assistant.counted_groups import Group, counted_groups
from assistant.itemise import asks_total
from assistant.story_words import tells
from assistant.telling import Telling
from assistant.word_patterns import word_patterns

_WORDS = word_patterns("number_alike")
_ONE, _TWO = Decimal(1), Decimal(2)
_TAKEN_APART = ("vague", "removed", "gone", "failed", "before", "repeated", "each")


def number_alike(telling: Telling) -> Decimal:
    """The number of things that the award asked for is due for together; one where that is not told."""
    told = counted_groups(telling.text)
    if _names_two(telling):
        return _TWO if all(group.value == 1 for group in told.groups) else _ONE
    groups = [group for group in told.groups if not tells("again", group.words, english=telling.english)]
    if len(groups) != 1 or not told.complete or not asks_total(telling.text):
        return _ONE
    return _number_of(groups[0], telling)


def _names_two(telling: Telling) -> bool:
    """Whether two kinds of things that one award is for are asked about together: both a laboratory and a centre."""
    kinds = telling.whole.get("recognised_as")
    if not isinstance(kinds, tuple) or len(kinds) != 2 or not _WORDS["both"].search(telling.text):
        return False
    if not asks_total(telling.text) and not _WORDS["of_the_two"].search(telling.text):
        return False
    one, other = (telling.raises({**telling.whole, "recognised_as": (kind,)}) for kind in kinds)
    return bool(one) and one == other


def _number_of(group: Group, telling: Telling) -> Decimal:
    """The number of the one group told; one where some of it are told apart or it is of another matter."""
    apart = _WORDS["together"].search(telling.text) or any(
        tells(kind, telling.text, english=telling.english) for kind in _TAKEN_APART
    )
    if group.value is None or group.value < 1 or apart or not telling.brings_up(telling.facts(group.words)):
        return _ONE
    return group.value
