"""What of an award worked out a ceiling cuts off, or is still to come after the part that has arrived."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from assistant.award_words import text_in
from assistant.decide import Ruling
from assistant.figure_fit import in_millions
from assistant.inverse import WorkedBack
from assistant.question import Question
from assistant.rules.amounts import as_decimal, caps_of, raw_product
from assistant.rules.quantities import print_quantity
from assistant.rules.sums import Product
from assistant.rules.types import Award
from assistant.sum_words import says, without_after
from index.figures import figures
from index.types import Figure
from prompts import replies

_SENTENCE_END = re.compile(r"[.?!](?:\s|$)")


def award_rest(question: Question, ruling: Ruling) -> WorkedBack | None:
    """The rest of an award that is asked for; None where none is, or what it is of is not known."""
    if ruling.verdict.status == "ineligible" or ruling.verdict.award is None:
        return None
    return _cut_off(question, ruling) or _to_come(question, ruling, ruling.verdict.award)


def _cut_off(question: Question, ruling: Ruling) -> WorkedBack | None:
    """What an award would come to beyond its ceiling."""
    amount = ruling.rule.amount
    if not isinstance(amount, Product) or not says("cut_off", question.text, english=question.english):
        return None
    if amount.cap_times and says("over_years", question.text, english=question.english):
        return None  # the ceiling is one of each year, and what falls to each is not told
    raw = raw_product(amount.factors, question.facts, ruling.rule.vocabulary)
    caps = caps_of(amount, question.facts)
    if raw is None or not caps or raw <= caps[0]:
        return None
    return _less(question, ruling, "award_cut_off", Award(as_decimal(raw), amount.unit, "exact"), caps[0])


def _to_come(question: Question, ruling: Ruling, award: Award) -> WorkedBack | None:
    """An award less the one sum told that has arrived of it."""
    text, english = question.text, question.english
    if award.unit != "CNY" or not says("to_come", text, english=english):
        return None
    sums = [one for one in figures(text) if one.unit == "CNY" or (one.unit == "number" and in_millions(one))]
    told = {value for value in question.facts.values() if isinstance(value, Decimal)}
    told |= {fact.passes.limit for fact in ruling.rule.vocabulary.values() if fact.passes}
    loose = [one for one in sums if one.value not in told]
    arrived = [
        one
        for one in loose
        if says("arrived_before", text[: one.start], english=english)
        or says("arrived_after", text[one.end :], english=english)
    ]
    if len(loose) != 1 or loose != arrived or loose[0].value >= award.value:
        return None
    if not _of_award(loose[0], [one for one in sums if one.end <= loose[0].start], question):
        return None
    return _less(question, ruling, "award_to_come", award, loose[0].value)


def _of_award(part: Figure, before: Sequence[Figure], question: Question) -> bool:
    """Whether a sum is said to be of the award: the award is named between it and the sum told before it, or beside that one."""
    text, english = question.text, question.english
    ends = [0, *(one.end for one in before)]
    own = text[ends[-1] : part.start]
    if english:
        own = f"{own} {_SENTENCE_END.split(text[part.end :], maxsplit=1)[0]}"
    beside = without_after("of_grant", text[ends[-2] : ends[-1]], english=english) if before else ""
    return says("award", f"{own}{beside}", english=english)


def _less(question: Question, ruling: Ruling, reply: str, whole: Award, part: Decimal) -> WorkedBack:
    """A sum less another, in words."""
    rest = whole.value - part
    printed = [text_in(print_quantity(value, whole.unit), question.language) for value in (whole.value, part, rest)]
    lead = replies(question.language)[reply].format(whole=printed[0], part=printed[1], rest=printed[2])
    steps = (*(text_in(one, question.language) for one in ruling.verdict.steps), "{} − {} = {}".format(*printed))
    return WorkedBack(lead, Award(rest, whole.unit, whole.kind), steps, ruling)
