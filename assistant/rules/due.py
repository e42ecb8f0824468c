"""Whether what was told is all that a benefit needs."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.rules.check import all_raised
from assistant.rules.settle import settle
from assistant.rules.sums import Fixed
from assistant.rules.types import Facts, Rule

_ASIDE = ("place", "applicant")


def due(rules: Iterable[Rule], facts: Facts) -> bool | None:
    """True where facts meet every condition of a fixed sum that they bring up, False where they rule each out, else None.

    The place and who applies are left aside, and so is what the text takes as given unless the contrary is told.
    """
    brought_up = [rule for rule in all_raised(rules, facts) if rule.amount is not None and _here(rule, facts)]
    met = [_met(rule, facts) for rule in brought_up]
    if True in met:
        return True
    return False if met and None not in met else None


def _here(rule: Rule, facts: Facts) -> bool:
    """Whether a rule is of no other place than the one told."""
    places = (condition.when for condition in rule.conditions if condition.part == "place")
    return all(settle(when, facts, rule.vocabulary) is not False for when in places)


def _met(rule: Rule, facts: Facts) -> bool | None:
    """Whether the conditions of a rule are all told to hold; False where one is told not to, None where one is open.

    What is worked out from a figure of the asker is open as well.
    """
    found: list[bool | None] = [True if isinstance(rule.amount, Fixed) else None]
    for condition in rule.conditions:
        if condition.part in _ASIDE:
            continue
        settled = settle(condition.when, facts, rule.vocabulary)
        found.append(True if settled is None and condition.unmentioned == "implied" else settled)
    return False if False in found else None if None in found else True
