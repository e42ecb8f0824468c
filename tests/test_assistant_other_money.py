from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.other_money import without_other_money


@pytest.mark.parametrize(
    ("turn", "left"),
    [
        ("国家重点研发计划国拨800万元，自筹资金300万元", "国家重点研发计划国拨800万元，自筹资金"),
        ("A key R&D grant of CNY 8 million and a bank loan of CNY 3 million", "A key R&D grant of CNY 8 million and a bank loan of"),
        ("糖厂收入16亿元，净利润2亿元", "糖厂收入16亿元，净利润"),
        ("自筹资金300万元能配套多少", "自筹资金300万元能配套多少"),
        ("甲公司到账外资3000万美元，乙公司5000万美元", "甲公司到账外资3000万美元，乙公司5000万美元"),
    ],
)  # fmt: skip
def test_sums_of_other_money_are_left_out(turn: str, left: str) -> None:
    assert without_other_money(turn) == left


@pytest.mark.parametrize(
    "question",
    [
        "桂林高新区甲厂拿到国家重点研发计划800万元，乙厂银行贷款300万元，配套合计多少？",
        "桂林高新区甲厂拿到国家重点研发计划800万元，乙厂订单300万元，配套合计多少？",
        "Guangxi high-tech zone: (a) a pump maker, national key R&D programme, CNY 8 million; (b) a valve maker, CNY 3 million of its own funds. Total matching?",
    ],
)
def test_own_funds_and_loans_are_no_grant(assistant: Assistant, question: str) -> None:
    assert "11000000" not in {amount.value for amount in assistant.answer([question]).amounts}


def test_of_one_projects_money_the_states_alone_is_matched(assistant: Assistant) -> None:
    question = "本公司在广西高新区，国家重点研发计划项目总经费1400万元，其中国拨800万元，自筹600万元，配套多少？"
    assert [amount.value for amount in assistant.answer([question]).amounts] == ["8000000"]


@pytest.mark.parametrize(
    "turn",
    [
        "今年获国家重大专项300万元，2023年已立项的重点研发计划今年又拨500万元，配套多少？",
        "3月到位外资1200万美元，2022年就投产的厂房今年6月增资到位1000万美元",
        "糖厂营收16亿元，2021年便投产的纸厂营收17亿元",
    ],
)
def test_a_year_before_a_sum_makes_it_no_other_money(turn: str) -> None:
    assert without_other_money(turn) == turn


def test_a_rate_of_exchange_is_no_sum_beside_the_capital() -> None:
    turn = "We will pay in USD 30 million this year in Guangxi. Taking 7.00 yuan to the dollar, what should I put in the budget?"
    assert without_other_money(turn) == turn
