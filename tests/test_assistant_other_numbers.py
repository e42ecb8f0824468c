from __future__ import annotations

import pytest

from assistant.chat import Assistant

HITECH = "广西一个高新区"
ETDZ = "广西某经开区"
PARK = "in a high-tech zone of Guangxi"

# A question that tells one thing or several among other numbers, and the sum.
AMONG = [
    (f"{HITECH}的孵化器刚评上国家级，楼里住着62家公司，物业有18个人，配套资金是多少？", "1000000"),
    (f"办公楼6栋，{HITECH}里我们的众创空间今年国家备案了，入驻创客团队31支，顶格能补多少？", "500000"),
    (f"{HITECH}，区内现有企业210家，我公司今年头一次入选独角兽培育库，给多少钱？", "1000000"),
    (f"{HITECH}刚获批国家科技成果转移转化示范区，周边5个市都派人来学，给多少支持？", "3000000"),
    ("我们是广西的国家级经开区，聘了9位外籍专家，编制内员工88名，今年在全国考核里首次进前100名，最多奖多少？", "5000000"),
    (f"{HITECH}的国家级孵化器考核是A，前后跑了6趟才办下来，最多奖多少？", "1000000"),
    (f"{ETDZ}今年有2家糖厂和3家机械厂营收头一次过15亿，另有1家物流公司也过了，园区一共能拿多少？", "750000"),
    (f"{HITECH}新增国家级孵化器2家、自治区级3家，同期迁出企业14家，配套合计多少？", "3500000"),
    (f"{HITECH}今年有一个国家级孵化器和两个自治区级孵化器通过认定，还引来5家贸易公司，配套一共多少？", "2000000"),
    (f"{HITECH}，国家级孵化器新增2家、自治区级新增3家，在孵团队又来了9支，配套合计多少？", "3500000"),
    (f"Our incubator {PARK} became a national one this spring. It houses 44 firms and has 12 staff. What matching grant is due?", "1000000"),
    (f"Our start-up {PARK} was put on a professional body's unicorn list. The zone has 130 companies. We hold 27 patents. How much is paid afterwards?", "4000000"),
    (f"Our maker space {PARK} is filed with the state. We run 3 laboratories for pupils and won 6 city prizes. What is the most it can get?", "500000"),
    ("We are a Guangxi ETDZ. Two steel makers and one paper maker passed RMB 1.5 billion in revenue for the first time; 70 people were hired. What does the zone get in total?", "450000"),
    (f"{PARK.capitalize()} three national incubators and two regional ones were newly recognised, and 9 trading firms moved in. What is the total?", "4000000"),
    (f"{PARK.capitalize()} two firms entered the unicorn cultivation pool for the first time and one company was named on a unicorn list; the zone houses 88 firms. What does that add up to?", "6000000"),
    (f"{PARK.capitalize()} a national incubator and two regional incubators were newly recognised this year. What is the total grant?", "2000000"),
    ("In Guangxi one zone is approved as a national high-tech zone and three more become regional high-tech zones. What is the most that is paid in total?", "34000000"),
    ("Our foreign-funded plant in a Guangxi ETDZ brought in USD 30 million of foreign capital this year, rate 7. Total investment is RMB 500 million. How much is the award?", "4200000"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "sum_"), AMONG)
def test_a_number_of_other_things_changes_no_sum(assistant: Assistant, question: str, sum_: str) -> None:
    sums = [amount.value for amount in assistant.answer([question]).amounts if amount.unit == "CNY"]
    assert sums[:1] == [sum_], question


def test_of_two_projects_each_with_its_sum_the_rate_and_its_ceiling_are_told(assistant: Assistant) -> None:
    question = f"{ETDZ}，两个制造业外资项目今年分别到位2600万美元和1800万美元，按7.0的汇率，奖励一共多少？"
    answer = assistant.answer([question])
    assert [(amount.value, amount.unit) for amount in answer.amounts] == [("2", "percent"), ("20000000", "CNY")]


# What is not said to count, or may be part of another number: the rate, never a total.
UNSURE = [
    f"{HITECH}今年认定的孵化器，国家级2家，自治区级1家，另有3家国家级的是去年认定的，一共拿多少？",
    f"{ETDZ}今年9家企业营收首次突破15亿元，4家是卖货的，一共能拿多少奖励？",
]


@pytest.mark.parametrize("question", UNSURE)
def test_where_a_number_may_or_may_not_count_no_total_is_told(assistant: Assistant, question: str) -> None:
    answer = assistant.answer([question])
    assert answer.type == "answer" and "计算" not in answer.text
    told = {amount.value for amount in answer.amounts}
    assert told and told <= {"1000000", "500000", "150000"}


@pytest.mark.parametrize(
    ("question", "condition"),
    [
        (f"{HITECH}现有国家级孵化器3家，新增员工50人，多少钱？", True),
        (f"{HITECH}原有国家级孵化器3家，新增面积2万平方米，多少钱？", True),
        (f"{HITECH}企业几年前有了国家重点实验室，新增一条生产线，能拿多少？", True),
        (f"{HITECH}今年新增国家级孵化器3家，补助多少？", False),
        (f"{HITECH}，国家级孵化器新增2家，配套合计多少？", False),
        (f"{HITECH}今年新增：国家工程研究中心1个，补助多少？", False),
    ],
)
def test_what_is_added_is_new_only_where_it_is_a_thing_recognised(
    assistant: Assistant, question: str, condition: bool
) -> None:
    assert ("前提" in assistant.answer([question]).text) is condition


def test_a_list_after_what_is_added_is_new_as_a_whole(assistant: Assistant) -> None:
    question = (
        "我们高新区今年新增：国家工程研究中心1个；三家企业各新评上一个自治区级企业技术中心。一次性补助加起来多少？"
    )
    assert assistant.answer([question]).amounts[0].value == "11500000"


def test_a_story_that_is_not_read_gives_the_rates_and_no_total(assistant: Assistant) -> None:
    question = f"{HITECH}：3家公司首次进独角兽培育库，2家公司上了独角兽榜单，年产值过亿的还有7家，资助合计多少？"
    values = {one.value for one in assistant.answer([question]).amounts}
    assert values in ({"1000000", "4000000"}, {"11000000"})  # 11 million would be right
