"""The rest of an award, and what a payer bears of one that is told or totalled."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "amounts"),
    [
        ("经开区企业国家重点研发计划拿了1300万，按1:1因为封顶有多少配不到？", ["3000000"]),
        ("经开区企业国家重点研发计划拿了800万，按1:1因为封顶有多少配不到？", ["8000000"]),  # nothing is cut off
        ("高新区企业国家科技重大专项拿了700万，自治区配套已到账260万，还有多少没到？", ["4400000"]),
        ("广西高新区公司国家科技重大专项拿了600万，配套还没到，能拿多少？", ["6000000"]),  # nothing has arrived
        ("High-tech zone firm got 12 million of national key R&D money. How much is lost to the cap of the region's matching?", ["2000000"]),
        ("Of a match of a national key R&D project of 6 million for a Guangxi high-tech zone firm, 4 million has been paid. How much is still outstanding?", ["2000000"]),
        ("经开区项目外资奖励一共奖了600万，市里要出多少？", ["3000000"]),
        ("Foreign capital award in a Guangxi ETDZ came to 5 million yuan. How much of it does the city pay?", ["2500000"]),
    ],
)  # fmt: skip
def test_the_rest_of_an_award(assistant: Assistant, question: str, amounts: list[str]) -> None:
    assert [one.value for one in assistant.answer([question]).amounts] == amounts
