"""Numbers of things alike that a later number sums up: 2 here, 3 there, five in all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.counted_groups import Group
from assistant.fact_kinds import LEVELS, TELLING_APART
from assistant.number_of_all import summed, sums_up
from assistant.rules.types import FactValue


@dataclass(frozen=True, slots=True)
class Together:
    """The numbers of a text with those that are taken together as the one number they make, and where that stands."""

    groups: tuple[Group, ...]
    at: int


def taken_together(
    groups: Sequence[Group], facts: Sequence[Mapping[str, FactValue]], *, english: bool
) -> Together | None:
    """The numbers, those of things alike that a later one sums up put as that one; None where none does."""
    for at, group in enumerate(groups):
        if group.value is None or not sums_up(group.value, group.words, english=english):
            continue
        length = summed(group.value, [one.value for one in groups[:at]])
        if length > 1 and _alike(facts[at - length : at]):
            words = " ".join(one.words for one in (group, *groups[at - length : at]))
            return Together((*groups[: at - length], replace(group, words=words), *groups[at + 1 :]), at - length)
    return None


def _alike(facts: Sequence[Mapping[str, FactValue]]) -> bool:
    """Whether things are of one level and one kind; a kind may be named once for all of them, a level not."""
    levels = all(len({own.get(name) for own in facts}) == 1 for name in LEVELS)
    return levels and all(len({own[name] for own in facts if name in own}) < 2 for name in TELLING_APART)
