"""Numbers of things that are only told one after the other, none of them part of another: 2 national incubators, 3 regional ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from assistant.counted_groups import Group
from assistant.counted_parts import NEW, Part, doubled
from assistant.fact_kinds import DRIVING, KINDS, LEVELS
from assistant.number_of_all import summed, sums_up
from assistant.recognised_zone import with_level_of_zone
from assistant.rules.types import Fact, FactValue
from assistant.story_words import tells
from assistant.told import Raises
from index.query import is_english

_LEAST = 2


def told_one_by_one(
    groups: Sequence[Group],
    facts: Sequence[Mapping[str, FactValue]],
    of_all: Mapping[str, FactValue],
    counter: Callable[[Mapping[str, FactValue], Mapping[str, FactValue], Group], str],
    vocabulary: Mapping[str, Fact],
    raises: Raises,
) -> tuple[dict[str, FactValue], ...] | None:
    """The facts of each; what one leaves unsaid is as in the one before. `counter` names the fact that
    counts a thing, by all its facts and its own.

    A number that says how many all of them are is none of them. None where fewer than two are told or one brings up no
    award; nothing where a number may be the sum of others.
    """
    numbers = [group.value for group in groups if group.value is not None]
    if len(numbers) < _LEAST or len(numbers) < len(groups):
        return None
    items: list[dict[str, FactValue]] = []
    counted: list[Decimal] = []
    before: Mapping[str, FactValue] = {}
    for group, own, number in zip(groups, facts, numbers, strict=True):
        said = {name: value for name, value in own.items() if vocabulary[name].type not in DRIVING}
        if summed(number, counted) >= _LEAST and not KINDS & said.keys():
            if sums_up(number, group.words, english=is_english(group.words)):
                continue
            return ()
        kept = {n: v for n, v in before.items() if n not in LEVELS or not LEVELS & said.keys()}
        if KINDS & said.keys():  # another kind; what is listed after an and is of the level said once
            joined = tells("joined", group.words, english=is_english(group.words))
            kept = {n: v for n, v in kept.items() if joined and n in {*LEVELS, *NEW}}
        item = with_level_of_zone({**of_all, **kept, **said}, said)
        if not raises(item):
            return None
        items.append({**item, counter(item, own, group): number})
        counted.append(number)
        before = {**kept, **said}
    return _without_whole(items, counted)


def _without_whole(
    items: Sequence[dict[str, FactValue]], numbers: Sequence[Decimal]
) -> tuple[dict[str, FactValue], ...]:
    """The things, less a first number that the others make up and that says nothing that they do not; nothing where unsure."""
    if not doubled([Part(number, "") for number in numbers]):
        return tuple(items)
    first = {name: value for name, value in items[0].items() if value != numbers[0]}
    alike = all(item.get(name) == value for item in items[1:] for name, value in first.items())
    return tuple(items[1:]) if alike and numbers[0] == sum(numbers[1:], Decimal(0)) else ()
