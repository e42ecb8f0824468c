"""How many places a zone must still gain in a ranking, for a part of it or for an award that places gained bring."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from assistant.award_words import text_in
from assistant.decide import Ruling
from assistant.inverse import WorkedBack
from assistant.question import Question
from assistant.rules.check import check
from assistant.rules.quantities import plain, print_value
from assistant.rules.sums import Bands
from assistant.rules.types import Document, Rule, Text
from assistant.sum_words import says
from index.figures import figures
from prompts import replies

_RANK = "national_rank"


def climb(question: Question, ruling: Ruling, documents: Mapping[str, Document], as_of: date) -> WorkedBack | None:
    """The places lacking under a rule whose award goes by a rank or by places gained; None where none are."""
    if not says("places", question.text, english=question.english):
        return None
    amount = ruling.rule.amount
    if isinstance(amount, Bands) and any(band.high is None for band in amount.bands):  # the more places, the better
        found = _gained(question, amount)
    else:
        found = _reached(question, ruling.rule)
    if found is None:
        return None
    fact, now, edge = found
    verdict = check(ruling.rule, {**question.facts, fact: edge}, documents, as_of)
    return _worked(question, Ruling(ruling.rule, verdict), fact, now, edge)


def _gained(question: Question, amount: Bands) -> tuple[str, Decimal, Decimal] | None:
    """The places gained, and how many bring the award named, or the next one."""
    told = question.facts.get(amount.by)
    if not isinstance(told, Decimal):
        return None
    goals = {figure.value for figure in figures(question.text) if figure.unit == "CNY"}
    steps = [
        band.low
        for band in amount.bands
        if band.low is not None and band.low > told and band.low_inside
        if not goals or band.gives.quantity.value in goals
    ]
    return (amount.by, told, min(steps)) if steps else None


def _reached(question: Question, rule: Rule) -> tuple[str, Decimal, Decimal] | None:
    """The place told, and the part of the ranking that the asker names and the rule's passage prints."""
    ranks = [figure for figure in figures(question.text) if figure.unit == "rank"]
    tops = [figure.value for figure in ranks if figure.comparator == "top"]
    places = [figure.value for figure in ranks if figure.comparator == "="]
    printed = {figure.value for figure in figures(rule.anchors[0].quote) if figure.comparator == "top"}
    if len(tops) != 1 or len(places) != 1 or places[0] <= tops[0] or tops[0] not in printed:
        return None
    return _RANK, places[0], tops[0]


def _worked(question: Question, ruling: Ruling, name: str, now: Decimal, edge: Decimal) -> WorkedBack:
    """The places lacking in words."""
    fact, words, language = ruling.rule.vocabulary[name], replies(question.language), question.language
    number = plain(abs(edge - now))
    lead = words["places_rest"].format(
        number=number, name=text_in(Text(fact.zh, fact.en), language), edge=text_in(print_value(fact, edge), language)
    )
    step = f"{plain(max(edge, now))} − {plain(min(edge, now))} = {number}"
    return WorkedBack(lead, None, (step,), ruling)
