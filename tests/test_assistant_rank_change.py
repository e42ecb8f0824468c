"""The fact of a change of place in the national ranking."""

from __future__ import annotations

from decimal import Decimal

import pytest

from assistant.rank_change import rank_change


@pytest.mark.parametrize(
    ("before", "after", "fact"),
    [
        (41, 40, ("rank_improvement", Decimal(1))),
        (41, 41, ("rank_improvement", Decimal(0))),
        (41, 42, ("rank_drop", Decimal(1))),
    ],
)
def test_a_move_is_a_gain_a_loss_or_a_gain_of_none(before: int, after: int, fact: tuple[str, Decimal]) -> None:
    assert rank_change(Decimal(before), Decimal(after)) == fact
