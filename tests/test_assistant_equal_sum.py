"""One sum told in two currencies: its yuan are those told, at no rate of the assistant's own."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.equal_sum import equal_sum
from index.figures import figures


@pytest.mark.parametrize(
    "told",
    [
        "5000万美元，折合人民币3.5亿元",
        "5000万美元，按当时汇率折合人民币3.5亿元",
        "5000万美元（约合3.5亿元）",
        "5000万美元，折合人民币3亿5千万",
        "人民币3.5亿元，折合5000万美元",
        "US$50 million (RMB 350 million)",
        "USD 50 million, equal to 350 million yuan",
        "USD 50 million, or about RMB 350 million",
        "350 million yuan (US$50 million)",
    ],
)
def test_the_award_is_reckoned_of_the_yuan_told(assistant: Assistant, told: str) -> None:
    english = told.isascii()
    asked = (
        f"{told} arrived for an encouraged new foreign project in a Guangxi ETDZ: what award?"
        if english
        else f"鼓励类新设外资项目落在广西经开区，今年到资{told}，奖励多少？"
    )
    assert [str(amount.value) for amount in assistant.answer([asked]).amounts] == ["7000000"]


@pytest.mark.parametrize(
    "told", ["5000万美元，奖励2000万元", "USD 50 million and RMB 20 million", "5000万美元到3.5亿元"]
)
def test_two_sums_are_not_taken_for_one(told: str) -> None:
    assert equal_sum(told, figures(told)) is None
