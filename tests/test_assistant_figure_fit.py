"""What a figure can tell: millions of no currency are money and count no things."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "decision", "sums"),
    [
        ("Do A-rated incubators get up to 1 million?", "yes", {"1000000"}),
        ("Do regional incubators get 0.5 million?", "yes", {"500000"}),
        ("Do regional incubators get 2 million?", "no", {"500000"}),
        ("Do firms entering the unicorn list get 4 million each?", "yes", {"4000000"}),
        ("Do unicorn firms in the pool get 1 million?", "yes", {"1000000"}),
        ("Do three national incubators get 3 million in total?", "yes", {"3000000"}),
        ("Do three national incubators get 4 million in total?", "no", {"3000000"}),
        ("Do national ETDZs newly approved get 10 million?", "yes", {"10000000"}),
        ("Do national makerspaces get at most 0.5 million?", "yes", {"500000"}),
    ],
)
def test_millions_behind_a_plural_are_a_sum(assistant: Assistant, question: str, decision: str, sums: set[str]) -> None:
    answer = assistant.answer([question])
    assert answer.decision == decision
    assert {amount.value for amount in answer.amounts} == sums
