"""Facts from a JSON or YAML object: the outside's way in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches

from assistant.rules.errors import RuleError
from assistant.rules.possible import impossible
from assistant.rules.quantities import parse_quantity
from assistant.rules.vocabulary import UNCERTAIN, Fact, FactValue

_GROUPED = re.compile(r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_RATIO = frozenset(("rate", "year"))
_UNIT_WORDS = {
    "CNY": "yuan (800万元)", "USD": "US dollars (4000万美元)", "percent": "percent (15%)", "year": "years (3年)",
    "tce": "tonnes of coal equivalent (3000吨标准煤)", "rank": "places (35名)", "count": "a count (3家)",
}  # fmt: skip


def read_facts(raw: Mapping[str, object], vocabulary: Mapping[str, Fact], file: str = "") -> dict[str, FactValue]:
    """Typed facts; `null` is unknown and left out, "uncertain" is asked in vain; a figure may carry its unit.

    Raises RuleError for a fact that is not in the vocabulary, a value of the wrong type or in the wrong unit.
    """
    return {
        str(name): _value(_fact(str(name), vocabulary, file), value, file)
        for name, value in raw.items()
        if value is not None
    }


def _fact(name: str, vocabulary: Mapping[str, Fact], file: str) -> Fact:
    if name not in vocabulary:
        names = {**{fact.zh: fact.name for fact in vocabulary.values()}, **{known: known for known in vocabulary}}
        near = _nearest(name, names)
        hint = f"did you mean {names[near]}? " if near else ""
        raise RuleError(
            f"unknown fact {name!r}", f"{hint}list them with: python -m assistant facts", file=file, key=name
        )
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
        number = _number(fact, str(value).strip(), file)
        if number is not None:
            return number
    raise RuleError(f"{value!r} is no value of {fact.name}", _allowed(fact, value), file=file, key=fact.name)


def _number(fact: Fact, written: str, file: str) -> Decimal | None:
    """A figure with or without its unit; None where it is no number at all."""
    try:
        number = Decimal(written.replace(",", "") if _GROUPED.fullmatch(written) else written)
    except InvalidOperation:
        return _with_unit(fact, written, file)
    return _possible(fact, number, written, file) if number.is_finite() else None


def _with_unit(fact: Fact, written: str, file: str) -> Decimal | None:
    try:
        quantity = parse_quantity(written)
    except RuleError:
        return None
    unit = fact.unit if fact.unit and fact.type != "rate" else fact.type
    if quantity.unit == unit or (not quantity.unit and fact.type not in _RATIO):
        return _possible(fact, quantity.value, written, file)
    raise RuleError(
        f"{written} is in the wrong unit for {fact.name}",
        f"give it in {_UNIT_WORDS.get(unit, unit)}",
        file=file,
        key=fact.name,
    )


def _possible(fact: Fact, number: Decimal, written: str, file: str) -> Decimal:
    if wrong := impossible(fact, number):
        raise RuleError(f"{written} {wrong} ({fact.name})", "give the figure as it is", file=file, key=fact.name)
    return number


def _allowed(fact: Fact, value: object) -> str:
    """What the fact takes, the nearest of its values first."""
    if not fact.values:
        kind = "true or false" if fact.type == "bool" else f"a number ({_UNIT_WORDS.get(fact.unit, fact.type)})"
        return f'give {kind}, or "uncertain"'
    wanted = value[0] if isinstance(value, (list, tuple)) and value else value
    names = {**{term.zh: name for name, term in fact.values.items()}, **{name: name for name in fact.values}}
    near = _nearest(str(wanted), names)
    hint = f"did you mean {names[near]}? " if near else ""
    return f'{hint}give one of {", ".join(fact.values)}, or "uncertain"'


def _nearest(word: str, known: Iterable[str]) -> str:
    """The known word most like one that is not known, "" where none is like it."""
    near = get_close_matches(word, list(known), n=1, cutoff=0.5)
    return near[0] if near else ""
