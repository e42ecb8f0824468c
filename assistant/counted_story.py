"""A number of things told with its parts, of which some do not count: 6 manufacturers, 1 of them there before, 5 new."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from assistant.counted_groups import Counted, Group, counted_groups
from assistant.counted_item import counted_item, counter, own_counter
from assistant.counted_matter import CountedMatter, counted_matter, told_of_others
from assistant.counted_parts import FLAGS, Part, doubled, parts_told
from assistant.counted_years import of_another_year, of_last_year, one_year_asked
from assistant.explicit_story import explicit_story
from assistant.fact_kinds import DRIVING, of_things
from assistant.kind_counts import without_counts
from assistant.read_facts import FactReader
from assistant.rules.types import Fact, FactValue
from assistant.story_words import tells
from assistant.telling import Telling
from assistant.told import Due, Raises
from assistant.told_one_by_one import told_one_by_one
from index.figures import figures

_LONGEST = 600  # a longer turn tells no few numbers


@dataclass(frozen=True, slots=True)
class Story:
    """The things that may count, each with its facts; `read` is false where how the numbers stand to each other is not told.

    `names` are the words by which each is spoken of, where they are told one by one; `of_all` then what holds of all of them.
    """

    items: tuple[dict[str, FactValue], ...]
    read: bool
    names: tuple[str, ...] = ()
    of_all: Mapping[str, FactValue] | None = None


_UNREAD = Story((), read=False)


def story_told(
    texts: Sequence[str], whole: Mapping[str, FactValue], reader: FactReader, raises: Raises, due: Due
) -> Story | None:
    """The story of the first of some wordings of one turn that takes numbers apart: its own, then that written out."""
    wordings = [Telling(text, whole, reader, raises, due) for text in dict.fromkeys(texts) if len(text) <= _LONGEST]
    return next((story for telling in wordings if (story := counted_story(telling))), None)


def counted_story(telling: Telling) -> Story | None:
    """The parts of the numbers that a text takes apart; None where it takes none apart."""
    english, vocabulary = telling.english, telling.vocabulary
    told = counted_groups(telling.text)
    if not told.groups or any(tells("each", group.words, english=english) for group in told.groups):
        return None
    facts = [telling.facts(group.words) for group in told.groups]
    if told_of_others(told, facts, telling):
        values = {group.value for group in told.groups}
        kept = {n: v for n, v in telling.whole.items() if not (of_things(vocabulary[n]) and v in values)}
        return Story((), read=True, of_all=kept)
    vague = tells("vague", telling.text, english=english)
    items = () if vague else explicit_story(told, facts, telling)
    if items is None:
        return _UNREAD
    if items:
        return Story(items, read=True)
    if _of_money(told, vocabulary):
        return None
    if vague or told.left_out:
        return _UNREAD
    if len(told.groups) < 2 or any(vocabulary[name].type == "rank" for own in facts for name in own):
        return None  # places in a ranking are told of each by itself
    return _of_several(told, facts, telling)


def _of_several(told: Counted, facts: Sequence[Mapping[str, FactValue]], telling: Telling) -> Story | None:
    """The story of several numbers of things, those of other matters left out."""
    english = telling.english
    matter = counted_matter(told, facts, telling)
    others = len(matter.groups) < len(told.groups)
    told = replace(told, groups=matter.groups)
    added = any(tells("more", group.words, english=english) for group in matter.groups[1:])
    if _unsure(told, matter, telling) or (added and of_another_year(told, telling.text, english=english)):
        return _UNREAD
    parts, taken_apart = parts_told(told.groups, matter.facts, english=english)
    taken_apart = taken_apart or (others and len(told.groups) == 1)
    one_by_one = _one_by_one(told, matter.facts, telling, others=others)
    if not taken_apart and not one_year_asked(told, telling.text, english=english) and (one_by_one or not added):
        return one_by_one
    if parts is None or doubled(parts) or not told.complete:
        return _UNREAD
    items = _items(parts, told, telling)
    if not taken_apart and len({found for item in items if (found := frozenset(telling.raises(item)))}) > 1:
        return one_by_one
    if not items or any(not telling.raises(item) for item in items):
        return _UNREAD
    return Story(items, read=True)


def _unsure(told: Counted, matter: CountedMatter, telling: Telling) -> bool:
    """Whether it is not told what counts: a number that may be part of another, of two levels, an award without a number."""
    return (
        not matter.certain
        or any(isinstance(value := own.get("level"), tuple) and len(value) > 1 for own in matter.facts)
        or (told.aside != "" and telling.brings_up(telling.facts(told.aside)))
    )


def _items(parts: Sequence[Part], told: Counted, telling: Telling) -> tuple[dict[str, FactValue], ...]:
    """The facts of the parts that may count; where one year is asked, without those of a year before."""
    years = one_year_asked(told, telling.text, english=telling.english)
    return tuple(
        counted_item(part, told, telling)
        for part in parts
        if not part.left_out and part.number > 0 and not (years and of_last_year(part.words, english=telling.english))
    )


def _one_by_one(
    told: Counted, facts: Sequence[Mapping[str, FactValue]], telling: Telling, *, others: bool
) -> Story | None:
    """The story of numbers that stand side by side; where one is not understood, unread if `others` were left out, else None."""
    if of_another_year(told, telling.text, english=telling.english):
        return _UNREAD

    def counts(item: Mapping[str, FactValue], own: Mapping[str, FactValue], group: Group) -> str:
        part = Part(group.value or Decimal(0), group.words)
        return own_counter(own, part, telling) or counter(item, part, telling)

    of_all = _said_of_all(told, telling)
    items = (
        told_one_by_one(told.groups, facts, of_all, counts, telling.vocabulary, telling.raises)
        if told.complete
        else None
    )
    if items is None:
        return _UNREAD if others else None
    return Story(items, read=bool(items))


def _said_of_all(told: Counted, telling: Telling) -> dict[str, FactValue]:
    """What turns before told, and what a text says before the first number or of all of them; no numbers."""
    said = {**telling.before, **telling.facts(told.head), **telling.facts(told.of_all)}
    return {name: value for name, value in said.items() if telling.vocabulary[name].type not in DRIVING}


def without_parts(facts: Mapping[str, FactValue], story: Story, vocabulary: Mapping[str, Fact]) -> dict[str, FactValue]:
    """The facts of a whole text: those of its one thing, else without what is told of some of the things alone."""
    if story.of_all is not None:
        return dict(story.of_all)
    if len(story.items) == 1:
        return story.items[0]
    denied = {name for name in FLAGS if facts.get(name) is False}
    return {name: value for name, value in without_counts(facts, vocabulary).items() if name not in denied}


def _of_money(told: Counted, vocabulary: Mapping[str, Fact]) -> bool:
    """Whether the things are told with sums of their own, which do not only repeat a limit of the text."""
    limits = {fact.passes.limit for fact in vocabulary.values() if fact.passes}
    sums = [figure for group in told.groups for figure in figures(group.words) if figure.unit in ("CNY", "USD")]
    return any(figure.value not in limits for figure in sums)
