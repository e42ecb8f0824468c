"""The arithmetic of an award in words, in both languages, each figure as the asker or the text gave it."""

from __future__ import annotations

from assistant.rules.amounts import as_decimal, caps_of, count_of, raw_product
from assistant.rules.quantities import plain, print_quantity, print_value
from assistant.rules.sums import Amount, Bands, Difference, Factor, Fixed, Product, Quantity
from assistant.rules.types import Step
from assistant.rules.values import Vocabulary, number_of
from assistant.rules.vocabulary import Facts, Text


def steps_of(amount: Amount, facts: Facts, vocabulary: Vocabulary) -> tuple[Step, ...]:
    """The arithmetic in words, for a sum that is due; nothing where it is copied from the text."""
    if isinstance(amount, Bands):
        place = number_of(amount.by, facts, vocabulary)
        band = next((b for b in amount.bands if place is not None and b.holds(as_decimal(place))), None)
        return steps_of(band.gives, facts, vocabulary) if band else ()
    if isinstance(amount, Fixed):
        return (*_sum_steps(amount), *_times_steps(amount, facts, vocabulary))
    raw = raw_product(amount.factors, facts, vocabulary)
    if raw is None:
        return () if amount.unasked else _bound_steps(amount, facts, vocabulary)
    if raw <= 0:
        return ()
    left = print_factors(amount.factors, facts, vocabulary)
    right = print_quantity(as_decimal(raw), amount.unit)
    if left == right:
        steps = []
    else:
        steps = [Step(f"{left.zh} = {right.zh}", f"{left.en} = {right.en}")]
    caps = caps_of(amount, facts)
    if caps and amount.cap and amount.cap_times and caps[0] > amount.cap.value:
        one, years = (
            print_quantity(amount.cap.value, amount.unit),
            print_value(vocabulary[amount.cap_times], facts[amount.cap_times]),
        )
        cap = print_quantity(caps[0], amount.unit)
        steps.append(Step(f"{one.zh} × {years.zh} = {cap.zh}", f"{one.en} × {years.en} = {cap.en}", "ceiling"))
    if caps and as_decimal(raw) > caps[0]:
        cap = print_quantity(caps[0], amount.unit)
        steps.append(
            Step(
                f"{right.zh}超过上限{cap.zh}，按{cap.zh}计",
                f"{right.en} is over the cap of {cap.en}, so {cap.en}",
                "ceiling",
            )
        )
    elif caps and not steps:  # the asker's own figure, which the text bounds: 4年 of 最长5年
        cap = print_quantity(caps[0], amount.unit)
        steps.append(
            Step(
                f"{right.zh}不超过上限{cap.zh}，按{right.zh}计",
                f"{right.en} is within the cap of {cap.en}, so {right.en}",
                "ceiling",
            )
        )
    return tuple(steps)


def print_factors(factors: tuple[Factor, ...], facts: Facts, vocabulary: Vocabulary) -> Text:
    """A product in words, each figure as it was given: 4000万美元 × 7.1 × 2%."""
    parts = [_print_factor(factor, facts, vocabulary) for factor in factors]
    return Text(" × ".join(part.zh for part in parts), " × ".join(part.en for part in parts))


def _print_factor(factor: Factor, facts: Facts, vocabulary: Vocabulary) -> Text:
    if isinstance(factor, Quantity):
        return (
            Text(factor.printed, factor.printed)
            if factor.printed == "1:1"
            else print_quantity(factor.value, factor.unit)
        )
    if isinstance(factor, Difference):
        parts = [print_factors(part, facts, vocabulary) for part in factor.parts]
        return Text(f"({' − '.join(part.zh for part in parts)})", f"({' − '.join(part.en for part in parts)})")
    value = facts.get(factor)
    if value is not None:
        return print_value(vocabulary[factor], value)
    return _print_derived(factor, facts, vocabulary)


def _bound_steps(amount: Product, facts: Facts, vocabulary: Vocabulary) -> tuple[Step, ...]:
    """The cap binds whatever the missing figure is: the figure stands by its name."""
    left = print_factors(amount.factors, facts, vocabulary)
    cap = print_quantity(caps_of(amount, facts)[0], amount.unit)
    return (
        Step(
            f"{left.zh}，无论如何不低于上限{cap.zh}，按{cap.zh}计",
            f"{left.en} is in any case not under the cap of {cap.en}, so {cap.en}",
            "ceiling",
        ),
    )


def _print_derived(name: str, facts: Facts, vocabulary: Vocabulary) -> Text:
    fact = vocabulary[name]
    derivation = fact.derived
    if derivation is None or derivation.of[0] not in facts:
        return Text(fact.zh, fact.en)
    first, second = (_print_factor(source, facts, vocabulary) for source in derivation.of)
    form = {
        "product": "{} × {}",
        "difference": "({0} − {1})",
        "quotient": "{} ÷ {}",
        "growth": "({0} ÷ {1} − 1)",
        "base": "{} ÷ (1 + {})",
    }[derivation.by]
    return Text(form.format(first.zh, second.zh), form.format(first.en, second.en))


def _sum_steps(amount: Fixed) -> tuple[Step, ...]:
    if not amount.parts:
        return ()
    parts = [print_quantity(part.value, part.unit) for part in amount.parts]
    whole = print_quantity(amount.quantity.value, amount.quantity.unit)
    return (
        Step(
            f"{' + '.join(part.zh for part in parts)} = {whole.zh}",
            f"{' + '.join(part.en for part in parts)} = {whole.en}",
        ),
    )


def _times_steps(amount: Fixed, facts: Facts, vocabulary: Vocabulary) -> tuple[Step, ...]:
    count = count_of(amount, facts)
    if count == 1:
        return ()
    counted = next((vocabulary[name].counter for name in amount.times if name in facts), Text("个", ""))
    one = print_quantity(amount.quantity.value, amount.quantity.unit)
    whole = print_quantity(amount.quantity.value * count, amount.quantity.unit)
    number = plain(count)
    return (
        Step(
            f"{one.zh} × {number}{counted.zh} = {whole.zh}",
            f"{one.en} × {number} {counted.en}".strip() + f" = {whole.en}",
        ),
    )
