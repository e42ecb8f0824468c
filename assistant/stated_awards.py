"""The awards of a ruling that an answer states; what it gives of one of several sums told must not pass for the total."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from assistant.award_words import rate_of, told_figures
from assistant.decide import Ruling
from assistant.figure_fit import of_all_of_them
from assistant.itemise import asks_total
from assistant.labelled import labelled
from assistant.question import Question
from assistant.rules.amounts import ceiling_of
from assistant.rules.quantities import print_quantity
from assistant.rules.sums import Product
from assistant.rules.types import Award, Rule, Text
from assistant.sum_bounds import tells_vaguely
from assistant.terms_asked import asks_ceiling_alone, asks_terms
from assistant.tiers import asks_tiers, tier_awards
from index.figures import figures

_EACH_YEAR = re.compile(r"每年|年年|\b(?:each|every|per|a) year\b|\bannually\b|\byearly\b", re.IGNORECASE)
_BY_YEARS = re.compile(r"×[^=]*年")


def stated_awards(ruling: Ruling, question: Question) -> list[Award]:
    """The awards to state: the one decided; else, where the question gives no figure, the rate and the ceiling."""
    verdict = ruling.verdict
    if told_figures(ruling.rule, question.facts) and asks_terms(question):
        terms = _terms(ruling.rule)
        return terms[-1:] if asks_ceiling_alone(question.text) else terms
    if verdict.award and not (
        computed(ruling.rule, verdict.award) and _one_of_several(question, ruling.rule, verdict.steps)
    ):
        return [verdict.award]
    if verdict.award:  # of one of several sums: not what it gives by itself, but the rule
        return _terms(ruling.rule)
    if told_figures(ruling.rule, question.facts):
        return []
    if asks_tiers(question) and len(by_tier := tier_awards(verdict)) > 1:
        return list(by_tier)
    return [award for award in (rate_of(ruling.rule), verdict.ceiling) if award]


def _terms(rule: Rule) -> list[Award]:
    """The rate and the ceiling that a rule prints."""
    top = ceiling_of(rule.amount, {}, rule.vocabulary) if rule.amount else None
    return [award for award in (rate_of(rule), top) if award]


def _one_of_several(question: Question, rule: Rule, steps: Sequence[Text]) -> bool:
    """Whether a total of several sums is asked: what one of them gives must not pass for it."""
    if (
        question.apportioned
        or (
            question.follows and len(question.items) == 1 and not _over_what_is_taken(question, rule)
        )  # the turns, added up
        or not steps
        or not asks_total(question.text)
        or any(_BY_YEARS.search(step.zh) for step in steps)
    ):
        return False
    if tells_vaguely(question.text) or labelled(question.text, years=False) or _EACH_YEAR.search(question.text):
        return True
    told, said = _sums_told(question, rule), [figure for figure in figures(question.text) if figure.comparator == "="]
    counted = [figure for figure in said if figure.unit == "count" and not figure.text.endswith(("名", "位", "次"))]
    many = {one.value for one in counted if one.value > 1 and not of_all_of_them(question.text, one)}
    taken = question.facts.values()
    if _untaken(question, rule):
        return True
    return any(len(some) > 1 and sum(some, Decimal(0)) not in taken for some in (told, many))


def _sums_told(question: Question, rule: Rule) -> list[Decimal]:
    """The sums that a question tells, less those of the text."""
    printed = {figure.value for anchor in rule.anchors for figure in figures(anchor.quote)}
    said = [figure for figure in figures(question.text) if figure.comparator == "="]
    return [figure.value for figure in said if figure.unit in ("CNY", "USD") and figure.value not in printed]


def one_of_like(question: Question, rule: Rule) -> bool:
    """Whether only one of several sums of one currency that a question tells is taken up: the award is of that one."""
    taken = set(question.facts.values())
    told = [one for one in figures(question.text) if one.comparator == "=" and one.unit in ("CNY", "USD")]
    units = {one.unit for one in told if one.value in taken}
    like = [one.value for one in told if one.unit in units]
    return len(like) > 1 and not set(like) <= taken and sum(like, Decimal(0)) not in taken and _computes(rule)


def _computes(rule: Rule) -> bool:
    """Whether an award is worked out from sums told."""
    return isinstance(rule.amount, Product)


def _over_what_is_taken(question: Question, rule: Rule) -> bool:
    """Whether a turn tells a sum larger than any taken up, which cannot be a part of it."""
    taken = [value for item in question.items for value in item.values() if isinstance(value, Decimal)]
    return any(value > max(taken, default=value) for value in _sums_told(question, rule))


def _untaken(question: Question, rule: Rule) -> bool:
    """Whether a question tells a sum that no fact has taken up, alone or with the others."""
    told = _sums_told(question, rule)
    taken = [*question.facts.values(), *(value for item in question.items for value in item.values())]
    return any(value not in taken for value in told) and sum(told, Decimal(0)) not in taken


def computed(rule: Rule, award: Award | None) -> bool:
    """Whether an award was worked out rather than copied from the text."""
    if award is None:
        return False
    printed = print_quantity(award.value, award.unit).zh
    return not any(printed in anchor.quote for anchor in rule.anchors)
