"""The figures that a rule prints: sums, rates, caps, shares, each with its words and its kind."""

from __future__ import annotations

from decimal import Decimal

from assistant.rules.logic import comparisons
from assistant.rules.quantities import plain, print_quantity
from assistant.rules.sums import Band, Bands, Fixed, Kind, Product, Quantity
from assistant.rules.types import Award, Reading, Rule
from assistant.rules.vocabulary import Text

_UNITS = ("CNY", "USD", "percent", "tce", "m2", "mu")
_KINDS: dict[str, Kind] = {"above": "at_least", "at_least": "at_least", "below": "up_to", "at_most": "up_to"}


def printed_figures(rule: Rule) -> tuple[Reading, ...]:
    """Every figure of the award as the text has it, without regard to any facts."""
    found: list[Reading] = []
    if isinstance(rule.amount, Fixed):
        quantity = rule.amount.quantity
        found.append(Reading("amount", rule.per, Award(quantity.value, quantity.unit, rule.amount.kind)))
    elif isinstance(rule.amount, Bands):
        found += bands_of(rule)
    elif isinstance(rule.amount, Product):
        rates = [factor for factor in rule.amount.factors if isinstance(factor, Quantity)]
        found += [Reading("rate", Text("比例", "rate"), Award(rate.value, rate.unit, "exact")) for rate in rates]
        if rule.amount.cap:
            found.append(Reading("cap", rule.per, Award(rule.amount.cap.value, rule.amount.cap.unit, "up_to")))
    found += [
        Reading("share", share.who, Award(share.quantity.value, share.quantity.unit, "exact")) for share in rule.shares
    ]
    return tuple(found)


def printed_thresholds(rule: Rule) -> tuple[Reading, ...]:
    """The limits that the conditions set on a figure with a unit; ranks, counts and years are no amounts."""
    found: list[Reading] = []
    for condition in rule.conditions:
        for comparison in comparisons(condition.when) if condition.part == "condition" else ():
            unit = rule.vocabulary[comparison.fact].unit
            kind = _KINDS.get(comparison.operator)
            limit = comparison.values[0]
            if kind and unit in _UNITS and isinstance(limit, Decimal) and limit:
                found.append(Reading(comparison.fact, condition.text, Award(limit, unit, kind)))
    return tuple(found)


def bands_of(rule: Rule) -> tuple[Reading, ...]:
    """Each step of a scale with what it gives."""
    if not isinstance(rule.amount, Bands):
        return ()
    fact = rule.vocabulary[rule.amount.by]
    return tuple(
        Reading(
            f"{fact.name}-{index}",
            _limits(band, Text(fact.zh, fact.en)),
            Award(band.gives.quantity.value, band.gives.quantity.unit, band.gives.kind),
        )
        for index, band in enumerate(rule.amount.bands, 1)
    )


def _limits(band: Band, name: Text) -> Text:
    zh, en = [], []
    if band.low is not None:
        zh.append(f"{'不低于' if band.low_inside else '超过'}{plain(band.low)}")
        en.append(f"{'at least' if band.low_inside else 'over'} {plain(band.low)}")
    if band.high is not None:
        zh.append(f"{'不超过' if band.high_inside else '低于'}{plain(band.high)}")
        en.append(f"{'at most' if band.high_inside else 'under'} {plain(band.high)}")
    return Text(f"{name.zh}{'且'.join(zh)}", f"{name.en} {' and '.join(en)}")


def print_award(award: Award) -> Text:
    """An award in words, with its bound."""
    words = print_quantity(award.value, award.unit)
    before = {"exact": ("", ""), "up_to": ("最高", "up to "), "at_least": ("不少于", "at least ")}[award.kind]
    return Text(before[0] + words.zh, before[1] + words.en)
