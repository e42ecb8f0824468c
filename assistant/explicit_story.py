"""Numbers of things of which each is told by itself to earn an award or not: 7 passed it first, 12 had before, 2 traders too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from assistant.counted_groups import Counted, Group
from assistant.counted_item import counter, own_counter
from assistant.counted_matter import bare, of_no_kind, own_words, with_shared_predicate
from assistant.counted_noun import names_firms
from assistant.counted_parts import FLAGS, KIND_FACTS, NEW, Part, doubled
from assistant.fact_kinds import DRIVING, KINDS, LEVELS, TELLING_APART, of_things
from assistant.number_of_all import summed, sums_up
from assistant.recognised_zone import with_level_of_zone
from assistant.rules.types import FactValue
from assistant.story_words import tells
from assistant.sum_bounds import tells_vaguely
from assistant.telling import Telling
from assistant.word_patterns import word_patterns

_WORDS = word_patterns("explicit_story")
_SEVERAL = 2
_OF_A_CITY = ("municipal",)  # for which no policy pays
_OUT = ("failed", "removed", "planned", "waiting", "lesser")
_OF_ONE_LEVEL = ("nationally_filed", "a_rated")
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
    if (
        told.aside
        and telling.due(telling.facts(told.aside))
        and not tells("waiting", told.aside, english=telling.english)
    ):
        return ()  # an award told without a number
    for group, own in zip(told.groups, with_shared_predicate(told.groups, facts, telling), strict=True):
        if _sums_up(group, own, read, telling):
            continue
        one = _read(group, own, read, told, facts, telling)
        if one is None:
            return ()
        read.append(one)
    counted = [one for one in read if one.state == "due"]
    if tells_vaguely(telling.text) or any(_open(one, read, telling) for one in counted):
        return ()
    if not counted or not told.complete or (len(counted) == len(read) and len(read) < 2):
        return ()
    numbers = [Part(one.group.value or Decimal(0), "") for one in counted]
    if doubled(numbers) or not all(_whole(one, counted) for one in read if one.state == "heading"):
        return ()
    firms = any(one.state == "heading" and names_firms(one.group.words) for one in read)
    return tuple(_item(one, telling, firms=firms) for one in counted)


def _sums_up(group: Group, own: Mapping[str, FactValue], read: Sequence[_Told], telling: Telling) -> bool:
    """Whether a number only says how many those before it are: 四家都是今年新认定的."""
    if group.value is None or KINDS & own.keys() or LEVELS & own.keys():
        return False
    alike = summed(group.value, [one.group.value for one in read if one.state == "due"]) >= _SEVERAL
    return alike and sums_up(group.value, group.words, english=telling.english)


def _open(one: _Told, read: Sequence[_Told], telling: Telling) -> bool:
    """Whether something on which the award depends is told of another number and not of this one."""
    flags = [name for name in FLAGS if name not in one.facts and any(name in other.own for other in read)]
    return any(telling.due({**one.facts, name: False}) is not True for name in flags)


def _read(
    group: Group,
    own: Mapping[str, FactValue],
    before: Sequence[_Told],
    told: Counted,
    every: Sequence[Mapping[str, FactValue]],
    telling: Telling,
) -> _Told | None:
    """What a number is to the award; None where that is not told."""
    english = telling.english
    said = {name: value for name, value in own.items() if telling.vocabulary[name].type not in DRIVING}
    if "manufacturing" not in said and tells("maker", _WORDS["name_ends"].split(group.noun or "")[0], english=english):
        said["manufacturing"] = True
    some = tells("of_whole", group.words, english=english)
    rest = some or tells("rest", group.words, english=english)
    headed = any(one.state == "heading" for one in before)
    if group.value is not None and said.get("level") == _OF_A_CITY:
        return _Told(group, own, said, "not due")
    if group.value is None or (some and not headed and any(one.state == "due" for one in before)):
        return None
    facts = _known(said, group, before, told, telling)
    if any(tells(kind, group.words, english=english) for kind in _OUT):
        return _Told(group, own, facts, "not due")
    if _of_year_before(group, telling):  # counts where the years are not told apart in what is asked
        asked = tells("asks_this_year", telling.text, english=english)
        return _Told(group, own, facts, "not due") if asked else None
    more = tells("more", group.words, english=english) and not KIND_FACTS & own.keys()
    if more and tells("own_noun", group.words, english=english) and any(one.state == "due" for one in before):
        return None  # whether things of another name are of the kind told before is not said
    of_its_own = own_words(group, told.groups[: len(before)], told.head, english=english)
    if tells("applied", group.words, english=english) and not tells("succeeded", group.words, english=english):
        return _heading(group, own, facts, before)
    nothing = of_no_kind(said, every, telling.vocabulary)
    if nothing and of_its_own and not rest:  # without a noun it is not known what they are to the award
        return _Told(group, own, facts, "other") if group.noun else None
    if nothing and bare(group, told.groups[: len(before)], english=english):
        return None
    due = telling.due(facts)
    if due is None:
        apart = rest and headed and of_its_own
        return _Told(group, own, facts, "not due") if apart else _heading(group, own, facts, before)
    return _Told(group, own, facts, "due" if due else "not due")


def _heading(
    group: Group, own: Mapping[str, FactValue], facts: Mapping[str, FactValue], before: Sequence[_Told]
) -> _Told | None:
    """A number told before any that counts, of which those may be some."""
    return None if any(one.state == "due" for one in before) else _Told(group, own, facts, "heading")


def _known(
    said: Mapping[str, FactValue], group: Group, before: Sequence[_Told], told: Counted, telling: Telling
) -> dict[str, FactValue]:
    """What is known of a number's things: its own words over those of the one before, over what is said of all."""
    shared = _shared(told, telling)
    last = _leant_on(group, before, telling)
    alone = with_level_of_zone({**shared, **said}, said)
    if last is None or telling.due(alone):
        return alone
    kept = {n: v for n, v in last.facts.items() if n not in shared}
    if KINDS & said.keys():  # another kind: what is listed after an and is of the level said once, and new as well
        joined = tells("joined", group.words, english=telling.english)
        kept = {n: v for n, v in kept.items() if joined and last.state == "due" and n in {*LEVELS, *NEW}}
    elif last.state != "due":  # of a heading its kind is known
        kept = {n: v for n, v in kept.items() if n in (*TELLING_APART, "manufacturing") and v is not False}
    if LEVELS & said.keys():
        kept = {n: v for n, v in kept.items() if n not in LEVELS and n not in _OF_ONE_LEVEL}
    return with_level_of_zone({**shared, **kept, **said}, said)


def _leant_on(group: Group, before: Sequence[_Told], telling: Telling) -> _Told | None:
    """The number that another takes over from: of the rest the heading, else the last that counts, else the heading."""
    rest = any(tells(kind, group.words, english=telling.english) for kind in ("of_whole", "rest"))
    of_state = {one.state: one for one in before}
    order: tuple[_State, ...] = ("heading", "due") if rest else ("due", "heading")
    return next((of_state[state] for state in order if state in of_state), None)


def _shared(told: Counted, telling: Telling) -> dict[str, FactValue]:
    """What turns before told, and what is said before the first number or of all; no numbers."""
    said = {**telling.before, **telling.facts(told.head), **telling.facts(told.of_all)}
    return {name: value for name, value in said.items() if telling.vocabulary[name].type not in DRIVING}


def _of_year_before(group: Group, telling: Telling) -> bool:
    """Whether things are of a year before, where this year is spoken of and no sum over years is asked."""
    english = telling.english
    if tells("over_years", telling.text, english=english) or not tells("this_year", telling.text, english=english):
        return False
    dated = any(tells(kind, group.words, english=english) for kind in ("of_last_year", "dated"))
    return dated and not tells("this_year", group.words, english=english)


def _whole(heading: _Told, counted: Sequence[_Told]) -> bool:
    """Whether the numbers that count may be some of a number told before them: it is as many, and of no other kind."""
    of_it = [one for one in counted if one.facts.get("recognised_as") == heading.facts.get("recognised_as")]
    total = sum((one.group.value or Decimal(0) for one in of_it), Decimal(0))
    levels = {one.facts.get("level") for one in counted}
    told_apart = "level" in heading.facts and levels != {heading.facts["level"]}
    return not told_apart and (heading.group.value or Decimal(0)) >= total


def _item(one: _Told, telling: Telling, *, firms: bool) -> dict[str, FactValue]:
    """The facts of things that count, with their number; what was told of as firms before counts firms."""
    part = Part(one.group.value or Decimal(0), one.group.words)
    item = {name: value for name, value in one.facts.items() if not of_things(telling.vocabulary[name])}
    counts = own_counter(one.own, part, telling) or ("enterprises" if firms and not one.group.noun else "")
    return {**item, counts or counter(item, part, telling): part.number}
