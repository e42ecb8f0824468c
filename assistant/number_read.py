"""What one number of a story is to an award: due, not due, a heading of which those after it are some, or of other things."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from assistant.counted_groups import Counted, Group
from assistant.counted_matter import bare, of_no_kind, own_words
from assistant.counted_parts import KIND_FACTS, NEW, is_new
from assistant.fact_kinds import DRIVING, KINDS, LEVELS, TELLING_APART
from assistant.recognised_zone import with_level_of_zone
from assistant.rules.types import FactValue
from assistant.story_words import tells
from assistant.telling import Telling
from assistant.word_patterns import word_patterns
from index.figures import figures

_WORDS = word_patterns("number_read")
_OF_A_CITY = ("municipal",)  # for which no policy pays
_OUT = ("failed", "removed", "planned", "waiting", "lesser")
_FIRST, _OVER = "revenue_first_time", "revenue_first_over"
OF_ONE_LEVEL = ("nationally_filed", "a_rated")
_ACHIEVED = frozenset((*NEW, "revenue_first_over", "unicorn_status", *OF_ONE_LEVEL))
_OF_HEADING = (*TELLING_APART, "manufacturing", "revenue_first_over")
State = Literal["due", "not due", "heading", "other", "unclear", "paid"]


@dataclass(frozen=True, slots=True)
class Told:
    """A number of things, what is known of them, and what they are to the award."""

    group: Group
    own: Mapping[str, FactValue]
    facts: Mapping[str, FactValue]
    state: State


def of_some_before(group: Group, telling: Telling) -> bool:
    """Whether a number is of some of those told before it."""
    return tells("of_whole", group.words, english=telling.english)


def read_number(
    group: Group,
    own: Mapping[str, FactValue],
    before: Sequence[Told],
    told: Counted,
    every: Sequence[Mapping[str, FactValue]],
    telling: Telling,
    whole: Told | None = None,
) -> Told | None:
    """What a number is to the award; None where that is not told. `whole` is the number that it and others make up."""
    english = telling.english
    said = _said(group, own, before, telling)
    some = of_some_before(group, telling)
    rest = some or tells("rest", group.words, english=english)
    headed = any(one.state == "heading" for one in before)
    counted = any(one.state == "due" for one in before)
    if group.value is None:
        return None
    facts = _of_whole(said, whole, told, telling) if whole else _known(said, group, before, told, telling)
    due = telling.due(facts)
    if state := _at_once(group, said, before, every, telling):
        return Told(group, own, facts, state)
    if due is not False and _of_year_before(group, telling):
        # it counts where the years are not told apart in what is asked
        asked = tells("asks_this_year", telling.text, english=english)
        return Told(group, own, facts, "not due") if asked else None
    more = tells("more", group.words, english=english) and not KIND_FACTS & own.keys()
    if counted and more and tells("own_noun", group.words, english=english):
        return None  # whether things of another name are of the kind told before is not said
    if counted and some and not headed:
        state = _of_those_due(group, said, due, before[-1], every, telling)
        besides = {name: value for name, value in facts.items() if name not in _ACHIEVED or name in said}
        return Told(group, own, besides if state == "due" else facts, state) if state else None
    of_its_own = own_words(group, [o.group for o in before if o.state != "other"], told.head, english=english)
    tried = tells("applied", group.words, english=english) and not tells("succeeded", group.words, english=english)
    if due is not False and tried:
        return _heading(group, own, facts, before)
    nothing = of_no_kind(said, every, telling.vocabulary)
    if nothing and not rest and of_its_own:
        return Told(group, own, facts, "other") if group.noun else None  # else it is not known what they are
    if nothing and bare(group, told.groups[: len(before)], english=english):
        return None
    apart = of_its_own or _stands_alone(group, said, telling)
    if due and apart and not tells("such", group.words, english=english) and _takes_over(said, group, before, telling):
        return Told(group, own, facts, "unclear")  # what else is said of them may not be what was said of those before
    if due is None:
        left = rest and headed and of_its_own
        return Told(group, own, facts, "not due") if left else _heading(group, own, facts, before)
    return Told(group, own, facts, "due" if due else "not due")


def _at_once(
    group: Group,
    said: Mapping[str, FactValue],
    before: Sequence[Told],
    every: Sequence[Mapping[str, FactValue]],
    telling: Telling,
) -> State | None:
    """What a number is that has been paid, earns nothing, or is some of other things, whatever else is told of it."""
    english = telling.english
    if tells("paid", group.words, english=english) and any(one.state == "due" for one in before):
        return "paid"
    if said.get("level") == _OF_A_CITY or any(tells(kind, group.words, english=english) for kind in _OUT):
        return "not due"
    return "other" if _some_of_others(group, said, before, every, telling) else None


def _of_those_due(
    group: Group,
    said: Mapping[str, FactValue],
    due: bool | None,
    last: Told,
    every: Sequence[Mapping[str, FactValue]],
    telling: Telling,
) -> State | None:
    """What some of the things that are due are: due for an award besides, not due, or only described; None where unsure."""
    if due is False:
        return "not due" if last.state == "due" else None
    if due and _earns_besides(said, last.facts):
        return "due"  # six entered the pool, two of them the list as well
    words = group.words.rstrip(" ,.;，。；")
    trade = any(tells(kind, words, english=telling.english) for kind in ("doing", "maker"))
    return "other" if trade and of_no_kind(said, every, telling.vocabulary) else None


def _earns_besides(said: Mapping[str, FactValue], before: Mapping[str, FactValue]) -> bool:
    """Whether what is said of some of the things told before is another thing that earns an award, not what those were told."""
    rated = any(said.get(name) is True and name not in before for name in OF_ONE_LEVEL)
    return rated or any(name in said and name in before and said[name] != before[name] for name in TELLING_APART)


def _some_of_others(
    group: Group,
    said: Mapping[str, FactValue],
    before: Sequence[Told],
    every: Sequence[Mapping[str, FactValue]],
    telling: Telling,
) -> bool:
    """Whether a number of nothing named comes after a larger one of other things, so that it is of those: 520 tenants, 9 left."""
    last = before[-1] if before and before[-1].state == "other" else None
    if last is None or group.noun or not of_no_kind(said, every, telling.vocabulary):
        return False
    fewer = (group.value or 0) <= (last.group.value or 0)
    return fewer and not any(tells(kind, group.words, english=telling.english) for kind in ("succeeded", "new", *_OUT))


def _stands_alone(group: Group, said: Mapping[str, FactValue], telling: Telling) -> bool:
    """Whether a number is told to be old, or has a noun of its own and no word that says of it what was said before it."""
    marks = ("more", "likewise", "again", "rest", "of_whole", "now", "new")
    alike = any(tells(kind, group.words, english=telling.english) for kind in marks)
    return any(said.get(name) is False for name in NEW) or (group.noun is not None and not alike)


def _takes_over(said: Mapping[str, FactValue], group: Group, before: Sequence[Told], telling: Telling) -> bool:
    """Whether a number that says something else takes over all that makes it due from one before."""
    last = _leant_on(group, before, telling)
    achieved = {name for name, value in said.items() if name in _ACHIEVED and value is not False}
    if last is None or last.state != "due" or achieved or LEVELS & said.keys() or not _ACHIEVED & last.facts.keys():
        return False
    joined = tells("joined", group.words, english=telling.english)
    bare = not telling.english or tells("bare", group.words, english=True)
    return not (joined and bare) and (joined or not KINDS & said.keys())


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


def _said(group: Group, own: Mapping[str, FactValue], before: Sequence[Told], telling: Telling) -> dict[str, FactValue]:
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


def _heading(
    group: Group, own: Mapping[str, FactValue], facts: Mapping[str, FactValue], before: Sequence[Told]
) -> Told | None:
    """A number told before any that counts, of which those may be some."""
    return None if any(one.state == "due" for one in before) else Told(group, own, facts, "heading")


def _known(
    said: Mapping[str, FactValue], group: Group, before: Sequence[Told], told: Counted, telling: Telling
) -> dict[str, FactValue]:
    """What is known of a number's things: its own words over those of the one before, over what is said of all."""
    shared = _shared(told, telling)
    last = _leant_on(group, before, telling)
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
    if last.state == "heading" and last.own.get("newly_recognised") is True and not "newly_recognised" not in said:
        kept["newly_recognised"] = True  # four newly recognised platforms, two of them laboratories
    if _OVER in said and KINDS & kept.keys():  # revenues, after things recognised or listed
        kept = {}
    if LEVELS & said.keys():
        kept = {n: v for n, v in kept.items() if n not in LEVELS and n not in OF_ONE_LEVEL}
    if said.get("level") == ("regional",):  # filed with the region, where others are filed with the nation
        kept |= {n: False for n in OF_ONE_LEVEL if n not in said and any(one.own.get(n) is True for one in before)}
    return with_level_of_zone({**shared, **kept, **said}, said)


def _of_whole(said: Mapping[str, FactValue], whole: Told, told: Counted, telling: Telling) -> dict[str, FactValue]:
    """What is known of one of the parts that make up a number: all that is told of that, and its own words over it."""
    kept = {n: v for n, v in whole.facts.items() if v is not False and not (n in LEVELS and LEVELS & said.keys())}
    return with_level_of_zone({**kept, **_shared(told, telling), **said}, said)


def _recognised(group: Group, said: Mapping[str, FactValue], before: Sequence[Told], telling: Telling) -> bool:
    """Whether a number is of those that were recognised of some that applied for it: twelve applied, six succeeded."""
    english = telling.english
    applied = any(
        one.state == "heading" and "recognised_as" in one.facts and tells("applied", one.group.words, english=english)
        for one in before
    )
    return applied and not set(NEW) & said.keys() and tells("succeeded", group.words, english=english)


def _leant_on(group: Group, before: Sequence[Told], telling: Telling) -> Told | None:
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


def _of_year_before(group: Group, telling: Telling) -> bool:
    """Whether things are of a year before, where this year is spoken of and no sum over years is asked."""
    english = telling.english
    if tells("over_years", telling.text, english=english) or not tells("this_year", telling.text, english=english):
        return False
    dated = any(tells(kind, group.words, english=english) for kind in ("of_last_year", "dated"))
    return dated and not tells("this_year", group.words, english=english)
