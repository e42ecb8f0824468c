"""The facts of each thing that a list tells, each decided for itself: its sum, its kind, its industry, first time or not."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from assistant.counted_groups import counted_groups
from assistant.counted_parts import NEW, is_new, is_old
from assistant.counted_story import Story
from assistant.fact_kinds import DRIVING
from assistant.figure_fit import SUM_LEAST, of_money
from assistant.listed import Listed, listed, name_alone
from assistant.read_facts import FactReader
from assistant.rules.types import FactValue
from assistant.story_words import tells
from assistant.told import Raises
from index.figures import figures
from index.query import is_english
from index.types import Figure

_NOT_OWN = ("region", "zone_type", "exchange_rate", "applicant")
_NOT_OF_ALL = ("first_entry", "level", "newly_recognised")
_PROGRAMME = ("national_programme", "level")
_NAME_MOST = 48
_FIRST = re.compile(r"[，,：:]|\s[–—-]\s")


def listed_story(
    texts: Sequence[str], whole: Mapping[str, FactValue], reader: FactReader, raises: Raises
) -> Story | None:
    """The things of a list, each with its facts; not read where an entry is not understood; None where no sums are listed."""
    for text in dict.fromkeys(texts):
        told = listed(text)
        if told and all(len(_sums(entry, reader)) == 1 for entry in told.entries):
            return _read(told, text, whole, reader, raises)
    return None


def _read(told: Listed, text: str, whole: Mapping[str, FactValue], reader: FactReader, raises: Raises) -> Story:
    english = is_english(text)
    shared = _of_all(told, text, whole, reader)
    unread = Story((), read=False, of_all=shared)
    own = [reader.read(entry, around=text) for entry in told.entries]
    sums = [_sums(entry, reader)[0] for entry in told.entries]
    name = _fact_of(sums, own, whole, reader)
    if name is None or _sums(told.head, reader) or _sums(told.tail, reader) or _more_told(told):
        return unread
    if any(
        name not in facts and tells("sum_noun", entry[: figure.start], english=english)
        for entry, facts, figure in zip(told.entries, own, sums, strict=True)
    ):
        return unread
    items: list[dict[str, FactValue]] = []
    kind: dict[str, FactValue] = {}
    for entry, facts, figure in zip(told.entries, own, sums, strict=True):
        said = {n: v for n, v in facts.items() if reader.vocabulary[n].type not in DRIVING and n not in _NOT_OWN}
        if not said:  # an entry that tells its sum alone is of the programme of the one before: 乙公司获1200万元
            said = {n: v for n, v in kind.items() if n in _PROGRAMME}
        kind, item = said, shared | said
        item |= _new_or_old(entry, item, name, reader, english=english)
        if "manufacturing" not in facts and tells("maker", name_alone(entry), english=english):
            item["manufacturing"] = True
        item |= _programme(facts, name)
        item = {n: v for n, v in item.items() if not _limit_of(n, name, reader)} | {name: figure.value}
        if not raises(item):
            return unread
        items.append(item)
    common = {n: v for n, v in items[0].items() if all(item.get(n) == v for item in items)}
    return Story(tuple(items), read=True, names=tuple(_name(entry) for entry in told.entries), of_all=common)


def _more_told(told: Listed) -> bool:
    """Whether the words around a list tell another number of things than its entries."""
    told_of = [counted_groups(words).groups[-1:] for words in (told.head, told.tail)]
    return any(group.value not in (1, len(told.entries)) for groups in told_of for group in groups)


def _limit_of(flag: str, name: str, reader: FactReader) -> bool:
    """Whether a fact only says that a sum is over a limit, where the sum itself is told."""
    passes = reader.vocabulary[flag].passes
    return passes is not None and passes.fact == name


def _of_all(told: Listed, text: str, whole: Mapping[str, FactValue], reader: FactReader) -> dict[str, FactValue]:
    """What is said of all: what stands outside the list, and where it is."""
    outside = reader.read(f"{told.head} {told.tail}", around=text)
    place = {
        n: v
        for n, v in whole.items()
        if n in ("region", "city", "zone_type", "zone_level", "applicant", "exchange_rate", "foreign_funded")
    }
    said = {n: v for n, v in outside.items() if reader.vocabulary[n].type not in DRIVING and n not in _NOT_OF_ALL}
    passing = {fact.name for fact in reader.vocabulary.values() if fact.passes}
    return place | {n: v for n, v in said.items() if n not in passing and n not in NEW}


def _sums(words: str, reader: FactReader) -> list[Figure]:
    """The sums that some words tell, less a limit of the text beside another sum, and less a rate of exchange."""
    limits = {fact.passes.limit for fact in reader.vocabulary.values() if fact.passes}
    found = [figure for figure in figures(words) if figure.comparator == "=" and of_money(figure)]
    found = [figure for figure in found if figure.value > SUM_LEAST]
    return [figure for figure in found if figure.value not in limits] if len(found) > 1 else found


def _fact_of(
    sums: Sequence[Figure],
    own: Sequence[Mapping[str, FactValue]],
    whole: Mapping[str, FactValue],
    reader: FactReader,
) -> str | None:
    """The one fact that all the sums of a list tell."""
    units = {{"number": "CNY"}.get(figure.unit, figure.unit) for figure in sums}
    if len(units) != 1:
        return None
    (unit,) = units
    for facts in (own, [whole]):
        names = {
            n
            for one in facts
            for n in one
            if reader.vocabulary[n].type == "money" and reader.vocabulary[n].unit == unit
        }
        if names:
            return names.pop() if len(names) == 1 else None
    return None


def _new_or_old(
    entry: str, item: Mapping[str, FactValue], name: str, reader: FactReader, *, english: bool
) -> dict[str, FactValue]:
    """Whether it is so for the first time, by an entry's own words."""
    if name != "revenue_cny":
        return {}
    if is_old(entry, english=english) or item.get("revenue_first_time") is False:
        return {"revenue_first_time": False}
    return {"revenue_first_time": True} if is_new(entry, english=english) else {}


def _programme(own: Mapping[str, FactValue], name: str) -> dict[str, FactValue]:
    """Whose programme a grant is of, where an entry says that it is not the nation's."""
    lower = own.get("level") in (("regional",), ("municipal",))
    return {"national_programme": ("regional_programme",)} if name == "national_grant_cny" and lower else {}


def _name(entry: str) -> str:
    """The words by which an entry is spoken of."""
    first = _FIRST.split(entry, maxsplit=1)[0].strip()
    return first[:_NAME_MOST]
