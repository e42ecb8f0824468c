"""A measure that no passage gives is said not to be there; one that a passage gives is not held lacking."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from prompts import replies
from tests.chat_parts import ask


@pytest.mark.parametrize(
    ("question", "reply"),
    [
        ("南通开发区的青年公寓每月租金多少？", "refuse_unknown"),
        ("广西获批国家高新区的经费，批下来后多少天内拨到账？", "refuse_no_term"),
        ("广西经开区国家科技重大专项的配套，要在立项后多少天内申请？", "refuse_no_term"),
        ("广西高新区排名连续3年前3名的经费，要在几个月内用完？", "refuse_no_term"),
        ("广东的国家级经开区收到书面提醒后，几天内要回复省商务厅？", "refuse_no_term"),
        ("开发区企业的工业用地到期续期，一次能续多少年？", "refuse_no_term"),
        ("广东对省级经济开发区的评估，隔多久做一次？", "refuse_no_interval"),
        ("开发区道路宽度不能超过多少米？", "refuse_no_figure"),
        ("南通的开发区加层改造，容积率最高能做到多少？", "refuse_no_figure"),
        ("帮广西经开区介绍成一个大项目，中介能提多少佣金？", "refuse_no_figure"),
        ("广西经开区聘了一位B类外国人才，工作许可最长给几年？", "refuse_other_grade"),
        ("对摘牌警示的高新区做整改评估，得多少分才算过关？", "refuse_no_figure"),
        ("How wide may roads in a development zone be under the reform plan?", "refuse_no_figure"),
        ("What cash bonus does Nantong pay an investor whose advanced-manufacturing project tops 150 million dollars?", "refuse_no_promise"),
        ("How much foreign capital are Guangxi's high-tech zones expected to draw in by 2025?", "refuse_no_figure"),
        ("How soon after the capital arrives does Guangxi pay out the 2% award?", "refuse_no_payout"),
        ("南通的职工公寓有多大面积？", "refuse_no_sum"),
        ("How large is a staff apartment in Nantong's development zones?", "refuse_no_sum"),
        ("What rent would a talent flat in a Nantong zone cost?", "refuse_no_sum"),
        ("How much does a Guangxi high-tech zone pay a PhD each month for housing?", "refuse_no_promise"),
        ("开发区改革实施方案里，工业项目每亩投资不得低于多少？", "refuse_no_figure"),
        ("Under the development-zone reform plan, what is the minimum investment per mu for a factory?", "refuse_no_figure"),
        ("How many bonus points does a Guangxi city score for a well-ranked national ETDZ?", "refuse_no_figure"),
        ("省里专项下达给国家级经开区多少亩用地指标？", "refuse_no_figure"),
        ("On which day does the unicorn money of the Guangxi high-tech zones have to be claimed?", "refuse_no_date"),
        ("What per cent of loan interest does Guangdong refund to start-ups in a national zone?", "refuse_no_sum"),
        ("What does the work permit of a class A foreign expert cost in fees in a Guangxi ETDZ?", "refuse_no_figure"),
        ("A类外国高端人才在广西经开区办工作许可要交多少手续费？", "refuse_no_figure"),
        ("Which fee does a Guangxi high-tech zone charge a newly recognised incubator?", "refuse_no_figure"),
        ("能走“一事一议”的重点企业，一年进出口额至少要做到多少？", "refuse_no_figure"),
        ("南通要建的工业设计中心，专职设计人员最少几名？", "refuse_no_figure"),
        ("开发区、金融机构和企业的三方沟通会，多长时间开一次？", "refuse_no_interval"),
        ("两地签的投资转移协议，有效期是几年？", "refuse_no_term"),
        ("开发区申建海关特殊监管场所，场地最少要多大？", "refuse_no_figure"),
        ("开发区连着三年排名靠后，“靠后”是指倒数几名以内？", "refuse_no_figure"),
        ("How many people must a foreign group employ in a Guangxi ETDZ for its office to be a regional head office?", "refuse_no_figure"),
        ("In which quarter does Guangxi pay out the reward for growth in tax passed up?", "refuse_no_date"),
        ("What minimum area must a park cover to become a regional-level high-tech zone in Guangxi?", "refuse_no_figure"),
        ("How often do zone, banks and firms meet in the three-party mechanism of the reform plan?", "refuse_no_interval"),
    ],
)  # fmt: skip
def test_a_measure_that_the_text_does_not_give_is_refused_as_that_measure(
    assistant: Assistant, question: str, reply: str
) -> None:
    answer = ask(assistant, question)
    assert answer.type == "refuse"
    assert answer.text.startswith(replies(answer.language)[reply])


@pytest.mark.parametrize(
    "question",
    [
        "广西高新区行政办公用地面积最多占多少？",
        "自治区级高新区摘牌警示以后，整改给多长时间？",
        "南通突破的先进制造业项目是多少美元以上？",
        "For how many years from 2021 does Guangxi's tax reward run?",
        "广西高新区里我们刚认定的自治区级新型研发机构能拿多少？这笔钱每个月发吗？",
        "At what percentage is paid-in foreign capital rewarded in a Guangxi ETDZ?",
        "降为省级经开区后，要在几天内书面报告？",
        "What share of floor area may administrative offices take up in a Guangxi high-tech zone?",
        "经开区新增工业用地至少多大比例要按“标准地”供应？",
        "A类外国高端人才的工作许可最长几年？",
        "How large can the one-off support for a new-type R&D institution in a Guangxi high-tech zone be?",
        "For how long may an idle factory turned maker space keep its original land use under the reform plan?",
        "进出口总额年均要达到多少增长？",
        "外贸进出口额年均增长至少多少？",
        "What export volume growth is targeted?",
        "How large may the floor area for offices be at most?",
    ],
)
def test_a_measure_that_the_text_gives_is_answered(assistant: Assistant, question: str) -> None:
    answer = ask(assistant, question)
    assert answer.type == "answer" and answer.amounts


@pytest.mark.parametrize(
    ("question", "value", "kind"),
    [
        ("税收超过平均增幅多少的部分给奖励？", 20, "at_least"),
        ("税收增长超过多少部分有奖励？", 20, "at_least"),
        ("营收达到多少才能给经开区奖励15万？", 1_500_000_000, "at_least"),
        ("What revenue threshold brings the zone 150,000 yuan?", 1_500_000_000, "at_least"),
        ("How large must the floor area share be at most?", 15, "up_to"),
        ("外贸进出口额年均增长至少多少？", 10, "at_least"),
    ],
)
def test_a_threshold_that_the_text_prints_is_told(assistant: Assistant, question: str, value: int, kind: str) -> None:
    answer = assistant.answer([question])
    assert answer.type == "answer"
    assert (value, kind) in {(int(amount.value), amount.kind) for amount in answer.amounts}


@pytest.mark.parametrize(
    "question",
    [
        "改革方案要求开发区安全风险评估每年做几次？",
        "On what basis is the key support for foreign projects in Nantong's urban districts measured?",
    ],
)
def test_what_the_text_tells_in_words_is_answered(assistant: Assistant, question: str) -> None:
    assert ask(assistant, question).type == "answer"


@pytest.mark.parametrize(
    "question",
    [
        "南通的安全风险评估多久做完？",
        "南通的安全风险评估多久能做好？",
        "广东被降级的经开区多久开始整改报告？",
        "降级后隔几天要书面报告广东省政府？",
        "到2023年广西国家级经开区全国排名要整体提多少位？",
        "广西经开区国家级排名到2023年整体要提多少名？",
        "南通的开发区权限放多宽？",
        "How wide is online monitoring coverage of key dischargers in Nantong's zones?",
        "How wide are the powers delegated to Nantong's zones?",
    ],
)
def test_what_only_sounds_like_a_measure_is_answered(assistant: Assistant, question: str) -> None:
    assert ask(assistant, question).type == "answer"


@pytest.mark.parametrize(
    ("question", "years"),
    [
        ("改革方案里，考核排名靠后几年的开发区会被核减面积？", 3),
        ("改革方案里开发区连着几年排名靠后会被降级？", 3),
        ("广西自治区级高新区要几年稳居前3名才有300万？", 3),
        ("广东的国家级经开区接连几年全国垫底会降为省级？", 2),
        ("广东国家级经开区几年排在最后5名会降级？", 2),
        ("How many years of poor ranking before a development zone's area is cut under the reform template?", 3),
        ("For how many years must a regional high-tech zone in Guangxi stay in the top three to get RMB 3 million?", 3),
        ("How long must a Guangxi high-tech zone be among the last three before it is warned of delisting?", 3),
    ],
)
def test_years_in_a_row_are_told_in_whatever_words_they_are_asked(
    assistant: Assistant, question: str, years: int
) -> None:
    answer = ask(assistant, question)
    assert answer.type == "answer"
    assert (str(years), "year") in {(amount.value, amount.unit) for amount in answer.amounts}


@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("南通的安全风险评估多久做一次？", "间隔或者次数"),
        ("南通每隔几年做安全风险评估？", "间隔或者次数"),
        ("广东对省级经济开发区隔几年评一次？", "间隔或者次数"),
        ("广西高新区排名连续3年前3名的经费，要在几年内用完？", "期限"),
        ("开发区道路要修多宽？", "数字"),
        (
            "A category-B foreign engineer in a Guangxi ETDZ: what maximum permit length is set for category B?",
            "another grade",
        ),
        ("How wide must a green belt be in a Nantong zone?", "no such figure"),
    ],
)
def test_the_refusal_says_what_is_lacking(assistant: Assistant, question: str, reason: str) -> None:
    answer = ask(assistant, question)
    assert answer.type == "refuse" and reason in answer.text.split("\n")[0]


@pytest.mark.parametrize(
    "question",
    [
        "国家绩效考核评价为B的国家级孵化器在广西高新区能拿多少？",
        "评价为B类的国家级科技企业孵化器，广西高新区奖多少？",
        "How much does a national incubator rated B in the national performance review get in Guangxi's high-tech zones?",
    ],
)
def test_another_grade_is_refused_as_one_with_what_holds_for_the_grade_printed(
    assistant: Assistant, question: str
) -> None:
    answer = ask(assistant, question)
    assert answer.type == "refuse" and not answer.amounts
    assert answer.text.startswith(replies(answer.language)["refuse_other_grade"])
    assert "评价为A" in answer.citations[0].quote
