"""A number of things told with its parts, of which some do not count: 6 manufacturers, 1 of them there before, 5 new."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from assistant.counted_groups import Counted, Group, counted_groups
from assistant.kind_counts import count_of_kind, without_counts
from assistant.read_facts import FactReader
from assistant.rules.types import Fact, FactValue
from assistant.story_words import tells
from assistant.told import Raises
from index.figures import figures

_NEW = ("revenue_first_time", "newly_recognised", "first_time")
_CHOSEN = ("level", "recognised_as", "unicorn_status", "zone_level")
_DRIVING = frozenset(("count", "money", "rank"))
_KINDS = ("manufacturing",)
_FLAGS = ("manufacturing", *_NEW, "revenue_first_over", "a_rated", "nationally_filed")
_LEFT_OUT = ("removed", "failed")
_APART = (*_LEFT_OUT, "before")
_NOT_OF_THINGS = ("region", "zone_type", "first_entry")
_RUN = 5


@dataclass(frozen=True, slots=True)
class Story:
    """The things that may count, each with its facts; `read` is false where how the numbers stand to each other is not told."""

    items: tuple[dict[str, FactValue], ...]
    read: bool


@dataclass(frozen=True, slots=True)
class _Part:
    """Things told apart, with the words of the number they are part of."""

    number: Decimal
    words: str
    of: str = ""
    left_out: bool = False
    granted: tuple[str, ...] = ()
    denied: tuple[str, ...] = ()


def story_told(
    texts: Sequence[str], whole: Mapping[str, FactValue], reader: FactReader, raises: Raises
) -> Story | None:
    """The story of the first of some wordings of one turn that takes numbers apart: its own, then that written out."""
    wordings = dict.fromkeys(texts)
    return next((story for text in wordings if (story := counted_story(text, whole, reader, raises))), None)


def counted_story(text: str, whole: Mapping[str, FactValue], reader: FactReader, raises: Raises) -> Story | None:
    """The parts of the numbers that a text takes apart; None where it takes none apart."""
    english = text.isascii()
    told = counted_groups(text)
    if not told.groups or _of_money(told, reader.vocabulary):
        return None
    if any(tells("each", group.words, english=english) for group in told.groups):
        return None
    if tells("vague", text, english=english):
        return Story((), read=False)
    if len(told.groups) < 2:
        return None
    facts = [_facts(group.words, text, reader, english=english) for group in told.groups]
    if any(reader.vocabulary[name].type == "rank" for own in facts for name in own):
        return None  # places in a ranking are told of each by itself
    parts, taken_apart = _parts(told.groups, facts, english=english)
    added = any(tells("more", group.words, english=english) for group in told.groups[1:])
    if not taken_apart and not added:
        return None
    if parts is None or _doubled(parts):
        return Story((), read=False)
    items = [
        _item(part, told, text, whole, reader, english=english)
        for part in parts
        if not part.left_out and part.number > 0
    ]
    if not taken_apart and len({frozenset(raises(item)) for item in items}) > 1:
        return None  # things of several kinds that are only told one after the other
    if not items or any(not raises(item) for item in items):
        return Story((), read=False)
    return Story(tuple(items), read=True)


def without_parts(facts: Mapping[str, FactValue], story: Story, vocabulary: Mapping[str, Fact]) -> dict[str, FactValue]:
    """The facts of a whole text: those of its one thing, else without what is told of some of the things alone."""
    if len(story.items) == 1:
        return story.items[0]
    denied = {name for name in _FLAGS if facts.get(name) is False}
    return {name: value for name, value in without_counts(facts, vocabulary).items() if name not in denied}


def _parts(
    groups: Sequence[Group], facts: Sequence[Mapping[str, FactValue]], *, english: bool
) -> tuple[list[_Part] | None, bool]:
    """The things told apart, and whether any number is taken apart at all; None where it is not told how."""
    parts: list[_Part] = []
    taken_apart, divided, at, outer = False, False, 0, ""
    while at < len(groups):
        group = groups[at]
        run = _run(groups, facts, at, english=english)
        some = 0 if run else _some(groups, at, english=english)
        more = tells("more", group.words, english=english)
        repeated = [part for part in parts if part.of and part.number == group.value and not more]
        if repeated and len(repeated) == 1 and (run or some):
            parts.remove(repeated[0])
            outer = f"{repeated[0].of} {repeated[0].words} "
        elif group.value is None or (divided and not outer and not more):
            return None, True
        of = f"{outer}{group.words}"
        outer = ""
        if run:
            last = at + run
            if last + 1 < len(groups) and (
                _run(groups, facts, last, english=english) or _some(groups, last, english=english)
            ):
                run, outer = run - 1, f"{of} "
            told = groups[at + 1 : at + 1 + run]
            rest = group.value - _sum(told[:-1]) if group.value else None
            contrasted = _contrasted(
                [_part(one, of, rest, english=english) for one in told], facts[at], facts[at + 1 : at + 1 + run]
            )
            if contrasted is None:
                return None, True
            parts += contrasted
            taken_apart, divided, at = True, True, at + 1 + run
        elif some:
            of_it = [_part(one, of, None, english=english) for one in groups[at + 1 : at + 1 + some]]
            left = (group.value or Decimal(0)) - _sum(groups[at + 1 : at + 1 + some])
            kept = _with_rest(of_it, facts[at + 1 : at + 1 + some], replace(group, words=of), left, english=english)
            if kept is None:
                return None, True
            parts += kept
            taken_apart, divided, at = True, True, at + 1 + some
        else:
            parts.append(
                _part(group, (parts[-1].of or parts[-1].words) if more and parts else "", None, english=english)
            )
            taken_apart = taken_apart or any(tells(kind, group.words, english=english) for kind in _APART)
            at += 1
    return parts, taken_apart


def _run(groups: Sequence[Group], facts: Sequence[Mapping[str, FactValue]], at: int, *, english: bool) -> int:
    """How many of the numbers after one make it up and are told apart; 0 where none do."""
    value = groups[at].value or Decimal(0)
    for length in range(1, _RUN):
        after = groups[at + 1 : at + 1 + length]
        if len(after) < length:
            return 0
        if after[-1].value is None:
            rest = value - _sum(after)
            return length if length > 1 and rest > 0 else 0
        if length > 1 and _sum(after) == value:
            own = facts[at + 1 : at + 1 + length]
            said = tells("whole", groups[at].words, english=english) or any(
                tells(kind, one.words, english=english) for one in after for kind in ("of_whole", "rest")
            )
            differ = any(_differ(one, facts[at]) for one in own) or any(
                tells(kind, one.words, english=english) for one in after for kind in (*_LEFT_OUT, "before")
            )
            against = any(_contradict(facts[at], one) for one in own)
            return length if (said or differ) and not (against and not said) else 0
        if _sum(after) >= value:
            return 0
    return 0


def _some(groups: Sequence[Group], at: int, *, english: bool) -> int:
    """How many of the numbers after one are said to be some of it, though they do not make it up."""
    value, found = groups[at].value or Decimal(0), 0
    for one in groups[at + 1 :]:
        of_whole = any(tells(kind, one.words, english=english) for kind in ("of_whole", "removed")) or (
            tells("failed", one.words, english=english) and tells("whole", groups[at].words, english=english)
        )
        if one.value is None or not of_whole or _sum(groups[at + 1 : at + 2 + found]) >= value:
            break
        found += 1
    return found


def _with_rest(
    parts: list[_Part], facts: Sequence[Mapping[str, FactValue]], group: Group, rest: Decimal, *, english: bool
) -> list[_Part] | None:
    """The parts that may count with what they leave over; None where it is not told which of the two counts."""
    without = tuple(name for name in _KINDS if any(own.get(name) is False for own in facts))
    others = _Part(rest, group.words, granted=without)  # 除去5家非制造业的: the rest are manufacturers
    fails = [
        part.left_out or _old(part.words, english=english) or any(own.get(name) is False for name in _FLAGS)
        for part, own in zip(parts, facts, strict=True)
    ]
    if all(fails):
        return [*parts, others]
    only = [tells("only", part.words, english=english) or any(own.get(name) is True for name in _FLAGS) or _new(part.words, english=english)
            for part, own in zip(parts, facts, strict=True)]  # fmt: skip
    return list(parts) if not any(fails) and all(only) else None


def _contrasted(
    parts: list[_Part], whole: Mapping[str, FactValue], facts: Sequence[Mapping[str, FactValue]]
) -> list[_Part] | None:
    """The parts, those that are not of the kind that another is said to be denied it; None where that is not told."""
    for name in _KINDS:
        if name in whole or not any(own.get(name) is True for own in facts):
            continue
        open_ = [at for at, own in enumerate(facts) if name not in own and not parts[at].left_out]
        open_ = [at for at in open_ if not any(facts[at].get(flag) is False for flag in _FLAGS)]
        if any(flag in facts[at] for at in open_ for flag in _FLAGS):
            return None
        parts = [replace(part, denied=(name,)) if at in open_ else part for at, part in enumerate(parts)]
    return parts


def _part(group: Group, of: str, rest: Decimal | None, *, english: bool) -> _Part:
    number = group.value if group.value is not None else rest or Decimal(0)
    return _Part(number, group.words, of, left_out=_left_out(group.words, english=english))


def _item(
    part: _Part, told: Counted, text: str, whole: Mapping[str, FactValue], reader: FactReader, *, english: bool
) -> dict[str, FactValue]:
    """The facts of a part: its own, over those of the number it is of, over what is said of all."""
    vocabulary = reader.vocabulary
    everywhere = reader.read(text)
    before = {name: value for name, value in whole.items() if name not in everywhere or name in _PLACE}
    shared: dict[str, FactValue] = dict(before)
    for words in (told.head, told.of_all, part.of, part.words):
        shared |= _facts(words, text, reader, english=english) if words else {}
    item = {
        name: value for name, value in shared.items() if vocabulary[name].type not in _DRIVING or name == "revenue_cny"
    }
    item |= dict.fromkeys(part.granted, True) | dict.fromkeys(part.denied, False)
    for fact in vocabulary.values():  # the limit named in a turn before is no figure of theirs
        if fact.passes and fact.passes.fact not in everywhere and item.get(fact.passes.fact) == fact.passes.limit:
            item = {**{n: v for n, v in item.items() if n != fact.passes.fact}, fact.name: True}
    return {**item, _counter(item, whole, part, text, reader): part.number}


_PLACE = frozenset(("region", "city", "zone_type", "zone_level", "applicant"))


def _counter(
    item: Mapping[str, FactValue], whole: Mapping[str, FactValue], part: _Part, text: str, reader: FactReader
) -> str:
    """The fact that counts things of a part's kind."""
    kinds = item.get("recognised_as")
    if isinstance(kinds, tuple) and len(kinds) == 1 and (name := count_of_kind(kinds[0], reader.vocabulary)):
        return name
    for facts in (reader.read(part.words, around=text), reader.read(part.of, around=text), whole):
        if counted := [name for name in facts if _counts_things(name, reader.vocabulary)]:
            return counted[0]
    return "enterprises"


def _of_money(told: Counted, vocabulary: Mapping[str, Fact]) -> bool:
    """Whether the things are told with sums of their own, which do not only repeat a limit of the text."""
    limits = {fact.passes.limit for fact in vocabulary.values() if fact.passes}
    sums = [figure for group in told.groups for figure in figures(group.words) if figure.unit in ("CNY", "USD")]
    return any(figure.value not in limits for figure in sums)


def _counts_things(name: str, vocabulary: Mapping[str, Fact]) -> bool:
    return vocabulary[name].type == "count" and vocabulary[name].counter.zh in ("家", "个")


def _facts(words: str, text: str, reader: FactReader, *, english: bool) -> dict[str, FactValue]:
    """What the words of one number say, new or old by its own words."""
    read = {name: value for name, value in reader.read(words, around=text).items() if name not in _NOT_OF_THINGS}
    if _old(words, english=english):
        return {**read, **{name: False for name in _NEW if name in reader.vocabulary}}
    return read


def _left_out(words: str, *, english: bool) -> bool:
    return any(tells(kind, words, english=english) for kind in _LEFT_OUT)


def _old(words: str, *, english: bool) -> bool:
    return tells("before", words, english=english) and not tells("new", words, english=english)


def _new(words: str, *, english: bool) -> bool:
    return tells("new", words, english=english) and not tells("before", words, english=english)


def _sum(groups: Sequence[Group]) -> Decimal:
    return sum((one.value for one in groups if one.value is not None), Decimal(0))


def _differ(part: Mapping[str, FactValue], whole: Mapping[str, FactValue]) -> bool:
    """Whether a part is said to be what is not said of the number it is part of."""
    return any(name in part and name not in whole for name in _FLAGS)


def _doubled(parts: Sequence[_Part]) -> bool:
    """Whether a number that is part of none is just what the numbers after it make up."""
    numbers = [part.number for part in parts]
    return any(
        not parts[at].of and numbers[at] == sum(numbers[at + 1 : at + 1 + length], Decimal(0))
        for at in range(len(parts))
        for length in range(2, len(parts) - at)
    )


def _contradict(whole: Mapping[str, FactValue], part: Mapping[str, FactValue]) -> bool:
    """Whether a part is said to be another thing than the number before it, so that it is none of them."""
    other = any(name in whole and name in part and whole[name] != part[name] for name in _CHOSEN)
    return other or (whole.get("manufacturing") is True and part.get("manufacturing") is False)
