"""What a question asks for, by its words."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("What is the limit on office floor area in Guangxi ETDZ industrial projects?", {"15"}),
        ("什么情况下能拿到独角兽榜单的400万？", {"4000000"}),
        ("什么时候能拿到广西经开区的外资奖励？", {"2", "20000000"}),
    ],
)
def test_an_office_is_no_department_and_a_case_no_condition(asked: str, told: set[str], assistant: Assistant) -> None:
    assert {str(amount.value) for amount in assistant.answer([asked]).amounts} == told
