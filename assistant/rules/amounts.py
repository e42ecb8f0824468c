"""How much an amount comes to among some facts, and in what steps: exact fractions inside, no rounding."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from assistant.rules.quantities import plain, print_quantity, print_value
from assistant.rules.sums import Amount, Bands, Difference, Factor, Fixed, Product, Quantity, factor_facts
from assistant.rules.types import Award
from assistant.rules.values import Vocabulary, needs, number_of
from assistant.rules.vocabulary import Facts, Text


def award_of(amount: Amount, facts: Facts, vocabulary: Vocabulary) -> Award | None:
    """What is due; None where it comes to nothing or a figure is missing."""
    if isinstance(amount, Fixed):
        value = amount.quantity.value * count_of(amount, facts)
        return Award(value, amount.quantity.unit, amount.kind) if value else None
    if isinstance(amount, Bands):
        place = number_of(amount.by, facts, vocabulary)
        band = next((b for b in amount.bands if place is not None and b.holds(_decimal(place))), None)
        return award_of(band.gives, facts, vocabulary) if band else None
    raw = raw_product(amount.factors, facts, vocabulary)
    if raw is None:
        return ceiling_of(amount, facts, vocabulary) if amount.unasked else None
    if raw <= 0:
        return None
    caps = _caps(amount, facts)
    # How the asker's figure falls on several years is not known, and each year has its own cap.
    spread = amount.cap is not None and caps[0] > amount.cap.value
    return Award(min([_decimal(raw), *caps]), amount.unit, "up_to" if spread else amount.kind)


def ceiling_of(amount: Amount, facts: Facts, vocabulary: Vocabulary) -> Award | None:
    """The most an amount can come to whatever the missing figures are; None where the text sets no bound."""
    if isinstance(amount, Fixed):
        return award_of(amount, facts, vocabulary)
    if isinstance(amount, Bands):
        found = [award_of(band.gives, facts, vocabulary) for band in amount.bands]
        top = max((award for award in found if award), key=lambda award: award.value, default=None)
        return Award(top.value, top.unit, "up_to") if top else None
    return Award(_caps(amount, facts)[0], amount.unit, "up_to") if amount.cap else None


def amount_needs(amount: Amount, facts: Facts, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The missing facts that the sum is made of; a count that is not mentioned is one."""
    if isinstance(amount, Fixed) or (isinstance(amount, Product) and amount.unasked):
        return ()
    names = (amount.by,) if isinstance(amount, Bands) else tuple(factor_facts(amount.factors))
    found: dict[str, None] = {}
    for name in names:
        found.update(dict.fromkeys(needs(name, facts, vocabulary)))
    return tuple(found)


def count_of(amount: Fixed, facts: Facts) -> Decimal:
    """How many times a fixed sum is due: the first count given, or the values named, or one."""
    for name in amount.times:
        value = facts.get(name)
        if isinstance(value, Decimal):
            return value
    if amount.named:
        value = facts.get(amount.named.fact)
        if isinstance(value, tuple):
            return Decimal(max(1, len(set(value) & set(amount.named.among))))
    return Decimal(1)


def raw_product(factors: tuple[Factor, ...], facts: Facts, vocabulary: Vocabulary) -> Fraction | None:
    """The product before any cap, percents as parts of one."""
    total = Fraction(1)
    for factor in factors:
        if isinstance(factor, Quantity):
            total *= Fraction(factor.value) / (100 if factor.unit == "percent" else 1)
        elif isinstance(factor, Difference):
            parts = [raw_product(part, facts, vocabulary) for part in factor.parts]
            known = [part for part in parts if part is not None]
            if len(known) < len(parts):
                return None
            total *= max(Fraction(0), known[0] - sum(known[1:], Fraction(0)))
        else:
            value = number_of(factor, facts, vocabulary)
            if value is None:
                return None
            total *= value / (100 if vocabulary[factor].type == "percent" else 1)
    return total


def steps_of(amount: Amount, facts: Facts, vocabulary: Vocabulary) -> tuple[Text, ...]:
    """The arithmetic in words, for a sum that is due; nothing where it is copied from the text."""
    if isinstance(amount, Bands):
        place = number_of(amount.by, facts, vocabulary)
        band = next((b for b in amount.bands if place is not None and b.holds(_decimal(place))), None)
        return steps_of(band.gives, facts, vocabulary) if band else ()
    if isinstance(amount, Fixed):
        return (*_sum_steps(amount), *_times_steps(amount, facts, vocabulary))
    raw = raw_product(amount.factors, facts, vocabulary)
    if raw is None:
        return () if amount.unasked else _bound_steps(amount, facts, vocabulary)
    if raw <= 0:
        return ()
    left = print_factors(amount.factors, facts, vocabulary)
    right = print_quantity(_decimal(raw), amount.unit)
    if left == right:
        steps = []
    else:
        steps = [Text(f"{left.zh} = {right.zh}", f"{left.en} = {right.en}")]
    caps = _caps(amount, facts)
    if caps and amount.cap and amount.cap_times and caps[0] > amount.cap.value:
        one, years = print_quantity(amount.cap.value, amount.unit), print_value(vocabulary[amount.cap_times],
                                                                                facts[amount.cap_times])
        cap = print_quantity(caps[0], amount.unit)
        steps.append(Text(f"{one.zh} × {years.zh} = {cap.zh}", f"{one.en} × {years.en} = {cap.en}"))
    if caps and _decimal(raw) > caps[0]:
        cap = print_quantity(caps[0], amount.unit)
        steps.append(Text(f"{right.zh}超过上限{cap.zh}，按{cap.zh}计",
                          f"{right.en} is over the cap of {cap.en}, so {cap.en}"))
    return tuple(steps)


def print_factors(factors: tuple[Factor, ...], facts: Facts, vocabulary: Vocabulary) -> Text:
    """A product in words, each figure as it was given: 4000万美元 × 7.1 × 2%."""
    parts = [_print_factor(factor, facts, vocabulary) for factor in factors]
    return Text(" × ".join(part.zh for part in parts), " × ".join(part.en for part in parts))


def _print_factor(factor: Factor, facts: Facts, vocabulary: Vocabulary) -> Text:
    if isinstance(factor, Quantity):
        return Text(factor.printed, factor.printed) if factor.printed == "1:1" else print_quantity(
            factor.value, factor.unit)
    if isinstance(factor, Difference):
        parts = [print_factors(part, facts, vocabulary) for part in factor.parts]
        return Text(f"({' − '.join(part.zh for part in parts)})", f"({' − '.join(part.en for part in parts)})")
    value = facts.get(factor)
    if value is not None:
        return print_value(vocabulary[factor], value)
    return _print_derived(factor, facts, vocabulary)


def _bound_steps(amount: Product, facts: Facts, vocabulary: Vocabulary) -> tuple[Text, ...]:
    """The cap binds whatever the missing figure is: the figure stands by its name."""
    left = print_factors(amount.factors, facts, vocabulary)
    cap = print_quantity(_caps(amount, facts)[0], amount.unit)
    return (Text(f"{left.zh}，无论如何不低于上限{cap.zh}，按{cap.zh}计",
                 f"{left.en} is in any case not under the cap of {cap.en}, so {cap.en}"),)


def _print_derived(name: str, facts: Facts, vocabulary: Vocabulary) -> Text:
    fact = vocabulary[name]
    derivation = fact.derived
    if derivation is None or derivation.of[0] not in facts:
        return Text(fact.zh, fact.en)
    first, second = (_print_factor(source, facts, vocabulary) for source in derivation.of)
    form = {"product": "{} × {}", "difference": "({0} − {1})", "quotient": "{} ÷ {}", "growth": "({0} ÷ {1} − 1)",
            "base": "{} ÷ (1 + {})"}[derivation.by]
    return Text(form.format(first.zh, second.zh), form.format(first.en, second.en))


def _sum_steps(amount: Fixed) -> tuple[Text, ...]:
    if not amount.parts:
        return ()
    parts = [print_quantity(part.value, part.unit) for part in amount.parts]
    whole = print_quantity(amount.quantity.value, amount.quantity.unit)
    return (Text(f"{' + '.join(part.zh for part in parts)} = {whole.zh}",
                 f"{' + '.join(part.en for part in parts)} = {whole.en}"),)


def _times_steps(amount: Fixed, facts: Facts, vocabulary: Vocabulary) -> tuple[Text, ...]:
    count = count_of(amount, facts)
    if count == 1:
        return ()
    counted = next((vocabulary[name].counter for name in amount.times if name in facts), Text("个", ""))
    one = print_quantity(amount.quantity.value, amount.quantity.unit)
    whole = print_quantity(amount.quantity.value * count, amount.quantity.unit)
    number = plain(count)
    return (Text(f"{one.zh} × {number}{counted.zh} = {whole.zh}",
                 f"{one.en} × {number} {counted.en}".strip() + f" = {whole.en}"),)


def _caps(amount: Product, facts: Facts) -> tuple[Decimal, ...]:
    if amount.cap is None:
        return ()
    years = facts.get(amount.cap_times) if amount.cap_times else None
    return (amount.cap.value * (years if isinstance(years, Decimal) else 1),)


def _decimal(value: Fraction) -> Decimal:
    """The same number as a decimal; one that does not end keeps 28 digits."""
    return Decimal(value.numerator) / Decimal(value.denominator)
