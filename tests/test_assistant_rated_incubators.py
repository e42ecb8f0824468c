from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("广西高新区A类国家级孵化器保底100万吗？", "no"),
        ("广西高新区国家级孵化器是A类，保底100万吗？", "no"),
        ("广西高新区A类国家级孵化器最高100万吗？", "yes"),
        ("广西经开区聘的外国专家是A类，工作许可最长能办5年吗？", "yes"),
    ],
)
def test_class_a_of_an_incubator_is_its_rating_and_of_a_person_the_class(
    question: str, decision: str, assistant: Assistant
) -> None:
    assert assistant.answer([question]).decision == decision
