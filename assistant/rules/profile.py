"""Facts from a JSON or YAML object: the outside's way in."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from assistant.rules.errors import RuleError
from assistant.rules.vocabulary import UNCERTAIN, Fact, FactValue


def read_facts(raw: Mapping[str, object], vocabulary: Mapping[str, Fact], file: str = "") -> dict[str, FactValue]:
    """Typed facts; `null` is unknown and left out, "uncertain" is asked in vain."""
    return {
        str(name): _value(_fact(str(name), vocabulary, file), value, file)
        for name, value in raw.items()
        if value is not None
    }


def _fact(name: str, vocabulary: Mapping[str, Fact], file: str) -> Fact:
    if name not in vocabulary:
        raise RuleError(f"unknown fact {name!r}", "list them with: python -m assistant facts", file=file, key=name)
    return vocabulary[name]


def _value(fact: Fact, value: object, file: str) -> FactValue:
    if value == "uncertain":
        return UNCERTAIN
    if fact.type == "bool" and isinstance(value, bool):
        return value
    if fact.type == "choice" and isinstance(value, str) and value in fact.values:
        return value
    if fact.type == "choices" and isinstance(value, (str, list, tuple)):
        values = (value,) if isinstance(value, str) else tuple(str(one) for one in value)
        if values and set(values) <= set(fact.values):
            return values
    if fact.numeric and isinstance(value, (int, float, str, Decimal)) and not isinstance(value, bool):
        try:
            number = Decimal(str(value))
        except InvalidOperation:
            number = Decimal("NaN")
        if number.is_finite():
            return number
    allowed = f"one of {', '.join(fact.values)}" if fact.values else f"a value of type {fact.type}"
    raise RuleError(
        f"{value!r} is no value of {fact.name}", f'give {allowed}, or "uncertain"', file=file, key=fact.name
    )
