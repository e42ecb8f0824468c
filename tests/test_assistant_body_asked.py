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
