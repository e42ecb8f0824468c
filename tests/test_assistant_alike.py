from __future__ import annotations

import pytest

from assistant.alike import alike, asks_more
from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "same", "decision"),
    [
        ("两边给的一样吗？", True, "yes"),
        ("两边给的一样吗？", False, "no"),
        ("两边有没有区别？", True, "no"),
        ("两边有没有区别？", False, "yes"),
        ("两边是不是没有区别？", True, "yes"),
        ("经开区比高新区给的多吗？", True, "no"),
        ("经开区比高新区给的多吗？", False, None),
        ("Does it make any difference to the maximum aid?", True, "no"),
        ("Is it higher in a high-tech zone than in an ETDZ?", True, "no"),
        ("Is the ceiling the same?", True, "yes"),
        ("两边口径是不是一个样？", True, "yes"),
    ],
)
def test_sameness_and_difference_as_asked(question: str, same: bool, decision: str | None) -> None:
    assert alike(question, same) == decision


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("国家级的配套比自治区级的多吗？", True),
        ("高新区是不是比经开区给得高？", True),
        ("Is the national grant larger than the regional one?", True),
        ("上划税收增幅比全区平均高25%，能拿奖励吗？", False),
        ("营业收入比去年高，能拿奖励吗？", False),
        ("占比高不高？", False),
        ("Is the reward for the top 100 less than for entering the top 50?", True),
        ("Is our place higher than 50?", False),
        ("Is more than RMB 10 million given?", False),
        ("Does a firm that exports more this year get a reward?", False),
    ],
)
def test_two_things_held_against_one_another(question: str, asked: bool) -> None:
    assert asks_more(question) is asked


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("Are the caps for office land and office floor area the same?", "no"),
        ("Are the grants for national and regional incubators the same?", "no"),
        ("行政办公用地和行政办公建筑面积的上限一样吗？", "no"),
        ("高新区和经开区进培育库给的一样吧？", "yes"),
        ("给谁都一样，进培育库给200万吧？", "no"),  # told, not asked
        ("给谁都一样，进培育库给100万吧？", "yes"),
    ],
)
def test_what_two_rules_give_is_compared(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision
