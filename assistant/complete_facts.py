"""A figure that the asker gave without saying of what, where one rule lacks just one figure of that unit."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from decimal import Decimal

from assistant.figure_fit import fits, in_millions
from assistant.rules.amounts import award_of
from assistant.rules.possible import impossible
from assistant.rules.types import Facts, FactValue, Rule, Verdict
from index.figures import figures


def complete_facts(
    text: str, facts: Facts, rule: Rule, verdict: Verdict, put: Collection[Decimal] = ()
) -> Mapping[str, FactValue]:
    """The facts with the one figure of the question that nothing claimed, none of those `put` as given, as the one figure the verdict lacks."""
    used = {*put, *(value for value in facts.values() if isinstance(value, Decimal))}
    loose = [figure for figure in figures(text) if figure.value not in used and figure.comparator in ("=", "top")]
    lacking = [rule.vocabulary[one.fact] for one in verdict.missing if rule.vocabulary[one.fact].numeric]
    for fact in lacking:
        fitting = [
            figure
            for figure in loose
            if figure.unit not in _given(text, rule)
            and (figure.unit not in _COMMON or in_millions(figure))
            and fits(fact, figure)
            and not impossible(fact, figure.value)
            and not (figure.comparator == "top" and fact.name == "previous_rank")
        ]
        rivals = [other for other in lacking if other is not fact and fitting and fits(other, fitting[0])]
        if len(fitting) == 1 and not rivals:
            return {**facts, fact.name: fitting[0].value}
    return facts


def unclaimed(text: str, facts: Facts, rule: Rule, verdict: Verdict) -> bool:
    """Whether the question gives a figure that a condition of the rule may turn on, and that no fact took up."""
    used = {value for value in facts.values() if isinstance(value, Decimal)}
    lacking = [rule.vocabulary[one.fact] for one in verdict.missing if rule.vocabulary[one.fact].numeric]
    return any(
        figure.value not in used and figure.unit not in _COMMON | _given(text, rule) and fits(fact, figure)
        for fact in lacking
        for figure in figures(text)
    )


def _given(text: str, rule: Rule) -> frozenset[str]:
    """The units of the term that a rule gives, where the question names what it is the term of: 整改期是一年吗."""
    award = award_of(rule.amount, {}, rule.vocabulary) if rule.amount else None
    named = rule.per.zh in text or rule.per.en in text.lower()
    return frozenset(_TERMS if named and award and award.unit in _TERMS else ())


_TERMS = ("day", "month", "year")
_COMMON = frozenset(("count", "number", "date"))
