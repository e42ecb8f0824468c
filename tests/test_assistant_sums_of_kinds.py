"""Sums over several kinds of things: each number counts its own kind, and nothing told is left out."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant

SUMS = {
    "One Guangxi high-tech zone wins national tech-transfer demonstration status, and two others win it at the autonomous-region level. What does the region spend on the three in total?": "5000000",
    "One zone wins national tech-transfer demonstration status and the other two at regional level; what is the total in Guangxi?": "5000000",
    "Two Guangxi zones win regional tech-transfer demonstration status, another at national level. Total?": "5000000",
    "In Guangxi, two zones were approved as national high-tech zones and another as a regional one. Maximum in total?": "28000000",
    "In Guangxi, one zone was approved as a national high-tech zone and the other as a regional one. Maximum in total?": "18000000",
    "一个国家级、两个自治区级科技成果转移转化示范区，广西一共给多少？": "5000000",
    "三个广西高新区分别获批科技成果转移转化示范区，一个国家级，其余两个自治区级，合计多少？": "5000000",
    "广西一个高新区获批国家科技成果转移转化示范区，另外两个获批自治区级的，一共给多少钱？": "5000000",
    "广西有两个园区升国家高新区，一个园区升自治区级高新区，最多合计多少？": "28000000",
    "广西高新区新认定一个国家级孵化器，给多少？": "1000000",
    "假设今年广西有1个国家高新区获批国家科技成果转移转化示范区，另外3个自治区级高新区各获批1个自治区级示范区，自治区要准备多少经费？": "6000000",
    "4个自治区级高新区各获批2个自治区级科技成果转移转化示范区，一共多少经费支持？": "8000000",
    "5家孵化器里2家国家级、3家自治区级，新认定的，在广西高新区，配套一共多少？": "3500000",
    "今年广西高新区有2家国家级孵化器、3家自治区级孵化器新认定，财政要出多少配套资金？": "3500000",
    "Under the Guangxi ETDZ draft action plan: four start-ups in our economic development zone enter the unicorn nurturing pool for the first time, and another one appears on a unicorn list put out by a professional agency. Total subsidy for the five?": "8000000",
    "One national and four regional technology transfer demonstration zones were approved in Guangxi high-tech zones this year. What funding does the region owe in total?": "7000000",
    "A Guilin high-tech zone company drew national major S&T project funds of RMB 13 million in one year and RMB 4 million in the next. Adding up both years, what regional matching money can it count on at best?": "14000000",
    "Four manufacturers in a Guangxi economic development zone passing 1.5 billion in revenue for the first time: how much in total?": "600000",
    "For a national-level economic development zone in Guangxi in 2022, the part of tax passed up to the region that lies above the threshold comes to 36 million yuan. Reward = ?": "18000000",
}


@pytest.mark.parametrize("turn", SUMS)
def test_sum(assistant: Assistant, turn: str) -> None:
    assert [amount.value for amount in assistant.answer([turn]).amounts] == [SUMS[turn]]


def test_another_firm_is_reckoned_with_its_own_sum(assistant: Assistant) -> None:
    turns = ["我公司在南宁高新区，国家重点研发计划给了800万，自治区配套多少？", "另一家拿了500万的呢？"]
    assert [amount.value for amount in assistant.answer(turns).amounts] == ["5000000"]


def test_entry_into_another_pool_is_no_unicorn(assistant: Assistant) -> None:
    assert assistant.answer(["广西高新区科技型中小企业入库奖多少？"]).type == "refuse"


def test_rank_told_over_turns(assistant: Assistant) -> None:
    turns = [
        "Our economic zone moved up in the national evaluation. It is a national-level one, in Guangxi. Any prize?",
        "It went up by 17 places.",
        "We're 140th now, it was not a first entry into any bracket.",
    ]
    assert [amount.value for amount in assistant.answer(turns).amounts] == ["1000000"]


@pytest.mark.parametrize(
    "turns",
    [
        ("自治区级高新区连着3年都在倒数三名里会怎样？", "那中间给的整改时间有多长？"),
        (
            "What if a regional high-tech zone in Guangxi stays among the last three for three years?",
            "How long does it have to put things right before someone decides on delisting?",
        ),
    ],
)
def test_term_is_an_amount_and_years_running_are_none(assistant: Assistant, turns: tuple[str, ...]) -> None:
    assert [(one.value, one.unit) for one in assistant.answer(turns).amounts] == [("1", "year")]


def test_interval_gives_both_bounds(assistant: Assistant) -> None:
    turn = "广西国家级经开区做了区域能评，哪个能耗档次的固投项目节能审查改成承诺备案？报个吨标煤的区间给我。"
    assert {(one.value, one.unit) for one in assistant.answer([turn]).amounts} == {("1000", "tce"), ("5000", "tce")}
