"""What an award that is asked for is for."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("广西经开区外资奖励最高多少", "20000000"),
        ("What is the most the foreign investment reward can be in a Guangxi ETDZ?", "20000000"),
        ("广西高新区升国家级奖励多少", "10000000"),
        ("广西高新区进位奖励多少", "8000000"),
        ("广西经开区排名提升奖励多少", "2000000"),
        ("广西经开区国家级平台补助多少", "10000000"),
    ],
)
def test_an_award_is_known_by_its_short_name(question: str, value: str, assistant: Assistant) -> None:
    answer = assistant.answer([question])
    assert (answer.answered_by, value in [amount.value for amount in answer.amounts]) == ("rules", True)
