"""How much an amount comes to among some facts: exact fractions inside, no rounding."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from assistant.rules.sums import Amount, Bands, Difference, Factor, Fixed, Product, Quantity, factor_facts
from assistant.rules.types import Award
from assistant.rules.values import Vocabulary, needs, number_of
from assistant.rules.vocabulary import Facts


def award_of(amount: Amount, facts: Facts, vocabulary: Vocabulary) -> Award | None:
    """What is due; None where it comes to nothing or a figure is missing."""
    if isinstance(amount, Fixed):
        value = amount.quantity.value * count_of(amount, facts)
        return Award(value, amount.quantity.unit, amount.kind) if value else None
    if isinstance(amount, Bands):
        place = number_of(amount.by, facts, vocabulary)
        band = next((b for b in amount.bands if place is not None and b.holds(as_decimal(place))), None)
        return award_of(band.gives, facts, vocabulary) if band else None
    raw = raw_product(amount.factors, facts, vocabulary)
    if raw is None:
        return ceiling_of(amount, facts, vocabulary) if amount.unasked else None
    if raw <= 0:
        return None
    caps = caps_of(amount, facts)
    # How the asker's figure falls on several years is not known, and each year has its own cap, unless the figure is
    # the same each year or no year can reach the cap.
    spread = amount.cap is not None and caps[0] > amount.cap.value and raw > amount.cap.value
    spread = spread and amount.cap_times not in amount.factors
    # Where the cap binds, what is due is what the text says: 最高不超过 the cap.
    binds = bool(caps) and raw >= caps[0]
    return Award(min([as_decimal(raw), *caps]), amount.unit, "up_to" if spread or binds else amount.kind)


def ceiling_of(amount: Amount, facts: Facts, vocabulary: Vocabulary) -> Award | None:
    """The most an amount can come to whatever the missing figures are; None where the text sets no bound."""
    if isinstance(amount, Fixed):
        return award_of(amount, facts, vocabulary)
    if isinstance(amount, Bands):
        found = [award_of(band.gives, facts, vocabulary) for band in amount.bands]
        top = max((award for award in found if award), key=lambda award: award.value, default=None)
        return Award(top.value, top.unit, "up_to") if top else None
    return Award(caps_of(amount, facts)[0], amount.unit, "up_to") if amount.cap else None


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


def caps_of(amount: Product, facts: Facts) -> tuple[Decimal, ...]:
    """The cap, once for each of the years it is given for; nothing where there is none."""
    if amount.cap is None:
        return ()
    years = facts.get(amount.cap_times) if amount.cap_times else None
    return (amount.cap.value * (years if isinstance(years, Decimal) else 1),)


def as_decimal(value: Fraction) -> Decimal:
    """The same number as a decimal; one that does not end keeps 28 digits."""
    return Decimal(value.numerator) / Decimal(value.denominator)
