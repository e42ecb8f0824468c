"""What a later turn counts, gives up or names of another level changes the sum asked for."""

from __future__ import annotations

from decimal import Decimal

import pytest

from assistant.chat import Assistant
from tests.chat_parts import ask


@pytest.mark.parametrize(
    ("turns", "sum_"),
    [
        (("What's the award for each manufacturer exceeding RMB 1.5 billion for the first time in a Guangxi ETDZ?",
          "This year there are six of them. So our zone gets?"), 900_000),
        (("What is the ceiling for a nationally registered makerspace in a Guangxi high-tech zone?",
          "We run three of them there. So what could they get altogether?"), 1_500_000),
        (("广西高新区国家备案的众创空间，最多补多少？", "我们那有三家。一共最多能拿多少？"), 1_500_000),
        (("How much for a regional-level incubator newly recognised in a Guangxi high-tech zone?",
          "What about one recognised nationally?"), 1_000_000),
        (("What is the maximum for a newly approved regional high-tech zone in Guangxi?", "And a national one?"),
         10_000_000),
        (("First time in the top 35 of national hi-tech zones: how much for a Guangxi zone?",
          "We won't manage that. But we might climb 12 places to number 57 – what would that be worth?"), 8_000_000),
        (("国家高新区首次进前35名，广西给多少？", "我们达不到。不过可能升12位，排到第57名，那能拿多少？"), 8_000_000),
    ],
)  # fmt: skip
def test_the_sum_of_the_last_turn(assistant: Assistant, turns: tuple[str, ...], sum_: int) -> None:
    assert [Decimal(amount.value) for amount in ask(assistant, *turns).amounts] == [Decimal(sum_)]


@pytest.mark.parametrize(
    ("question", "sum_"),
    [
        ("Our landlord charges 60 yuan a square metre. We were newly recognised as a national enterprise technology "
         "centre in a Guangxi ETDZ. What's the maximum?", 10_000_000),
        ("Our Guangxi high-tech zone firm was newly recognised with a regional engineering research centre this year. "
         "Rent is 40 yuan per square metre and going up. What subsidy is due?", 500_000),
        ("Beijing gave our major S&T project 2 million yuan this year. Guangxi ETDZ. What does the aid amount to?",
         2_000_000),
        ("房租每平米38元，我们柳州高新区的企业新认定了自治区级企业技术中心，补多少？", 500_000),
    ],
)  # fmt: skip
def test_a_sum_told_aside_is_not_what_is_asked(assistant: Assistant, question: str, sum_: int) -> None:
    assert [Decimal(amount.value) for amount in ask(assistant, question).amounts] == [Decimal(sum_)]


@pytest.mark.parametrize(
    "question",
    ["What is the price of land in yuan per mu in a Guangxi ETDZ?",
     "Our rent is 40 yuan per square metre in a Guangxi high-tech zone. What would it be with the subsidy?"],
)  # fmt: skip
def test_a_price_that_is_asked_for_is_still_refused(assistant: Assistant, question: str) -> None:
    assert ask(assistant, question).type == "refuse"
