"""Numbers of things of which each is told outright to earn an award or not, among numbers of other things."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant

HITECH = "广西一个高新区"
ETDZ = "广西某经开区"

TOLD = [
    (f"{HITECH}上半年新认定3家国家级孵化器，下半年2家，配套合计多少？", "5000000"),
    (f"{HITECH}新认定自治区级孵化器3家在桂林，1家在柳州，合计配套多少？", "2000000"),
    (f"{ETDZ}北片今年4家制造业企业营收首次突破15亿元，南片2家，一共奖多少？", "900000"),
    (f"{HITECH}有4家国家级孵化器参加国家绩效考核，评A的3家，B的1家，在孵企业212户，奖补最多一共多少？", "3000000"),
    (f"{HITECH}的孵化器，今年新认定国家级2家、自治区级3家，去年认定的还有4家，今年配套一共多少？", "3500000"),
    (f"{ETDZ}现有制造业企业41家，今年营收首次过15亿的5家，早几年就过了的7家，贸易公司过线的2家，能奖多少？", "750000"),
    (f"{HITECH}有7家企业报了自治区级工程研究中心，4家今年新认定，2家还在评审，1家没通过，补助合计多少？", "2000000"),
    ("In a Guangxi high-tech zone three regional incubators were newly recognised in May and one in October. Total?", "2000000"),
    ("Six firms of a Guangxi high-tech zone applied for a regional-level key laboratory; two firms were newly recognised, four refused. One-off subsidies in total?", "1000000"),
    ("A Guangxi ETDZ has 22 manufacturers. Four passed 1.5 billion yuan of revenue for the first time this year, 9 had done so before, and three traders passed it too. What does the zone get?", "600000"),
    ("In a Guangxi high-tech zone four regional incubators and two national ones were newly recognised – what is the total?", "4000000"),
    (f"{HITECH}国家备案的众创空间4个，另有3个只在自治区备案，去年产值33亿元，最多一共补多少？", "2000000"),
    (f"{HITECH}孵化器12家，在孵210户，其中23户今年毕业，今年新认定国家级2家、自治区级1家，配套合计多少？", "2500000"),
    (f"{ETDZ}今年1个园区获批国家级经开区，另有8家制造业企业营收首次突破15亿元，这8家一共奖园区多少？", "1200000"),
    ("Five firms of a Guangxi high-tech zone were newly recognised as regional key laboratories; in 2019 it was three. Total for this year's?", "2500000"),
    ("Two nationally filed makerspaces in a Guangxi high-tech zone, 3,200 square metres together. Maximum award for the two?", "1000000"),
    ("In a Guangxi ETDZ with 210 companies five manufacturers first passed 1.5 billion yuan of revenue. Award total?", "750000"),
    ("In a Guangxi high-tech zone two regional demonstration zones for the transfer of scientific results were approved; a third is planned for next year. How much in total?", "2000000"),
    ("National review of five national incubators in a Guangxi high-tech zone: four A, one C; 200 tenants, 30 left. Maximum award in total?", "4000000"),
    ("Eight manufacturers of a Guangxi ETDZ passed 1.5 billion yuan revenue for the first time, and so did two trading houses. Total for the zone?", "1200000"),
    ("Six manufacturers of our Guangxi ETDZ crossed RMB 1.5 billion in revenue, four for the first time. What award is due?", "600000"),
    (f"{ETDZ}6家制造企业营收过了15亿元，4家是首次突破，能拿多少？", "600000"),
    (f"{HITECH}国家级孵化器5家，2家是今年新认定的，配套一共多少？", "2000000"),
    (f"{ETDZ}9家制造企业营收首次突破15亿元，又有2家也首次突破，奖励一共多少？", "1650000"),
    (f"{ETDZ}今年新认定1个国家工程研究中心、2个国家企业技术中心，最高补多少？", "30000000"),
    ("A Guangxi ETDZ: two companies made it onto a unicorn list, and three companies had been in the pool before. How much altogether?", "8000000"),
    (f"{HITECH}今年独角兽上榜1家、首次入库2家、新认定国家级孵化器1家，总共多少？", "7000000"),
    ("In a Guangxi ETDZ three companies got onto the unicorn list and five entered the pool for the first time: total?", "17000000"),
    ("Two industrial parks were just approved as regional high-tech zones in Guangxi. What is the most the two can get?", "16000000"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "sum_"), TOLD)
def test_what_is_told_to_earn_it_is_added_up_and_nothing_else(assistant: Assistant, question: str, sum_: str) -> None:
    answer = assistant.answer([question])
    assert [amount.value for amount in answer.amounts if amount.unit == "CNY"] == [sum_], answer.text


# What is open for one number is no sum: the rate.
OPEN = [
    (f"{HITECH}众创空间5个，国家备案的3个，另外2个怎么样还不知道，最多一共补多少？", {"500000"}),
    (f"{HITECH}首次进独角兽培育库的3家做机器人，2家做制药，一共资助多少？", {"1000000"}),
    ("Of nine firms above 1.5 billion yuan in a Guangxi ETDZ, four sell goods. What does the zone get in total?", {"150000"}),
    ("In a Guangxi ETDZ four manufacturers first passed 1.5 billion yuan of revenue, and five manufacturers held an open day. Total award?", {"150000"}),
]  # fmt: skip


@pytest.mark.parametrize(("question", "rates"), OPEN)
def test_where_it_is_open_no_total_is_told(assistant: Assistant, question: str, rates: set[str]) -> None:
    answer = assistant.answer([question])
    assert answer.type == "answer"
    assert {amount.value for amount in answer.amounts if amount.unit == "CNY"} <= rates
    assert "计算" not in answer.text and "Worked out" not in answer.text


# A number told after another, with no word that adds it, may be some of it, and what it does elsewhere says nothing of an award.
NOT_ADDED = [
    (f"{ETDZ}6家制造业企业营收首次突破15亿元，2家在停产整顿，能拿多少？", "150000"),
    (f"{ETDZ}6家制造业企业营收首次突破15亿元，2家在外省，能拿多少？", "150000"),
    (f"{ETDZ}8家制造业企业营收首次突破15亿元，上半年3家，奖励多少？", "150000"),
    (f"{ETDZ}8家制造业企业营收首次突破15亿元，今年3家，奖励多少？", "150000"),
    (f"{ETDZ}5家制造业企业营收首次突破15亿元，不是4家，奖励多少？", "750000"),
    (f"{HITECH}新认定3家自治区级孵化器，2家在装修，一共多少？", "1500000"),
    (f"{HITECH}新认定5家自治区级孵化器，3家在南宁，一共多少？", "2500000"),
    (f"{HITECH}新认定自治区级孵化器是三家，不是两家，一共多少？", "1500000"),
    ("Six manufacturers of a Guangxi ETDZ passed RMB 1.5 billion in revenue for the first time, two in the red. How much?", "150000"),
    ("Six manufacturers of a Guangxi ETDZ passed RMB 1.5 billion in revenue for the first time, two in Nanning. How much?", "150000"),
    ("A Guangxi high-tech zone had five regional incubators newly recognised, three in the second half. Total?", "2500000"),
    ("A Guangxi high-tech zone has three newly recognised regional incubators, two in trouble. How much in total?", "1500000"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "sum_"), NOT_ADDED)
def test_a_number_that_may_be_some_of_the_one_before_is_not_added(
    assistant: Assistant, question: str, sum_: str
) -> None:
    assert [amount.value for amount in assistant.answer([question]).amounts if amount.unit == "CNY"] == [sum_]


def test_a_later_turn_takes_some_of_the_number_away(assistant: Assistant) -> None:
    turns = [
        "广西高新区有6家企业申报自治区级企业技术中心，补助怎么算？",
        "其中4家今年新认定，2家没通过，合计补助多少？",
    ]
    assert [amount.value for amount in assistant.answer(turns).amounts] == ["2000000"]


_HITECH = "In a Guangxi high-tech zone"
_ETDZ = "In a Guangxi ETDZ"


@pytest.mark.parametrize(
    ("question", "sum_"),
    [
        ("Two firms entered the unicorn list and a third the pool for the first time in a Guangxi high-tech zone. Total?", "9000000"),
        (f"{_ETDZ} four manufacturers pass RMB 1.5 billion for the first time; a fifth, a trader, did too. How much in total?", "600000"),
        (f"{_ETDZ} three manufacturers and another two topped RMB 1.5 billion for the first time. Total?", "750000"),
        (f"{_ETDZ} three manufacturers and two more topped RMB 1.5 billion for the first time. Total?", "750000"),
        (f"{_ETDZ} three manufacturers topped RMB 1.5 billion for the first time; another manufacturer did too. Total?", "600000"),
        (f"{_ETDZ} three manufacturers moved in and two topped RMB 1.5 billion for the first time. Total?", "300000"),
        (f"{_ETDZ} three manufacturers topped RMB 1.5 billion for the first time; two of them are food makers. Total?", "450000"),
        (f"{_HITECH} two firms first entered the unicorn pool; another firm asked about the rules. Total?", "2000000"),
        ("Four firms first entered the unicorn pool; another firm has applied. Total?", "4000000"),
        ("Four firms first entered the unicorn pool; another company did not. Total?", "4000000"),
        (f"{_HITECH} four firms first entered the unicorn pool; a fifth only wants to. Total?", "4000000"),
        ("Three national incubators were newly recognised; another incubator was closed. Total?", "3000000"),
        (f"{_ETDZ} three manufacturers topped RMB 1.5 billion for the first time; another company hopes to as well. Total?", "450000"),
        (f"{_HITECH} four firms first entered the unicorn pool; another firm also entered it for the first time. Total?", "5000000"),
        ("广西经开区今年3家制造企业首次突破15亿，其中2家是做食品的，一共奖多少？", "450000"),
        ("广西高新区首次入独角兽培育库企业6家，其中2家还登上独角兽榜单，一共多少？", "14000000"),
        ("广西高新区今年新认定4家国家级孵化器，其中2家还评了A，最多一共多少？", "6000000"),
    ],
)  # fmt: skip
def test_one_more_and_some_that_are_described_or_earn_more(assistant: Assistant, question: str, sum_: str) -> None:
    assert [amount.value for amount in assistant.answer([question]).amounts] == [sum_]


def test_what_is_rated_is_no_heading_of_what_is_recognised(assistant: Assistant) -> None:
    question = f"{_HITECH} two incubators were rated A and one was newly recognised as national. Total at most?"
    assert len(assistant.answer([question]).amounts) > 1  # the rate of each, no total


@pytest.mark.parametrize(
    "turns",
    [
        ("广西高新区企业首次进独角兽培育库多少？", "上榜呢？", "一共呢？"),
        ("A firm in a Guangxi high-tech zone first entered the unicorn pool, how much?", "And the unicorn list?", "And in total?"),
    ],
)  # fmt: skip
def test_a_turn_that_asks_for_the_total_alone_adds_up_the_turns_before(
    assistant: Assistant, turns: tuple[str, ...]
) -> None:
    assert [one.value for one in assistant.answer(list(turns)).amounts] == ["5000000"]


@pytest.mark.parametrize(
    ("question", "sum_"),
    [
        ("Two of our start-ups in a Guangxi ETDZ first entered the unicorn pool, and a third, different one a unicorn list. Total?", "6000000"),
        (f"{_HITECH} four firms each had an enterprise technology centre newly recognised at regional level, and a fifth firm's lab became a State Key Laboratory. Total?", "12000000"),
    ],
)  # fmt: skip
def test_a_thing_told_by_its_place_counts_once(assistant: Assistant, question: str, sum_: str) -> None:
    assert [amount.value for amount in assistant.answer([question]).amounts] == [sum_]


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("高新区5家企业首次进培育库，一家后来停业，一共给多少？", "4000000"),
        ("新认定国家级孵化器3家，注销1家，一共给多少？", "2000000"),
        ("新认定国家级孵化器3家，后来1家被撤销，一共给多少？", "2000000"),
        ("新认定国家级孵化器3家，另有1家老孵化器注销，一共给多少？", "3000000"),
        ("新认定国家级孵化器3家，自治区级注销1家，一共给多少？", "3000000"),
        ("Five firms entered the unicorn pool for the first time; one went bust. Total?", "4000000"),
    ],
)
def test_what_is_gone_is_of_those_told_before_it(assistant: Assistant, question: str, value: str) -> None:
    assert {amount.value for amount in assistant.answer([question]).amounts} == {value}


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("On the unicorn list, two; in the pool for the first time, three. Total?", "11000000"),
        ("Newly on the unicorn list: two; in the pool for the first time: three. Total?", "11000000"),
        ("今年新认定：国家级孵化器1家，自治区级孵化器2家；去年认定：国家级孵化器3家。今年一共给多少？", "2000000"),
        (
            "高新区去年认定：国家级孵化器3家；今年新认定：国家级孵化器1家，自治区级孵化器2家。今年一共给多少？",
            "2000000",
        ),
    ],
)
def test_a_list_may_open_the_text_and_be_headed_by_years(assistant: Assistant, question: str, value: str) -> None:
    assert {amount.value for amount in assistant.answer([question]).amounts} == {value}


@pytest.mark.parametrize(
    ("told", "total"),
    [
        ("另外3家被驳回", "2000000"),
        ("另外4家被驳回", "2000000"),
        ("另外1家注销了", "2000000"),
        ("后来1家注销了", "1500000"),
    ],
)
def test_only_what_was_counted_and_is_no_more_is_taken_off(assistant: Assistant, told: str, total: str) -> None:
    asked = f"广西高新区，新认定自治区级工程研究中心的企业四家；{told}。一次性补助合计多少？"
    assert [str(amount.value) for amount in assistant.answer([asked]).amounts] == [total]
