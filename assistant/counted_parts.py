"""How the numbers of things in a text stand to each other: a whole and its parts, what is left out, what remains."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from assistant.counted_groups import Group
from assistant.fact_kinds import KINDS, TELLING_APART
from assistant.rules.types import FactValue
from assistant.story_words import tells

NEW = ("revenue_first_time", "newly_recognised", "first_time")
FLAGS = ("manufacturing", *NEW, "revenue_first_over", "a_rated", "nationally_filed")
_KINDS = ("manufacturing",)
KIND_FACTS = KINDS | {"manufacturing"}
_LEFT_OUT = ("removed", "gone", "failed")
_OLD = ("before", "repeated")
_APART = (*_LEFT_OUT, *_OLD)
_RUN = 5


@dataclass(frozen=True, slots=True)
class Part:
    """Things told apart, with the words of the number they are part of."""

    number: Decimal
    words: str
    of: str = ""
    left_out: bool = False
    granted: tuple[str, ...] = ()
    denied: tuple[str, ...] = ()


def parts_told(
    groups: Sequence[Group], facts: Sequence[Mapping[str, FactValue]], *, english: bool
) -> tuple[list[Part] | None, bool]:
    """The things told apart, and whether any number is taken apart at all; None where it is not told how."""
    parts: list[Part] = []
    taken_apart, divided, at, outer = False, False, 0, ""
    while at < len(groups):
        group = groups[at]
        run = _run(groups, facts, at, english=english)
        some = 0 if run else _some(groups, at, english=english)
        more = tells("more", group.words, english=english)
        if more and parts and not KIND_FACTS & facts[at].keys() and tells("own_noun", group.words, english=english):
            return None, True  # whether things of another name are of the kind told before is not said
        repeated = [part for part in parts if part.of and part.number == group.value and not more]
        if repeated and len(repeated) == 1 and (run or some):
            parts.remove(repeated[0])
            outer = f"{repeated[0].of} {repeated[0].words} "
        elif group.value is None or (divided and not outer and not more):
            return None, True
        if tells("failed", group.words, english=english) and facts[at].get("newly_recognised") is True:
            return None, True  # failed and recognised alike
        tried = not run and not some and _tried(groups, at, english=english)
        if (tried or tells("planned", group.words, english=english)) and at + 1 < len(groups):
            outer, taken_apart, at = f"{group.words} ", True, at + 1
            continue
        before = f"{outer}{(parts[-1].of or parts[-1].words) if more and parts else ''}".strip()
        of = f"{before} {group.words}".strip()
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
            parts.append(_part(group, before, None, english=english))
            taken_apart = taken_apart or any(tells(kind, group.words, english=english) for kind in _APART)
            at += 1
    return parts, taken_apart


def _run(groups: Sequence[Group], facts: Sequence[Mapping[str, FactValue]], at: int, *, english: bool) -> int:
    """How many of the numbers after one make it up and are told apart; 0 where none do."""
    value = groups[at].value or Decimal(0)
    if at + 1 < len(groups) and tells("more", groups[at + 1].words, english=english):
        return 0  # what comes on top is no first part
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
                tells(kind, one.words, english=english) for one in after for kind in _APART
            )
            against = any(_contradict(facts[at], one) for one in own)
            return length if (said or differ) and not (against and not said) else 0
        if _sum(after) >= value:
            return 0
    return 0


def _tried(groups: Sequence[Group], at: int, *, english: bool) -> bool:
    """Whether a number is of those that tried, and the next of those of them that succeeded."""
    if at + 1 >= len(groups):
        return False
    tried, next_ = groups[at], groups[at + 1]
    fewer = tried.value is not None and next_.value is not None and next_.value <= tried.value
    of_all = tells("applied", tried.words, english=english) and not tells("succeeded", tried.words, english=english)
    return fewer and of_all and tells("succeeded", next_.words, english=english)


def _some(groups: Sequence[Group], at: int, *, english: bool) -> int:
    """How many of the numbers after one are said to be some of it, though they do not make it up."""
    value, found = groups[at].value or Decimal(0), 0
    for one in groups[at + 1 :]:
        of_whole = any(tells(kind, one.words, english=english) for kind in ("of_whole", "removed", "gone")) or (
            tells("failed", one.words, english=english) and tells("whole", groups[at].words, english=english)
        )
        if one.value is None or not of_whole or _sum(groups[at + 1 : at + 2 + found]) >= value:
            break
        found += 1
    return found


def _with_rest(
    parts: list[Part], facts: Sequence[Mapping[str, FactValue]], group: Group, rest: Decimal, *, english: bool
) -> list[Part] | None:
    """The parts that may count with what they leave over; None where it is not told which of the two counts."""
    without = tuple(name for name in _KINDS if any(own.get(name) is False for own in facts))
    others = Part(rest, group.words, granted=without)  # 除去5家非制造业的: the rest are manufacturers
    fails = [
        part.left_out or is_old(part.words, english=english) or any(own.get(name) is False for name in FLAGS)
        for part, own in zip(parts, facts, strict=True)
    ]
    if all(fails):
        return [*parts, others]
    only = [tells("only", part.words, english=english) or any(own.get(name) is True for name in FLAGS) or is_new(part.words, english=english)
            for part, own in zip(parts, facts, strict=True)]  # fmt: skip
    return list(parts) if not any(fails) and all(only) else None


def _contrasted(
    parts: list[Part], whole: Mapping[str, FactValue], facts: Sequence[Mapping[str, FactValue]]
) -> list[Part] | None:
    """The parts, those that are not of the kind that another is said to be denied it; None where that is not told."""
    for name in _KINDS:
        if name in whole or not any(own.get(name) is True for own in facts):
            continue
        open_ = [at for at, own in enumerate(facts) if name not in own and not parts[at].left_out]
        open_ = [at for at in open_ if not any(facts[at].get(flag) is False for flag in FLAGS)]
        if any(flag in facts[at] for at in open_ for flag in FLAGS):
            return None
        parts = [replace(part, denied=(name,)) if at in open_ else part for at, part in enumerate(parts)]
    return parts


def _part(group: Group, of: str, rest: Decimal | None, *, english: bool) -> Part:
    number = group.value if group.value is not None else rest or Decimal(0)
    return Part(number, group.words, of, left_out=_left_out(group.words, english=english))


def _left_out(words: str, *, english: bool) -> bool:
    return any(tells(kind, words, english=english) for kind in _LEFT_OUT)


def is_old(words: str, *, english: bool) -> bool:
    """Whether nothing is new of the things that some words tell of."""
    return _told_before(words, english=english) and not tells("new", words, english=english)


def is_new(words: str, *, english: bool) -> bool:
    """Whether the things that some words tell of are new."""
    return tells("new", words, english=english) and not _told_before(words, english=english)


def _told_before(words: str, *, english: bool) -> bool:
    return any(tells(kind, words, english=english) for kind in _OLD)


def _sum(groups: Sequence[Group]) -> Decimal:
    return sum((one.value for one in groups if one.value is not None), Decimal(0))


def _differ(part: Mapping[str, FactValue], whole: Mapping[str, FactValue]) -> bool:
    """Whether a part is said to be what is not said of the number it is part of."""
    return any(name in part and name not in whole for name in FLAGS)


def doubled(parts: Sequence[Part]) -> bool:
    """Whether a number that is part of none is just what the numbers after it make up."""
    numbers = [part.number for part in parts]
    return any(
        not parts[at].of and numbers[at] == sum(numbers[at + 1 : at + 1 + length], Decimal(0))
        for at in range(len(parts))
        for length in range(2, len(parts) - at)
    )


def _contradict(whole: Mapping[str, FactValue], part: Mapping[str, FactValue]) -> bool:
    """Whether a part is said to be another thing than the number before it, so that it is none of them."""
    other = any(name in whole and name in part and whole[name] != part[name] for name in TELLING_APART)
    return other or (whole.get("manufacturing") is True and part.get("manufacturing") is False)
