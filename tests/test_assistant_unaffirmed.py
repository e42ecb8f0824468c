"""A yes by a rule stands only where the rule bears out all that is asked: who receives it, who acts, at what ratio."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("营收首次突破15亿元，广西经开区的15万元是给企业的吗？", "no"),
        ("营收首次突破15亿元，给经开区的奖励是每家15万元吗？", "yes"),
        ("营收首次突破15亿元，给经开区的奖励是每家30万元吗？", "no"),
        ("首次进入独角兽培育库，广西高新区给企业的补助是200万元吗？", "no"),
        (
            "When a manufacturer in a Guangxi ETDZ first passes 1.5 billion yuan in revenue, does the 150,000 yuan go to the manufacturer?",
            "no",
        ),
        ("广西高新区内企业拿到国家重点研发计划项目，自治区按国家专项资金的1:2配套吗？", "no"),
        ("广西高新区内企业拿到国家重点研发计划项目，自治区按国家专项资金的1:1配套吗？", "yes"),
        ("广东国家级经开区单项指标排全国最后10名，是被责令限期整改吗？", "no"),
        ("广东国家级经开区单项指标排全国最后10名，是被书面提醒吗？", "yes"),
    ],
)
def test_a_yes_stands_on_all_that_is_asked(assistant: Assistant, question: str, decision: str) -> None:
    assert assistant.answer([question]).decision == decision


def test_whether_it_is_so_only_is_left_open_where_the_rule_does_not_say(assistant: Assistant) -> None:
    question = "Can a nationally filed maker space in a Guangxi high-tech zone get up to RMB 500,000 only in Nanning?"
    assert assistant.answer([question]).decision != "yes"
