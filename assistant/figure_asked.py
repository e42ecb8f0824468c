"""A figure that a yes-no question puts as what is given (配套是100万吗？), held against what the rules give."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Literal

from assistant.as_statement import puts_statement
from assistant.award_words import rate_of
from assistant.claimed_sum import asked_to_be_given, is_told
from assistant.claims.shares import read_shares
from assistant.decide import Ruling
from assistant.figure_fit import in_millions
from assistant.negated import asks_whether_not
from assistant.question import Question
from assistant.rules.types import MONEY, Award
from assistant.sure_sum import asks_sure, denies_sure
from assistant.term_length import longer, terms_told
from assistant.types import Decision
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.types import Figure

_WORDS = word_patterns("figure_asked")
_BEFORE = 48
_AWARD = 120
_NEAR = 12  # characters; before a figure with its currency: above RMB 1 million
_SIDES = {"at_least": (">=", ">"), "up_to": ("<=",)}
_TERMS = frozenset(("day", "month", "year"))

Answer = Decision | Literal["open"]


def of_figure(question: Question, shown: Sequence[Ruling]) -> Answer | None:
    """Yes or no to whether what is given may be the figure asked about; None where none is, open where it depends."""
    named = any(figure.unit in MONEY for figure in figures(question.text))
    if not shown or (len(shown) > 1 and not named and _WORDS["total"].search(question.text)):
        return None  # millions of no currency that are put as a total are not what one of several gives
    best = shown[0].verdict
    ceilings = (one.verdict.award for one in (shown if _WORDS["each"].search(question.text) else shown[:1]))
    if asks_sure(question.text) and any(award and award.kind == "up_to" for award in ceilings):
        return "yes" if denies_sure(question.text) else "no"  # up to a sum is no promise of the sum
    if _of_each(question, shown) == "no":
        return "no"
    award, asked = compared(question, shown[0])
    if award is None or asks_whether_not(question.text):
        return None
    if len(asked) > 1:
        awards = [one for ruling in shown for one in _given(ruling)]
        each = [any(_fits(question.text, figure, one) for one in awards) for figure in asked]
        return "yes" if all(each) else "no" if len(awards) >= len(asked) else "open"
    if (
        best.award is None
        and award is best.ceiling
        and asked[0].value <= award.value
        and question.facts.keys() & _numbers(question)
    ):
        return "open"  # under the ceiling, and what it comes to is not known yet
    if award.kind == "up_to" and asked[0].comparator == "<" and asked[0].value <= award.value:
        return "yes" if _WORDS["may"].search(question.text) else "open"  # it may well be less than the most
    return "yes" if _fits(question.text, asked[0], award) else "no"


def asks_of_each(text: str) -> bool:
    """Whether something is asked of each of several: 都是7%吗, are both given."""
    return _WORDS["each"].search(text) is not None


def _of_each(question: Question, shown: Sequence[Ruling]) -> Decision | None:
    """No where the one figure that each of several is put to have is not what each is given; else None."""
    if not asks_of_each(question.text) or asks_whether_not(question.text):
        return None
    for award in (
        one for ruling in shown if ruling.rule.document == shown[0].rule.document for one in _given(ruling)[:1]
    ):
        said = [one for one in with_currency(question.text) if _WORDS["is"].search(question.text[: one.start])]
        put = put_figures(question, award.unit) or tuple(one for one in said if one.unit == award.unit)
        if len(put) == 1 and not _fits(question.text, put[0], award):
            return "no"
    return None


def of_total(question: Question, shown: Sequence[Ruling]) -> bool | None:
    """Whether the sum that a question puts as a total is what several rulings of one document give together; None where none is put.

    Where one gives up to a sum, the total is no more than the most.
    Sums before it are what it says that they give: 100万和50万加一起150万.
    """
    said = _WORDS["total"].search(question.text)
    put = [figure for figure in with_currency(question.text) if figure.unit in MONEY]
    if said is None or not put:
        return None
    *parts, total = put
    shown = [ruling for ruling in shown if ruling.rule.document == shown[0].rule.document]
    as_most = _WORDS["top"].search(question.text[: total.start]) is not None
    given = ("eligible", "unknown") if parts or as_most else ("eligible",)
    awards = [ruling.verdict.award for ruling in shown if ruling.verdict.status in given]
    sums = [award for award in awards if award and award.unit in MONEY]
    if len(sums) < 2 or len(sums) != len(shown) or len({award.unit for award in sums}) > 1:
        return None
    if parts and (len(parts) != len(sums) or said.start() < parts[-1].end):
        return None
    values = sorted(award.value for award in sums)
    if sum(values) != total.value or (any(award.kind == "up_to" for award in sums) and not as_most):
        return False
    return True if not parts or values == sorted(part.value for part in parts) else None


def longer_than_given(question: Question, shown: Sequence[Ruling]) -> bool:
    """Whether a term is asked about that is longer than the one that rulings give: two months of 15 days."""
    terms = (award for ruling in shown for award in _given(ruling))
    given = [award for award in terms if award.unit in _TERMS and award.kind == "up_to"]
    told = question.facts.values()
    _, asked = terms_told(question.text)
    return any(longer(one, term) for one in asked if one.value not in told for term in given[:1])


def compared(question: Question, ruling: Ruling) -> tuple[Award | None, tuple[Figure, ...]]:
    """What a ruling gives, its sum or its rate, that figures of a question can be held against, and those figures."""
    for award in _given(ruling):
        asked = tuple(
            figure
            for figure in put_figures(question, award.unit)
            if _again(question, figure) or not _computed_from(figure, ruling)
        ) or _bound_put(question, award)
        if asked:
            return award, asked
    return None, ()


def _bound_put(question: Question, award: Award) -> tuple[Figure, ...]:
    """The bound that a question puts of a share that the text bounds on the same side; not what the asker has."""
    sides = _SIDES.get(award.kind, ()) if award.unit == "percent" else ()
    if _WORDS["askers"].search(question.text):
        return ()
    told = _told(question)
    return tuple(
        one
        for one in figures(question.text)
        if one.unit == award.unit and one.comparator in sides and one.value not in told
    )


def _given(ruling: Ruling) -> list[Award]:
    """The sum of a ruling, or the most that it can be, then its rate."""
    verdict = ruling.verdict
    return [award for award in (verdict.award or verdict.ceiling, rate_of(ruling.rule)) if award]


def put_figures(question: Question, unit: str) -> tuple[Figure, ...]:
    """The figures of a unit that a question puts as what is given, none of which the asker has; millions of no currency are yuan."""
    told = _told(question)
    return tuple(
        figure
        for figure in with_currency(question.text)
        if figure.unit == unit and (_is_put(question.text, figure, figure.value in told) or _again(question, figure))
    )


def with_currency(text: str) -> tuple[Figure, ...]:
    """The figures and shares of a text; millions of no currency are yuan."""
    read = tuple(replace(one, unit="CNY") if in_millions(one) else one for one in figures(text))
    return read + tuple(one for one in read_shares(text) if one.value != 100)  # 1:2 put for 1:1


def _is_put(text: str, figure: Figure, told: bool) -> bool:
    before = text[: figure.start][-_BEFORE:]
    reached = _WORDS["reach"].search(text[max(0, figure.start - 13) : figure.end]) is not None
    if told:
        return (reached and _WORDS["got"].search(text[: figure.start]) is not None) or _WORDS["its_rate"].search(
            before
        ) is not None
    own = _WORDS["own"].search(before) is not None or _WORDS["own_after"].search(text[figure.end :]) is not None
    if figure.unit in MONEY:
        of_award = _WORDS["of_award"].search(text[: figure.start][-_AWARD:]) is not None
        return (of_award or not own) and not is_told(text, figure)
    rate = _WORDS["is"].search(before) or _WORDS["rate"].search(before) or _WORDS["rated"].match(text, figure.end)
    rate = rate or _WORDS["ratio"].search(figure.text)
    return (reached and not own) or (rate is not None and figure.comparator == "=")


def _again(question: Question, figure: Figure) -> bool:
    """Whether a figure is put as what is given though a fact told has its value: asked for, or said a second time at the end.

    国家给了1500万，能配套1500万吗？ The first may be told a turn before.
    """
    text = question.text
    if asked_to_be_given(text, figure):
        return True
    same = [one.start for one in with_currency(text) if (one.value, one.unit) == (figure.value, figure.unit)]
    before = {question.facts[name] for name in question.facts.keys() - question.told_now} if question.follows else set()
    told = len(same) > 1 or figure.value in before
    return told and figure.start == same[-1] and _WORDS["last"].match(text, figure.end) is not None


def _computed_from(figure: Figure, ruling: Ruling) -> bool:
    """Whether an award was worked out from the figure, which then is the asker's own."""
    sides = [step.zh.split("=")[0] for step in ruling.verdict.steps if "=" in step.zh]
    return any(one.value == figure.value and one.unit == figure.unit for side in sides for one in figures(side))


def _fits(text: str, asked: Figure, award: Award) -> bool:
    """Whether an award may be what a figure says: that sum, more than it, or under a ceiling at least not above it."""
    if asked.unit != award.unit:
        return False
    before = text[: asked.start][-_BEFORE:]
    more = asked.comparator in (">", ">=") and _WORDS["more"].search(text[max(0, asked.start - _NEAR) : asked.end])
    if asked.comparator == "<":
        return award.kind != "at_least" and award.value < asked.value
    within = _WORDS["within"].search(before) or _WORDS["within_after"].match(text, asked.end)
    if asked.comparator in ("<=", "=") and award.kind != "at_least" and within:
        quoted = puts_statement(text) or _WORDS["of_support"].match(text, asked.end)
        as_printed = quoted and _WORDS["printed_ceiling"].search(before)
        return award.value == asked.value if as_printed else award.value <= asked.value
    if award.kind == "exact":
        return award.value > asked.value if more else award.value == asked.value
    if award.kind == "up_to" and (_WORDS["least"].search(before) or _WORDS["as_least"].match(text, asked.end)):
        return False  # a ceiling is no least
    if (
        award.kind == "up_to"
        and not more
        and (_WORDS["top"].search(before) or (_WORDS["is"].search(before) and not _WORDS["may"].search(before)))
    ):
        return asked.value == award.value
    return asked.value < award.value if more else asked.value <= award.value


def _told(question: Question) -> set[Decimal]:
    return {value for value in question.facts.values() if isinstance(value, Decimal)}


def _numbers(question: Question) -> set[str]:
    """The facts told that are figures."""
    return {name for name, value in question.facts.items() if isinstance(value, Decimal)}
