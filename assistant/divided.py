"""A number of things that a question takes apart: of eleven firms two are traders, the rest manufacturers."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from assistant.figure_fit import may_count
from assistant.part_words import takes_part
from assistant.rules.types import Fact, FactValue
from index.figures import figures


def divides(text: str) -> bool:
    """Whether a question tells a number of things and then what some of them are: of eleven firms two are traders."""
    counts = [figure for figure in figures(text) if may_count(figure)]
    return len(counts) > 1 and takes_part(text)


def without_whole(
    items: tuple[dict[str, FactValue], ...], vocabulary: Mapping[str, Fact]
) -> tuple[tuple[dict[str, FactValue], ...], bool]:
    """The parts that a number of things falls into, the number itself left out; what the parts leave over comes first.

    The second value says whether there is such a rest.
    """
    items = tuple(item for item in items if _count(item, vocabulary)) or items  # a circumstance is no thing counted
    counts = [_count(item, vocabulary) for item in items]
    if len(items) < 2 or counts[0] is None:
        return items, False
    whole = counts[0][1]
    parts = sum((one[1] for one in counts[1:] if one), Decimal(0))
    if whole == parts:
        return items[1:], False
    if any(one is None for one in counts) or parts > whole:
        return items, False
    return ({**items[0], counts[0][0]: whole - parts}, *items[1:]), True


def _count(item: Mapping[str, FactValue], vocabulary: Mapping[str, Fact]) -> tuple[str, Decimal] | None:
    """How many things an item is, and the fact that says so."""
    found = [
        (n, v)
        for n, v in item.items()
        if vocabulary[n].type == "count" and isinstance(v, Decimal) and vocabulary[n].counter.zh != "年"
    ]
    return found[0] if len(found) == 1 else None
