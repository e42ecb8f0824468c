"""One rule against some facts on a date: the verdict."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from assistant.rules.decide import Decision, decide, known
from assistant.rules.entitlement import entitlement, notices
from assistant.rules.errors import RuleError
from assistant.rules.mentioned import mentioned
from assistant.rules.overlaps import join_overlaps
from assistant.rules.possible import impossible
from assistant.rules.settle import settle
from assistant.rules.types import Document, Rule, Verdict
from assistant.rules.vocabulary import UNCERTAIN, Fact, Facts, FactValue


def check(rule: Rule, facts: Facts, documents: Mapping[str, Document], as_of: date) -> Verdict:
    """What the text gives on these facts, what is missing, and whether it can be claimed on that date.

    Where another rule gives for the same success, the verdict is what the two come to together.
    """
    _typed(rule, facts)
    return _verdict(rule, join_overlaps(rule, decide(rule, facts), facts, known(facts)), facts, documents, as_of)


def check_alone(rule: Rule, facts: Facts, documents: Mapping[str, Document], as_of: date) -> Verdict:
    """What a rule gives by itself, whatever else is due for the same success; `stack` joins the awards."""
    _typed(rule, facts)
    return _verdict(rule, decide(rule, facts), facts, documents, as_of)


def _verdict(rule: Rule, decision: Decision, facts: Facts, documents: Mapping[str, Document], as_of: date) -> Verdict:
    given, document = known(facts), documents.get(rule.document)
    return Verdict(
        rule=rule.id,
        document=rule.document,
        status=decision.status,
        award=decision.award,
        per=rule.per,
        missing=decision.missing,
        uncertain=decision.uncertain,
        readings=decision.readings,
        steps=decision.steps,
        reason=decision.reason,
        entitlement=entitlement(rule, document, as_of),
        anchors=rule.anchors,
        assumed=decision.assumed,
        notices=notices(rule, document, as_of, given, decision.ambiguous, _outside(rule, given)),
        ceiling=decision.ceiling,
        options=decision.options,
    )


def raised(rule: Rule, facts: Facts) -> bool:
    """Whether the facts speak of what the rule is about: its subject is true, and nothing says it is another one."""
    return bool(all_raised((rule,), facts))


def all_raised(rules: Iterable[Rule], facts: Facts) -> list[Rule]:
    """The rules of which the facts speak."""
    told, given = facts.keys(), known(facts)
    return [rule for rule in rules if rule.required <= told and _speaks_of(rule, given)]


def _speaks_of(rule: Rule, given: Facts) -> bool:
    """Whether the subject of a rule is told, and nothing of another."""
    wanted = [rule.subject] if rule.raise_only_if is None else [rule.subject, rule.raise_only_if]
    if not all(mentioned(expression, given, rule.vocabulary) for expression in wanted):
        return False
    return all(
        settle(condition.when, given, rule.vocabulary) is not False
        for condition in rule.conditions
        if condition.selects
    )


def _outside(rule: Rule, given: Facts) -> bool:
    return any(
        condition.part == "place"
        and getattr(condition.when, "fact", "") == "region"
        and settle(condition.when, given, rule.vocabulary) is False
        for condition in rule.conditions
    )


def _typed(rule: Rule, facts: Facts) -> None:
    for name, value in facts.items():
        fact = rule.vocabulary.get(name)
        if fact is None:
            raise RuleError(f"unknown fact {name!r}", "list them with: python -m assistant facts", key=name)
        if value is not UNCERTAIN and not _fits(fact, value):
            raise RuleError(
                f"{value!r} is no value of {name} ({fact.type})", "see: python -m assistant facts", key=name
            )


def _fits(fact: Fact, value: FactValue) -> bool:
    if fact.type == "bool":
        return isinstance(value, bool)
    if fact.type == "choice":
        return isinstance(value, str) and value in fact.values
    if fact.type == "choices":
        return isinstance(value, tuple) and bool(value) and set(value) <= set(fact.values)
    return isinstance(value, Decimal) and value.is_finite() and not impossible(fact, value)
