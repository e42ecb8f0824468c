"""Which of the numbers of things that a story tells are of its matter.

"4 national incubators, 2 regional ones; the zone houses 59 firms": the firms are none of the incubators. A number is of the
matter where its own words bring up an award, or where they add nothing to those told before (自治区级的三家).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.counted_groups import Counted, Group
from assistant.counted_parts import FLAGS, NEW
from assistant.fact_kinds import FIRMS, LEVELS, PLACE, of_things
from assistant.rules.types import Fact, FactValue
from assistant.story_words import tells, without
from assistant.telling import Telling
from index.english import stems

_PART_OF_ONE_BEFORE = ("of_whole", "rest", "removed", "gone", "failed", "before", "repeated", "planned", "whole")
_BESIDE = (*_PART_OF_ONE_BEFORE, "more", "joined")
_WHERE_AND_WHEN = ("where_and_when", "earlier", "now")
_TRADE = "manufacturing"
_OF_THE_NAME = frozenset(("recognised_as", "manufacturing", "level", "zone_level"))
_STOPPED = re.compile(r"[，,。.；;：:]\s*$")
_SAID = frozenset(FLAGS) | {"unicorn_status"}
_REVENUES = frozenset(("revenue_cny", "revenue_first_over", "revenue_first_time"))


@dataclass(frozen=True, slots=True)
class CountedMatter:
    """The numbers that are of a story's matter, and their facts; `certain` is false where one may be part of another."""

    groups: tuple[Group, ...]
    facts: tuple[Mapping[str, FactValue], ...]
    certain: bool = True


def counted_matter(told: Counted, facts: Sequence[Mapping[str, FactValue]], telling: Telling) -> CountedMatter:
    """The numbers of things of the matter, those of other things left out."""
    groups, english = told.groups, telling.english
    facts = with_shared_predicate(groups, facts, telling)
    of_head = telling.facts(told.head)
    bring_up = [
        telling.brings_up(own) or (bool(LEVELS & own.keys()) and telling.brings_up(of_head, own)) for own in facts
    ]
    others = [
        at
        for at, (group, own) in enumerate(zip(groups, facts, strict=True))
        if not bring_up[at]
        and of_no_kind(own, facts, telling.vocabulary)
        and not any(tells(kind, group.words, english=english) for kind in _PART_OF_ONE_BEFORE)
        and own_words(group, groups[:at], told.head, english=english)
    ]
    planned = any(tells("planned", group.words, english=english) for group in groups)
    if any(
        of_no_kind(own, facts, telling.vocabulary) and bare(group, groups[:at], english=english)
        for at, (group, own) in enumerate(zip(groups, facts, strict=True))
    ):
        return CountedMatter(groups, tuple(facts), certain=False)
    if not any(bring_up) or not others or planned:  # what came of a plan is told in words of its own
        return CountedMatter(groups, tuple(facts))
    kept = [at for at in range(len(groups)) if at not in others]
    certain = not any(
        _may_be_part(at, groups, facts, kept, telling)
        or _described(groups[at], english=english)
        or (groups[at].noun is None and tells("more", groups[at].words, english=english))  # this year another four
        for at in others
    )
    return CountedMatter(tuple(groups[at] for at in kept), tuple(facts[at] for at in kept), certain)


def told_of_others(told: Counted, facts: Sequence[Mapping[str, FactValue]], telling: Telling) -> bool:
    """Whether every number told is of other things than the one award, which is told without a number, apart from them."""
    said = f"{told.head} {told.of_all} {told.aside}"
    of_one = any(tells("own_subject", words, english=telling.english) for words in (told.head, told.aside))
    return telling.brings_up(telling.facts(said)) and all(
        not telling.brings_up(own)
        and of_no_kind(
            {n: v for n, v in own.items() if telling.vocabulary[n].type != "money"}, facts, telling.vocabulary
        )
        and (of_one or own_words(group, (), said, english=telling.english))
        and not tells("asked", group.words, english=telling.english)
        for group, own in zip(told.groups, facts, strict=True)
    )


def with_shared_predicate(
    groups: Sequence[Group], facts: Sequence[Mapping[str, FactValue]], telling: Telling
) -> list[Mapping[str, FactValue]]:
    """The facts, a bare name joined by an and to the next with what is told of both: 3家食品厂和2家机械厂营收首次破15亿."""
    told = list(facts)
    for at in reversed(range(len(groups) - 1)):
        shared = _shares_predicate(groups[at], groups[at + 1], told[at], telling)
        levels = LEVELS & told[at].keys() and LEVELS & told[at + 1].keys()
        if shared and (levels or telling.brings_up(told[at], told[at + 1])):
            both = {
                n: v for n, v in told[at + 1].items() if n not in _OF_THE_NAME and not of_things(telling.vocabulary[n])
            }
            both = {n: v for n, v in both.items() if n in NEW} if "recognised_as" in told[at] else both
            if not told[at].keys() - LEVELS and "recognised_as" in told[at + 1]:  # one national and one regional centre
                both["recognised_as"] = told[at + 1]["recognised_as"]
            told[at] = {**both, **told[at]}
    return told


def _shares_predicate(one: Group, after: Group, own: Mapping[str, FactValue], telling: Telling) -> bool:
    """Whether a number is joined by an and to the next, and nothing but its name is told of it."""
    joined = tells("joined", after.words, english=telling.english)
    goes_on = not _STOPPED.search(one.words) and not _SAID & own.keys()
    return joined and (goes_on or tells("bare", one.words, english=telling.english))


def of_no_kind(
    own: Mapping[str, FactValue], facts: Sequence[Mapping[str, FactValue]], vocabulary: Mapping[str, Fact]
) -> bool:
    """Whether nothing is read of things but how many they are; whether they manufacture says something beside revenues alone."""
    beside_revenues = any(_REVENUES & other.keys() for other in facts)
    said = {name for name in own if name not in PLACE - LEVELS and not of_things(vocabulary[name])}
    return not (said if beside_revenues else said - {_TRADE})


def own_words(group: Group, before: Sequence[Group], head: str, *, english: bool) -> bool:
    """Whether a number's words say something that neither those before it nor plain words of counting say.

    Where or when its things are is nothing of their own only where that is told of the number before as well.
    """
    said = " ".join((head, *(one.words for one in before)))
    beside = not group.noun and before and tells("where_and_when", before[-1].words, english=english)
    words = without("where_and_when", group.words, english=english) if beside else group.words  # 上半年2家，下半年3家
    rest = without("counting", words, english=english)
    if english:
        return bool(set(stems(rest)) - set(stems(said)))
    pairs = {said[at : at + 2] for at in range(len(said) - 1)}
    return any(
        re.fullmatch(r"[一-鿿]{2}", pair) and pair not in pairs
        for pair in (rest[at : at + 2] for at in range(len(rest) - 1))
    )


def bare(group: Group, before: Sequence[Group], *, english: bool) -> bool:
    """Whether a number is told by itself and is smaller than the one before, of which it may be some: 认定5家，今年3家."""
    last = before[-1] if before else None
    if last is None or group.noun or (group.value or Decimal(0)) >= (last.value or Decimal(0)):
        return False
    words = without("counting", without("asked", group.words, english=english), english=english)
    told = re.search(r"[一-鿿]{2}|[a-z]{2}", words, re.IGNORECASE)
    added = any(tells(kind, group.words, english=english) for kind in _BESIDE)
    both = any(all(tells(kind, one.words, english=english) for one in (last, group)) for kind in _WHERE_AND_WHEN)
    return not (told or added or both)


def _described(group: Group, *, english: bool) -> bool:
    """Whether a number without a noun of its own says what those counted do: 2家做芯片, 3家做生物医药."""
    return group.noun is None and tells("doing", group.words, english=english)


def _may_be_part(
    at: int,
    groups: Sequence[Group],
    facts: Sequence[Mapping[str, FactValue]],
    kept: Sequence[int],
    telling: Telling,
) -> bool:
    """Whether some firms told of may be among the firms that the matter counts: 9 passed the mark, 4 sell goods."""
    value = groups[at].value or Decimal(0)
    if tells("more", groups[at].words, english=telling.english):
        return False
    before = [one for one in kept if one < at and (groups[one].value or Decimal(0)) > value]
    return any(_counts_firms(facts[one], telling.vocabulary) for one in before)


def _counts_firms(own: Mapping[str, FactValue], vocabulary: Mapping[str, Fact]) -> bool:
    """Whether the things of a number are firms, not incubators, platforms or zones."""
    counted = {name for name in own if of_things(vocabulary[name])}
    return not counted or bool(FIRMS & counted)
