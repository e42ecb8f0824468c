"""A percentage of the text applied to the asker's figures: the target, what is lacking, the whole of a part."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.percent_form import percent_forms
from index.figures import figures
from index.types import Provision


def _forms(text: str) -> list[tuple[str, str, str, str]]:
    provision = Provision("a", 0, len(text), text, figures(text))
    return [(form.kind, form.part, form.whole, form.figure.comparator) for form in percent_forms(provision)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("50%的大型企业建成节水型企业", [("share", "节水型企业", "大型企业", "=")]),
        ("主导产业产值占比达到60%以上", [("share", "主导产业产值", "", ">=")]),
        ("研究经费占园区生产总值比重超3%", [("share", "研究经费", "园区生产总值", ">")]),
        ("认定数量比例不低于每年推荐总数的70%", [("share", "认定", "每年推荐总数", ">=")]),
        ("提高办公的用地比例,比例不得突破规定上限7%", [("share", "办公的用地", "", "<=")]),
        ("地区生产总值比2020年增长50%以上", [("growth", "地区生产总值", "", ">=")]),
        ("用水量比x年降低18%", [("fall", "用水量", "", "=")]),
        ("按其实际到位外资的2%给予奖励", []),
        ("由自治区、设区市财政各按50%分担", []),
        ("对超当年全区平均增幅20%以上的部分", []),
    ],
)
def test_what_a_percentage_is_of(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert _forms(text) == expected


@pytest.mark.parametrize(
    ("question", "value", "unit", "kind"),
    [
        ("开发区总产值240亿，主导产业现在126亿。按自治区开发区改革实施方案对主导产业占比的要求，主导产业还差多少产值？", "1800000000", "CNY", "at_least"),
        ("假设全区高新区GDP合计8000亿，R&D已花196亿。对照广西2025年那个研发占比目标，至少还要再投多少亿？", "4400000000", "CNY", "at_least"),
        ("某国家级经开区2020年GDP 400亿元，照行动方案的目标，2023年得干到多少亿以上？", "60000000000", "CNY", "at_least"),
        ("国家级经开区2020年GDP 300亿元，现在380亿元，离广西经开区行动方案2023年的目标还差多少？", "7000000000", "CNY", "at_least"),
        ("某国家级经开区去年实际利用外资2亿美元，照广西经开区行动方案年均增速，今年至少要多少美元？", "230000000", "USD", "at_least"),
        ("新产业工业项目，食堂宿舍办公一共3000平米，广西经开区，整个项目总建筑面积最少要多大才能仍按工业用途管理？", "20000", "m2", "at_least"),
        ("高新区行政办公和生活服务用地占了14亩，按广西高新区的上限，整个园区用地总共至少要多少亩？", "200", "mu", "at_least"),
        ("园区今年新增工业用地500亩，已经有210亩按标准地出让，广西经开区，还差多少亩？", "90", "mu", "at_least"),
        ("广西高新区行政办公建筑面积现有9000平方米，总建筑面积10万平方米，还能再建多少平方米？", "6000", "m2", "up_to"),
        ("开发区主导产业产值126亿，占比要求60%，总产值最多多少？", "21000000000", "CNY", "up_to"),
        (
            "For a new-industry project in a Guangxi ETDZ the client wants 4,200 m² of canteen, dormitory and offices. How "
            "large must the whole project's floor area be, at minimum, so that everything still counts as industrial use?",
            "28000", "m2", "at_least",
        ),
        (
            "If a national ETDZ in Guangxi had a GDP of 24 billion yuan in 2020, what GDP did it have to reach by 2023 "
            "under the reform and upgrading action plan?",
            "36000000000", "CNY", "at_least",
        ),
    ],
)  # fmt: skip
def test_the_sum_is_worked_out(assistant: Assistant, question: str, value: str, unit: str, kind: str) -> None:
    answer = assistant.answer([question])
    assert [(one.value, one.unit, one.kind) for one in answer.amounts] == [(value, unit, kind)]
    assert answer.amounts[0].steps


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("全区大型企业要是有64家，按自治区开发区改革实施方案里节水型企业的比例，得有多少家建成节水型？", "达到32家"),
        ("全自治区有95家大型企业，按开发区改革实施方案，要有多少家节水型企业？", "不低于48家"),
        ("全区高新技术企业一共4000家，按广西高新区2025目标，高新区里得有多少家？", "超过2600家"),
        ("自治区开发区改革方案：我们开发区主导产业产值200亿元，总产值300亿元，离占比要求还差多少？", "已达到要求"),
    ],
)
def test_a_count_is_no_amount(assistant: Assistant, question: str, lead: str) -> None:
    answer = assistant.answer([question])
    assert answer.text.startswith(lead)
    assert not answer.amounts
    assert any(notice.kind == "interpretation" for notice in answer.notices)


@pytest.mark.parametrize(
    "question",
    [
        "国家级经开区2021年GDP 300亿元，按广西经开区行动方案2023年要达到多少？",  # another base year
        "广西经开区2020年GDP 200亿元，2023年目标增长多少？",  # the growth itself is asked
        "广西高新区生产性服务业用地现在80亩，园区用地1000亩，要达到目标还差多少亩？",  # which is the whole is not said
    ],
)
def test_a_base_that_does_not_match_gives_no_sum(assistant: Assistant, question: str) -> None:
    assert not any(one.steps for one in assistant.answer([question]).amounts)


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("广西高新区一块200亩的地，办公楼和生活配套最多能占几亩？", "14"),  # 7 % of land, not 15 % of floors
        ("A Guangxi high-tech zone covers 3,000 mu. How many mu at most could be used for administrative offices and living-service facilities?", "210"),
        ("Our Guangxi economic development zone is going to add 500 mu of industrial land. How many mu of it at least ought to be supplied as 'standard land'?", "300"),
        ("A new-industry project in a Guangxi ETDZ totals 84,000 square metres of floor space. How many square metres can be offices, living and producer-service space while still managed as industrial use?", "12600"),
    ],
)  # fmt: skip
def test_a_share_of_land_is_not_one_of_floors(assistant: Assistant, question: str, value: str) -> None:
    assert [one.value for one in assistant.answer([question]).amounts] == [value]
