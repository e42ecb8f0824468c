"""A sum put in a yes-no question is held against the award, however it is put."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant

_INCUBATOR = "a newly recognised national incubator in Guangxi's high-tech zones"  # 1 million
_ZONE = "a newly approved national ETDZ in Guangxi's ETDZs"  # up to 10 million


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        (f"I heard {_INCUBATOR} is worth RMB 4,000,000. True?", "no"),
        (f"I heard {_INCUBATOR} is worth RMB 1,000,000. True?", "yes"),
        (f"Is the sum for {_INCUBATOR} above RMB 1,000,000?", "no"),
        (f"Is the sum for {_INCUBATOR} above RMB 900,000?", "yes"),
        (f"So {_INCUBATOR} brings 2 million yuan?", "no"),
        (f"Is {_INCUBATOR} awarded less than RMB 2,000,000?", "yes"),
        (f"Is {_INCUBATOR} awarded less than RMB 1,000,000?", "no"),
        (f"Is the award for {_ZONE} capped at RMB 11,000,000?", "no"),
        (f"Is the award for {_ZONE} capped at RMB 10,000,000?", "yes"),
        (f"Is it true that the award for {_ZONE} won't exceed RMB 10,000,000?", "yes"),
        ("广西高新区新认定的国家级孵化器补助不到200万，对吗？", "yes"),
        ("广西高新区新认定的国家级孵化器补助不到100万，对吗？", "no"),
        ("广西高新区新认定的国家级孵化器补助低于60万吗？", "no"),
        ("广西高新区获批自治区级高新区奖励不会超过800万吧？", "yes"),
        ("广西高新区获批自治区级高新区奖励不会超过700万吧？", "no"),
    ],
)
def test_the_sum_put_decides(assistant: Assistant, question: str, decision: str) -> None:
    assert assistant.answer([question]).decision == decision
