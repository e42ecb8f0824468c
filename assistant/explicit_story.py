"""Numbers of things of which each is told by itself to earn an award or not: 7 passed it first, 12 had before, 2 traders too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from assistant.counted_groups import Counted, Group
from assistant.counted_item import counter, own_counter
from assistant.counted_matter import with_shared_predicate
from assistant.counted_noun import names_firms
from assistant.counted_parts import FLAGS, Part, doubled
from assistant.fact_kinds import KINDS, LEVELS, TELLING_APART, of_things
from assistant.kind_counts import those_meant
from assistant.number_facts import OF_ONE_LEVEL, Told
from assistant.number_of_all import summed, sums_up
from assistant.number_read import of_some_before, read_number
from assistant.rules.types import FactValue
from assistant.story_words import tells, without
from assistant.sum_bounds import tells_vaguely
from assistant.telling import Telling

_SEVERAL = 2


def explicit_story(
    told: Counted, facts: Sequence[Mapping[str, FactValue]], telling: Telling
) -> tuple[dict[str, FactValue], ...] | None:
    """The things that earn an award; nothing where what one of the numbers is to it is not told outright.

    None where what is said of one may or may not be what was said of those before, so that no sum is safe.
    """
    if (
        told.aside
        and telling.due(telling.facts(told.aside))
        and not tells("waiting", told.aside, english=telling.english)
    ):
        return ()  # an award told without a number
    numbers = _numbers(told, facts, telling)
    if not numbers:
        return None if numbers is None else ()
    read, parts = numbers
    counted = [one for one in read if one.state == "due"] or _left_over(read, telling)
    if not counted or not told.complete or tells_vaguely(telling.text):
        return ()
    if any(_open(one, read, telling) for one in counted):
        return ()
    if len(told.groups) == 1 and not _alone(counted[0], f"{told.aside} {told.measures}".strip(), telling):
        return ()
    if any(_of_another_kind(one, counted) for one in read if one.state == "heading"):
        return None
    asked = _without_left_out(counted, told, telling)
    if asked is None or not _apart(counted, read, parts):
        return ()
    firms = any(one.state == "heading" and names_firms(one.group.words) for one in read)
    return those_meant(telling.text, tuple(_item(one, telling, firms=firms) for one in asked), telling.vocabulary)


def _numbers(
    told: Counted, facts: Sequence[Mapping[str, FactValue]], telling: Telling
) -> tuple[list[Told], list[Told]] | tuple[()] | None:
    """What each number is to the award, and those of them that make up another; nothing or None as for the story."""
    read: list[Told] = []
    parts: list[Told] = []
    shared = with_shared_predicate(told.groups, facts, telling)
    wholes: list[tuple[Told, int]] = []  # numbers that those after them make up, and where the last of those is told
    for at, (each, own) in enumerate(zip(told.groups, shared, strict=True)):
        group = _with_rest(each, read)
        if _sums_up(group, own, read, telling):
            continue
        whole = next((of for of, last in reversed(wholes) if at <= last), None)
        one = read_number(group, own, read, told, facts, telling, whole)
        if read and tells("one_besides", group.words, english=telling.english) and not _as_those(one, telling):
            continue  # another firm has applied
        if one is None or one.state == "unclear":
            return None if one else ()
        if one.state == "paid":
            if not read or (last_told := _less_paid(one, read[-1], telling)) is None:
                return None
            read[-1] = last_told
            continue
        if read and whole is None and not _beside(one, read, telling) and _takes_apart(one, read[-1], telling):
            read[-1] = replace(read[-1], state="heading")
        if one.state in ("heading", "other") and (last := _made_up_by(at, told.groups, shared)):
            wholes.append((one, last))
        read.append(one)
        parts += [one] if whole else []
    return read, parts


def _apart(counted: Sequence[Told], read: Sequence[Told], parts: Sequence[Told]) -> bool:
    """Whether none of the numbers that count is the sum of others, or more than a number that those are some of."""
    numbers = [Part(one.group.value or Decimal(0), "") for one in counted if one not in parts]
    headings = [at for at, one in enumerate(read) if one.state == "heading"]
    after = {at: [one for one in read[at:] if one in counted] or counted for at in headings}
    return not doubled(numbers) and all(_whole(read[at], after[at]) for at in headings)


def _less_paid(paid: Told, last: Told, telling: Telling) -> Told | None:
    """The number just told, less those of it that have been paid; None where it is not what the others get that is asked."""
    left = (last.group.value or Decimal(0)) - (paid.group.value or Decimal(0))
    asked = tells("still_due", telling.text, english=telling.english)
    return _of_number(last, left) if last.state == "due" and left > 0 and asked else None


def _without_left_out(counted: Sequence[Told], told: Counted, telling: Telling) -> list[Told] | None:
    """The numbers without those that the question leaves out by their kind or level; None where none are of it."""
    if not told.left_out:
        return list(counted)
    words = without("set_aside", told.left_out, english=telling.english).strip(" ,，") or told.left_out
    named = {n: v for n, v in telling.facts(words).items() if n in TELLING_APART}
    kept = [one for one in counted if any(one.facts.get(n) != v for n, v in named.items())]
    return kept if named and 0 < len(kept) < len(counted) else None


def _made_up_by(at: int, groups: Sequence[Group], facts: Sequence[Mapping[str, FactValue]]) -> int:
    """Where the last of the numbers is told that just after a number make it up and are of no other kind; 0 where none do."""
    left, kinds = groups[at].value or Decimal(0), {n: v for n, v in facts[at].items() if n in KINDS}
    for after in range(at + 1, len(groups)):
        value = groups[after].value
        if any(facts[after].get(name, kind) != kind for name, kind in kinds.items()):
            return 0
        left = left - value if value is not None else Decimal(0)
        if left <= 0:
            return after if left == 0 and after > at + 1 else 0
    return 0


def _beside(one: Told, read: Sequence[Told], telling: Telling) -> bool:
    """Whether a number and the one before it are both told as some of one heading, so that neither is of the other."""
    parts = (read[-1].group, one.group)
    whole = max((told.group.value or Decimal(0) for told in read if told.state == "heading"), default=Decimal(0))
    return all(of_some_before(part, telling) for part in parts) and whole >= sum(part.value or 0 for part in parts)


def _takes_apart(one: Told, last: Told, telling: Telling) -> bool:
    """Whether a number is of those just told as due: of which none are, or told what those were not (four of six first)."""
    if last.state != "due":
        return False
    if one.state == "not due":
        gone = tells("gone", one.group.words, english=telling.english) and one.group.noun is None
        others = any(tells(kind, one.group.words, english=telling.english) for kind in ("more", "others"))
        own = others or (KINDS | LEVELS) & one.own.keys()
        return of_some_before(one.group, telling) or (gone and not own)
    own_kind = tells("more", one.group.words, english=telling.english) or (KINDS | LEVELS) & one.own.keys()
    if one.state != "due" or own_kind or (one.group.value or 0) > (last.group.value or 0):
        return False
    return any(
        one.own.get(name) is True and name not in last.facts and telling.due({**last.facts, name: False}) is not True
        for name in FLAGS
    )


def _as_those(one: Told | None, telling: Telling) -> bool:
    """Whether one thing more is told to earn an award, by what is said of it itself or as of those before it."""
    if one is None or one.state != "due" or tells("not_so", one.group.words, english=telling.english):
        return False
    alike = any(tells(kind, one.group.words, english=telling.english) for kind in ("likewise", "succeeded"))
    return alike or any(name in one.own for name in (*FLAGS, *KINDS, *LEVELS))


def _alone(one: Told, aside: str, telling: Telling) -> bool:
    """Whether the one number of a text is all that it tells to be due: of one kind, on top of nothing, beside no other award."""
    several = any(len(value) > 1 for name in TELLING_APART if isinstance(value := one.facts.get(name), tuple))
    more = tells("more", one.group.words, english=telling.english)
    beside = telling.facts(aside)
    told = {name: value for name, value in telling.whole.items() if name not in beside or name in one.facts}
    all_of_it = telling.raises({**telling.place, **told}) <= telling.raises({**telling.place, **one.facts})
    return (one.group.value or 0) > 1 and not several and not more and all_of_it


def _sums_up(group: Group, own: Mapping[str, FactValue], read: Sequence[Told], telling: Telling) -> bool:
    """Whether a number only says how many those before it are: 四家都是今年新认定的."""
    if group.value is None or KINDS & own.keys() or LEVELS & own.keys():
        return False
    alike = summed(group.value, [one.group.value for one in read if one.state == "due"]) >= _SEVERAL
    return alike and sums_up(group.value, group.words, english=telling.english)


def _with_rest(group: Group, read: Sequence[Told]) -> Group:
    """A remainder told without its number, with what the numbers after the heading leave of it."""
    at = next((at for at in reversed(range(len(read))) if read[at].state == "heading"), None)
    if group.value is not None or at is None:
        return group
    taken = sum((one.group.value or Decimal(0) for one in read[at + 1 :] if one.state != "other"), Decimal(0))
    left = (read[at].group.value or Decimal(0)) - taken
    return replace(group, value=left) if left > 0 and len(read) > at + 1 else group


def _left_over(read: Sequence[Told], telling: Telling) -> list[Told]:
    """What numbers that earn nothing leave of the one before them, which would be due but for them."""
    if not read or read[0].state != "heading" or any(one.state not in ("not due", "other") for one in read[1:]):
        return []
    out = [one for one in read[1:] if one.state == "not due" and telling.due(read[0].facts)]
    of_it = [
        one for one in out if not tells("more", one.group.words, english=telling.english)
    ]  # another is none of them
    left = (read[0].group.value or Decimal(0)) - sum((one.group.value or Decimal(0) for one in of_it), Decimal(0))
    return [_of_number(read[0], left)] if out and left > 0 else []


def _of_number(one: Told, left: Decimal) -> Told:
    """What is told of a number, of as many of its things as are left."""
    own = {name: left if value == one.group.value else value for name, value in one.own.items()}
    return replace(one, group=replace(one.group, value=left), own=own)


def _open(one: Told, read: Sequence[Told], telling: Telling) -> bool:
    """Whether something on which the award depends is told of another number and not of this one."""
    flags = [name for name in FLAGS if name not in one.facts and any(name in other.own for other in read)]
    return any(telling.due({**one.facts, name: False}) is not True for name in flags)


def _of_another_kind(heading: Told, counted: Sequence[Told]) -> bool:
    """Whether things of which nothing is known to be due are of another kind than those that are, or rated or filed as those are not."""
    kinds = {name: heading.own[name] for name in KINDS & heading.own.keys()}
    other = any(all(one.facts.get(name) not in (None, kind) for one in counted) for name, kind in kinds.items())
    return other or any(
        heading.own.get(name) is True and all(name not in one.facts for one in counted) for name in OF_ONE_LEVEL
    )


def _whole(heading: Told, counted: Sequence[Told]) -> bool:
    """Whether the numbers that count may be some of a number told before them: it is as many, and of no other kind."""
    of_it = [one for one in counted if one.facts.get("recognised_as") == heading.facts.get("recognised_as")]
    total = sum((one.group.value or Decimal(0) for one in of_it), Decimal(0))
    levels = {one.facts.get("level") for one in counted}
    told_apart = "level" in heading.facts and levels != {heading.facts["level"]}
    return not told_apart and (heading.group.value or Decimal(0)) >= total


def _item(one: Told, telling: Telling, *, firms: bool) -> dict[str, FactValue]:
    """The facts of things that count, with their number; what was told of as firms before counts firms."""
    part = Part(one.group.value or Decimal(0), one.group.words)
    item = {name: value for name, value in one.facts.items() if not of_things(telling.vocabulary[name])}
    counts = own_counter(one.own, part, telling) or ("enterprises" if firms and not one.group.noun else "")
    return {**item, counts or counter(item, part, telling): part.number}
