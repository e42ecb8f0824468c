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
from assistant.number_of_all import summed, sums_up
from assistant.number_read import OF_ONE_LEVEL, Told, of_some_before, read_number
from assistant.rules.types import FactValue
from assistant.story_words import tells
from assistant.sum_bounds import tells_vaguely
from assistant.telling import Telling

_SEVERAL = 2


def explicit_story(
    told: Counted, facts: Sequence[Mapping[str, FactValue]], telling: Telling
) -> tuple[dict[str, FactValue], ...] | None:
    """The things that earn an award; nothing where what one of the numbers is to it is not told outright.

    None where what is said of one may or may not be what was said of those before, so that no sum is safe.
    """
    read: list[Told] = []
    if (
        told.aside
        and telling.due(telling.facts(told.aside))
        and not tells("waiting", told.aside, english=telling.english)
    ):
        return ()  # an award told without a number
    for each, own in zip(told.groups, with_shared_predicate(told.groups, facts, telling), strict=True):
        group = _with_rest(each, read)
        if _sums_up(group, own, read, telling):
            continue
        one = read_number(group, own, read, told, facts, telling)
        if one is None:
            return ()
        if one.state == "unclear":
            return None
        if read and _takes_apart(one, read[-1], telling):
            read[-1] = replace(read[-1], state="heading")
        read.append(one)
    counted = [one for one in read if one.state == "due"] or _left_over(read, telling)
    if tells_vaguely(telling.text) or any(_open(one, read, telling) for one in counted):
        return ()
    if not counted or not told.complete:
        return ()
    if len(read) == 1 and not _alone(counted[0], f"{told.aside} {told.measures}".strip(), telling):
        return ()
    numbers = [Part(one.group.value or Decimal(0), "") for one in counted]
    if any(_of_another_kind(one, counted) for one in read if one.state == "heading"):
        return None
    if doubled(numbers) or not all(_whole(one, counted) for one in read if one.state == "heading"):
        return ()
    firms = any(one.state == "heading" and names_firms(one.group.words) for one in read)
    return those_meant(telling.text, tuple(_item(one, telling, firms=firms) for one in counted), telling.vocabulary)


def _takes_apart(one: Told, last: Told, telling: Telling) -> bool:
    """Whether a number is of those just told as due: of which none are, or told what those were not (four of six first)."""
    if last.state != "due":
        return False
    if one.state == "not due":
        return of_some_before(one.group, telling)
    own_kind = tells("more", one.group.words, english=telling.english) or (KINDS | LEVELS) & one.own.keys()
    if one.state != "due" or own_kind or (one.group.value or 0) > (last.group.value or 0):
        return False
    return any(
        one.own.get(name) is True and name not in last.facts and telling.due({**last.facts, name: False}) is not True
        for name in FLAGS
    )


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
    return [replace(read[0], group=replace(read[0].group, value=left))] if out and left > 0 else []


def _open(one: Told, read: Sequence[Told], telling: Telling) -> bool:
    """Whether something on which the award depends is told of another number and not of this one."""
    flags = [name for name in FLAGS if name not in one.facts and any(name in other.own for other in read)]
    return any(telling.due({**one.facts, name: False}) is not True for name in flags)


def _of_another_kind(heading: Told, counted: Sequence[Told]) -> bool:
    """Whether things of which nothing is known to be due are of another kind than those that are, or rated or filed as those are not."""
    kind = heading.own.get("recognised_as")
    other = kind is not None and all(one.facts.get("recognised_as") not in (None, kind) for one in counted)
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
