from __future__ import annotations

import pytest

from assistant.chat import Assistant

ZONE = "广西某国家级经开区"
ETDZ = "In our Guangxi economic development zone"

# The question, and what it comes to; "" where only the rate may be stated.
APART = [
    (f"{ZONE}今年营收过15亿的制造业企业一共8家，其中2家前年就过了，另外6家是头一次；还有3家运输公司也首次破了15亿，能领多少？", "900000"),
    (f"{ZONE}今年首次突破15亿的企业有9家，5家搞制造，4家是纯贸易公司，一共能拿多少奖励？", "750000"),
    (f"{ZONE}，4家制造业企业营收突破15亿，不过有1家前年就突破过了，管委会能拿多少奖励？", "450000"),
    (f"{ZONE}，今年8家企业头一次过15亿营收，但只有2家是制造业，其他都是服务业，奖励一共多少？", "300000"),
    (f"{ZONE}营收首次过15亿的制造业企业我们报了5家，审核刷掉2家，最后拿多少奖励？", "450000"),
    (f"{ZONE}今年有9家企业营收首次突破15亿，除去5家非制造业的，一次性奖励合计多少？", "600000"),
    (f"{ZONE}6家制造业企业营收过了15亿，半数是去年就过了的，奖励多少？", "450000"),
    (f"{ZONE}有3家制造业企业营收首次突破15亿，还有2家制造业企业也首次突破了，奖励多少？", "750000"),
    (f"{ZONE}：培育4家、引进3家制造业企业营收首次突破15亿元，另有2家贸易企业，合计奖励多少？", "1050000"),
    ("广西高新区申报了4家孵化器：1家被认定为国家级，1家被认定为自治区级，另外2家没批下来。合计能拿多少配套资助？", "1500000"),
    ("广西高新区3家孵化器，2家新认定为国家级，另1家是老的国家级，今年配套资助一共多少？", "2000000"),
    ("广西高新区今年新认定自治区级孵化器2家，还有1家没通过，配套资助一共多少？", "1000000"),
    ("广西高新区众创空间3家，1家今年在国家备案了，2家没备案，最多能补多少？", "500000"),
    (f"{ETDZ} nine firms passed 1.5 billion yuan turnover for the first time; five make things, four are pure traders. What reward in total?", "750000"),
    (f"{ETDZ} five manufacturers exceeded 1.5 billion yuan in revenue this year. One of them had done so before, the other four did it for the first time. How much does the zone get?", "600000"),
    ("3 of our 5 firms that newly passed 1.5 billion yuan revenue are traders, the other 2 are manufacturers. We are an economic development zone in Guangxi. How much do we get?", "300000"),
    (f"{ETDZ} six manufacturers are above 1.5 billion yuan; half of them were above it last year already. What reward this year?", "450000"),
    ("Apart from two trading houses, four manufacturers in our Guangxi ETDZ broke through 1.5 billion yuan revenue for the first time. Total reward for the zone?", "600000"),
    ("In our Guangxi high-tech zone three incubators applied: two were newly recognised at national level, one was rejected. What matching grant in total?", "2000000"),
    (f"{ZONE}有7家企业营收首次突破15亿，其中几家是贸易公司，一共能拿多少奖励？", "150000"),
    (f"{ETDZ} seven firms first passed 1.5 billion yuan in revenue, some of them are traders, two are logistics firms. What is the total reward?", "150000"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "sum_"), APART)
def test_things_that_do_not_count_earn_nothing_and_a_whole_is_not_added_to_its_parts(
    assistant: Assistant, question: str, sum_: str
) -> None:
    answer = assistant.answer([question])
    assert [amount.value for amount in answer.amounts] == [sum_], answer.text


def test_the_limit_named_in_a_turn_before_is_no_figure_of_the_things_counted(assistant: Assistant) -> None:
    turns = [
        "Does Guangxi pay something when manufacturers in an ETDZ reach 1.5 billion yuan of turnover?",
        "We have five above that line, but one of them had passed it before, the other four did it for the first time. So what is due to the zone?",
    ]
    assert [amount.value for amount in assistant.answer(turns).amounts] == ["600000"]


def test_levels_told_one_after_the_other_are_no_whole_and_its_parts(assistant: Assistant) -> None:
    answer = assistant.answer(
        ["广西高新区今年新认定国家级孵化器3家，自治区级孵化器2家，市级孵化器1家，配套资助合计多少？"]
    )
    assert [amount.value for amount in answer.amounts] == ["4000000"]


def test_sums_told_of_each_thing_are_left_to_the_reader_of_sums(assistant: Assistant) -> None:
    question = "Two separate enterprises in the Nanning high-tech zone won national major project funding in the same year: RMB 6 million for one and RMB 11 million for the other. What is the most regional matching they'd get between them?"
    assert [amount.value for amount in assistant.answer([question]).amounts] == ["16000000"]


@pytest.mark.parametrize(
    ("question", "sums"),
    [
        (f"{ZONE}7家制造业企业营收过了15亿，其中3家去年就过了，此外2家连锁餐饮也首次破了15亿，奖励一共多少？", {"600000"}),
        (f"{ZONE}7家制造业企业营收首次突破15亿，另有2家制造业企业也首次破了15亿，奖励一共多少？", {"1350000"}),
        (f"{ZONE}7家制造业企业营收首次突破15亿，此外2家文旅集团也首次破了15亿，奖励一共多少？", {"150000"}),
        (f"{ETDZ} seven manufacturers first passed 1.5 billion yuan in revenue; also two cinema operators passed it for the first time. What is the total reward?", {"150000"}),
        ("广西高新区今年新认定国家级孵化器2家，此外3家产业园也新认定为自治区级，配套资助合计多少？", {"1000000", "500000"}),
    ],
)  # fmt: skip
def test_things_of_another_name_told_on_top_are_not_taken_for_those_before(
    assistant: Assistant, question: str, sums: set[str]
) -> None:
    assert {amount.value for amount in assistant.answer([question]).amounts} == sums


@pytest.mark.parametrize(
    ("question", "sums"),
    [
        ("广西高新区申报孵化器4家：1家前年落选、今年获批国家级，2家今年新认定为自治区级，1家没通过，配套资助合计多少？", {"2000000"}),
        ("In our Guangxi high-tech zone three incubators: one was rejected last year but newly recognised at national level this year, two were newly recognised at regional level. Total matching subsidy?", {"2000000"}),
        (f"{ETDZ} sixteen manufacturers first passed 1.5 billion in revenue this year. Also four more manufacturers passed it, one of which had done so before. What reward in total?", {"2850000"}),
        (f"{ETDZ}, of nineteen firms that first passed 1.5 billion yuan, six are traders and thirteen are manufacturers. What reward in total?", {"1950000"}),
        (f"{ZONE}4家制造业企业营收首次突破15亿，此外还有3家制造企业营收也过了15亿，其中1家以前就过了，奖励合计多少？", {"900000"}),
    ],
)  # fmt: skip
def test_failures_of_a_year_before_and_numbers_above_twelve(
    assistant: Assistant, question: str, sums: set[str]
) -> None:
    assert {amount.value for amount in assistant.answer([question]).amounts} == sums


@pytest.mark.parametrize(
    ("question", "sums"),
    [
        ("广西高新区6家企业申报独角兽企业培育库：3家首次入库，2家是第二次入库，1家未能入选。资助一共多少？", {"3000000"}),
        (f"{ZONE}引进4家制造企业，其中3家今年营收首次突破15亿，1家还没到。奖励多少？", {"450000"}),
        (f"{ZONE}今年营收过15亿的制造企业6家，有2家是去年就已经过线的，奖励总共多少？", {"600000"}),
        (f"{ZONE}今年新增8家过15亿的制造企业，以前都没过线，奖励总共多少？", {"1200000"}),
    ],
)  # fmt: skip
def test_what_was_in_before_or_was_not_taken_gets_nothing(assistant: Assistant, question: str, sums: set[str]) -> None:
    assert {amount.value for amount in assistant.answer([question]).amounts} == sums


@pytest.mark.parametrize(
    ("question", "sums"),
    [
        (f"{ZONE}预计引进9家制造企业营收首次破15亿，最终成了5家，奖励多少？", {"750000"}),
        (f"{ETDZ} we hoped for eight manufacturers first passing 1.5 billion yuan in revenue, but only five of them made it. Total award?", {"750000"}),
        (f"{ZONE}上报7家制造企业营收首次突破15亿，自治区核减2家，奖励多少？", {"750000"}),
        ("广西高新区：去年新认定国家级孵化器4家，今年新认定国家级孵化器2家，今年能拿多少配套资助？", {"2000000"}),
        ("广西高新区：去年新认定国家级孵化器4家，今年新认定国家级孵化器2家，两年合计配套资助多少？", {"6000000"}),
    ],
)  # fmt: skip
def test_what_was_planned_or_is_of_another_year_is_not_counted(
    assistant: Assistant, question: str, sums: set[str]
) -> None:
    assert {amount.value for amount in assistant.answer([question]).amounts} == sums


@pytest.mark.parametrize(
    ("question", "sums"),
    [
        ("广西高新区3家公司分别新认定了自治区级重点实验室、工程研究中心和企业技术中心，一共补助多少？", {"1500000"}),
        ("广西高新区2家企业分别获得国家级孵化器和自治区级孵化器新认定，合计配套多少？", {"1500000"}),
    ],
)
def test_firms_with_one_thing_each_are_counted_once(assistant: Assistant, question: str, sums: set[str]) -> None:
    assert {amount.value for amount in assistant.answer([question]).amounts} == sums
