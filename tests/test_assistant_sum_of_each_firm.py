"""Firms told with as many sums: each has one, its own ceiling included; sums set apart are not shared out."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "total"),
    [
        ("广西高新区三家企业今年分别获得国家重点研发计划资金600万元、1400万元和300万元，最多合计配套多少？", 19_000_000),
        ("广西经开区两家不同外资企业，都是鼓励类新设制造业项目，当年实际到资2亿美元和4000万美元，汇率7。两家奖励合计最多多少？", 25_600_000),
        ("Two unrelated firms in the Beihai ETDZ, both new projects in encouraged industries, brought in 30 million and 50 million US dollars of foreign capital this calendar year. At 7 yuan per dollar, what is the total reward?", 11_200_000),
    ],
)  # fmt: skip
def test_each_firm_has_one_of_the_sums(assistant: Assistant, question: str, total: int) -> None:
    assert total in [int(one.value) for one in assistant.answer([question]).amounts]


def test_firms_of_several_industries_are_told_apart(assistant: Assistant) -> None:
    story = "In a Guangxi ETDZ USD 40 million went into a new plant of an encouraged industry and USD 60 million into a property developer, both this calendar year; rate 7.0. What reward is there in total?"  # fmt: skip
    assert 14_000_000 not in [int(one.value) for one in assistant.answer([story]).amounts]


@pytest.mark.parametrize(
    "question",
    [
        "Two leading-industry firms newly invested in a Guangxi ETDZ: one brought in 25 million dollars, the other promised 180 million dollars, exchange rate 7. Total reward?",
        "Two leading-industry firms newly invested in a Guangxi ETDZ: one brought in 25 million dollars, the other will bring in 180 million dollars, exchange rate 7. Total reward?",
        "广西经开区两家主导产业新设外资企业，一家到位2500万美元，一家将到位1.8亿美元，汇率7，一共奖多少？",
    ],
)
def test_what_is_promised_to_come_earns_nothing_yet(assistant: Assistant, question: str) -> None:
    values = {amount.value for amount in assistant.answer([question]).amounts if amount.kind == "exact"}
    assert values in ({"3500000"}, {"2"})
    assert "23500000" not in {amount.value for amount in assistant.answer([question]).amounts}
