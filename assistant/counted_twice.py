"""Whether a sum counts one rule twice for what may be one thing told in two ways."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal

from assistant.award_words import told_figures
from assistant.decide import Ruling
from assistant.divided import divides
from assistant.question import Question
from assistant.rules.sums import Fixed, Product
from assistant.rules.types import FactValue, Rule

_ANOTHER = re.compile(
    r"另[外一]|第二[家个所年]|次年|去年|[甲乙丙丁]|[两二三四五六七八九十几\d][家所]|[二两三四五]年[^，。]{0,4}都"
    r"|\b(?:another|the other|each of|(?:second|next|following) (?:firm|company|enterprise|one|zone|park|year)"
    r"|(?:two|three|four|five|both|\d+) (?:\w+ )?(?:firms|companies|enterprises|start-?ups|incubators|zones|parks|businesses|ventures)|in \d{4})\b",
    re.IGNORECASE,
)
_PLACE = frozenset(("region", "city", "zone_type", "zone_level", "industry"))


def counted_twice(due: Sequence[Ruling], question: Question) -> bool:
    """Whether a rule is added to itself though neither a figure it uses, a kind nor a word tells that many things."""
    rules = {ruling.rule.id: ruling.rule for ruling in due}
    for name, times in Counter(ruling.rule.id for ruling in due).items():
        if times > 1 and _things_told(rules[name], question.items) < times:
            return divides(question.text) or _ANOTHER.search(question.text) is None
    return False


def _things_told(rule: Rule, items: Sequence[Mapping[str, FactValue]]) -> int:
    """How many things are told: as many as have a figure that the rule uses, or as their kinds."""
    figured = [item for item in items if _has_figure(rule, item)]
    kinds = {
        frozenset((name, value) for name, value in item.items() if isinstance(value, tuple) and name not in _PLACE)
        for item in items
    }
    fullest = [kind for kind in kinds if not any(kind < other for other in kinds)]  # what says less is no other thing
    return max(len(figured), len(fullest))


def _has_figure(rule: Rule, item: Mapping[str, FactValue]) -> bool:
    """Whether a thing is told with a figure that the rule's amount is worked out from."""
    if isinstance(rule.amount, Fixed):
        return any(name in item for name in rule.amount.times)
    if isinstance(rule.amount, Product):
        return told_figures(rule, item)
    return any(isinstance(value, Decimal) for value in item.values())
