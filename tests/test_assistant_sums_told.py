"""Sums asked for in everyday words: what is added, what one thing gives only once, and what a part of it is."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from tests.chat_parts import ask, sums

_POOL = "A start-up in a Guangxi high-tech zone gets into the unicorn nursery list for the first time"


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        ((f"{_POOL} and later is published in the unicorn ranking. Adding both payments, how much in all?",),
         [("5000000", "CNY", "exact")]),
        ((f"{_POOL}. How much?",), [("1000000", "CNY", "exact")]),
        (("某高新区今年新认定孵化器三家，一家是国家级的，两家自治区级的。配套资助合计？",), [("2000000", "CNY", "exact")]),
        (("广西高新区今年新认定孵化器5家，2家国家级，3家自治区级，一共给多少？",), [("3500000", "CNY", "exact")]),
        (("Our national incubator in a Guangxi high-tech zone got the top grade, an A. What is the most we can get?",),
         [("1000000", "CNY", "up_to")]),
        (("国家级经开区上划自治区税收中，2022年度超过全区平均增幅20%以上的那一块核下来是860万元。请核算奖励额。",),
         [("4300000", "CNY", "exact")]),
        (("广西国家级经开区上划自治区税收超出的那部分按几成返还奖励？",), [("50", "percent", "exact")]),
        (("南通开发区的科研院所搞成果转化，发给研发人员的现金奖个税上有啥优惠？", "那我发了30万，算到当月工资里的是多少？"),
         [("150000", "CNY", "exact")]),
        (("Is there an upper limit per company for the foreign investment reward in Guangxi's ETDZs?",
          "OK. Imagine a company gets the full 20 million. What does the city have to put on the table?"),
         [("10000000", "CNY", "exact")]),
    ],
)  # fmt: skip
def test_a_sum_in_everyday_words_is_worked_out(
    assistant: Assistant, turns: tuple[str, ...], expected: list[tuple[str, str, str]]
) -> None:
    assert sums(ask(assistant, *turns)) == expected


@pytest.mark.parametrize(
    ("question", "sum_"),
    [
        ("A Guangxi high-tech zone start-up got on a unicorn ranking and later appeared in its unicorn list; "
         "adding both, how much in all?", "4000000"),
        ("广西高新区一家企业首次进了独角兽培育库，后来又进了培育库名单，两笔一共多少", "1000000"),
    ],
)  # fmt: skip
def test_one_award_of_one_firm_is_not_added_to_itself(assistant: Assistant, question: str, sum_: str) -> None:
    assert sums(ask(assistant, question)) == [(sum_, "CNY", "exact")]


def test_one_award_of_two_firms_is_added(assistant: Assistant) -> None:
    answer = ask(assistant, "广西高新区甲公司进了独角兽榜单，乙公司也进了独角兽榜单，合计多少")
    assert sums(answer) == [("8000000", "CNY", "exact")]


def test_what_the_text_leaves_open_is_told_by_its_readings_and_is_no_amount(assistant: Assistant) -> None:
    answer = ask(
        assistant, "Qinzhou Port ETDZ in Guangxi was never in the national top 150; now it ranks 88. How much?"
    )
    assert sums(answer) == []
    assert "RMB 5,000,000" in answer.text and "RMB 8,000,000" in answer.text


def test_one_award_of_two_kinds_of_thing_is_added(assistant: Assistant) -> None:
    answer = ask(
        assistant, "一个国家重点实验室，一个国家工程研究中心，都是今年新认定，都在柳州高新区，自治区奖励补助总共多少"
    )
    assert sums(answer) == [("20000000", "CNY", "exact")]


def test_a_zone_told_of_with_its_firms_is_none_of_them(assistant: Assistant) -> None:
    question = (
        "广西一家经开区里有五家营收过了15亿的制造业企业，其中一家以前就过过线，另外四家今年头一回过。给园区多少？"
    )
    assert sums(ask(assistant, question)) == [("600000", "CNY", "exact")]
