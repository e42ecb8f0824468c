"""A question that adds several things up, taken apart: the facts of each thing, what they share carried along.

"2家国家级孵化器、3家自治区级孵化器", "甲公司国家给900万，乙公司国家给1200万": a part that names nothing of its own
kind speaks of what the part before it spoke of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from assistant.counted_noun import counts_other
from assistant.divided import divides
from assistant.fact_kinds import KINDS, SHARED
from assistant.figure_fit import SUM_LEAST, fits, may_count
from assistant.items_by_label import items_by_label
from assistant.kind_counts import those_meant, with_kind_counted, without_heading
from assistant.rank_change import RANK_CHANGES
from assistant.read_facts import FactReader
from assistant.recognised_zone import with_zone_recognised
from assistant.rules.types import Fact, FactValue
from assistant.story_words import tells
from assistant.sum_of_each_firm import sum_of_each_firm
from assistant.told import Raises
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.query import is_english

_WORDS = word_patterns("itemise")
_DRIVING = frozenset(("count", "money"))
_ATTRIBUTES = frozenset(("a_rated", "nationally_filed"))
_OF_THE_RANKING = RANK_CHANGES | {"first_entry", "national_rank", "previous_rank"}
_OF_A_KIND = KINDS | _ATTRIBUTES | {"first_entry", "newly_recognised"}


def asks_total(text: str) -> bool:
    """Whether a question asks for several awards together."""
    return _WORDS["total"].search(text) is not None


def asks_each(text: str) -> bool:
    """Whether a question asks for several awards one by one, not for their sum."""
    return _WORDS["each"].search(text) is not None and not asks_total(text)


def each_with_its_figure(items: tuple[Mapping[str, FactValue], ...]) -> bool:
    """Whether several things are each told with another figure of one kind, so that no one figure is that of all."""
    if len(items) < 2:
        return False
    numbers = [{n: v for n, v in item.items() if isinstance(v, Decimal)} for item in items]
    return any(len({one[name] for one in numbers if name in one}) > 1 for name in numbers[0])


def added_up(text: str) -> bool:
    """Whether the sums of a question are those of one firm in one year, added before any ceiling."""
    return _WORDS["together"].search(text) is not None and _WORDS["apart"].search(text) is None


def in_one_year(text: str) -> bool:
    """Whether a question says that what it tells falls in one year, so that its sums stand under one ceiling."""
    return _WORDS["one_year"].search(text) is not None and added_up(text)


def itemise(
    text: str, whole: Mapping[str, FactValue], reader: FactReader, raises: Raises
) -> tuple[dict[str, FactValue], ...]:
    """The facts of each thing a question adds up, in order.

    Sums that one firm has in one year are one thing, however many: they are added before any ceiling.
    """
    if by_label := items_by_label(text, whole, reader, raises):
        return by_label
    if by_firm := sum_of_each_firm(text, whole, reader.vocabulary):
        return by_firm
    if added_up(text):
        return _added(text, whole, reader.vocabulary)
    items = without_heading(tuple(_items(text, whole, reader, raises)), reader.vocabulary)
    return those_meant(text, items, reader.vocabulary)


def _added(
    words: str, whole: Mapping[str, FactValue], vocabulary: Mapping[str, Fact]
) -> tuple[dict[str, FactValue], ...]:
    """One thing whose several sums of one kind are added."""
    for name in whole:
        if vocabulary[name].type == "money":
            values = [figure.value for figure in figures(words) if fits(vocabulary[name], figure)]
            return ({**whole, name: sum(values, Decimal(0))},) if len(values) > 1 else ()
    return ()


def _items(
    words: str, whole: Mapping[str, FactValue], reader: FactReader, raises: Raises
) -> Iterator[dict[str, FactValue]]:
    shared = {name: value for name, value in whole.items() if name in SHARED}
    parts = _WORDS["between"].split(words)
    for part in filter(None, parts):
        if _WORDS["of_all"].search(part):
            shared |= _described(reader.read(part), reader.vocabulary)
    dividing = divides(words)
    in_sums = any(reader.vocabulary[name].type == "money" for name in whole)
    before: dict[str, FactValue] = {}
    found = False
    for part in parts:
        if not part or _WORDS["of_all"].search(part) or not part.strip() or (found and _WORDS["asked"].search(part)):
            continue  # what is asked of the things named is no thing of its own
        read = reader.read(part, around=words)
        if found and _WORDS["total"].search(part) and all(reader.vocabulary[name].type == "count" for name in read):
            continue  # the number of them all: the total for the five
        own = {
            name: value
            for name, value in read.items()
            if name != "region" and (name != "zone_type" or _one_of_many(value, whole.get(name)))
        }
        own = with_kind_counted(part, _moved_like(part, own, whole), whole, reader.vocabulary)
        own = with_zone_recognised({**shared, **own}, part)
        own = {name: value for name, value in own.items() if name not in shared or shared[name] != value}
        money = _money_like_before(part, before, reader.vocabulary)
        if money and not any(reader.vocabulary[name].type == "money" and name in before for name in own):
            own = {n: v for n, v in own.items() if reader.vocabulary[n].type != "money"} | {money[0]: money[1][0]}
        if not any(reader.vocabulary[name].type in _DRIVING for name in own) and (
            counted_like := _count_like_before(part, before, reader.vocabulary)
        ):
            own = {**own, counted_like[0]: counted_like[1]}
        elif dividing and not any(reader.vocabulary[name].type in _DRIVING for name in own):
            firms = [figure.value for figure in figures(part) if figure.unit == "count" and figure.text.endswith("家")]
            own = {**own, "enterprises": firms[0]} if len(firms) == 1 and "enterprises" in reader.vocabulary else own
        kept = _kept(before, own, reader.vocabulary)
        counted = any(reader.vocabulary[name].type in _DRIVING for name in own)
        described = (
            in_sums and not any(reader.vocabulary[name].type == "money" for name in own) and not _OF_A_KIND & own.keys()
        )
        if described or (
            not raises({**shared, **own})
            and not (
                (counted or _ATTRIBUTES & own.keys() or {"zone_type", "national_rank"} <= own.keys())
                and raises({**shared, **kept, **own})
            )
        ):
            before = {**before, **own}
            continue
        amounts = _several(part, own, reader.vocabulary)
        for name, value in amounts or ((None, None),):
            item = {**shared, **kept, **own}
            if name is not None and value is not None:
                item[name] = value
            found = True
            yield item
        before = {**before, **own}


def _moved_like(part: str, own: Mapping[str, FactValue], whole: Mapping[str, FactValue]) -> Mapping[str, FactValue]:
    """The facts of a part with the move in rank that it leaves to the others to name: they climb, one by 16 places."""
    changes, by = RANK_CHANGES & whole.keys(), _WORDS["by_places"].search(part)
    if len(changes) != 1 or not by or RANK_CHANGES & own.keys():
        return own
    moved = [figure.value for figure in figures(part) if figure.start == by.end()]
    return {**own, **{name: moved[0] for name in changes if moved}}


def _one_of_many(value: FactValue, among: FactValue | None) -> bool:
    """Whether a part names one of the several kinds that the whole question names."""
    return isinstance(value, tuple) and isinstance(among, tuple) and len(value) == 1 < len(among)


def _described(facts: Mapping[str, FactValue], vocabulary: Mapping[str, Fact]) -> dict[str, FactValue]:
    """The facts that describe rather than count."""
    return {name: value for name, value in facts.items() if vocabulary[name].type not in _DRIVING}


def _kept(
    before: Mapping[str, FactValue], own: Mapping[str, FactValue], vocabulary: Mapping[str, Fact]
) -> dict[str, FactValue]:
    """What a part takes over: nothing that counts, and nothing of another kind of thing than its own."""
    dropped: frozenset[str] = frozenset()
    if own.keys() & KINDS:
        dropped = _OF_A_KIND
    elif own.keys() & _OF_A_KIND:  # "rated A" speaks of the incubator just recognised
        dropped = _OF_A_KIND - KINDS
    if own.keys() & _OF_THE_RANKING:  # a place in the ranking is the zone's, not that of what was recognised
        dropped |= _OF_A_KIND - {"first_entry"}
    if own.keys() & RANK_CHANGES:  # what another zone climbed: its place, and whether it was there before, are its own
        dropped |= _OF_THE_RANKING
    return {
        name: value for name, value in before.items() if vocabulary[name].type not in _DRIVING and name not in dropped
    }


def _several(
    part: str, own: Mapping[str, FactValue], vocabulary: Mapping[str, Fact]
) -> tuple[tuple[str, FactValue], ...]:
    """Sums that stand side by side in one part (分别到位2500万和3500万美元), each for the fact they are."""
    if not _WORDS["side_by_side"].search(part):
        return ()
    for name in own:
        fact = vocabulary[name]
        if fact.type == "money":
            values = [figure.value for figure in figures(part) if figure.unit == fact.unit]
            if len(values) > 1:
                return tuple((name, value) for value in values)
    return ()


def _money_like_before(
    part: str, before: Mapping[str, FactValue], vocabulary: Mapping[str, Fact]
) -> tuple[str, list[FactValue]] | None:
    """The money fact of the part before, where this part gives a sum in the same unit without saying of what."""
    for name in before:
        fact = vocabulary[name]
        if fact.type == "money":
            values: list[FactValue] = [
                figure.value
                for figure in figures(part)
                if (figure.unit == fact.unit or (figure.unit == "number" and figure.value >= SUM_LEAST))
                and not tells("sum_noun", part[: figure.start], english=is_english(part))
            ]
            if values:
                return name, values
    return None


def _count_like_before(
    part: str, before: Mapping[str, FactValue], vocabulary: Mapping[str, Fact]
) -> tuple[str, FactValue] | None:
    """The count of the part before, where this part gives a bare number: two incubators at one level, three at another."""
    for name in before:
        if vocabulary[name].type == "count":
            values = [
                figure.value
                for figure in figures(part)
                if may_count(figure)
                and figure.value == figure.value.to_integral_value()
                and not counts_other(part, figure.start, figure.end)
                and not _WORDS["placed"].search(part[: figure.start])
                and not (part.strip(" .;,") == figure.text and "rank_improvement" in before)
            ]
            values = values or ([Decimal(1)] if _WORDS["one"].match(part) else [])
            if len(values) == 1:
                return name, values[0]
    return None
