"""Who is called in and by whom, and whether something is paid in advance, as a yes-no question has it."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.claims.opposites import of_other_option
from assistant.claims.summoned import summons_others


@pytest.mark.parametrize(
    ("question", "text", "other"),
    [
        ("由省长约谈", "由省商务厅约谈国家级经开区有关负责人", True),
        ("由省政府约谈", "由省政府约谈所在地市政府主要负责人", False),
        ("由省长约谈吗", "提请省政府领导约谈所在地市政府有关负责人", False),
        ("约谈的是市长吗", "由省商务厅约谈国家级经开区有关负责人", True),
        ("约谈要整改吗", "由省商务厅约谈国家级经开区有关负责人", False),
        ("约谈管委会主任的是商务厅吗", "由自治区科技行政部门约谈该高新区管委会主要负责人", True),
        ("约谈管委会主任的是科技厅吗", "由自治区科技行政部门约谈该高新区管委会主要负责人", False),
        ("黄牌警告后商务厅约谈管委会吗", "由自治区科技行政部门约谈该高新区管委会主要负责人", True),
        ("市政府会被约谈吗", "由省政府约谈所在地市政府主要负责人", False),
        (
            "the commerce department summons the heads of the zone",
            "由自治区科技行政部门约谈该高新区管委会主要负责人",
            True,
        ),
    ],
)
def test_who_is_called_in_and_by_whom_is_told_apart(question: str, text: str, other: bool) -> None:
    assert summons_others(question, text) is other


@pytest.mark.parametrize(
    ("question", "text", "other"),
    [
        ("是事前给的吗", "给予财政资金后补助", True),
        ("会优先给予吗", "给予财政资金后补助", False),
        ("会先给吗", "给予财政资金后补助", True),
        ("是后补助吗", "给予后补助", False),
        ("给多少", "后补助", False),
    ],
)
def test_payment_in_advance_is_not_payment_afterwards(question: str, text: str, other: bool) -> None:
    assert of_other_option(question, text) is other


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("独角兽榜单奖是事前给的，对吗？", "no"),
        ("广西高新区的独角兽榜单奖是事后给的，对吗？", "yes"),
        ("进入独角兽培育库的100万是事后补的吗？", "no"),
        ("Is the RMB 4 million for a unicorn list paid in advance?", "no"),
        ("Is the RMB 1 million for the unicorn pool paid in advance?", "yes"),
        ("广东对全国最后20名由省长约谈，对吗？", "no"),
        ("广东对全国最后20名由省商务厅约谈，对吗？", "yes"),
        ("广西高新区末2位由自治区主席约谈吗？", "no"),
        ("约谈管委会主任的是商务厅吗？", "no"),
        ("全国最后5名的，约谈所在地市政府主要负责人的是省政府吗？", "yes"),
        ("省长约谈全国最后20名的国家级经开区负责人，对吗？", "no"),
        ("Am I right that Guangdong interviews the city mayor if a zone is in the bottom 20?", "no"),
    ],
)
def test_neither_is_affirmed_for_the_other(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision
