from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("不知道谁说的，新认定国家级孵化器给200万吧？", "no"),
        ("什么项目都行，获批国家高新区最高给2000万吧？", "no"),
        ("没有任何加分的，国家级孵化器就给100万吧？", "yes"),
        ("国家级孵化器给多少，你给介绍一下吧？", None),
        ("新认定国家级孵化器100万和考核A的100万，加一起200万，对吗？", "no"),
    ],
)
def test_a_word_that_asks_nothing_leaves_the_statement_to_be_confirmed(
    question: str, decision: str | None, assistant: Assistant
) -> None:
    assert assistant.answer([question]).decision == decision
