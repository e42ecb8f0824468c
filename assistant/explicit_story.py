"""Numbers of things of which each is told by itself to earn an award or not: 7 passed it first, 12 had before, 2 traders too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from assistant.counted_groups import Counted, Group
from assistant.counted_item import counter, own_counter
from assistant.counted_parts import NEW, Part, doubled
from assistant.counted_years import of_last_year
from assistant.fact_kinds import DRIVING, LEVELS, TELLING_APART, of_things
from assistant.rules.types import FactValue
from assistant.story_words import tells
from assistant.telling import Telling

_OUT = ("failed", "removed", "planned", "waiting")
_State = Literal["due", "not due", "heading", "other"]


@dataclass(frozen=True, slots=True)
class _Told:
    """A number of things, what is known of them, and what they are to the award."""

    group: Group
    own: Mapping[str, FactValue]
    facts: Mapping[str, FactValue]
    state: _State


def explicit_story(
    told: Counted, facts: Sequence[Mapping[str, FactValue]], telling: Telling
) -> tuple[dict[str, FactValue], ...]:
    """The things that earn an award; nothing where what one of the numbers is to it is not told outright."""
    read: list[_Told] = []
    for group, own in zip(told.groups, facts, strict=True):
        one = _read(group, own, read, told, telling)
        if one is None:
            return ()
        read.append(one)
    counted = [one for one in read if one.state == "due"]
    if not counted or not told.complete or (len(counted) == len(read) and len(read) < 2):
        return ()
    numbers = [Part(one.group.value or Decimal(0), "") for one in counted]
    if doubled(numbers) or not all(_whole(one, counted) for one in read if one.state == "heading"):
        return ()
    return tuple(_item(one, telling) for one in counted)


def _read(
    group: Group, own: Mapping[str, FactValue], before: Sequence[_Told], told: Counted, telling: Telling
) -> _Told | None:
    """What a number is to the award; None where that is not told."""
    english = telling.english
    said = {name: value for name, value in own.items() if telling.vocabulary[name].type not in DRIVING}
    some = tells("of_whole", group.words, english=english) or tells("rest", group.words, english=english)
    if group.value is None or (some and any(one.state == "due" for one in before)):
        return None
    facts = _known(said, group, before, told, telling)
    if any(tells(kind, group.words, english=english) for kind in _OUT) or _of_year_before(group, told, telling):
        return _Told(group, own, facts, "not due")
    due = telling.due(facts)
    if due is None and not said and not some and group.noun and telling.due({**_shared(told, telling), **own}) is None:
        return (
            _Told(group, own, facts, "other")
            if _another_thing(group, before, telling)
            else _heading(group, own, facts, before)
        )
    if due is None:
        return _heading(group, own, facts, before)
    return _Told(group, own, facts, "due" if due else "not due")


def _heading(
    group: Group, own: Mapping[str, FactValue], facts: Mapping[str, FactValue], before: Sequence[_Told]
) -> _Told | None:
    """A number told before any that counts, of which those may be some."""
    return None if any(one.state == "due" for one in before) else _Told(group, own, facts, "heading")


def _another_thing(group: Group, before: Sequence[_Told], telling: Telling) -> bool:
    """Whether a number counts firms or houses that nothing says an award is given for, after numbers of what one is."""
    return any(one.state == "due" for one in before) and tells("not_of_award", group.words, english=telling.english)


def _known(
    said: Mapping[str, FactValue], group: Group, before: Sequence[_Told], told: Counted, telling: Telling
) -> dict[str, FactValue]:
    """What is known of a number's things: its own words over those of the one before, over what is said of all."""
    shared = _shared(told, telling)
    last = before[-1] if before else None
    kept: dict[str, FactValue] = {}
    if last and last.state != "other":
        kept = {n: v for n, v in last.facts.items() if n not in shared}
        if (
            "recognised_as" in said or "unicorn_status" in said
        ):  # another kind: what is listed after an and is new as well
            joined = tells("joined", group.words, english=telling.english)
            kept = {n: v for n, v in kept.items() if joined and last.state == "due" and n in {*LEVELS, *NEW}}
        elif last.state != "due":  # of a heading its kind is known, of what earns nothing not why
            kept = {n: v for n, v in kept.items() if n in (*TELLING_APART, "manufacturing") and v is not False}
        if LEVELS & said.keys():
            kept = {n: v for n, v in kept.items() if n not in LEVELS}
    return {**shared, **kept, **said}


def _shared(told: Counted, telling: Telling) -> dict[str, FactValue]:
    """What turns before told, and what is said before the first number or of all; no numbers."""
    said = {**telling.before, **telling.facts(told.head), **telling.facts(told.of_all)}
    return {name: value for name, value in said.items() if telling.vocabulary[name].type not in DRIVING}


def _of_year_before(group: Group, told: Counted, telling: Telling) -> bool:
    """Whether things are of a year before, where this year is spoken of and no sum over years is asked."""
    english = telling.english
    if tells("over_years", telling.text, english=english):
        return False
    return of_last_year(group.words, english=english) and tells("now", telling.text, english=english)


def _whole(heading: _Told, counted: Sequence[_Told]) -> bool:
    """Whether the numbers that count may be some of a number told before them: it is as many, and of no other kind."""
    of_it = [one for one in counted if one.facts.get("recognised_as") == heading.facts.get("recognised_as")]
    total = sum((one.group.value or Decimal(0) for one in of_it), Decimal(0))
    levels = {one.facts.get("level") for one in counted}
    told_apart = "level" in heading.facts and levels != {heading.facts["level"]}
    return not told_apart and (heading.group.value or Decimal(0)) >= total


def _item(one: _Told, telling: Telling) -> dict[str, FactValue]:
    """The facts of things that count, with their number."""
    part = Part(one.group.value or Decimal(0), one.group.words)
    item = {name: value for name, value in one.facts.items() if not of_things(telling.vocabulary[name])}
    return {**item, own_counter(one.own, part, telling) or counter(item, part, telling): part.number}
