"""Several measures asked in one question: each has its figure among the amounts, and no other figure is there."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("到2025年，广西高新区的研发投入占园区GDP要超过多少，高新技术企业数量要占全区多大比例？", ["3", "65"]),
        ("到2025年广西高新区营业收入目标多少？研发经费占比又是多少？", ["1000000000000", "3"]),
        ("广西高新区高新技术企业数量要占全区多大比例？", ["65"]),
        ("By 2025, what R&D share of zone GDP and what share of the region's high-tech enterprises should Guangxi's high-tech zones reach?", ["3", "65"]),
        ("Need two figures. Guangxi high-tech zones by 2025: R&D spend as a share of zone GDP, and the zones' share of all the region's high-tech enterprises.", ["3", "65"]),
        ("By 2025, what total revenue should Guangxi's high-tech zones exceed, and what R&D share of GDP?", ["1000000000000", "3"]),
        ("某自治区开发区实施方案的用水指标是哪些？万元工业增加值用水降多少、重复利用率到多少、多少大企业要建成节水型？", ["18", "85", "50"]),
        ("某自治区开发区改革方案里，工业用水重复利用率要到多少，多少比例的大企业要建成节水型？", ["85", "50"]),
        ("工业用水重复利用率要达到百分之几？（某自治区开发区实施方案）", ["85"]),
        ("What yearly growth in actually used foreign capital and in imports plus exports are Guangxi's national ETDZs supposed to deliver up to 2023?", ["10", "15"]),
        ("广西国家级经开区实际利用外资和进出口总额年均要增长多少？", ["10", "15"]),
        ("高新区2025年研发经费占GDP的比重和高新技术企业占全区的比例分别要达到多少？", ["3", "65"]),
        ("广西经开区2023年目标：利用外资和进出口年均增速各是多少？", ["10", "15"]),
    ],
)  # fmt: skip
def test_each_measure_asked_has_its_figure(assistant: Assistant, question: str, told: list[str]) -> None:
    answer = assistant.answer([question])
    assert answer.type == "answer"
    assert sorted(one.value for one in answer.amounts) == sorted(told)
    quoted = {one.n for one in answer.citations}
    assert all(one.citation in quoted for one in answer.amounts)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How much foreign capital must actually come in within the calendar year before the Guangxi ETDZ FDI reward applies to a regional HQ?", "10000000"),
        ("跨国公司地区总部落户广西经开区，要到资多少才够得上外资奖励？", "10000000"),
        ("广西经开区新设外资项目，自然年内实际利用外资要超过多少才有奖励？", "20000000"),
        ("How much must arrive before a new foreign-invested project in a Guangxi ETDZ qualifies for the FDI reward?", "20000000"),
        ("经开区培育的制造业企业营收要首次突破多少，园区才有15万奖励？", "1500000000"),
    ],
)  # fmt: skip
def test_a_threshold_asked_for_brings_no_rate_and_no_ceiling(assistant: Assistant, question: str, told: str) -> None:
    amounts = assistant.answer([question]).amounts
    assert told in [one.value for one in amounts]
    assert {one.kind for one in amounts} == {"at_least"}


def test_a_reward_asked_for_beside_its_threshold_is_told_too(assistant: Assistant) -> None:
    amounts = assistant.answer(["外资总部落广西经开区，实际到位多少美元以上才有奖？奖多少？"]).amounts
    assert {"10000000", "2"} <= {one.value for one in amounts}


def test_a_growth_that_must_be_reached_is_no_sum(assistant: Assistant) -> None:
    question = "广西国家级经开区到2023年，地区生产总值要比2020年多出多少才算完成目标？"
    assert "50" in [one.value for one in assistant.answer([question]).amounts]


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("广西国家级经开区的GDP,到2023年得比2020年涨多少才算完成任务?", ["50"]),
        ("到2023年,广西国家级经开区的GDP要比2020年提高多少?", ["50"]),
        ("到2023年营收过15亿的制造业企业得涨多少?", ["30"]),
        ("广西经开区营业收入超15亿元的制造业企业，到2023年要比2020年上升多少？", ["30"]),
        ("By how much must the GDP of Guangxi national ETDZs grow from 2020 to 2023?", ["50"]),
        ("What growth in GDP over 2020 does the Guangxi ETDZ plan set for 2023?", ["50"]),
        ("By how much should water use per 10,000 yuan of industrial value added fall under the autonomous region's reform plan template?", ["18"]),
        ("营业收入要超过多少的制造业企业，广西经开区要求比2020年增长30%？", ["1500000000"]),
    ],
)  # fmt: skip
def test_a_growth_asked_is_the_share_beside_its_measure(assistant: Assistant, question: str, told: list[str]) -> None:
    assert [one.value for one in assistant.answer([question]).amounts] == told


def test_a_threshold_asked_beside_the_sum_leaves_the_sum(assistant: Assistant) -> None:
    answer = assistant.answer(["到位外资要超过多少才给奖励而且最高给多少（广西经开区）？"])
    assert {str(amount.value) for amount in answer.amounts} == {"20000000", "10000000", "2"}
