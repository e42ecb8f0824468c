from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.sure_sum import asks_sure


@pytest.mark.parametrize(
    "question",
    [
        "新型研发机构肯定能拿500万吗？",
        "工作许可肯定能办5年吗？",
        "众创空间是固定给50万吗？",
        "新型研发机构认定了就自动给500万吗？",
        "Is it a flat RMB 500,000?",
        "Is the award for a maker space guaranteed?",
        "Are we guaranteed RMB 500,000?",
        "Is it a fixed sum of 5 million?",
        "Does a maker space automatically get RMB 500,000?",
    ],
)
def test_a_sum_is_asked_to_be_sure(question: str) -> None:
    assert asks_sure(question)


@pytest.mark.parametrize(
    "question",
    [
        "Our fixed assets are RMB 50 million; can our maker space get RMB 500,000?",
        "We rent a flat in the zone; can we get RMB 500,000?",
        "Our guaranteed loan is RMB 3 million; may we apply?",
        "We make automatically steered carts; can we get RMB 500,000?",
        "固定资产5000万元，能拿50万吗？",
        "我们生产自动给料机，能拿50万吗？",
        "不一定能拿到500万，对吗？",
        "有固定的办公场所，能拿50万吗？",
    ],
)
def test_a_word_that_says_so_of_another_thing_asks_for_no_sure_sum(question: str) -> None:
    assert not asks_sure(question)


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("A类外国高端人才，广西经开区工作许可肯定能办5年吗？", "no"),
        ("A类外国高端人才，广西经开区工作许可固定5年吗？", "no"),
        ("新型研发机构认定了就自动给500万，没有任何条件吗？", "no"),
        ("Is the subsidy for a newly recognised new-type R&D institution in a Guangxi ETDZ handed out automatically, without any conditions?", "no"),
        (
            "We rent a flat in the zone; can our nationally filed maker space in a Guangxi high-tech zone get RMB 500,000?",
            "yes",
        ),
        (
            "The RMB 500,000 for a nationally filed maker space in a Guangxi high-tech zone is not guaranteed, is it?",
            "yes",
        ),
    ],
)  # fmt: skip
def test_up_to_a_sum_is_no_sure_sum(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision
