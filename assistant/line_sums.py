"""The arithmetic of a printed line and an asker's figures: what it comes to, and how far from it what there is stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from fractions import Fraction
from typing import Literal

from assistant.award_words import text_in
from assistant.line_asked import Asked
from assistant.own_figures import Told
from assistant.printed_kind import kind_of
from assistant.printed_line import PrintedLine
from assistant.question import Question
from assistant.reckoned import Reckoned
from assistant.rules.amounts import as_decimal
from assistant.rules.quantities import plain, print_quantity
from assistant.rules.types import Award
from assistant.sum_words import says
from assistant.types import Decision
from index.types import Comparator, Figure
from prompts import replies

_COUNTS = frozenset(("count", "number"))
_BOUNDS = {">=": "bound_at_least", ">": "bound_over", "<=": "bound_at_most", "<": "bound_below", "=": "bound_exact"}
_TURNED: dict[str, Comparator] = {">=": "<=", ">": "<", "<=": ">=", "<": ">", "=": "="}
_CEILINGS = frozenset(("<=", "<"))
_TERMS = frozenset(("day", "month", "year"))


@dataclass(frozen=True, slots=True)
class Measured:
    """What a line requires in the asker's unit, with its bound in words and how it was worked out."""

    value: Decimal
    line: PrintedLine
    like: Figure
    bound: str
    steps: tuple[str, ...] = ()

    @property
    def ceiling(self) -> bool:
        """Whether the line is not to be passed; what must fall must come down to it."""
        return self.line.kind == "fall" or self.line.figure.comparator in _CEILINGS


def of_level(line: PrintedLine, question: Question) -> Measured:
    """A level as it is printed."""
    return Measured(line.figure.value, line, line.figure, _bound(line, line.figure.value, line.figure, question))


def of_share(line: PrintedLine, whole: Told, factor: Fraction, written: str, question: Question) -> Measured:
    """What a percentage comes to with the figure that it is of; a count is made whole, and says so."""
    like = whole.figure
    value = Fraction(like.value) * factor
    result, even = _whole_number(value, like, line.figure.comparator, counted=line.counted)
    came = _print(round(as_decimal(value), 2), like, question)
    if not even:
        came = replies(question.language)["rounded"].format(value=came, number=_print(result, like, question))
    step = f"{_print(like.value, like, question)} × {written} = {came}"
    return Measured(result, line, like, _bound(line, result, like, question, even=even), (step,))


def taken_together(told: Sequence[Told], question: Question) -> tuple[Figure, tuple[str, ...]]:
    """One figure of several, and the step that adds them up."""
    first = told[0].figure
    if len(told) == 1:
        return first, ()
    total = sum((one.figure.value for one in told), Decimal(0))
    terms = " + ".join(_print(one.figure.value, first, question) for one in told)
    return replace(first, value=total), (f"{terms} = {_print(total, first, question)}",)


def as_plain(required: Measured, question: Question) -> Reckoned:
    """What is required, alone."""
    lead = required.bound
    award = _award(required.value, required.like, kind_of(required.line.figure.comparator))
    return Reckoned(lead, award, required.steps, plain=required.line.kind == "share")


def as_whole(line: PrintedLine, told: Sequence[Told], question: Question) -> Reckoned:
    """The whole of which the part told is the share printed."""
    part, added = taken_together(told, question)
    turned = _TURNED[line.figure.comparator]
    value = Fraction(part.value) / (Fraction(line.figure.value) / 100)
    result, even = _whole_number(value, part, turned, counted=line.counted)
    sign = "=" if Fraction(result) == value else "≈"
    step = f"{_print(part.value, part, question)} ÷ {plain(line.figure.value)}% {sign} {_print(result, part, question)}"
    bound = _bound(replace(line, figure=replace(line.figure, comparator=turned)), result, part, question, even=even)
    lead = replies(question.language)["target_whole"].format(bound=bound)
    return Reckoned(lead, _award(result, part, kind_of(turned)), (*added, step))


def as_distance(required: Measured, told: Sequence[Told], asked: Asked, question: Question) -> Reckoned:
    """How far what there is stands from what is required: lacking, left, or too much; and whether the line is kept."""
    now, added = taken_together(told, question)
    words, ceiling = replies(question.language), required.ceiling
    rest = required.value - now.value
    had = _print(now.value, now, question)
    edge = _print(required.value, required.like, question)
    kept = rest >= 0 if ceiling else rest <= 0
    kept = kept and not (rest == 0 and required.line.figure.comparator in ("<", ">"))
    decision: Decision | None = None
    if asked.decision:
        passed = says("passed", question.text, english=question.english)
        passed = passed and not says("kept", question.text, english=question.english)
        decision = "yes" if kept != (passed and ceiling) else "no"
    away = _print(abs(rest), now, question)
    step = f"{edge} − {had} = {away}" if rest >= 0 else f"{had} − {edge} = {away}"
    steps = (*required.steps, *added, *((step,) if rest else ()))
    over = ceiling and rest < 0
    if not ceiling and rest <= 0:
        lead = words["target_reached"].format(bound=required.bound, told=had)
        return Reckoned(lead, None, steps, decision=decision, notice=_notice(required))
    reply = _reply(required, asked, over=over)
    if required.line.figure.comparator == ">" and required.line.kind != "level":
        away = words["bound_over"].format(amount=away)
    lead = words[reply].format(rest=away, bound=required.bound, told=had)
    award = _award(abs(rest), now, _kind(required, asked, over=over)) if asked.distance else None
    return Reckoned(lead, award, steps, decision=decision, notice=_notice(required))


def _reply(required: Measured, asked: Asked, *, over: bool) -> str:
    """The reply that says a distance."""
    if over:
        return "line_over"
    if not required.ceiling:
        return "target_rest"
    return "line_left" if required.like.unit in _TERMS else "target_room" if asked.room else "line_below"


def _kind(required: Measured, asked: Asked, *, over: bool) -> Literal["exact", "up_to", "at_least"]:
    """A distance is exact; of a share required it is the least that must come, of a ceiling the most that may."""
    if over or (required.line.kind == "level" and not asked.room):
        return "exact"
    if required.ceiling:
        return "up_to"
    return kind_of(required.line.figure.comparator)


def _notice(required: Measured) -> str:
    return "reckoned_level" if required.line.kind == "level" else "reckoned"


def _bound(line: PrintedLine, value: Decimal, like: Figure, question: Question, *, even: bool = True) -> str:
    """A figure with the bound that the text sets; a count rounded up is a least one."""
    comparator = line.figure.comparator
    reply = _BOUNDS[comparator] if even or comparator != "=" else "bound_at_least"
    return replies(question.language)[reply].format(amount=_print(value, like, question))


def _whole_number(value: Fraction, like: Figure, comparator: str, *, counted: bool) -> tuple[Decimal, bool]:
    """A result as a decimal, a count as a whole number, and whether it came out even."""
    result = as_decimal(value)
    if like.unit not in _COUNTS or not (counted or like.unit == "count"):
        return (result if result == round(result, 2) else result.quantize(Decimal("0.01"), ROUND_CEILING)), True
    even = result == result.to_integral_value()
    return result.to_integral_value(ROUND_FLOOR if comparator in _CEILINGS else ROUND_CEILING), even


def _award(value: Decimal, like: Figure, kind: Literal["exact", "up_to", "at_least"]) -> Award | None:
    return None if like.unit in _COUNTS else Award(value, like.unit, kind)


def _print(value: Decimal, like: Figure, question: Question) -> str:
    """A figure in the unit of another; a count with its counter."""
    if like.unit not in _COUNTS:
        return text_in(print_quantity(value, like.unit), question.language)
    counter = like.text.strip()[-1:]
    return plain(value) + (counter if not counter.isascii() and counter not in "百千万亿十" else "")
