"""An award in words: 最高不超过500万元; up to RMB 5,000,000."""

from __future__ import annotations

from assistant.rules.quantities import print_quantity
from assistant.rules.sums import Product, Quantity, factor_facts
from assistant.rules.types import Award, Facts, Rule, Text
from assistant.types import Language
from prompts import replies


def text_in(text: Text, language: Language) -> str:
    """A bilingual text in one language."""
    return text.en if language == "en" else text.zh


def award_words(award: Award, language: Language) -> str:
    """An award as a sentence states it, its kind first."""
    amount = text_in(print_quantity(award.value, award.unit), language)
    return replies(language)[award.kind].format(amount=amount)


def rate_of(rule: Rule) -> Award | None:
    """The rate of a rule that multiplies the asker's figure, in percent (1:1 is 100)."""
    if not isinstance(rule.amount, Product):
        return None
    rates = [factor for factor in rule.amount.factors if isinstance(factor, Quantity)]
    if len(rates) != 1:
        return None
    return Award(rates[0].value, "percent", "exact") if rates[0].unit == "percent" else None


def told_figures(rule: Rule, facts: Facts) -> bool:
    """Whether the asker gave a figure that the rule's amount is worked out from."""
    if not isinstance(rule.amount, Product):
        return False
    wanted = set(factor_facts(rule.amount.factors))
    for name in tuple(wanted):
        derived = rule.vocabulary[name].derived
        wanted |= set(derived.of) if derived else set()
    return bool(wanted & facts.keys())
