"""Whether a sum has no ceiling: no where one is printed, and nothing is decided where none is."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.no_ceiling import asks_no_ceiling


@pytest.mark.parametrize(
    "question",
    [
        "广西经开区国家重点研发计划1:1资助是不是不封顶？",
        "广西经开区外资2%奖励上不封顶吗？",
        "Is the matching money for key R&D projects in Guangxi ETDZs unlimited per company?",
        "Does the matching grant in a Guangxi high-tech zone have no upper limit?",
        "Isn't the award for a national maker space in Guangxi high-tech zones unlimited?",
        "Is it true that the award for entering the unicorn list in Guangxi high-tech zones is unlimited?",
        "Is the grant for a newly recognised national incubator in Guangxi high-tech zones uncapped?",
        "广西高新区首次进入独角兽培育库的资助没有上限，对吗？",
        "听说广西经开区外资奖励不限额，是真的吗？",
    ],
)
def test_a_printed_ceiling_answers_no(assistant: Assistant, question: str) -> None:
    assert assistant.answer([question]).decision == "no"


@pytest.mark.parametrize(
    "question",
    [
        "The matching for national projects in Guangxi high-tech zones isn't unlimited, is it?",
        "The matching for national projects in Guangxi high-tech zones is not uncapped, right?",
        "广西高新区国家专项配套不是不封顶，对吗？",
        "广西经开区外资奖励并不是不封顶的，对吗？",
    ],
)
def test_that_it_is_not_without_a_ceiling_is_so(assistant: Assistant, question: str) -> None:
    assert assistant.answer([question]).decision == "yes"


def test_a_text_that_prints_no_ceiling_settles_nothing(assistant: Assistant) -> None:
    assert assistant.answer(["Is the tax growth reward of Guangxi's national ETDZs unlimited?"]).decision is None


@pytest.mark.parametrize("question", ["奖励有没有上限？", "配套封不封顶？", "Is there a cap?"])
def test_whether_there_is_a_ceiling_is_another_question(question: str) -> None:
    assert not asks_no_ceiling(question)
