"""The part of an award that one payer bears."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("The foreign-investment reward for a company in a Guangxi ETDZ has been settled at 6 million yuan. How much of that falls on the city's own budget?", "3000000"),
        ("A company's foreign capital award in a Guangxi ETDZ is 6 million yuan. What does the city pay?", "3000000"),
        ("广西经开区一家企业的外资奖励定了600万元，市财政要出多少？", "3000000"),
        ("广西经开区外资奖励核定为800万元，自治区财政承担多少？", "4000000"),
    ],
)  # fmt: skip
def test_of_an_award_told_each_payer_bears_its_part(question: str, value: str, assistant: Assistant) -> None:
    assert [amount.value for amount in assistant.answer([question]).amounts] == [value]


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("A foreign investor in our Guangxi ETDZ is due an RMB 6 million foreign-capital reward. Does the city budget have to find RMB 3 million of it?", "yes"),
        ("A foreign investor in our Guangxi ETDZ is due an RMB 6 million foreign-capital reward. Does the city budget have to find RMB 4 million of it?", "no"),
        ("广西经开区600万元的外资奖励，市财政要出300万吗", "yes"),
        ("广西经开区600万元的外资奖励，市财政要出400万吗", "no"),
    ],
)  # fmt: skip
def test_a_part_put_is_held_against_the_part_borne(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("外资奖励超过50%由自治区出吗？", "no"),
        ("Does the region bear more than 40% of the foreign capital award in a Guangxi ETDZ?", "yes"),
    ],
)
def test_a_bound_put_on_a_part_is_a_bound(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision


def test_an_award_as_it_was_settled_is_shared(assistant: Assistant) -> None:
    question = "我们市里有家企业按广西经开区的外资奖励办法核下来该得840万，市财政要掏多少？"
    assert [amount.value for amount in assistant.answer([question]).amounts] == ["4200000"]
