"""What a fact is worth among others: given, or derived from two that are given; and which ones to ask for."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from assistant.rules.vocabulary import Derivation, Fact, Facts, FactValue

Vocabulary = Mapping[str, Fact]


def number_of(name: str, facts: Facts, vocabulary: Vocabulary, seen: frozenset[str] = frozenset()) -> Fraction | None:
    """A number that is given or follows, without rounding; None where it does not follow."""
    value = facts.get(name)
    if isinstance(value, Decimal):
        return Fraction(value)
    derivation = vocabulary[name].derived
    if derivation is None or name in seen:
        return None
    first, second = (number_of(source, facts, vocabulary, seen | {name}) for source in derivation.of)
    if first is None or second is None:
        return None
    return _derive(derivation, first, second)


def value_of(name: str, facts: Facts, vocabulary: Vocabulary) -> FactValue | Fraction | None:
    """A fact's value of any type; None where it is neither given nor follows."""
    return number_of(name, facts, vocabulary) if vocabulary[name].numeric else facts.get(name)


def needs(name: str, facts: Facts, vocabulary: Vocabulary, seen: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """The facts to learn before this one has a value: itself, or what it is derived from."""
    if value_of(name, facts, vocabulary) is not None:
        return ()
    fact = vocabulary[name]
    if name in seen or fact.derived is None or (fact.asked and fact.derived.of[0] not in facts):
        return (name,)
    found: dict[str, None] = {}
    for source in fact.derived.of:
        if source in seen:
            return (name,)
        found.update(dict.fromkeys(needs(source, facts, vocabulary, seen | {name})))
    return tuple(found)


def _derive(derivation: Derivation, first: Fraction, second: Fraction) -> Fraction | None:
    match derivation.by:
        case "product":
            return first * second
        case "difference":
            return first - second
        case "quotient":
            return first / second if second else None
        case "growth":
            return (first / second - 1) * 100 if second else None
        case "base":
            return first / (1 + second / 100) if second != -100 else None
