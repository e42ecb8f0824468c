"""Whether a sum may be spent on what a question asks about."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("广西高新区国家重大专项的配套资金能用来发工资吗", None),
        ("广西高新区国家重大专项的配套资金可以用于成果转化吗", "yes"),
        ("广西经开区国家重大专项的资助能用于研发吗", "yes"),
        ("广西经开区国家重大专项的资助能买车吗", "no"),
        ("May the 1:1 matching money in a Guangxi high-tech zone be spent on commercialising the results?", "yes"),
    ],
)
def test_a_sum_is_spent_as_the_text_sets(question: str, decision: str | None, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision
