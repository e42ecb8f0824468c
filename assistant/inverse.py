"""An award worked backwards: what must come in for it to reach its ceiling, or a sum that the asker wants."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, Decimal
from fractions import Fraction

from assistant.award_words import text_in
from assistant.decide import Ruling
from assistant.fact_kinds import TELLING_APART
from assistant.figure_fit import in_millions
from assistant.question import Question
from assistant.rules.amounts import as_decimal, caps_of, raw_product
from assistant.rules.check import check
from assistant.rules.quantities import plain, print_quantity
from assistant.rules.sums import Fixed, Product, Quantity
from assistant.rules.types import Award, Document, Fact, Facts, FactValue, Rule, Text
from assistant.rules.values import number_of
from assistant.sum_words import says
from index.figures import figures
from prompts import replies

_CENT_OF_TEN_THOUSAND = Decimal(100)  # a sum that does not come out even is rounded up to 0.01万


@dataclass(frozen=True, slots=True)
class WorkedBack:
    """What must come in, in words, and the ruling once it has."""

    lead: str
    award: Award | None
    steps: tuple[str, ...]
    ruling: Ruling


def work_back(question: Question, ruling: Ruling, documents: Mapping[str, Document], as_of: date) -> WorkedBack | None:
    """What must come in under a rule for the award asked for; None where none is, or it does not follow."""
    amount, english = ruling.rule.amount, question.english
    back = says("reckoned_back", question.text, english=english)
    asked = back or says("input", question.text, english=english)
    if isinstance(amount, Fixed):
        wanted = _count(question, ruling, amount, documents, as_of) if asked else None
        return wanted or _paid(question, ruling, amount, documents, as_of)
    if not asked:
        return None
    if not isinstance(amount, Product) or amount.unit != "CNY":
        return None
    names = [factor for factor in amount.factors if isinstance(factor, str)]
    rates = tuple(factor for factor in amount.factors if isinstance(factor, Quantity))
    if len(names) != 1 or len(names) + len(rates) < len(amount.factors):
        return None
    caps = caps_of(amount, question.facts)
    cap = caps[0] if caps else None
    drawn = _drawn(question, cap) if back else None
    goal = drawn or _goal(question, cap)
    rate = raw_product(rates, {}, ruling.rule.vocabulary)
    if goal is None or not rate:
        return None
    solved = _solved(question, ruling, names[0], goal, rate, documents, as_of)
    if drawn and solved and drawn.kind == "exact":
        return _as_drawn(solved, question, ruling.rule.vocabulary[names[0]], drawn)
    return solved


def _goal(question: Question, cap: Decimal | None) -> Award | None:
    """The sum that the asker wants, or the ceiling where it is spoken of; a sum over the ceiling is none."""
    for figure in figures(question.text):
        wanted = says("wanted", question.text[: figure.start], english=question.english)
        if wanted and figure.unit == "CNY" and figure.comparator in ("=", ">="):
            if cap is not None and figure.value > cap and says("ceiling", question.text, english=question.english):
                continue
            return Award(figure.value, "CNY", "exact") if cap is None or figure.value <= cap else None
    if cap is None or not says("ceiling", question.text, english=question.english):
        return None
    return Award(cap, "CNY", "up_to")


def _drawn(question: Question, cap: Decimal | None) -> Award | None:
    """The one sum told that was drawn; one at its ceiling tells only the least that came in."""
    text, english = question.text, question.english
    found = [one for one in figures(text) if one.unit == "CNY" and one.comparator == "="]
    sums = [one.value for one in found if says("drawn", text[: one.start], english=english)]
    if len(sums) != 1 or (cap is not None and sums[0] > cap):
        return None
    return Award(sums[0], "CNY", "up_to" if sums[0] == cap else "exact")


def _as_drawn(solved: WorkedBack, question: Question, fact: Fact, goal: Award) -> WorkedBack | None:
    """What came in, where the award told was drawn; None where it does not come out even."""
    if solved.award is None or solved.award.unit not in ("CNY", "USD") or any("≈" in step for step in solved.steps):
        return None
    words = replies(question.language)["input_drawn"]
    spoken = _spoken(solved.ruling.rule, fact)
    lead = words.format(
        name=text_in(Text(spoken.zh, spoken.en), question.language),
        needed=_sum(solved.award.value, solved.award.unit, question),
        goal=_sum(goal.value, "CNY", question),
    )
    return WorkedBack(lead, Award(solved.award.value, solved.award.unit, "exact"), solved.steps, solved.ruling)


def _solved(
    question: Question,
    ruling: Ruling,
    name: str,
    goal: Award,
    rate: Fraction,
    documents: Mapping[str, Document],
    as_of: date,
) -> WorkedBack | None:
    """The figure that a product needs for a goal, in the currency asked for, less what is told."""
    rule, facts, language = ruling.rule, question.facts, question.language
    fact = rule.vocabulary[name]
    in_yuan = _even(Fraction(goal.value) / rate)
    printed = _rates(rule)
    steps = [f"{_sum(goal.value, 'CNY', question)} ÷ {printed} = {_sum(in_yuan, 'CNY', question)}"]
    needed, unit, told = in_yuan, "CNY", number_of(name, facts, rule.vocabulary)
    if _in_dollars(question, fact):
        exchange = number_of("exchange_rate", facts, rule.vocabulary)
        if exchange is None:
            return None
        needed, unit = _even(Fraction(in_yuan) / exchange), "USD"
        sign = "=" if Fraction(needed) == Fraction(in_yuan) / exchange else "≈"
        steps.append(
            f"{_sum(in_yuan, 'CNY', question)} ÷ {plain(as_decimal(exchange))} {sign} {_sum(needed, unit, question)}"
        )
        told = told / exchange if told is not None else None
    then = _without(facts, goal, _other_forms(fact)) | {name: in_yuan}
    verdict = check(rule, then, documents, as_of)
    words, wanted = replies(language), _sum(goal.value, "CNY", question)
    wanted = words["goal_ceiling"].format(amount=wanted) if goal.kind == "up_to" else wanted
    spoken = _spoken(rule, fact)
    named = text_in(Text(spoken.zh, spoken.en), language)
    whole = _sum(needed, unit, question)
    if verdict.status == "ineligible":
        if ruling.verdict.status == "ineligible":
            return None
        lead = words["input_short"].format(needed=whole, goal=wanted, reason=text_in(verdict.reason, language))
        return WorkedBack(lead, None, tuple(steps), Ruling(rule, verdict))
    if told is not None and told > 0 and says("rest", question.text, english=question.english):
        rest = needed - as_decimal(told)
        had = _sum(as_decimal(told), unit, question)
        if rest <= 0:
            lead = words["input_reached"].format(name=named, needed=whole, goal=wanted, told=had)
            return WorkedBack(lead, None, tuple(steps), Ruling(rule, verdict))
        steps.append(f"{whole} − {had} = {_sum(rest, unit, question)}")
        lead = words["input_rest"].format(rest=_sum(rest, unit, question), name=named, needed=whole, goal=wanted)
        return WorkedBack(lead, Award(rest, unit, "at_least"), tuple(steps), Ruling(rule, verdict))
    lead = words["input_needed"].format(name=named, needed=whole, goal=wanted)
    return WorkedBack(lead, Award(needed, unit, "at_least"), tuple(steps), Ruling(rule, verdict))


def _count(
    question: Question, ruling: Ruling, amount: Fixed, documents: Mapping[str, Document], as_of: date
) -> WorkedBack | None:
    """How many of what a fixed sum is given for come to the sum wanted."""
    goal = _goal(question, None)
    if goal is None or not amount.times or amount.quantity.unit != goal.unit or goal.value <= amount.quantity.value:
        return None
    number = (goal.value / amount.quantity.value).to_integral_value(ROUND_CEILING)
    counter = text_in(ruling.rule.vocabulary[amount.times[0]].counter, question.language)
    exact = number * amount.quantity.value == goal.value
    one = _sum(amount.quantity.value, "CNY", question)
    step = f"{_sum(goal.value, 'CNY', question)} ÷ {one} {'=' if exact else '→'} {plain(number)}{counter}"
    lead = replies(question.language)["count_needed"].format(
        number=f"{plain(number)}{counter}", goal=_sum(goal.value, "CNY", question)
    )
    then = _without(question.facts, goal, frozenset(amount.times)) | {amount.times[0]: number}
    verdict = check(ruling.rule, then, documents, as_of)
    return None if verdict.status == "ineligible" else WorkedBack(lead, None, (step,), Ruling(ruling.rule, verdict))


def _paid(
    question: Question, ruling: Ruling, amount: Fixed, documents: Mapping[str, Document], as_of: date
) -> WorkedBack | None:
    """How many things a sum told was paid for; None where it is no number of times the sum for one."""
    if not amount.times or not says("number_asked", question.text, english=question.english):
        return None
    if any(isinstance(told := question.facts.get(name), tuple) and len(told) > 1 for name in TELLING_APART):
        return None  # paid for things of two kinds, each with a sum of its own
    sums = [
        figure.value
        for figure in figures(question.text)
        if (figure.unit == amount.quantity.unit or (figure.unit == "number" and in_millions(figure)))
        and figure.comparator == "="
        and says("paid", question.text[: figure.start], english=question.english)
    ]
    if len(sums) != 1 or sums[0] % amount.quantity.value or sums[0] <= amount.quantity.value:
        return None
    goal = Award(sums[0], amount.quantity.unit, "exact")
    number = sums[0] / amount.quantity.value
    then = _without(question.facts, goal, frozenset(amount.times)) | {amount.times[0]: number}
    verdict = check(ruling.rule, then, documents, as_of)
    if (
        verdict.status == "ineligible"
        or verdict.award is None
        or (verdict.award.value, verdict.award.kind) != (goal.value, goal.kind)
    ):
        return None
    counter = text_in(ruling.rule.vocabulary[amount.times[0]].counter, question.language)
    one, whole = _sum(amount.quantity.value, goal.unit, question), _sum(goal.value, goal.unit, question)
    lead = replies(question.language)["count_paid"].format(number=f"{plain(number)}{counter}", one=one, goal=whole)
    return WorkedBack(lead, None, (f"{whole} ÷ {one} = {plain(number)}{counter}",), Ruling(ruling.rule, verdict))


def _without(facts: Facts, goal: Award, names: frozenset[str]) -> dict[str, FactValue]:
    """The facts less some, and less the sum wanted where it was taken for one."""
    return {name: value for name, value in facts.items() if name not in names and value != goal.value}


def _in_dollars(question: Question, fact: Fact) -> bool:
    """Whether the figure asked for is to be in dollars: as asked, else as the asker told what there is."""
    if fact.derived is None or "exchange_rate" not in fact.derived.of:
        return False
    if says("dollars", question.text, english=question.english):
        return True
    if says("yuan", question.text, english=question.english):
        return False
    return fact.name not in question.facts and fact.derived.of[0] in question.facts


def _spoken(rule: Rule, fact: Fact) -> Fact:
    """The fact by whose name a figure is spoken of: the one it is another form of, where it is never asked itself."""
    return rule.vocabulary[fact.derived.of[0]] if fact.derived and not fact.asked else fact


def _other_forms(fact: Fact) -> frozenset[str]:
    """The facts that say the same in another currency."""
    return frozenset(fact.derived.of[:1]) if fact.derived else frozenset()


def _rates(rule: Rule) -> str:
    """The constants of a product as the text prints them."""
    factors = rule.amount.factors if isinstance(rule.amount, Product) else ()
    return " ÷ ".join(factor.printed for factor in factors if isinstance(factor, Quantity))


def _even(value: Fraction) -> Decimal:
    """A sum as a decimal, rounded up where it does not end."""
    exact = as_decimal(value)
    if Fraction(exact) == value and exact == round(exact, 2):
        return exact
    return (exact / _CENT_OF_TEN_THOUSAND).to_integral_value(ROUND_CEILING) * _CENT_OF_TEN_THOUSAND


def _sum(value: Decimal, unit: str, question: Question) -> str:
    return text_in(print_quantity(value, unit), question.language)
