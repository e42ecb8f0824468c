"""How many things reach a floor (10个500亿元以上，其中千亿以上6个), as a question has it and as a text prints it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from assistant.negated import asks_whether_not
from assistant.part_words import of_them
from assistant.types import Decision
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.types import Figure, Provision

_WORDS = word_patterns("floors_counted")
_COUNTS = ("count", "number")
_NEAR = 40  # characters between a sum and the number of things that reach it


def of_floors(question: str, provisions: Sequence[Provision]) -> Decision | None:
    """Whether the numbers of things that a question gives for floors are those of a text; None where it gives none."""
    for provision in provisions:
        printed = _pairs(provision.figures) if of_them(provision.text) else {}
        if len(printed) < 2:
            continue
        asked = figures(question)
        many, few = max(printed.values()), min(printed.values())
        short = any(one.comparator == "<" and printed.get(one.value) == few for one in asked)
        if short or _WORDS["rest"].search(question):
            counts = [one.value for one in asked if one.unit in _COUNTS]
            return _as_asked(question, counts[-1] == many - few) if counts and counts[-1] != many else None
        given = {floor: count for floor, count in _pairs(asked).items() if floor in printed}
        return _as_asked(question, all(printed[one] == count for one, count in given.items())) if given else None
    return None


def _as_asked(question: str, so: bool) -> Decision:
    return "yes" if so != asks_whether_not(question) else "no"


def _pairs(given: Sequence[Figure]) -> dict[Decimal, Decimal]:
    """Each sum with the number of things beside it: in their order where there are as many, else the nearest."""
    counts = [one for one in given if one.unit in _COUNTS]
    floors = [one for one in given if one.unit == "CNY"]
    if len(floors) == len(counts):
        return {floor.value: count.value for floor, count in zip(floors, counts, strict=True)}
    return {
        floor.value: nearest.value
        for floor in floors
        if counts
        for nearest in [min(counts, key=lambda one: _apart(one, floor))]
        if _apart(nearest, floor) <= _NEAR
    }


def _apart(one: Figure, other: Figure) -> int:
    return max(one.start - other.end, other.start - one.end, 0)
