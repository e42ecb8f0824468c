"""The asker's firm counts with the others that did the same."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.own_and_others import with_own_counted


@pytest.mark.parametrize(
    ("turn", "written"),
    [
        ("Our firm and two competitors entered the pool.", "3 firms entered the pool."),
        ("We and four others were newly recognised.", "5 firms were newly recognised."),
        ("Our own company, together with one rival joined it.", "2 firms joined it."),
        ("我们公司和两家同行首次进库", "3家企业首次进库"),
        ("我司与另外三家企业都进了培育库", "4家企业都进了培育库"),
    ],
)
def test_our_firm_and_the_others_are_one_number(turn: str, written: str) -> None:
    assert with_own_counted(turn) == written


@pytest.mark.parametrize(
    "turn",
    [
        "Our firm and two competitors share a laboratory.",
        "Our firm supplies two others, which entered the pool.",
        "我们和两家企业合作研发",
        "我们有两家企业进了培育库",
    ],
)
def test_others_that_did_something_else_stay_apart(turn: str) -> None:
    assert with_own_counted(turn) == turn


@pytest.mark.parametrize(
    "question",
    [
        "Our firm and two competitors entered the unicorn pool for the first time. Total for all three?",
        "We and two other companies entered the unicorn pool for the first time. What is the total?",
        "我们和另外两家企业首次进入独角兽培育库，一共给多少？",
    ],
)
def test_the_sum_is_of_all_of_them(assistant: Assistant, question: str) -> None:
    assert {amount.value for amount in assistant.answer([question]).amounts} == {"3000000"}


def test_rivals_alone_are_not_the_firms_of_an_asker(assistant: Assistant) -> None:
    question = "Two rivals entered the unicorn pool for the first time, and so did we. How much altogether?"
    assert "2000000" not in {amount.value for amount in assistant.answer([question]).amounts}
