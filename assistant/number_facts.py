"""What is known of one number's things: what its own words say, over the number it leans on, over what is said of all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from assistant.counted_groups import Counted, Group
from assistant.counted_parts import NEW, is_new
from assistant.fact_kinds import DRIVING, KINDS, LEVELS, TELLING_APART
from assistant.recognised_zone import with_level_of_zone
from assistant.rules.types import FactValue
from assistant.story_words import tells
from assistant.telling import Telling
from assistant.word_patterns import word_patterns
from index.figures import figures

_WORDS = word_patterns("number_facts")
_FIRST, _OVER = "revenue_first_time", "revenue_first_over"
OF_ONE_LEVEL = ("nationally_filed", "a_rated")
_OF_HEADING = (*TELLING_APART, "manufacturing", "revenue_first_over")
State = Literal["due", "not due", "heading", "other", "unclear", "paid"]


@dataclass(frozen=True, slots=True)
class Told:
    """A number of things, what is known of them, and what they are to the award."""

    group: Group
    own: Mapping[str, FactValue]
    facts: Mapping[str, FactValue]
    state: State


def number_facts(
    group: Group, own: Mapping[str, FactValue], before: Sequence[Told], telling: Telling
) -> dict[str, FactValue]:
    """What a number's own words say of its things, by a limit reached, a letter alone or a maker's name too; no numbers."""
    said = {name: value for name, value in own.items() if telling.vocabulary[name].type not in DRIVING}
    passed = [name for name in _passed(group, own, telling) if name not in said]
    said |= dict.fromkeys(passed, True)
    if _OVER in passed and _FIRST not in said and is_new(group.words, english=telling.english):
        said[_FIRST] = True
    if tells("best", group.words, english=telling.english) and "a_rated" not in said:
        said["a_rated"] = True
    if "manufacturing" not in said and tells(
        "maker", _WORDS["name_ends"].split(group.noun or "")[0], english=telling.english
    ):
        said["manufacturing"] = True
    if said.get(_FIRST) is True and not KINDS & said.keys() and any(one.facts.get(_OVER) is True for one in before):
        said[_OVER] = True  # the line that those before it are told to be over
    return said


def facts_known(
    said: Mapping[str, FactValue], group: Group, before: Sequence[Told], told: Counted, telling: Telling
) -> dict[str, FactValue]:
    """What is known of a number's things: its own words over those of the one before, over what is said of all."""
    shared = _shared(told, telling)
    last = leant_on(group, before, telling)
    if _recognised(group, said, before, telling):
        said = {**said, "newly_recognised": True}
    alone = with_level_of_zone({**shared, **said}, said)
    if last is None or telling.due(alone):
        return alone
    kept = {n: v for n, v in last.facts.items() if n not in shared}
    if any(said[name] != last.facts.get(name) for name in KINDS & said.keys()) or (
        KINDS & said.keys() and last.state == "due"
    ):  # another kind: what is listed after an and is of the level said once, and new as well
        joined = tells("joined", group.words, english=telling.english)
        kept = {n: v for n, v in kept.items() if joined and last.state == "due" and n in {*LEVELS, *NEW}}
    elif last.state != "due" and not telling.due(last.facts):  # of a heading its kind is known
        kept = {n: v for n, v in kept.items() if n in _OF_HEADING and v is not False}
    if _OVER in said and KINDS & kept.keys():  # revenues, after things recognised or listed
        kept = {}
    if LEVELS & said.keys():
        kept = {n: v for n, v in kept.items() if n not in LEVELS and n not in OF_ONE_LEVEL}
    if said.get("level") == ("regional",):  # filed with the region, where others are filed with the nation
        kept |= {n: False for n in OF_ONE_LEVEL if n not in said and any(one.own.get(n) is True for one in before)}
    return with_level_of_zone({**shared, **kept, **said}, said)


def facts_of_part(said: Mapping[str, FactValue], whole: Told, told: Counted, telling: Telling) -> dict[str, FactValue]:
    """What is known of one of the parts that make up a number: all that is told of that, and its own words over it."""
    kept = {n: v for n, v in whole.facts.items() if v is not False and not (n in LEVELS and LEVELS & said.keys())}
    return with_level_of_zone({**kept, **_shared(told, telling), **said}, said)


def _passed(group: Group, own: Mapping[str, FactValue], telling: Telling) -> list[str]:
    """The facts that say a limit is passed: a sum told of a number's things reaches it, or they are told to be over it."""
    facts = [fact for fact in telling.vocabulary.values() if fact.passes]
    said = [
        f.name for f in facts if f.passes and isinstance(v := own.get(f.passes.fact), Decimal) and v >= f.passes.limit
    ]
    if said or not tells("over", group.words, english=telling.english):
        return said
    told = {figure.value for figure in figures(group.words) if figure.unit in ("CNY", "number")}
    return [fact.name for fact in facts if fact.passes and fact.passes.limit in told]


def _recognised(group: Group, said: Mapping[str, FactValue], before: Sequence[Told], telling: Telling) -> bool:
    """Whether a number is of those that were recognised of some that applied for it: twelve applied, six succeeded."""
    english = telling.english
    applied = any(
        one.state == "heading" and "recognised_as" in one.facts and tells("applied", one.group.words, english=english)
        for one in before
    )
    return applied and not set(NEW) & said.keys() and tells("succeeded", group.words, english=english)


def leant_on(group: Group, before: Sequence[Told], telling: Telling) -> Told | None:
    """The number that another takes over from: of the rest the heading, else the last that counts, else the heading."""
    rest = any(tells(kind, group.words, english=telling.english) for kind in ("of_whole", "rest"))
    of_state = {one.state: one for one in before}
    order: tuple[State, ...] = ("heading", "due") if rest else ("due", "heading")
    return next((of_state[state] for state in order if state in of_state), None)


def _shared(told: Counted, telling: Telling) -> dict[str, FactValue]:
    """What turns before told, and what is said before the first number or of all; no numbers."""
    said = {**telling.before, **telling.facts(told.head), **telling.facts(told.of_all)}
    if "newly_recognised" not in said and told.of_all and is_new(told.of_all, english=telling.english):
        said["newly_recognised"] = True
    return {name: value for name, value in said.items() if telling.vocabulary[name].type not in DRIVING}
