"""Whether every constant of a rule stands in one of its quotes, as the text prints it: 1000万, 2%, 两, 1:1."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from assistant.rules.logic import comparisons
from assistant.rules.quantities import plain
from assistant.rules.sums import Bands, quantities
from assistant.rules.types import Rule

_CHINESE = {1: "一", 2: "二两", 3: "三", 4: "四", 5: "五", 6: "六", 7: "七", 8: "八", 9: "九", 10: "十"}
_DERIVED = ("year",)
"""Calendar years follow from a printed term, so they need not be printed themselves."""


def uncovered(rule: Rule) -> list[str]:
    """The constants that no quote of the rule carries."""
    quotes = " ".join(anchor.quote for anchor in rule.anchors)
    return [
        plain(value)
        for value, printed in _constants(rule)
        if printed not in quotes and not any(form in quotes for form in _forms(value))
    ]


def constants(rule: Rule) -> frozenset[Decimal]:
    """Every constant of a rule, those of its readings and the periods it sets included; 1:1 counts as one."""
    amounts = [rule.amount, *(one.amount for ambiguity in rule.ambiguities for one in ambiguity.readings)]
    expressions = [condition.when for condition in rule.conditions]
    expressions += [ambiguity.when for ambiguity in rule.ambiguities if ambiguity.when]
    expressions += [one.when for ambiguity in rule.ambiguities for one in ambiguity.readings if one.when]
    found = {value for one in expressions for c in comparisons(one) for value in c.values if isinstance(value, Decimal)}
    for quantity in (
        *(q for amount in amounts if amount for q in quantities(amount)),
        *(s.quantity for s in rule.shares),
    ):
        found.add(Decimal(1) if quantity.printed == "1:1" else quantity.value)
    for bands in (amount for amount in amounts if isinstance(amount, Bands)):
        found |= {limit for band in bands.bands for limit in (band.low, band.high) if limit is not None}
    return frozenset(found | {Decimal(day.year) for day in (rule.valid_from, rule.valid_to) if day})


def _constants(rule: Rule) -> Iterator[tuple[Decimal, str]]:
    for quantity in (*(quantities(rule.amount) if rule.amount else ()), *(share.quantity for share in rule.shares)):
        yield quantity.value, quantity.printed
    for condition in rule.conditions:
        for comparison in comparisons(condition.when) if condition.part == "condition" else ():
            if rule.vocabulary[comparison.fact].type in _DERIVED:
                continue
            for value in comparison.values:
                if isinstance(value, Decimal) and value:
                    yield value, plain(value)


def _forms(value: Decimal) -> Iterator[str]:
    for scale, mark in ((1, ""), (10_000, "万"), (100_000_000, "亿")):
        yield plain(value / scale) + mark
    if value == value.to_integral_value():
        yield from _CHINESE.get(int(value), "")
