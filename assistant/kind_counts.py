"""The number of a kind of thing that a part of a question counts without naming the kind: 2 national, 3 regional ones."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from assistant.counted_noun import counts_other
from assistant.fact_kinds import LEVELS, TELLING_APART, of_things
from assistant.figure_fit import may_count, of_all_of_them
from assistant.numbers_written import numbers_written
from assistant.recognised_zone import level_of_zone
from assistant.rules.types import Fact, FactValue
from index.figures import figures
from index.types import Figure

_FLAGS = frozenset(("newly_recognised", "first_time", "first_entry"))  # said once for all that follow
_ONE = re.compile(
    r"\bone (?=national|regional|state|provincial|autonomous)|(?<![第\d每哪任某])一[个家所座](?=是?(?:国家|自治区|省)级)",
    re.IGNORECASE,
)
_THESE = re.compile(r"(?:这|那)(?=[\d一二两三四五六七八九十]+[家个所])|\bth[eo]se (?=\w+\b)", re.IGNORECASE)


def with_kind_counted(
    part: str, own: Mapping[str, FactValue], whole: Mapping[str, FactValue], vocabulary: Mapping[str, Fact]
) -> dict[str, FactValue]:
    """What a part tells, with the one kind that the whole question names where the part has only a level and a number."""
    kinds = own.get("recognised_as") or whole.get("recognised_as")
    if not isinstance(kinds, tuple) or len(kinds) != 1 or not {*LEVELS, "unicorn_status"} & own.keys():
        return dict(own)
    own = {**own, **level_of_zone(kinds, own)}
    counts = [one.value for one in counts_of_things(part)] or [Decimal(1) for _ in _ONE.findall(part)]
    name = count_of_kind(kinds[0], vocabulary)
    if name in own and "recognised_as" not in own:
        return {**own, "recognised_as": kinds}
    if len(counts) != 1 or name is None or any(vocabulary[told].type == "count" for told in own):
        return dict(own)
    return {**own, "recognised_as": kinds, name: counts[0]}


def counts_of_things(text: str) -> tuple[Figure, ...]:
    """The small numbers in a text that may count things."""
    return tuple(
        one
        for one in figures(text)
        if may_count(one) and not of_all_of_them(text, one) and not counts_other(text, one.start, one.end)
    )


def several_counted(text: str, facts: Mapping[str, FactValue]) -> bool:
    """Whether a question tells several numbers of things of several levels or kinds, so that no one number is that of all."""
    apart = any(isinstance(value := facts.get(name), tuple) and len(value) > 1 for name in TELLING_APART)
    return apart and len(counts_of_things(text)) + len(_ONE.findall(text)) > 1


def without_counts(facts: Mapping[str, FactValue], vocabulary: Mapping[str, Fact]) -> dict[str, FactValue]:
    """The facts less the numbers of things."""
    return {name: value for name, value in facts.items() if not of_things(vocabulary[name])}


def without_part_of_them(
    text: str, facts: Mapping[str, FactValue], vocabulary: Mapping[str, Fact], *, english: bool
) -> dict[str, FactValue]:
    """The facts, less the numbers of things where a text tells more things than those: one number alone is a part."""
    told = [value for value in facts.values() if isinstance(value, Decimal)]
    others = [value for *_, value in numbers_written(text, english=english) if value > 1 and value not in told]
    return without_counts(facts, vocabulary) if others and sum(others) not in told else dict(facts)


def asks_of_these(text: str) -> bool:
    """Whether a question asks only of those that it has just counted: 这2家."""
    return _THESE.search(text) is not None


def those_meant(
    text: str, items: tuple[dict[str, FactValue], ...], vocabulary: Mapping[str, Fact]
) -> tuple[dict[str, FactValue], ...]:
    """The one thing told whose number the question repeats, where it asks of these only: …A的有2家，这2家一共奖多少."""
    these = {
        figure.value
        for match in _THESE.finditer(text)
        for figure in figures(text)
        if figure.start == match.end() and figure.unit in ("count", "number")
    }
    numbers = [
        sum((v for n, v in item.items() if vocabulary[n].type == "count" and isinstance(v, Decimal)), Decimal(0))
        for item in items
    ]
    if len(these) != 1 or sum(numbers) in these or len([one for one in numbers if one in these]) != 1:
        return items
    return tuple(item for item, number in zip(items, numbers, strict=True) if number in these)


def with_number_alone(
    told: tuple[dict[str, FactValue], ...], facts: Mapping[str, FactValue], vocabulary: Mapping[str, Fact]
) -> tuple[tuple[dict[str, FactValue], ...], bool, dict[str, FactValue]]:
    """The things told over turns, that none is a rest, and the facts; of one thing the number may be told alone: seven of those."""
    if len(told) != 1:
        return told, False, dict(facts)
    one = {**{n: v for n, v in facts.items() if vocabulary[n].type == "count"}, **told[0]}
    return (one,), False, one


def of_paid_levels(items: tuple[dict[str, FactValue], ...]) -> tuple[dict[str, FactValue], ...]:
    """The things told, without those that only a city or a county recognised, for which no policy pays."""
    return tuple(item for item in items if item.get("level") != ("municipal",)) or items


def beside_the_nations(items: tuple[dict[str, FactValue], ...]) -> tuple[dict[str, FactValue], ...]:
    """The things told; where some are filed or rated A by the nation, others of their kind at the region's level are not.

    Beside a rating no recognition is new, unless it is said to be.
    """
    filed = {item.get("recognised_as") for item in items if item.get("nationally_filed") is True}
    rated: set[FactValue | None] = set()
    new = any(item.get("newly_recognised") for item in items)
    beside: list[dict[str, FactValue]] = []
    for item in items:
        regional, kind = item.get("level") == ("regional",), item.get("recognised_as")
        if item.get("a_rated") is True:  # what is told before a rating is told of its recognition
            rated.add(kind)
        of_filed: dict[str, FactValue] = {"nationally_filed": False} if regional and kind in filed else {}
        of_rated: dict[str, FactValue] = {"a_rated": False, "newly_recognised": False}
        beside.append(of_filed | (of_rated if regional and kind in rated and not new else {}) | item)
    return tuple(beside)


def without_heading(
    items: tuple[dict[str, FactValue], ...], vocabulary: Mapping[str, Fact]
) -> tuple[dict[str, FactValue], ...]:
    """The things told, without a first one that only announces them: it has no number, they have."""
    if len(items) < 2:
        return items
    if _numbered(items[0], vocabulary):
        return _without_sum_told(items, vocabulary)
    rest = items[1:]
    announced = all(_counted(item, vocabulary) and _says_all(item, items[0]) for item in rest)
    return rest if announced else items


def _without_sum_told(
    items: tuple[dict[str, FactValue], ...], vocabulary: Mapping[str, Fact]
) -> tuple[dict[str, FactValue], ...]:
    """The things told, without a first one that only says how many they are: 三家，一家国家级，两家自治区级."""
    heading, rest = items[0], items[1:]
    numbers = {name: value for name, value in heading.items() if vocabulary[name].type == "count"}
    if len(numbers) != 1 or not _counted(heading, vocabulary) or LEVELS & heading.keys():
        return items
    name, whole = next(iter(numbers.items()))
    parts = [value for item in rest if isinstance(value := item.get(name), Decimal)]
    of_levels = all(LEVELS & item.keys() and _counted(item, vocabulary) for item in rest)
    said = {fact: value for fact, value in heading.items() if fact != name}
    alike = all(item.get(fact, value) == value for item in rest for fact, value in said.items())
    if len(rest) < 2 or len(parts) < len(rest) or sum(parts, Decimal(0)) != whole or not of_levels or not alike:
        return items
    return tuple({**said, **item} for item in rest)


def _says_all(item: Mapping[str, FactValue], heading: Mapping[str, FactValue]) -> bool:
    """Whether a thing is one of those announced: what it is said to be is all that was announced, or more."""
    own = item.keys() - LEVELS
    return all(item.get(name) == value for name, value in heading.items() if name in own or name not in _FLAGS)


def _numbered(item: Mapping[str, FactValue], vocabulary: Mapping[str, Fact]) -> bool:
    return any(vocabulary[name].type in ("count", "money", "rank") for name in item)


def _counted(item: Mapping[str, FactValue], vocabulary: Mapping[str, Fact]) -> bool:
    """Whether a thing is told by how many there are, not by its place in a ranking, which is a matter of its own."""
    return {vocabulary[name].type for name in item} & {"count", "money", "rank"} == {"count"}


def count_of_kind(kind: str, vocabulary: Mapping[str, Fact]) -> str | None:
    """The fact that counts things of a kind: the one whose cue is part of the kind's name."""
    recognised = vocabulary.get("recognised_as")
    term = recognised.values.get(kind) if recognised else None
    counted = [fact for fact in vocabulary.values() if of_things(fact)]
    if term is None:
        return None
    found = [fact.name for fact in counted if any(cue in term.zh for cue in fact.cues_zh if len(cue) > 2)]
    found += [fact.name for fact in counted if any(term.zh.endswith(cue) for cue in fact.cues_zh)]
    return found[0] if found else None
