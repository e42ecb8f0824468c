"""What the text leaves open, for the facts at hand: named readings, each with its sum, none of them picked."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.rules.amounts import amount_needs, award_of
from assistant.rules.logic import Expression
from assistant.rules.settle import needed, settle
from assistant.rules.steps import steps_of
from assistant.rules.types import Ambiguity, Reading, ReadingSpec, Rule
from assistant.rules.vocabulary import UNCERTAIN, Facts, Text


@dataclass(frozen=True, slots=True)
class Open:
    """The first ambiguity that the facts raise: its words, the readings, and the facts their sums still need."""

    text: Text
    readings: tuple[Reading, ...] = ()
    missing: tuple[str, ...] = ()


def open_readings(rule: Rule, given: Facts) -> Open:
    """The readings that the facts at hand raise; one that could only come up with other facts stays silent."""
    for ambiguity in rule.ambiguities:
        if ambiguity.when is None or settle(ambiguity.when, given, rule.vocabulary):
            return _open(ambiguity, rule, given)
    return Open(Text("", ""))


def possible_readings(rule: Rule, facts: Facts, given: Facts) -> tuple[Ambiguity, ...]:
    """The ambiguities that a fact not told could raise, where the rule says what is taken to hold meanwhile.

    One that rests on a fact asked in vain is possible too. `given` are the facts without the uncertain ones.
    """
    return tuple(
        ambiguity
        for ambiguity in rule.ambiguities
        if ambiguity.when
        and settle(ambiguity.when, given, rule.vocabulary) is None
        and (ambiguity.supposed or _in_vain(ambiguity.when, facts, given, rule))
    )


def _in_vain(when: Expression, facts: Facts, given: Facts, rule: Rule) -> bool:
    return any(facts.get(name) is UNCERTAIN for name in needed([when], given, rule.vocabulary))


def _open(ambiguity: Ambiguity, rule: Rule, given: Facts) -> Open:
    missing: dict[str, None] = {}
    for spec in ambiguity.readings:
        if spec.when is not None:
            missing.update(dict.fromkeys(needed([spec.when], given, rule.vocabulary)))
        if spec.amount is not None:
            missing.update(dict.fromkeys(amount_needs(spec.amount, given, rule.vocabulary)))
    readings = tuple(_reading(spec, rule, given) for spec in ambiguity.readings)
    return Open(ambiguity.text, readings, tuple(missing))


def _reading(spec: ReadingSpec, rule: Rule, given: Facts) -> Reading:
    applies = spec.when is None or settle(spec.when, given, rule.vocabulary)
    if spec.amount is None or not applies:
        return Reading(spec.name, spec.words, None)
    due = award_of(spec.amount, given, rule.vocabulary)
    return Reading(spec.name, spec.words, due, steps_of(spec.amount, given, rule.vocabulary) if due else ())
