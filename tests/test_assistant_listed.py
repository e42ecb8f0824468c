from __future__ import annotations

from collections.abc import Mapping

import pytest

from assistant.bracketed_parts import without_parts_bracketed
from assistant.chat import Assistant
from assistant.counted_story import Story
from assistant.listed import listed
from assistant.listed_story import listed_story
from assistant.read_facts import FactReader
from assistant.rules.check import raised
from assistant.rules.types import FactValue
from tests.assistant_parts import BOOK

READER = FactReader(BOOK.facts)


def raises(facts: Mapping[str, FactValue]) -> frozenset[str]:
    return frozenset(rule.id for rule in BOOK.rules if raised(rule, facts))


def story(text: str) -> Story | None:
    return listed_story([text], READER.read(text), READER, raises)


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("三家：(1)铝厂16亿；(2)糖厂17亿。共多少？", ("铝厂16亿", "糖厂17亿")),
        (
            "算笔账：铝厂16亿，首次；物流公司21亿；还有糖厂17亿。共多少？",
            ("铝厂16亿，首次", "物流公司21亿", "糖厂17亿"),
        ),
        ("Inflows: (a) a bank, USD 30 m; (b) a plant, USD 25 m. In total?", ("a bank, USD 30 m", "a plant, USD 25 m")),
        ("甲公司900万，乙公司500万。合计？", ("甲公司900万", "乙公司500万")),
    ],
)
def test_the_entries_of_a_list(text: str, entries: tuple[str, ...]) -> None:
    found = listed(text)
    assert found and found.entries == entries


@pytest.mark.parametrize(
    "text", ["按第三条（二）款，奖多少？", "奖励：铝厂16亿；糖厂17亿。", "A级孵化器奖多少？", "what is due: 5 million"]
)
def test_no_list(text: str) -> None:
    assert listed(text) is None


def test_each_entry_has_its_own_facts() -> None:
    told = story("经开区三家：铝厂收入16亿，以前从没过15亿；物流公司收入21亿，首次；糖厂收入17亿，前年就过线了。")
    assert told and [one["manufacturing"] for one in told.items] == [True, False, True]
    assert [one["revenue_first_time"] for one in told.items] == [True, True, False]


def test_an_entry_without_its_sum_is_no_list_of_sums() -> None:
    assert story("经开区三家：铝厂收入16亿；物流公司收入21亿；糖厂也不错。") is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("帮我们园区（广西某经开区）算笔账：模具厂今年收入16.2亿，以前从没到过15亿；物流公司21亿，也是头一回；食品加工厂14.9亿；电子厂18亿，但前年就过线了；轮胎厂今年第一次过线，17亿。园区总共能得多少奖励？", "300000"),
        ("Total the foreign-investment reward in our Guangxi economic development zone (1 USD = 7 CNY): (a) encouraged electronics plant, new, USD 25 m; (b) property developer, USD 60 m; (c) encouraged food factory, new, USD 18 m; (d) regional headquarters of a multinational in an encouraged industry, USD 11 m.", "5040000"),
        ("Three companies in a Guangxi economic development zone: A holds a national key R&D programme grant of CNY 6.2 million, B a national science and technology major project worth CNY 14 million, C a project of the autonomous region, CNY 3 million. What can the three together draw as matching money?", "16200000"),
        ("广西某经开区今年到账外资（汇率7.2，都是新设鼓励类项目）：①电池厂3000万美元；②银行5000万美元；③药厂1900万美元；④汽车零部件公司2500万美元。外资到资奖励合计多少？", "7920000"),
        ("This year, in our Guangxi high-tech zone, three different companies each had one research unit newly certified by the autonomous region (one key lab, one engineering research centre, one enterprise technology centre). A fourth company's lab was certified by the city only. Total one-off subsidy?", "1500000"),
        ("广西高新区今年有3家企业各有一个研发机构新认定为自治区级（重点实验室、工程研究中心、企业技术中心各1个），另有一家企业的实验室只是市级认定。一次性补助一共多少？", "1500000"),
    ],
)  # fmt: skip
def test_what_qualifies_is_added_up(assistant: Assistant, text: str, value: str) -> None:
    assert [amount.value for amount in assistant.answer([text]).amounts] == [value]


def test_why_the_others_get_nothing_is_told(assistant: Assistant) -> None:
    text = "广西某经开区三家：铝厂收入16亿，首次过15亿；物流公司收入21亿，首次；糖厂收入14亿。园区一共奖多少？"
    assert "物流公司收入21亿：只计制造业企业" in assistant.answer([text]).text


def test_no_total_where_one_is_not_told_what_others_are(assistant: Assistant) -> None:
    text = "广西经开区今年：①铝厂营收15.8亿元，首次突破；②糖厂营收16亿元；③酒店集团营收20亿元，首次突破。园区合计奖励多少？"
    answer = assistant.answer([text])
    assert (answer.type, [amount.value for amount in answer.amounts]) == ("answer", ["150000"])


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("孵化器4家新认定（国家级1家、自治区级3家）", "孵化器新认定（国家级1家、自治区级3家）"),
        ("3家企业（实验室1家、技术中心2家）", "3家企业（实验室/技术中心）"),
        ("三个平台（见附件）", "三个平台（见附件）"),
        ("6家厂（4家首次、2家早就过了）", "6家厂（4家首次、2家早就过了）"),
    ],
)
def test_what_brackets_name_is_counted_once(text: str, counted: str) -> None:
    assert without_parts_bracketed(text) == counted


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("我们广西高新区孵化器4家新认定（国家级1家、自治区级3家），配套合计多少？", "2500000"),
        ("In our Guangxi high-tech zone five incubators were newly recognised (two national, three regional). Total?", "3500000"),
        ("广西高新区7家众创空间（3家国家备案、4家自治区级），补助合计最多多少？", "1500000"),
        ("Out of 600 mu in a Guangxi high-tech zone, what is the largest area (land, not floor space) that offices of the administration and living facilities may occupy?", "42"),
        ("New-industry factory in a Guangxi economic development zone, 80,000 m2 of floor area in all, of which 9,500 m2 are already offices and dormitories. How many more m2 of the total may become a canteen before the land stops being treated as industrial?", "2500"),
    ],
)  # fmt: skip
def test_nothing_is_counted_twice_or_of_the_wrong_measure(assistant: Assistant, text: str, value: str) -> None:
    assert [amount.value for amount in assistant.answer([text]).amounts] == [value]


@pytest.mark.parametrize(
    ("turns", "value", "kind"),
    [
        (["What does a Guangxi economic zone earn for each manufacturer whose turnover passes 1.5 billion for the first time?", "We have seven of those this year. So the total?"], "1050000", "exact"),
        (["我们在广西高新区做孵化器，刚定为国家级，配套是100万吧？", "嗯。那之后国家那边考核给了A，这个最多能补多少？"], "1000000", "up_to"),
        (["广西国家级经开区考评名次一年往上窜了16位，现在排170，最多奖多少？"], "1000000", "up_to"),
        (["Guangxi: a national economic and technological zone appears for the first time among the best 150 of the country (it is 141st). Up to how much is the one-off reward for that?"], "3000000", "up_to"),
    ],
)  # fmt: skip
def test_figures_told_in_passing(assistant: Assistant, turns: list[str], value: str, kind: str) -> None:
    assert [(amount.value, amount.kind) for amount in assistant.answer(turns).amounts] == [(value, kind)]


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("隔壁厂说他们在广西经开区拿了1050万的外资到资奖励，当时按7.0的汇率折的，倒推一下他们那年到账多少美元？", ("75000000", "USD", "exact")),
        ("A firm in a Guangxi economic development zone drew CNY 4.2 million as the 2% award for foreign capital at an exchange rate of 7. Work back how many dollars had come in.", ("30000000", "USD", "exact")),
    ],
)  # fmt: skip
def test_an_award_drawn_is_reckoned_back(assistant: Assistant, text: str, amount: tuple[str, str, str]) -> None:
    assert [(one.value, one.unit, one.kind) for one in assistant.answer([text]).amounts] == [amount]


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("本公司在柳州高新区，国拨到账两笔：（1）国家重点研发计划钢厂课题650万元；（2）国家科技重大专项总部项目720万元。配套总共多少？", ("10000000", "up_to")),
        ("One firm in a Guangxi high-tech zone has this year (a) a national key R&D programme grant for its paper mill, CNY 6.5 million; (b) a national S&T major project for its plant, CNY 7.2 million. Total matching?", ("10000000", "up_to")),
        ("广西高新区一家企业今年国拨：甲项目（国家重点研发计划）650万元，乙项目（国家科技重大专项）720万元，一共配套多少？", ("10000000", "up_to")),
        ("广西高新区今年：①机床厂获国家重点研发计划650万元；②制药公司获国家科技重大专项720万元。配套合计多少？", ("13700000", "exact")),
    ],
)  # fmt: skip
def test_a_list_of_one_firms_projects_stands_under_its_ceiling_a_list_of_firms_does_not(
    assistant: Assistant, text: str, amount: tuple[str, str]
) -> None:
    assert [(one.value, one.kind) for one in assistant.answer([text]).amounts] == [amount]


def test_a_list_of_projects_whose_firm_is_not_told_has_no_total(assistant: Assistant) -> None:
    text = "广西高新区企业今年国拨：①国家重点研发计划（钢厂课题）650万元；②国家科技重大专项（电厂课题）720万元。配套合计多少？"
    assert "13700000" not in {amount.value for amount in assistant.answer([text]).amounts}


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("广西某经开区：①纸厂收入16亿，首次过15亿；②冷链公司收入22亿，首次，自己不办工厂；③铜厂收入19亿，首次。一共奖多少？", {"300000"}),
        ("广西某经开区：①纸厂收入16亿，首次过15亿；②啤酒厂的销售公司收入22亿，首次；③铜厂收入19亿，首次。一共奖多少？", {"150000"}),
        ("In a Guangxi economic development zone: (a) a paper mill, revenue CNY 1.6 billion, first time; (b) a maker of cables, revenue CNY 1.8 billion, first time; (c) a glass factory, revenue CNY 2 billion, first time. Total reward?", {"450000"}),
        ("广西某经开区：①纸厂收入16亿，首次过15亿；②铜厂收入19亿，首次。另有3家电子厂也首次突破15亿。一共奖多少？", {"150000"}),
    ],
)  # fmt: skip
def test_a_maker_is_known_by_the_end_of_its_name_and_things_beside_the_list_are_not_forgotten(
    assistant: Assistant, text: str, sums: set[str]
) -> None:
    assert {amount.value for amount in assistant.answer([text]).amounts} == sums
