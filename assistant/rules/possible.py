"""Whether a figure can be what it says it is: no rank before the first, no count of parts, no sum below nothing."""

from __future__ import annotations

from decimal import Decimal

from assistant.rules.vocabulary import Fact

_WHOLE = frozenset(("count", "rank"))
_NEVER_BELOW_NOTHING = frozenset(("money", "count", "quantity"))


def impossible(fact: Fact, value: Decimal) -> str:
    """What is wrong with a figure, "" where nothing is; shares and growths may be of any sign."""
    if fact.type in _WHOLE and value != value.to_integral_value():
        return "is no whole number"
    if fact.type == "rank" and not fact.name.startswith(("rank_improvement", "rank_drop")) and value < 1:
        return "is before the first place"
    if fact.type in ("rank", *_NEVER_BELOW_NOTHING) and value < 0:
        return "is below nothing"
    return "is no rate" if fact.type == "rate" and value <= 0 else ""
