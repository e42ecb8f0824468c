"""A figure asked for by the name of a measure is an amount of the answer: a growth, a sum aimed at, a term, a threshold."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.units_asked import units_asked


@pytest.mark.parametrize(
    ("question", "units"),
    [
        ("Which growth was foreseen for exports?", {"percent"}),
        ("Which two industrial output values are named?", {"CNY", "USD"}),
        ("个税是不是能打对折？", {"percent"}),
        ("从2021年起奖几年？", {"year", "month", "day"}),
        ("How fast must foreign capital grow?", {"percent"}),
        ("Length of the drive for safety?", {"year", "month", "day"}),
        ("How much time is there to put it right?", {"year", "month", "day"}),
        ("What combined operating revenue is aimed at?", {"CNY", "USD"}),
        ("What interest discount do borrowers get?", {"percent"}),
        ("Which threshold applies?", {"CNY", "USD", "percent", "m2", "mu", "tce"}),
        ("The length of the land is 40 m. Who leads?", set()),
        ("What is the cut-off date?", set()),
        ("产值要做到多少亿？", {"CNY", "USD"}),
        ("地区生产总值要比2020年多出多少？", {"percent"}),
        ("谁来牵头？", set()),
        ("What investment policy is there?", set()),
    ],
)
def test_the_measure_named_tells_the_unit(question: str, units: set[str]) -> None:
    assert units_asked(question) == units


@pytest.mark.parametrize(
    ("question", "first"),
    [
        (
            "What increase in the number of manufacturers above RMB 1.5 billion turnover did Guangxi's national ETDZs aim at "
            "for 2023?",
            ("30", "percent", "at_least"),
        ),
        (
            "Which growth by 2023 was foreseen for high-tech enterprises and R&D institutions in the national economic "
            "development zones of Guangxi?",
            ("50", "percent", "at_least"),
        ),
        (
            "By 2025 five of Guangxi's high-tech zones are to be really big. What GDP must each of these five pass?",
            ("100000000000", "CNY", "at_least"),
        ),
        (
            "What revenue does a manufacturer have to break through for the first time so that its Guangxi ETDZ is given the "
            "one-time award?",
            ("1500000000", "CNY", "at_least"),
        ),
        (
            "How many dollars must a multinational's headquarters bring into a Guangxi ETDZ within one calendar year before the "
            "2 % reward opens?",
            ("10000000", "USD", "at_least"),
        ),
        (
            "For how many years, counting from 2021, does Guangxi reward the tax growth of its national-level ETDZs?",
            ("3", "year", "exact"),
        ),
        ("外资跨国公司地区总部落在经开区，门槛是全年到位外资超过多少美金", ("10000000", "USD", "at_least")),
        ("广西经开区上划税收增长奖励从2021年起管几年？", ("3", "year", "exact")),
        ("南通开发区里的研究所卖了成果，分给科研人员的奖金个税是不是能打对折计入工资？", ("50", "percent", "exact")),
    ],
)  # fmt: skip
def test_the_figure_asked_for_is_an_amount(assistant: Assistant, question: str, first: tuple[str, str, str]) -> None:
    one = assistant.answer([question]).amounts[0]
    assert (one.value, one.unit, one.kind) == first


def test_a_term_asked_beside_a_rate_is_an_amount_too(assistant: Assistant) -> None:
    question = "At what rate is the excess of the tax growth of Guangxi's national ETDZs rewarded, and for how many years from 2021?"
    given = {(one.value, one.unit) for one in assistant.answer([question]).amounts}
    assert given == {("50", "percent"), ("3", "year")}


def test_a_figure_of_another_measure_is_none(assistant: Assistant) -> None:
    question = "What GDP must each of the five really big high-tech zones of Guangxi pass by 2025?"
    assert [one.value for one in assistant.answer([question]).amounts] == ["100000000000"]


def test_two_growths_asked_for_are_both_given(assistant: Assistant) -> None:
    question = (
        "What yearly growth does the Guangxi ETDZ draft set for foreign capital used and for total imports and exports?"
    )
    assert {one.value for one in assistant.answer([question]).amounts} == {"15", "10"}


@pytest.mark.parametrize(
    "question",
    [
        "What interest discount do borrowers in Guangxi ETDZs get through the Guihui loan scheme?",
        "南通开发区的人才公寓，研究生租住打几折？",
        "广东考核国家级经开区，科技创新这一类占多少分值？",
    ],
)
def test_a_measure_that_no_passage_has_is_not_answered(assistant: Assistant, question: str) -> None:
    assert assistant.answer([question]).type == "refuse"


def test_a_term_that_is_a_date_is_answered(assistant: Assistant) -> None:
    assert assistant.answer(["南通省级以上开发区安全风险评估要多久完成？"]).type == "answer"


@pytest.mark.parametrize(
    ("question", "value", "kind"),
    [
        ("What yearly growth in used foreign capital do Guangxi's national ETDZs aim at until 2023?", "15", "at_least"),
        ("The development-zone reform plan sets a share of output that each zone's lead industries should reach. What is it?", "60", "at_least"),
        ("At least what percentage of Guangxi's yearly nominations for national incubators should come from national ETDZs?", "70", "at_least"),
        ("广东当年打算在国家级经开区搞10个产业集群，每个规模起码多大？", "50000000000", "at_least"),
        ("请问范本里工业用水重复利用率要达到 how many percent？", "85", "at_least"),
    ],
)  # fmt: skip
def test_a_measure_is_looked_for_in_the_provision_that_has_it(
    question: str, value: str, kind: str, assistant: Assistant
) -> None:
    first = assistant.answer([question]).amounts[0]
    assert (first.value, first.kind) == (value, kind)


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("我们广西某经开区今年有4家制造业企业营收首次迈过15亿门槛，园区合计可得多少奖励？", "600000"),
        ("过了15亿门槛的制造业企业，我们广西经开区今年首次有3家，园区一共拿多少？", "450000"),
    ],
)
def test_a_threshold_told_before_a_comma_is_not_asked_for(assistant: Assistant, question: str, value: str) -> None:
    assert [one.value for one in assistant.answer([question]).amounts] == [value]
