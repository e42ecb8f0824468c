"""The places gained or lost in the national ranking, as the fact that a rule reads."""

from __future__ import annotations

from decimal import Decimal

RANK_CHANGES = frozenset(("rank_improvement", "rank_drop"))
"""The facts of a change of place."""


def rank_change(before: Decimal, after: Decimal) -> tuple[str, Decimal]:
    """The fact of a move from one place to another and its size; an unmoved place is a gain of none."""
    return ("rank_improvement", before - after) if before >= after else ("rank_drop", after - before)
