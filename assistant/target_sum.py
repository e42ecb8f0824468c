"""A percentage of the text applied to the figures that the asker gives: the target, what is lacking, the whole of a part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from fractions import Fraction
from typing import Literal

from assistant.award_words import text_in
from assistant.evidence import Evidence
from assistant.percent_form import PercentForm, percent_forms
from assistant.question import Question
from assistant.rules.amounts import as_decimal
from assistant.rules.quantities import plain, print_quantity
from assistant.rules.types import Award
from assistant.sum_words import says
from assistant.told_parts import Told, asks_of_part, of_kind, of_part, of_whole, shared, told_figures
from assistant.types import Citation, Notice
from index.figures import figures
from index.search import Index
from index.tokens import tokens
from index.types import Comparator, Figure
from prompts import replies

_ASKED = frozenset(("amount", "count", "sum", "threshold", "share"))
_COUNTS = frozenset(("count", "number"))
_KINDS: dict[str, Literal["exact", "up_to", "at_least"]] = {
    "<=": "up_to", "<": "up_to", ">=": "at_least", ">": "at_least",
}  # fmt: skip
_BOUNDS = {">=": "bound_at_least", ">": "bound_over", "<=": "bound_at_most", "<": "bound_below", "=": "bound_exact"}
_TURNED: dict[str, Comparator] = {">=": "<=", ">": "<", "<=": ">=", "<": ">", "=": "="}
_AREAS = frozenset(("m2", "mu"))
_MOST_YEARS = 5
_CEILINGS = frozenset(("<=", "<"))


@dataclass(frozen=True, slots=True)
class TargetSum:
    """What a percentage comes to with the asker's figures; `award` is None for a count, `plain` where it is but a part of the whole told."""

    lead: str
    award: Award | None
    steps: tuple[str, ...]
    plain: bool = False


def target_sum(question: Question, evidence: Sequence[Evidence], index: Index) -> TargetSum | None:
    """What the percentage asked about comes to; None where the asker's figures are not what it is of."""
    wants = (
        not question.asks
        or question.asks & _ASKED
        or any(says(one, question.text, english=question.english) for one in ("rest", "whole"))
    )
    if not wants or not evidence or question.sides:
        return None
    printed = {(figure.unit, figure.value) for p in evidence[0].provisions for figure in p.figures}
    told = told_figures(question, printed)
    form = _asked_about(question, evidence[0], index) if told else None
    if form is None or not all(of_kind(one, form, question) for one in told):
        return None
    return _grown(form, told, question) if form.kind != "share" else _shared(form, told, question)


def reckoned_notice(reckoned: TargetSum, question: Question, cited: Sequence[Citation]) -> Notice:
    """The notice that a figure is the asker's own times a percentage of the text."""
    steps = ("; " if question.english else "；").join(reckoned.steps)
    text = replies(question.language)["reckoned"].format(steps=steps)
    return Notice("interpretation", text, cited[0].document if cited else "")


def _asked_about(question: Question, evidence: Evidence, index: Index) -> PercentForm | None:
    """The percentage whose names the question shares most; None where two are as near, or none is."""
    asked = set(tokens(f"{question.text} {question.query.expansion}"))
    weighed = []
    for provision in evidence.provisions:
        for form in percent_forms(provision):
            names = set(tokens(f"{form.part} {form.whole}"))
            weighed.append((sum(index.pinpoint.weight(token) for token in sorted(names & asked)), form))
    weighed.sort(key=lambda one: -one[0])
    if not weighed or not weighed[0][0] or (len(weighed) > 1 and weighed[0][0] == weighed[1][0]):
        return None
    return weighed[0][1]


def _shared(form: PercentForm, told: Sequence[Told], question: Question) -> TargetSum | None:
    """A share: of the whole told, what the part must come to; of the part told, the whole."""
    english = question.english
    rate = Fraction(form.figure.value) / 100
    if len(told) == 1:
        if says("whole", question.text, english=english):
            return _whole(form, told[0], question) if of_part(told[0], form) else None
        area = told[0].figure.unit in _AREAS and asks_of_part(told[0], form)
        if not area and not of_whole(told[0], form, question):
            return None
        return _plain(form, told[0], Fraction(told[0].figure.value) * rate, _percent(form), question)
    if len(told) != 2 or not says("rest", question.text, english=english):
        return None
    whole, part = sorted(told, key=lambda one: -one.figure.value)
    same = whole.figure.unit == part.figure.unit or {whole.figure.unit, part.figure.unit} <= _COUNTS
    if not same or not of_whole(whole, form, question) or not of_part(part, form):
        return None
    return _lacking(form, whole, part, Fraction(whole.figure.value) * rate, _percent(form), question)


def _grown(form: PercentForm, told: Sequence[Told], question: Question) -> TargetSum | None:
    """Growth: what a figure of the base year must come to, and what is lacking of a second one."""
    named = [one for one in told if shared(one.words, form.part) >= 2]
    if not named or len(told) > 2 or named[0] is not told[0]:
        return None
    sign = 1 if form.kind == "growth" else -1
    years = _years(form, question)
    if not years or says("growth", question.text, english=question.english):
        return None
    value = Fraction(told[0].figure.value) * ((100 + sign * Fraction(form.figure.value)) / 100) ** years
    factor = f"(1 {'+' if sign > 0 else '−'} {_percent(form)})" + (f"^{years}" if years > 1 else "")
    if len(told) == 1:
        return _plain(form, told[0], value, factor, question)
    if told[0].figure.unit != told[1].figure.unit or not says("rest", question.text, english=question.english):
        return None
    return _lacking(form, told[0], told[1], value, factor, question)


def _years(form: PercentForm, question: Question) -> int:
    """How many times the growth counts from the figure told; 0 where the question gives another base, or none."""
    text = question.text
    dates = sorted({int(figure.value) for figure in figures(text) if figure.unit == "date" and figure.value >= 1900})
    if form.yearly:
        if len(dates) == 2:
            return dates[1] - dates[0] if dates[1] - dates[0] <= _MOST_YEARS else 0
        return 1 if not dates and says("next_year", text, english=question.english) else 0
    if form.base_year.isdigit():
        return 1 if int(form.base_year) in dates else 0
    return 1 if says("hidden_base", text, english=question.english) else 0


def _plain(form: PercentForm, base: Told, value: Fraction, factor: str, question: Question) -> TargetSum:
    """The target alone."""
    result, exact = _whole_number(value, base.figure, form.figure.comparator)
    came = _print(round(as_decimal(value), 2), base.figure, question)
    if not exact:
        words = replies(question.language)["rounded"]
        came = words.format(value=came, number=_print(result, base.figure, question))
    step = f"{_print(base.figure.value, base.figure, question)} × {factor} = {came}"
    lead = _bound(form.figure.comparator, result, base.figure, question, exact=exact)
    return TargetSum(lead, _award(result, base.figure, form.figure.comparator), (step,), plain=form.kind == "share")


def _whole(form: PercentForm, part: Told, question: Question) -> TargetSum:
    """The whole of which the part told is the share printed."""
    turned = _TURNED[form.figure.comparator]
    value = Fraction(part.figure.value) / (Fraction(form.figure.value) / 100)
    result, exact = _whole_number(value, part.figure, turned)
    sign = "=" if Fraction(result) == value else "≈"
    step = f"{_print(part.figure.value, part.figure, question)} ÷ {_percent(form)} {sign} {_print(result, part.figure, question)}"
    lead = replies(question.language)["target_whole"].format(
        bound=_bound(turned, result, part.figure, question, exact=exact)
    )
    return TargetSum(lead, _award(result, part.figure, turned), (step,))


def _lacking(
    form: PercentForm, base: Told, now: Told, value: Fraction, factor: str, question: Question
) -> TargetSum | None:
    """What is lacking of a target, or the room left under a ceiling."""
    comparator, words = form.figure.comparator, replies(question.language)
    target, exact = _whole_number(value, base.figure, comparator)
    rest = target - now.figure.value
    bound = _bound(comparator, target, base.figure, question, exact=exact)
    had = _print(now.figure.value, now.figure, question)
    first = f"{_print(base.figure.value, base.figure, question)} × {factor} = {_print(target, base.figure, question)}"
    if rest <= 0 or (comparator in _CEILINGS and rest < 0):
        reached = "target_reached" if comparator not in _CEILINGS else ""
        return TargetSum(words[reached].format(bound=bound, told=had), None, (first,)) if reached else None
    left = _print(rest, now.figure, question)
    step = f"{_print(target, base.figure, question)} − {had} = {left}"
    if comparator == ">":
        left = words["bound_over"].format(amount=left)
    lead = words["target_room" if comparator in _CEILINGS else "target_rest"].format(rest=left, bound=bound, told=had)
    return TargetSum(lead, _award(rest, now.figure, comparator), (first, step))


def _bound(comparator: str, value: Decimal, like: Figure, question: Question, *, exact: bool) -> str:
    """A figure with the bound that the text sets; a count rounded up is a least one."""
    reply = _BOUNDS[comparator] if exact or comparator != "=" else "bound_at_least"
    return replies(question.language)[reply].format(amount=_print(value, like, question))


def _whole_number(value: Fraction, like: Figure, comparator: str) -> tuple[Decimal, bool]:
    """A result as a decimal, a count as a whole number, and whether it came out even."""
    result = as_decimal(value)
    if like.unit not in _COUNTS:
        return (result if result == round(result, 2) else result.quantize(Decimal("0.01"), ROUND_CEILING)), True
    even = result == result.to_integral_value()
    return result.to_integral_value(ROUND_FLOOR if comparator in _CEILINGS else ROUND_CEILING), even


def _award(value: Decimal, like: Figure, comparator: str) -> Award | None:
    return None if like.unit in _COUNTS else Award(value, like.unit, _KINDS.get(comparator, "exact"))


def _print(value: Decimal, like: Figure, question: Question) -> str:
    """A figure in the unit of another; a count with its counter."""
    if like.unit not in _COUNTS:
        return text_in(print_quantity(value, like.unit), question.language)
    counter = like.text.strip()[-1:]
    return plain(value) + (counter if not counter.isascii() and counter not in "百千万亿十" else "")


def _percent(form: PercentForm) -> str:
    return f"{plain(form.figure.value)}%"
