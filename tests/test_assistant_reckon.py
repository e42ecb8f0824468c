"""A line of the text and the asker's figures: the target, what is lacking or left, what is too much, the whole of a part."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


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
        (
            "New-industry factory in a Guangxi ETDZ, 60,000 m2 of floor area in all, of which 7,500 m2 are already offices and "
            "dormitories. How many more m2 may become a canteen before it stops being industrial? The planning people agree.",
            "1500", "m2", "up_to",
        ),
        (
            "A new-industry project in a Guangxi ETDZ has 50,000 m² of total floor area on a 31,000 m² plot. How many square "
            "metres of offices and living space keep it under industrial use?",
            "7500", "m2", "up_to",
        ),
        ("On a 700-mu site in a Guangxi high-tech zone, how many mu of land may at most go to offices and living facilities?",
         "49", "mu", "up_to"),
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


LINES = [
    ("高新区一片2400亩的园子，今年新搬来8家厂，去年腾退了90亩。行政办公和生活服务用地按规定上限能排多少亩？", "168", "mu", "up_to"),
    ("经开区新增工业用地700亩，标准地供了300亩，还有80亩没挂牌。按比例线还差多少亩？", "120", "mu", "at_least"),
    ("南通开发区要摸排有望超50亿的企业，我们厂去年31亿，现在42亿，差多少亿到那条线？", "800000000", "CNY", "exact"),
    ("自治区开发区改革方案说工业用地出让年期一般控制在多少年以内，我们合同签了50年，超出几年？", "30", "year", "exact"),
    ("广东国家级经开区被降级后要写书面报告，考核结果公布已经过去12天，还剩几天？", "3", "day", "exact"),
    ("广东：国家级经开区连续两年最后5名被降级，结果5月6日公布，今天5月14日，书面报告还剩几天？", "7", "day", "exact"),
    ("国家级经开区区域节能评价，三条线年耗分别是1500、1600和2300吨标准煤，合计比承诺备案的上限高多少？", "400", "tce", "exact"),
    ("Our Guangxi high-tech zone covers 4,000 mu and has 52 firms. By the ceiling, how many mu may offices and living services take at most?", "280", "mu", "up_to"),
    ("Under the autonomous region's development zone reform plan, our zone's output is 20 billion yuan and it has 9,000 staff. How much must the leading industries make at least?", "12000000000", "CNY", "at_least"),
    ("New-industry project, Guangxi ETDZ: total floor area 40,000 m2, offices 2,500, dormitory 2,000. How many more m2 of such rooms can be added and still count as industrial use?", "1500", "m2", "up_to"),
    ("National ETDZ in Guangxi: imports and exports of 3 billion yuan in 2020. At the plan's yearly growth, what is the least for 2022?", "3630000000", "CNY", "at_least"),
    ("Nantong: a 90 million dollar advanced manufacturing foreign project, 120 mu. How many dollars short of the size the other zones want to break through?", "60000000", "USD", "exact"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "value", "unit", "kind"), LINES)
def test_other_figures_are_left_out(assistant: Assistant, question: str, value: str, unit: str, kind: str) -> None:
    answer = assistant.answer([question])
    assert [(one.value, one.unit, one.kind) for one in answer.amounts] == [(value, unit, kind)]
    assert answer.amounts[0].steps


@pytest.mark.parametrize(
    ("turns", "value", "unit"),
    [
        (["广西经开区A类外国高端人才工作许可最长几年？", "我们合同10年，超出的有几年？"], "5", "year"),
        (["高新区生产性服务业用地比例要提到多少？", "我们园区总用地1200亩，现在有130亩，还差多少亩？"], "50", "mu"),
        (["国家级经开区2020年GDP 320亿，广西2023年目标是多少亿？", "现在450亿，还差多少？"], "3000000000", "CNY"),
        (["How long may the old land use go on for a maker space in an old factory under the development zone reform plan?",
          "We have used 2 years of it. How many years remain?"], "3", "year"),
    ],
)  # fmt: skip
def test_the_line_may_be_of_the_turn_before(assistant: Assistant, turns: list[str], value: str, unit: str) -> None:
    assert [(one.value, one.unit) for one in assistant.answer(turns).amounts] == [(value, unit)]


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("新产业工业项目（广西经开区）总建筑面积8万平方米，办公和宿舍1万平方米，符合15%的要求吗？", "yes"),
        ("新产业工业项目（广西经开区）总建筑面积2万平，办公1900平，宿舍1500平，还在15%的线内吗？", "no"),
        ("新产业工业项目（广西经开区）总建筑面积2万平，办公1900平，宿舍1500平，超线了吗，超多少平？", "yes"),
        ("国家级经开区（广西）2020年GDP 150亿，2023年做到了240亿，达到目标没有？", "yes"),
        ("广西经开区的新产业项目，一共建了6万平方米，其中办公、食堂9600平方米，还能按工业用途管理吗？", "no"),
        ("广西经开区的新产业项目，总建筑面积6万平方米，其中行政办公8000平方米，还能按工业用途管理吗？", "yes"),
        ("广西高新区，我们拿地300亩，想用24亩做办公楼和宿舍，行不行？", "no"),
        (
            "A new-industry project in a Guangxi ETDZ has 20,000 m² of floor area overall, 3,400 m² of that offices and canteen. "
            "Can it still be managed as industrial land?",
            "no",
        ),
        (
            "A new-industry project in a Guangxi ETDZ has 20,000 m² of floor area overall, 2,400 m² of that offices and canteen. "
            "Can it still be managed as industrial land?",
            "yes",
        ),
        (  # whether the second number is an area too is not said
            "New-industry project in a Guangxi ETDZ, 50,000 m² of floors overall, 6,000 m² of it offices and 2,500 canteen. "
            "Can it stay industrial use?",
            None,
        ),
    ],
)  # fmt: skip
def test_yes_or_no_follows_the_arithmetic(assistant: Assistant, question: str, decision: str | None) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    "question",
    [
        "高新区行政办公及生活服务设施用地比例上限是多少？我们有52家企业。",
        "我们南通的厂去年营收37亿，今年招了1500人，方案里对大企业有什么服务？",
        "广西国家级经开区2020年税收20亿，2023年GDP要达到多少亿？",  # a figure of another matter
        "广西国家级经开区2020年GDP 200亿，2025年要达到多少亿？",  # a year that the plan does not aim at
        "高新区生产性服务业用地80亩，今年新批300亩，还差多少亩？",  # the whole is not told
        "南通开发区招商引资1.5亿美元以上项目我们投资37亿元，差多少？",  # another currency
        "A Guangxi ETDZ firm plans offices of 2,000 m2 and a plot of 40 mu. How many m2 more may be built under the 15% rule?",
        "经开区新增工业用地1200亩，标准地500亩，其中200亩是去年的，到60%还差多少亩？",  # a part of a part
        "广西高新区20家目标，我们园区企业15家，还差几家？",  # firms, not zones
        "Our ETDZ in Guangxi had a GDP of 18 billion in 2020. What tax must it reach by 2023?",
        "By 2025, how many Guangxi high-tech zones with a GDP above 100 billion yuan each are there to be?",
        "广西高新区公司2021年国家重点研发计划拿了750万，自己另外投了两千多万，自治区加起来最多给多少？",
    ],
)  # fmt: skip
def test_what_is_not_of_a_line_is_not_worked_out(assistant: Assistant, question: str) -> None:
    answer = assistant.answer([question])
    words = " ".join(notice.text for notice in answer.notices)
    assert "推算" not in words and "worked out from yours" not in words


@pytest.mark.parametrize(
    ("question", "values"),
    [
        ("广东国家级经开区10个产业集群按各自下限算，加起来至少多少亿？", ["800000000000"]),
        ("广东要打造的10个产业集群里有几个是千亿元以上的？", []),
    ],
)
def test_printed_floors_add_up(assistant: Assistant, question: str, values: list[str]) -> None:
    assert [one.value for one in assistant.answer([question]).amounts if one.steps] == values


# What a figure is of, whose it is and what it is for must be told, or nothing is worked out.
UNSURE = [
    ("广西经开区外资到位3000万美元，汇率7，奖励已拨200万元，还差多少？", "18000000"),
    ("广西经开区外资到位3000万美元，汇率7，奖励已到账100万元，还有多少没到？", "19000000"),
    ("广西经开区外资奖励420万元，市里已付100万元，市里还差多少？", "19000000"),
    ("广西经开区5家制造业企业营收首次突破15亿元，已到账30万元，还剩多少没到？", "1499700000"),
    ("广西某高新区营业收入现在200亿元，离2025年的目标还差多少？", "980000000000"),
    ("广西一个高新区的营业收入现在300亿元，离2025年的目标还差多少？", "970000000000"),
    ("The revenue of a high-tech zone in Guangxi is RMB 30 billion now. How far is it from the 2025 target?", "970000000000"),
    ("广西国家级经开区三个项目，年综合能耗分别1500、1600和2300吨标准煤，离承诺备案的上限还差多少？", "400"),
    ("Guangxi national ETDZ: three projects of 1,200, 1,500 and 900 tonnes of standard coal a year. How far below the upper limit of commitment filing?", "1400"),
]  # fmt: skip


def test_what_all_zones_have_is_held_against_the_line_of_all(assistant: Assistant) -> None:
    answer = assistant.answer(["广西全区高新区营业收入现在8000亿元，离2025年目标还差多少？"])
    assert [one.value for one in answer.amounts] == ["200000000000"]


@pytest.mark.parametrize(("question", "wrong"), UNSURE)
def test_a_figure_of_something_else_is_not_held_against_a_line(assistant: Assistant, question: str, wrong: str) -> None:
    answer = assistant.answer([question])
    assert answer.type == "answer"
    assert wrong not in [one.value for one in answer.amounts]


@pytest.mark.parametrize(
    "question", ["广东已有5个国家级经开区，还差几个？", "广东经开区考核指标已完成40项，还差几项？", "南通今年创建了2家省市级工业设计中心，离每年目标还差几家？"]
)  # fmt: skip
def test_a_count_that_describes_is_no_target(assistant: Assistant, question: str) -> None:
    answer = assistant.answer([question])
    assert not answer.text.startswith(("还差", "距上限"))


def test_what_must_fall_is_a_ceiling(assistant: Assistant) -> None:
    answer = assistant.answer(["开发区万元工业增加值用水量基期50立方米，现在45立方米，还差多少？"])
    assert answer.text.startswith("超出4")


def test_a_line_that_is_reached_keeps_its_step(assistant: Assistant) -> None:
    answer = assistant.answer(["广西经开区我们企业营收18亿元，比15亿元高多少？"])
    assert "18亿元 − 15亿元 = 3亿元" in answer.text
    assert not any("只给出比例" in notice.text for notice in answer.notices)
