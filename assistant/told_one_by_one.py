"""Numbers of things that are only told one after the other, none of them part of another: 2 national incubators, 3 regional ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.counted_groups import Group
from assistant.fact_kinds import DRIVING, LEVELS
from assistant.rules.types import Fact, FactValue
from assistant.told import Raises

_KINDS = frozenset(("recognised_as", "unicorn_status"))


def told_one_by_one(
    groups: Sequence[Group],
    facts: Sequence[Mapping[str, FactValue]],
    of_all: Mapping[str, FactValue],
    vocabulary: Mapping[str, Fact],
    raises: Raises,
) -> tuple[dict[str, FactValue], ...]:
    """The facts of each, less its number; what one leaves unsaid is as in the one before. Nothing where one brings up no award."""
    items: list[dict[str, FactValue]] = []
    before: Mapping[str, FactValue] = {}
    for own in facts:
        said = {name: value for name, value in own.items() if vocabulary[name].type not in DRIVING}
        kept = (
            {}
            if _KINDS & said.keys()
            else {n: v for n, v in before.items() if n not in LEVELS or not LEVELS & said.keys()}
        )
        item = {**of_all, **kept, **said}
        if not raises(item):
            return ()
        items.append(item)
        before = {**kept, **said}
    return tuple(items) if all(group.value is not None for group in groups) else ()
