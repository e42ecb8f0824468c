"""Whether facts speak of a matter: an expression read with what is unknown as not said."""

from __future__ import annotations

from assistant.rules.logic import All, AnyOf, Compare, Expression, Not
from assistant.rules.settle import holds
from assistant.rules.values import Vocabulary, value_of
from assistant.rules.vocabulary import Facts


def required(expression: Expression, vocabulary: Vocabulary) -> frozenset[str]:
    """Facts without which an expression is not mentioned, whatever else was said; most rules fall at one of them."""
    match expression:
        case All(parts):
            return frozenset().union(*(required(part, vocabulary) for part in parts))
        case AnyOf(parts):
            return frozenset.intersection(*(required(part, vocabulary) for part in parts))
        case Compare(fact=fact, operator=operator, or_else=None) if (
            operator != "known" and not vocabulary[fact].derived
        ):
            return frozenset((fact,))
    return frozenset()


def mentioned(expression: Expression, given: Facts, vocabulary: Vocabulary) -> bool:
    """Whether an expression holds by what was said alone; a comparison of a fact that was not given does not."""
    match expression:
        case All(parts):
            return all(mentioned(part, given, vocabulary) for part in parts)
        case AnyOf(parts):
            return any(mentioned(part, given, vocabulary) for part in parts)
        case Not(part):
            return not mentioned(part, given, vocabulary)
        case Compare(fact=fact, operator=operator, or_else=other):
            known = [name for name in (fact, other) if name and value_of(name, given, vocabulary) is not None]
            return bool(known or operator == "known") and holds(expression, given, given, vocabulary)
