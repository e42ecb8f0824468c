"""What one number of a story is to an award: due, not due, a heading of which those after it are some, or of other things."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.counted_groups import Counted, Group
from assistant.counted_matter import bare, of_no_kind, own_words
from assistant.counted_parts import KIND_FACTS, NEW
from assistant.fact_kinds import KINDS, LEVELS, TELLING_APART
from assistant.number_facts import OF_ONE_LEVEL, State, Told, facts_known, facts_of_part, leant_on, number_facts
from assistant.rules.types import FactValue
from assistant.story_words import tells
from assistant.telling import Telling

_OF_A_CITY = ("municipal",)  # for which no policy pays
_OUT = ("failed", "removed", "gone", "planned", "waiting", "lesser")
_ACHIEVED = frozenset((*NEW, "revenue_first_over", "unicorn_status", *OF_ONE_LEVEL))


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
    said = number_facts(group, own, before, telling)
    some = of_some_before(group, telling)
    rest = some or tells("rest", group.words, english=english)
    headed = any(one.state == "heading" for one in before)
    counted = any(one.state == "due" for one in before)
    if group.value is None:
        return None
    facts = facts_of_part(said, whole, told, telling) if whole else facts_known(said, group, before, told, telling)
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
    last = leant_on(group, before, telling)
    achieved = {name for name, value in said.items() if name in _ACHIEVED and value is not False}
    if last is None or last.state != "due" or achieved or LEVELS & said.keys() or not _ACHIEVED & last.facts.keys():
        return False
    joined = tells("joined", group.words, english=telling.english)
    bare = not telling.english or tells("bare", group.words, english=True)
    return not (joined and bare) and (joined or not KINDS & said.keys())


def _heading(
    group: Group, own: Mapping[str, FactValue], facts: Mapping[str, FactValue], before: Sequence[Told]
) -> Told | None:
    """A number told before any that counts, of which those may be some."""
    return None if any(one.state == "due" for one in before) else Told(group, own, facts, "heading")


def _of_year_before(group: Group, telling: Telling) -> bool:
    """Whether things are of a year before, where this year is spoken of and no sum over years is asked."""
    english = telling.english
    if tells("over_years", telling.text, english=english) or not tells("this_year", telling.text, english=english):
        return False
    dated = any(tells(kind, group.words, english=english) for kind in ("of_last_year", "dated"))
    return dated and not tells("this_year", group.words, english=english)
