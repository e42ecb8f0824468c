"""Amounts and expressions from their records; a scale with a gap or an overlap is refused."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from itertools import pairwise

from assistant.rules.errors import RuleError
from assistant.rules.logic import All, AnyOf, Compare, Expression, Not
from assistant.rules.quantities import parse_quantity
from assistant.rules.schema_amounts import AmountRecord, BandRecord, DifferenceRecord, ExpressionRecord, Scalar
from assistant.rules.sums import Amount, Band, Bands, Difference, Factor, Fixed, Named, Product, Quantity
from assistant.rules.vocabulary import Fact

Vocabulary = Mapping[str, Fact]


def build_expression(record: ExpressionRecord, vocabulary: Vocabulary) -> Expression:
    """An expression whose facts and values exist and whose units agree."""
    if record.all is not None:
        return All(tuple(build_expression(part, vocabulary) for part in record.all))
    if record.any is not None:
        return AnyOf(tuple(build_expression(part, vocabulary) for part in record.any))
    if record.not_ is not None:
        return Not(build_expression(record.not_, vocabulary))
    fact = _fact(record.fact or "", vocabulary)
    operator, given = record.comparison()
    if record.or_else:
        _fact(record.or_else, vocabulary)
    if operator == "known":
        return Compare(fact.name, "known", (bool(given),), printed=record.printed)
    entries = given if isinstance(given, list) else [given]
    values = tuple(_constant(entry, operator, fact) for entry in entries)
    return Compare(fact.name, operator, values, record.or_else, record.printed)  # type: ignore[arg-type]


def build_amount(record: AmountRecord, vocabulary: Vocabulary) -> Amount:
    """An amount whose facts exist."""
    fixed = record.fixed()
    if fixed:
        for name in record.times:
            _fact(name, vocabulary)
        named = Named(record.named.fact, tuple(record.named.among)) if record.named else None
        if named:
            _known_values(_fact(named.fact, vocabulary), named.among)
        parts = tuple(parse_quantity(part) for part in fixed[1].split("+"))
        whole = Quantity(sum((part.value for part in parts), Decimal(0)), parts[0].unit, fixed[1])
        if {part.unit for part in parts} != {whole.unit}:
            raise RuleError(f"{fixed[1]} adds different units", "write all in one unit", key=fixed[0])
        return Fixed(whole, fixed[0], tuple(record.times), named, parts if len(parts) > 1 else ())
    if record.bands is not None:
        return Bands(_fact(record.by or "", vocabulary).name, _bands(record.bands))
    if record.cap_times:
        _fact(record.cap_times, vocabulary)
    factors = tuple(_factor(entry, vocabulary) for entry in record.product or ())
    cap = parse_quantity(record.cap) if record.cap else None
    if cap and cap.unit != record.unit:
        raise RuleError(f"the cap {cap.printed} is not in {record.unit}", "write both in one unit", key="cap")
    return Product(factors, record.unit, cap, record.cap_times, record.unasked, record.kind)


def _factor(entry: str | DifferenceRecord, vocabulary: Vocabulary) -> Factor:
    if isinstance(entry, DifferenceRecord):
        parts = [[part] if isinstance(part, str) else part for part in entry.difference]
        return Difference(tuple(tuple(_factor(one, vocabulary) for one in part) for part in parts))
    return parse_quantity(entry) if entry[:1].isdigit() else _fact(entry, vocabulary).name


def _bands(records: list[BandRecord]) -> tuple[Band, ...]:
    bands = sorted(
        (_band(record) for record in records), key=lambda band: Decimal("-Infinity") if band.low is None else band.low
    )
    for left, right in pairwise(bands):
        if left.high is None or right.low is None or left.high > right.low:
            raise RuleError("two bands overlap", "let one end where the next begins", key="bands")
        if left.high < right.low or not (left.high_inside or right.low_inside):
            raise RuleError(
                f"a gap between {left.high} and {right.low}", "let one begin where the other ends", key="bands"
            )
        if left.high_inside and right.low_inside:
            raise RuleError(f"{left.high} lies in two bands", "write above or below on one side", key="bands")
    return tuple(bands)


def _band(record: BandRecord) -> Band:
    if (
        (record.exact is None) == (record.up_to is None)
        or None not in (record.above, record.at_least)
        or None not in (record.below, record.at_most)
    ):
        raise RuleError(
            "a band needs one sum and one limit a side",
            "give exact or up_to, above or at_least, below or at_most",
            key="bands",
        )
    low = record.above if record.above is not None else record.at_least
    high = record.below if record.below is not None else record.at_most
    gives = Fixed(parse_quantity(record.exact or record.up_to or ""), "exact" if record.exact else "up_to")
    return Band(
        None if low is None else parse_quantity(str(low)).value,
        record.at_least is not None,
        None if high is None else parse_quantity(str(high)).value,
        record.at_most is not None,
        gives,
    )


def _constant(entry: Scalar | str, operator: str, fact: Fact) -> bool | str | Decimal:
    if fact.numeric:
        quantity = parse_quantity(str(entry))
        unit = fact.unit or fact.type
        if operator in ("is", "several_of") or quantity.unit not in (unit, ""):
            raise RuleError(
                f"{entry} cannot be compared with {fact.name} ({unit})", "write the constant in its unit", key=fact.name
            )
        return quantity.value
    if fact.type == "bool":
        if not isinstance(entry, bool) or operator != "is":
            raise RuleError(f"{fact.name} is true or false", "write is: true or is: false", key=fact.name)
        return entry
    if operator not in ("is", "several_of"):
        raise RuleError(f"{fact.name} is a choice", "write is: with one of its values", key=fact.name)
    _known_values(fact, (str(entry),))
    return str(entry)


def _known_values(fact: Fact, values: tuple[str, ...]) -> None:
    for value in values:
        if value not in fact.values:
            raise RuleError(
                f"{value!r} is no value of {fact.name}", f"use one of {', '.join(fact.values)}", key=fact.name
            )


def _fact(name: str, vocabulary: Vocabulary) -> Fact:
    if name not in vocabulary:
        raise RuleError(f"unknown fact {name!r}", "add it to facts.yaml or mend the name", key=name)
    return vocabulary[name]
