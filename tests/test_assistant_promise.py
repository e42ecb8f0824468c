"""A refusal says that support is promised only where the passage found promises it for what is asked."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from prompts import replies
from tests.chat_parts import ask

PROMISED = [
    "广西经开区外贸企业厂房租金补贴每平方米多少？",
    "高新区校企共建现代产业学院，广西具体奖励多少万元一所？",
    "How much does Guangdong give a postdoc who joins a zone workstation?",
]
NONE = [
    "广西经开区企业装充电桩补多少钱？",
    "广西高新区专利授权一件奖多少？",
    "How many yuan a month is the housing allowance for class A foreign talent in Guangxi ETDZs?",
]


@pytest.mark.parametrize(
    ("turn", "reply"),
    [*((turn, "refuse_no_sum") for turn in PROMISED), *((turn, "refuse_no_promise") for turn in NONE)],
)
def test_only_what_is_promised_is_said_to_be(assistant: Assistant, turn: str, reply: str) -> None:
    answer = ask(assistant, turn)
    assert answer.type == "refuse" and not answer.amounts
    assert answer.text.startswith(replies(answer.language)[reply])
