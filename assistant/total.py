"""Sums across rulings where a total is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.award_words import text_in
from assistant.counted_twice import counted_twice
from assistant.decide import Ruling
from assistant.fact_kinds import SELECTING
from assistant.question import Question
from assistant.reading_asked import SEVERAL, THE_MOST, most_generous
from assistant.rules.quantities import plain, print_quantity
from assistant.rules.sums import Fixed
from assistant.rules.types import MONEY, Award, Text
from assistant.sum_bounds import all_taken_up, ceiling_for_one, told_number


@dataclass(frozen=True, slots=True)
class Total:
    """The sum of several awards, worked out in words."""

    award: Award
    steps: tuple[str, ...]
    rules: str


def total_of(summed: Sequence[Ruling], question: Question) -> Total | None:
    """The sum of the awards of some rulings; a ceiling among them makes it a ceiling.

    What is not due counts nothing. None where fewer than two things are added, where one is open, or where their
    units or their documents differ.
    """
    due = [ruling for ruling in summed if ruling.verdict.status != "ineligible"]
    if any(_open(ruling) for ruling in due) or (_overlap(due) and not SEVERAL.search(question.text)):
        return None
    if (not question.listed and counted_twice(due, question)) or _told_of_others(due, question):
        return None
    if not told_number(due, question):
        return None
    most = THE_MOST.search(question.text) is not None
    given = [_award(ruling, most=most) for ruling in due]
    awards = [award for award in given if award]
    one_kind = len({(ruling.rule.document, award.unit) for ruling, award in zip(due, given, strict=True) if award}) == 1
    if len(summed) < 2 or not awards or len(awards) < len(due) or not one_kind or awards[0].unit not in MONEY:
        return None
    ceiling, sure = ceiling_for_one(due, question)
    if not sure or not all_taken_up(due, question):
        return None
    value = sum((award.value for award in awards[1:]), awards[0].value)
    on_a_reading = any(ruling.verdict.award is None for ruling in due)
    kind = "up_to" if on_a_reading or any(award.kind == "up_to" for award in awards) else awards[0].kind
    parts = [text_in(print_quantity(award.value, award.unit), question.language) for award in awards]
    total = text_in(print_quantity(value, awards[0].unit), question.language)
    steps = (step for ruling in due for step in _steps(ruling))
    worked = dict.fromkeys(text_in(step, question.language) for step in steps)
    summed_up = (f"{' + '.join(parts)} = {total}",) if len(parts) > 1 else ()
    summed_up = (*_left_out(summed, question), *summed_up)
    if ceiling is not None:
        top = text_in(print_quantity(ceiling, awards[0].unit), question.language)
        per = text_in(due[0].rule.per, question.language)
        bound = f"{total} > {top} ({per})" if question.english else f"{total} > {top}（{per}最高）"
        return Total(Award(ceiling, awards[0].unit, "up_to"), (*worked, *summed_up, bound), due[0].rule.id)
    return Total(Award(value, awards[0].unit, kind), (*worked, *summed_up), due[0].rule.id)


def total_alike(shown: Sequence[Ruling], question: Question) -> Total | None:
    """The one award of several things alike, so many times; None where its rule has counted them already, or counts none."""
    if question.alike == 1 or len(shown) != 1 or shown[0].verdict.status == "ineligible" or _open(shown[0]):
        return None
    rule, award = shown[0].rule, shown[0].verdict.award
    if not isinstance(rule.amount, Fixed) or award is None or award.unit not in MONEY:
        return None
    if any(name in question.facts for name in rule.amount.times):
        return None
    value = award.value * question.alike
    one, all_ = (text_in(print_quantity(sum_, award.unit), question.language) for sum_ in (award.value, value))
    return Total(Award(value, award.unit, award.kind), (f"{one} × {plain(question.alike)} = {all_}",), rule.id)


def _award(ruling: Ruling, *, most: bool) -> Award | None:
    """What a ruling gives; where the text leaves it open and the most is asked, what its most generous reading gives."""
    return ruling.verdict.award or (best.award if most and (best := most_generous(ruling)) else None)


def _left_out(summed: Sequence[Ruling], question: Question) -> tuple[str, ...]:
    """Of things told one by one, those that get nothing, with the reason."""
    if len(question.listed) != len(summed):
        return ()
    colon = ": " if question.english else "："
    return tuple(
        f"{words}{colon}{text_in(ruling.verdict.reason, question.language)}"
        for words, ruling in zip(question.listed, summed, strict=True)
        if ruling.verdict.status == "ineligible"
    )


def _told_of_others(due: Sequence[Ruling], question: Question) -> bool:
    """Whether of things told apart a condition is told of some and not of one that would get the award."""
    told = {name for item in question.items for name in item} if question.listed or question.apportioned else set()
    return any(missing.fact in told for ruling in due for missing in ruling.verdict.missing)


def _steps(ruling: Ruling) -> Sequence[Text]:
    best = most_generous(ruling)
    return best.steps if ruling.verdict.award is None and best else ruling.verdict.steps


def _open(ruling: Ruling) -> bool:
    """Whether a fact that selects the rule or sets the sum is missing: then no sum is safe."""
    return any(fact.effect != "condition" and fact.fact not in SELECTING for fact in ruling.verdict.missing)


def _overlap(rulings: Sequence[Ruling]) -> bool:
    """Whether two of the awards are for one success, so that the text leaves open whether both are due."""
    ids = {ruling.rule.id for ruling in rulings}
    return any(overlap.partner.id in ids and overlap.when is None for one in rulings for overlap in one.rule.overlaps)
