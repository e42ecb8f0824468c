"""Asked for a sum and for the bodies at once, an answer by the rules gives both."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "value", "body"),
    [
        ("广西高新区进独角兽企业榜单奖多少、由哪个部门负责？", "4000000", "牵头单位：自治区科技厅"),
        ("广西经开区新认定的国家企业技术中心的牵头部门是谁，最多补多少？", "10000000", "牵头单位：自治区科技厅"),
        (
            "For being approved as a regional high-tech zone in Guangxi, which department do we turn to and what is the sum?",
            "8000000",
            "Lead: Department of Science and Technology",
        ),
    ],
)
def test_both_are_given(assistant: Assistant, question: str, value: str, body: str) -> None:
    answer = assistant.answer([question])
    assert value in {str(amount.value) for amount in answer.amounts}
    assert body in answer.text


def test_bodies_not_asked_for_are_not_told_beside_a_sum(assistant: Assistant) -> None:
    assert "牵头单位" not in assistant.answer(["广西高新区进独角兽企业榜单奖多少？"]).text
