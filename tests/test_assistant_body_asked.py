from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("广西经开区财税支持是不是财政厅和税务局一起牵头？", "yes"),
        ("广西经开区的财税支持，牵头的是不是商务厅？", "no"),
        ("广西经开区统计服务，南宁海关是配合单位吗？", "yes"),
        ("广西经开区统计服务，南宁海关是牵头单位吗？", "no"),
        ("广西高新区考核评价，是设区市政府牵头、科技厅配合吗？", "no"),
        ("南通放管服改革，市气象局也算责任单位吗？", "yes"),
        ("南通国际合作园区那条，市财政局是责任单位吗？", "no"),
        ("Does the Guangxi finance department lead on talent support for ETDZs?", "no"),
        ("Is the water department the lead for water supervision under the development zone reform plan?", "yes"),
        ("Is the municipal Party committee's talent office among those responsible for talent in Nantong's zones?", "yes"),
        ("Isn't Nantong Customs one of the units answerable for foreign-trade transformation in Nantong's zones?", "yes"),
        ("Does Guangxi's Department of Natural Resources take the lead on securing land for the ETDZs?", "yes"),
        ("I heard the Department of Commerce leads on land in Guangxi's ETDZs. Right?", "no"),
        ("优化土地资源配置，设区市人民政府只是配合单位，广西高新区，对吗？", "yes"),
        ("优化土地资源配置，自治区自然资源厅只是配合单位吗，广西高新区", "no"),
        ("In Guangxi's high-tech measures, is the housing department only a supporting body for land allocation?", "yes"),
        ("Does the Guangxi Department of Finance alone lead on tax and fiscal support for the ETDZs?", "no"),
    ],
)  # fmt: skip
def test_bodies_are_held_against_those_of_the_clause(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("开发区改革创新方案中，工业园区的设立调整是由科技厅牵头的吗？", "no"),
        ("开发区改革创新方案里，高新技术产业开发区要升级，牵头的是不是科技厅？", "yes"),
    ],
)
def test_a_sentence_that_gives_its_matter_to_a_body_goes_before_the_bracket(
    question: str, decision: str, assistant: Assistant
) -> None:
    assert assistant.answer([question]).decision == decision


def test_the_clause_is_that_of_the_matter_not_one_that_speaks_of_the_body(assistant: Assistant) -> None:
    question = "Is the Department of Science and Technology the lead for optimising land resources in Guangxi's high-tech zones?"
    answer = assistant.answer([question])
    assert (answer.decision, answer.citations[0].clause) == ("no", "(二十二)")


def test_who_leads_is_no_yes_no_question_of_a_body(assistant: Assistant) -> None:
    assert assistant.answer(["广西经开区统计服务，谁牵头？"]).decision is None


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("广西经开区绩效激励由商务厅牵头、编办配合，对吗？", "yes"),
        ("广西经开区绩效激励，编办是配合单位吗？", "yes"),
        ("广西经开区绩效激励，绩效办是不是配合单位？", "yes"),
    ],
)  # fmt: skip
def test_a_body_printed_with_another_name_in_brackets_is_known_by_both(
    question: str, decision: str, assistant: Assistant
) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("广西高新区土地资源配置牵头的是自然资源厅而不是住建厅，对吗？", "yes"),
        ("广西高新区科技金融服务，牵头的是金融监管局，不是财政厅吧？", "yes"),
        ("广西高新区创新平台建设，牵头单位不是发改委，对吗？", "yes"),
        ("广西高新区创新平台建设，发改委不是牵头单位吧？", "yes"),
        ("广西高新区产城融合，生态环境厅不是牵头单位，对吧？", "yes"),
        ("广西高新区创新平台建设，牵头的不是发改委吧？", "yes"),
        ("广西高新区创新平台建设，牵头的不是科技厅吧？", "no"),
        ("广西高新区土地资源配置牵头的是住建厅而不是自然资源厅，对吗？", "no"),
        ("The Department of Natural Resources, not the housing department, leads on land allocation in Guangxi's high-tech zones, right?", "yes"),
        ("广西高新区营商环境，牵头的不是商务厅，对吗？", "no"),
        ("广西高新区营商环境，牵头的不是财政厅，对吗？", "yes"),
        ("广西高新区营商环境，由发改委而不是财政厅牵头，对吗？", "yes"),
        ("广西高新区营商环境，由财政厅而不是发改委牵头，对吗？", "no"),
        ("广西高新区优化土地资源配置，科技厅并不牵头，对吗？", "yes"),
        ("广西高新区优化土地资源配置，自然资源厅并不牵头，对吗？", "no"),
        ("The lead on optimising land resources in Guangxi's high-tech zones is not the housing department, right?", "yes"),
        ("The lead on optimising land resources in Guangxi's high-tech zones is not the Department of Natural Resources, right?", "no"),
        ("In Guangxi's high-tech zones, is it the Department of Natural Resources rather than the science department that leads on land resources?", "yes"),
        ("In Guangxi's high-tech zones, is it the science department rather than the Department of Natural Resources that leads on land resources?", "no"),
        ("Does the Department of Commerce, not the Department of Finance, lead on performance incentives for Guangxi's ETDZs?", "yes"),
    ],
)  # fmt: skip
def test_a_body_denied_or_contrasted_is_not_the_one(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("开发区规划环评由环境保护厅负责组织开展吗？", "no"),
        ("开发区规划环评由市、县政府负责组织开展吗？", "yes"),
        ("广东最后5名的整改意见由省商务厅负责提出吗？", "no"),
        ("约谈国家级经开区有关负责人由省政府负责吗？广东最后20名", "no"),
        ("广东最后20名的国家级经开区，有关负责人是由省商务厅负责约谈吗？", "yes"),
        ("广东最后5名的整改意见由所在地市政府负责提出吗？", "yes"),
        ("工业园区的设立调整工作由国土资源厅牵头吗？", "no"),
        ("工业园区的设立调整由自治区经济和信息化委牵头吗？", "yes"),
        ("高新技术产业开发区的设立调整及升级由商务厅牵头吗？", "no"),
        ("开发区综合评价考核体系由科技厅牵头建立吗？", "no"),
        ("开发区综合评价考核体系由自治区经济和信息化委牵头建立吗？", "yes"),
    ],
)  # fmt: skip
def test_the_body_of_the_sentence_goes_before_that_of_the_bracket(
    question: str, decision: str, assistant: Assistant
) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("We run a leading-industry project in a Guangxi ETDZ; does the region's Department of Finance bear half of the foreign capital award?", "yes"),
    ],
)  # fmt: skip
def test_who_pays_is_no_matter_of_who_leads(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    "question",
    [
        "广西经开区外资奖励由自治区财政厅负责发放吗？",
        "广西高新区众创空间补助由财政厅负责拨付吗？",
    ],
)
def test_a_bracket_says_nothing_of_a_task_within_the_matter(question: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision is None
