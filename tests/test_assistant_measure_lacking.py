"""A measure that no passage gives is said not to be there; one that a passage gives is not held lacking."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from tests.chat_parts import ask


@pytest.mark.parametrize(
    "question",
    [
        "南通开发区的青年公寓每月租金多少？",
        "南通的职工公寓有多大面积？",
        "How large is a staff apartment in Nantong's development zones?",
        "What rent would a talent flat in a Nantong zone cost?",
        "How much does a Guangxi high-tech zone pay a PhD each month for housing?",
        "开发区改革实施方案里，工业项目每亩投资不得低于多少？",
        "Under the development-zone reform plan, what is the minimum investment per mu for a factory?",
        "How many bonus points does a Guangxi city score for a well-ranked national ETDZ?",
        "省里专项下达给国家级经开区多少亩用地指标？",
        "On which day does the unicorn money of the Guangxi high-tech zones have to be claimed?",
        "What per cent of loan interest does Guangdong refund to start-ups in a national zone?",
        "What does the work permit of a class A foreign expert cost in fees in a Guangxi ETDZ?",
        "A类外国高端人才在广西经开区办工作许可要交多少手续费？",
        "Which fee does a Guangxi high-tech zone charge a newly recognised incubator?",
    ],
)
def test_a_measure_that_the_text_does_not_give_is_no_answer(assistant: Assistant, question: str) -> None:
    assert ask(assistant, question).type == "refuse"


@pytest.mark.parametrize(
    "question",
    [
        "广西高新区行政办公用地面积最多占多少？",
        "广西高新区里我们刚认定的自治区级新型研发机构能拿多少？这笔钱每个月发吗？",
        "At what percentage is paid-in foreign capital rewarded in a Guangxi ETDZ?",
        "降为省级经开区后，要在几天内书面报告？",
        "What share of floor area may administrative offices take up in a Guangxi high-tech zone?",
    ],
)
def test_a_measure_that_the_text_gives_is_answered(assistant: Assistant, question: str) -> None:
    answer = ask(assistant, question)
    assert answer.type == "answer" and answer.amounts
