"""Three-valued logic by trial: a condition is settled where it comes out the same whatever the missing facts are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import product

from assistant.rules.logic import All, AnyOf, Compare, Expression, Not, comparisons
from assistant.rules.values import Vocabulary, needs, value_of
from assistant.rules.vocabulary import Facts, FactValue

ANOTHER = "(another)"
"""Stands for every value of a choice that the rule does not name."""

_ANY_NUMBER = tuple(Decimal(n) for n in ("0", "1", "2", "1000000000000"))

Thresholds = dict[str, dict[str | bool | Decimal, None]]


def holds(expression: Expression, world: Facts, given: Facts, vocabulary: Vocabulary) -> bool:
    """Whether an expression is true in a world, a mapping in which every fact it needs has a value."""
    match expression:
        case All(parts):
            return all(holds(part, world, given, vocabulary) for part in parts)
        case AnyOf(parts):
            return any(holds(part, world, given, vocabulary) for part in parts)
        case Not(part):
            return not holds(part, world, given, vocabulary)
        case Compare():
            return _compare(expression, world, given, vocabulary)


def settle(expression: Expression, given: Facts, vocabulary: Vocabulary) -> bool | None:
    """True, false, or None where a missing fact decides."""
    missing = needed([expression], given, vocabulary)
    if not missing:
        return holds(expression, given, given, vocabulary)
    seen: set[bool] = set()
    for world in worlds(missing, thresholds([expression]), given, vocabulary):
        seen.add(holds(expression, world, given, vocabulary))
        if len(seen) == 2:
            return None
    return seen.pop()


def needed(expressions: Iterable[Expression], given: Facts, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The missing facts that some expressions look at, in the order written."""
    found: dict[str, None] = {}
    for expression in expressions:
        for comparison in comparisons(expression):
            if comparison.operator == "known":
                continue
            fact, other = comparison.fact, comparison.or_else
            if other and fact not in given and value_of(other, given, vocabulary) is not None:
                continue
            found.update(dict.fromkeys(needs(fact, given, vocabulary)))
    return tuple(found)


def thresholds(expressions: Iterable[Expression]) -> Thresholds:
    """The constants that each fact is compared with."""
    found: Thresholds = {}
    for expression in expressions:
        for comparison in comparisons(expression):
            found.setdefault(comparison.fact, {}).update(dict.fromkeys(comparison.values))
    return found


def worlds(missing: tuple[str, ...], limits: Thresholds, given: Facts, vocabulary: Vocabulary) -> Iterator[Facts]:
    """Every way the missing facts could turn out that a comparison can tell apart."""
    trials = [candidates(name, limits, vocabulary) for name in missing]
    for values in product(*trials):
        yield {**given, **dict(zip(missing, values, strict=True))}


def candidates(name: str, limits: Thresholds, vocabulary: Vocabulary) -> tuple[FactValue, ...]:
    """The values of one missing fact that can make a difference: each side of every limit, each named choice."""
    fact = vocabulary[name]
    if fact.type == "bool":
        return (True, False)
    named = tuple(limits.get(name, {}))
    if not fact.numeric:
        choices = [str(value) for value in named if value in fact.values]
        if len(choices) < len(fact.values):
            choices.append(ANOTHER)
        return tuple((one,) if fact.type == "choices" else one for one in choices)
    points = {n for value in named if isinstance(value, Decimal) for n in (value - 1, value, value + 1)}
    least, most = fact.least, fact.most
    points.update(bound for bound in (least, most) if bound is not None)
    if least is None or most is None:
        points.update(_ANY_NUMBER)
    return tuple(sorted(n for n in points if (least is None or n >= least) and (most is None or n <= most)))


def _compare(comparison: Compare, world: Facts, given: Facts, vocabulary: Vocabulary) -> bool:
    fact, operator, constants = comparison.fact, comparison.operator, comparison.values
    if operator == "known":
        return (fact in given) == constants[0]
    value = value_of(fact, world, vocabulary)
    if comparison.or_else and fact not in given:
        other = value_of(comparison.or_else, given, vocabulary)
        value = other if other is not None else value
    if isinstance(value, tuple):
        named = len(set(value) & set(constants))
        return named >= (2 if operator == "several_of" else 1)
    if isinstance(value, Fraction):
        return _number(value, operator, constants)
    return value in constants and operator == "is"


def _number(value: Fraction, operator: str, constants: tuple[object, ...]) -> bool:
    limits = [Fraction(constant) for constant in constants if isinstance(constant, Decimal)]
    match operator:
        case "above":
            return value > limits[0]
        case "at_least":
            return value >= limits[0]
        case "below":
            return value < limits[0]
        case "at_most":
            return value <= limits[0]
        case _:
            return value in limits
