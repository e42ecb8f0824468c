"""The facts of each thing that a question tells apart by a label, its own sum or places in a ranking with it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from assistant.fact_kinds import DRIVING, SHARED
from assistant.figure_fit import of_money
from assistant.labelled import Labelled, labelled
from assistant.read_facts import FactReader
from assistant.rules.types import Fact, FactValue
from assistant.story_words import tells
from assistant.told import Raises
from index.figures import figures
from index.query import is_english

_OF_THE_RANKING = frozenset(("first_entry",))
_SAME_EACH_YEAR = re.compile(r"每年|年年|\b(?:each|every|per|a) year\b|\bannually\b", re.IGNORECASE)
_YEARS_MOST = 10


def items_by_label(
    text: str, whole: Mapping[str, FactValue], reader: FactReader, raises: Raises
) -> tuple[dict[str, FactValue], ...]:
    """The facts of each labelled thing or year, in order; none where a label bears not just one sum or one place."""
    if yearly := _each_year(text, whole):
        return yearly
    for years in (False, True):
        parted = labelled(text, years=years)
        if parted and (items := _items(parted, text, whole, reader, raises)):
            return items
    return ()


def _items(
    parted: Labelled, text: str, whole: Mapping[str, FactValue], reader: FactReader, raises: Raises
) -> tuple[dict[str, FactValue], ...]:
    vocabulary = reader.vocabulary
    besides = {
        name: value
        for name, value in reader.read(parted.besides, around=text).items()
        if vocabulary[name].type not in DRIVING and name not in _OF_THE_RANKING
    }
    shared = {**besides, **{name: value for name, value in whole.items() if name in SHARED}}
    items: list[dict[str, FactValue]] = []
    for part in parted.parts:
        read = reader.read(part, around=text)
        own = {n: v for n, v in read.items() if n not in ("region", "zone_type", "exchange_rate")}
        lead = _place(own, vocabulary, part) or _sum(part, own, whole, items, vocabulary)
        if lead is None:
            return ()
        described = {n: v for n, v in own.items() if vocabulary[n].type not in DRIVING}
        item = {**shared, **described, **lead}
        if items and not raises(item):
            item = {**_described(items[-1], vocabulary), **item}
        elif items:  # a sum of which nothing else is said is of the programme just named
            item = {**{n: v for n, v in items[-1].items() if n == "national_programme"}, **item}
        if not raises(item):
            return ()
        items.append(item)
    same = len({frozenset(n for n in item if vocabulary[n].type in ("money", "rank")) for item in items}) == 1
    return tuple(items) if same else ()


def _each_year(text: str, whole: Mapping[str, FactValue]) -> tuple[dict[str, FactValue], ...]:
    """One thing for each year of a grant that comes to the same every year; none where no such grant is told."""
    years = [figure.value for figure in figures(text) if figure.unit == "year" and 1 < figure.value <= _YEARS_MOST]
    sums = [figure.value for figure in figures(text) if figure.comparator == "=" and of_money(figure)]
    same = _SAME_EACH_YEAR.search(text) is not None and "national_programme" in whole
    if not same or len(set(years)) != 1 or len(sums) != 1:
        return ()
    one = {**whole, "national_grant_cny": sums[0]}
    return tuple(
        {n: v for n, v in one.items() if n not in ("grant_years", "enterprises")} for _ in range(int(years[0]))
    )


def _place(own: Mapping[str, FactValue], vocabulary: Mapping[str, Fact], part: str) -> dict[str, FactValue] | None:
    """What a part says of places in a ranking; None where it says nothing of any, or speaks of money too."""
    if any(figure.unit in ("CNY", "USD") for figure in figures(part)):
        return None
    ranked = {n: v for n, v in own.items() if vocabulary[n].type == "rank" or n == "rank_improvement"}
    return ranked if "national_rank" in ranked or "rank_improvement" in ranked else None


def _sum(
    part: str,
    own: Mapping[str, FactValue],
    whole: Mapping[str, FactValue],
    before: list[dict[str, FactValue]],
    vocabulary: Mapping[str, Fact],
) -> dict[str, FactValue] | None:
    """The one sum that a part tells, for the fact that it, the part before or the whole question has of its unit."""
    told = [figure for figure in figures(part) if figure.comparator == "=" and of_money(figure)]
    if len(told) != 1:
        return None
    unit = {"number": "CNY"}.get(told[0].unit, told[0].unit)
    own_sums = {name: value for name, value in own.items() if value == told[0].value}
    if not own_sums and tells("sum_noun", part[: told[0].start], english=is_english(part)):
        return None
    for facts in (own_sums, before[-1] if before else {}, whole):
        for name in facts:
            if vocabulary[name].type == "money" and vocabulary[name].unit == unit:
                return {name: told[0].value}
    return None


def _described(facts: Mapping[str, FactValue], vocabulary: Mapping[str, Fact]) -> dict[str, FactValue]:
    return {n: v for n, v in facts.items() if vocabulary[n].type not in DRIVING and n not in _OF_THE_RANKING}
