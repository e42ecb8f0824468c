"""A number of things told with its parts, of which some do not count: 6 manufacturers, 1 of them there before, 5 new."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from assistant.counted_groups import Counted, Group, counted_groups
from assistant.counted_matter import counted_matter, told_of_others
from assistant.counted_noun import names_firms
from assistant.counted_parts import CHOSEN, FLAGS, NEW, Part, doubled, is_old, parts_told
from assistant.counted_years import of_another_year, of_last_year, one_year_asked
from assistant.fact_kinds import DRIVING, LEVELS, PLACE, of_things
from assistant.kind_counts import count_of_kind, without_counts
from assistant.number_of_all import summed, sums_up
from assistant.read_facts import FactReader
from assistant.rules.types import Fact, FactValue
from assistant.story_words import tells
from assistant.told import Raises
from assistant.told_one_by_one import told_one_by_one
from index.figures import figures

_LONGEST = 600  # a longer turn tells no few numbers
_NOT_OF_THINGS = ("region", "zone_type", "first_entry")


@dataclass(frozen=True, slots=True)
class Story:
    """The things that may count, each with its facts; `read` is false where how the numbers stand to each other is not told.

    `names` are the words by which each is spoken of, where they are told one by one; `of_all` then what holds of all of them.
    """

    items: tuple[dict[str, FactValue], ...]
    read: bool
    names: tuple[str, ...] = ()
    of_all: Mapping[str, FactValue] | None = None


def story_told(
    texts: Sequence[str], whole: Mapping[str, FactValue], reader: FactReader, raises: Raises
) -> Story | None:
    """The story of the first of some wordings of one turn that takes numbers apart: its own, then that written out."""
    wordings = dict.fromkeys(text for text in texts if len(text) <= _LONGEST)
    return next((story for text in wordings if (story := counted_story(text, whole, reader, raises))), None)


def counted_story(text: str, whole: Mapping[str, FactValue], reader: FactReader, raises: Raises) -> Story | None:
    """The parts of the numbers that a text takes apart; None where it takes none apart."""
    english = text.isascii()
    told = counted_groups(text)
    if not told.groups or any(tells("each", group.words, english=english) for group in told.groups):
        return None
    facts = [_facts(group.words, text, reader, english=english) for group in told.groups]
    place = {name: value for name, value in whole.items() if name in PLACE}
    apart = _facts(f"{told.head} {told.of_all} {told.aside}", text, reader, english=english)
    if told_of_others(told, facts, apart, place, reader.vocabulary, raises, english=english):
        values = {group.value for group in told.groups}
        kept = {n: v for n, v in whole.items() if not (of_things(reader.vocabulary[n]) and v in values)}
        return Story((), read=True, of_all=kept)
    if _of_money(told, reader.vocabulary):
        return None
    if tells("vague", text, english=english):
        return Story((), read=False)
    if len(told.groups) < 2 or any(reader.vocabulary[name].type == "rank" for own in facts for name in own):
        return None  # places in a ranking are told of each by itself
    return _of_several(told, facts, text, whole, reader, raises)


def _of_several(
    told: Counted,
    facts: Sequence[Mapping[str, FactValue]],
    text: str,
    whole: Mapping[str, FactValue],
    reader: FactReader,
    raises: Raises,
) -> Story | None:
    """The story of several numbers of things, those of other matters left out."""
    english = text.isascii()
    together = _taken_together(told.groups, facts, english=english)
    if together and together.at > 0:
        return Story((), read=False)  # what is told before the numbers taken together is not said to be of them
    if together:
        told = replace(told, groups=together.groups)
        facts = [_facts(group.words, text, reader, english=english) for group in told.groups]
    place = {name: value for name, value in whole.items() if name in PLACE}
    of_head = _facts(told.head, text, reader, english=english)
    matter = counted_matter(told.groups, facts, told.head, of_head, place, reader.vocabulary, raises, english=english)
    others = len(matter.groups) < len(told.groups)
    added = any(tells("more", group.words, english=english) for group in matter.groups[1:])
    told = replace(told, groups=matter.groups)
    if told.aside and raises({**place, **_facts(told.aside, text, reader, english=english)}):
        return Story((), read=False)  # an award told without a number beside those with one
    if any(isinstance(value := own.get("level"), tuple) and len(value) > 1 for own in matter.facts):
        return Story((), read=False)  # one number of things of two levels
    if not matter.certain or (added and of_another_year(told, text, english=english)):
        return Story((), read=False)
    parts, taken_apart = parts_told(told.groups, matter.facts, english=english)
    taken_apart = taken_apart or together is not None or (others and len(told.groups) == 1)
    one_by_one = _one_by_one(told, matter.facts, text, whole, reader, raises, others=others)
    if not taken_apart and not one_year_asked(told, text, english=english) and (one_by_one or not added):
        return one_by_one
    if parts is None or doubled(parts) or not told.complete:
        return Story((), read=False)
    items = _items(parts, told, text, whole, reader, english=english)
    if not taken_apart and len({found for item in items if (found := frozenset(raises(item)))}) > 1:
        return one_by_one
    if not items or any(not raises(item) for item in items):
        return Story((), read=False)
    return Story(items, read=True)


def _items(
    parts: Sequence[Part],
    told: Counted,
    text: str,
    whole: Mapping[str, FactValue],
    reader: FactReader,
    *,
    english: bool,
) -> tuple[dict[str, FactValue], ...]:
    """The facts of the parts that may count; where one year is asked, without those of a year before."""
    years = one_year_asked(told, text, english=english)
    return tuple(
        _item(part, told, text, whole, reader, english=english)
        for part in parts
        if not part.left_out and part.number > 0 and not (years and of_last_year(part.words, english=english))
    )


def _one_by_one(
    told: Counted,
    facts: Sequence[Mapping[str, FactValue]],
    text: str,
    whole: Mapping[str, FactValue],
    reader: FactReader,
    raises: Raises,
    *,
    others: bool,
) -> Story | None:
    """The story of numbers that stand side by side; where one is not understood, unread if `others` were left out, else None."""
    english = text.isascii()
    if of_another_year(told, text, english=english):
        return Story((), read=False)
    of_all = _said_of_all(told, text, whole, reader, english=english)

    def counter(item: Mapping[str, FactValue], own: Mapping[str, FactValue], group: Group) -> str:
        part = Part(group.value or Decimal(0), group.words)
        told_as = _own_counter(own, group.value, reader.vocabulary) if names_firms(group.words) else None
        return told_as or _counter(item, whole, part, text, reader)  # 自治区级新增3家 counts no firms

    items = told_one_by_one(told.groups, facts, of_all, counter, reader.vocabulary, raises) if told.complete else None
    if items is None:
        return Story((), read=False) if others else None
    return Story(items, read=bool(items))


def _own_counter(own: Mapping[str, FactValue], value: Decimal | None, vocabulary: Mapping[str, Fact]) -> str | None:
    """The one fact by which a number's own words count."""
    names = [name for name, told in own.items() if of_things(vocabulary[name]) and told == value]
    return names[0] if len(names) == 1 else None


def _said_of_all(
    told: Counted, text: str, whole: Mapping[str, FactValue], reader: FactReader, *, english: bool
) -> dict[str, FactValue]:
    """What turns before told, and what a text says before the first number or of all of them; no numbers."""
    everywhere = reader.read(text)
    said = {name: value for name, value in whole.items() if name not in everywhere or name in PLACE}
    for words in (told.head, told.of_all):
        said |= _facts(words, text, reader, english=english) if words else {}
    return {name: value for name, value in said.items() if reader.vocabulary[name].type not in DRIVING}


@dataclass(frozen=True, slots=True)
class _Taken:
    """The numbers of a text with those that are taken together as the one number they make, and where that stands."""

    groups: tuple[Group, ...]
    at: int


def _taken_together(
    groups: Sequence[Group], facts: Sequence[Mapping[str, FactValue]], *, english: bool
) -> _Taken | None:
    """The numbers, those of things alike that a later one sums up put as that one; None where none does."""
    for at, group in enumerate(groups):
        if group.value is None or not sums_up(group.value, group.words, english=english):
            continue
        length = summed(group.value, [one.value for one in groups[:at]])
        if length > 1 and _alike(facts[at - length : at]):
            words = " ".join(one.words for one in (group, *groups[at - length : at]))
            return _Taken((*groups[: at - length], Group(group.value, words), *groups[at + 1 :]), at - length)
    return None


def _alike(facts: Sequence[Mapping[str, FactValue]]) -> bool:
    """Whether things are of one level and one kind; a kind may be named once for all of them, a level not."""
    levels = all(len({own.get(name) for own in facts}) == 1 for name in LEVELS)
    return levels and all(len({own[name] for own in facts if name in own}) < 2 for name in CHOSEN)


def without_parts(facts: Mapping[str, FactValue], story: Story, vocabulary: Mapping[str, Fact]) -> dict[str, FactValue]:
    """The facts of a whole text: those of its one thing, else without what is told of some of the things alone."""
    if story.of_all is not None:
        return dict(story.of_all)
    if len(story.items) == 1:
        return story.items[0]
    denied = {name for name in FLAGS if facts.get(name) is False}
    return {name: value for name, value in without_counts(facts, vocabulary).items() if name not in denied}


def _item(
    part: Part, told: Counted, text: str, whole: Mapping[str, FactValue], reader: FactReader, *, english: bool
) -> dict[str, FactValue]:
    """The facts of a part: its own, over those of the number it is of, over what is said of all."""
    vocabulary = reader.vocabulary
    everywhere = reader.read(text)
    before = {name: value for name, value in whole.items() if name not in everywhere or name in PLACE}
    shared: dict[str, FactValue] = dict(before)
    for words in (told.head, told.of_all, part.of, part.words):
        shared |= _facts(words, text, reader, english=english) if words else {}
    item = {
        name: value for name, value in shared.items() if vocabulary[name].type not in DRIVING or name == "revenue_cny"
    }
    item |= dict.fromkeys(part.granted, True) | dict.fromkeys(part.denied, False)
    for fact in vocabulary.values():  # the limit named in a turn before is no figure of theirs
        if fact.passes and fact.passes.fact not in everywhere and item.get(fact.passes.fact) == fact.passes.limit:
            item = {**{n: v for n, v in item.items() if n != fact.passes.fact}, fact.name: True}
    return {**item, _counter(item, whole, part, text, reader): part.number}


def _counter(
    item: Mapping[str, FactValue], whole: Mapping[str, FactValue], part: Part, text: str, reader: FactReader
) -> str:
    """The fact that counts things of a part's kind."""
    kinds = item.get("recognised_as")
    if isinstance(kinds, tuple) and len(kinds) == 1 and (name := count_of_kind(kinds[0], reader.vocabulary)):
        return name
    for facts in (reader.read(part.words, around=text), reader.read(part.of, around=text), whole):
        counted = {
            name: value
            for name, value in facts.items()
            if isinstance(value, Decimal) and of_things(reader.vocabulary[name])
        }
        if counted:  # 一家经开区里有五家企业: the larger number is that of the things
            return max(counted, key=lambda name: counted[name])
    return "enterprises"


def _of_money(told: Counted, vocabulary: Mapping[str, Fact]) -> bool:
    """Whether the things are told with sums of their own, which do not only repeat a limit of the text."""
    limits = {fact.passes.limit for fact in vocabulary.values() if fact.passes}
    sums = [figure for group in told.groups for figure in figures(group.words) if figure.unit in ("CNY", "USD")]
    return any(figure.value not in limits for figure in sums)


def _facts(words: str, text: str, reader: FactReader, *, english: bool) -> dict[str, FactValue]:
    """What the words of one number say, new or old by its own words."""
    read = {name: value for name, value in reader.read(words, around=text).items() if name not in _NOT_OF_THINGS}
    if is_old(words, english=english):
        return {**read, **{name: False for name in NEW if name in reader.vocabulary}}
    return read
