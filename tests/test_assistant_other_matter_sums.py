from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    "question",
    [
        "广西高新区8家入库，前年就有3家在库，一共多少？",
        "Two places share enclave tax 30/70, 70 for us; with RMB 10 million, how much do we get?",
    ],
)
def test_the_sum_of_another_matter_is_not_stated(assistant: Assistant, question: str) -> None:
    answer = assistant.answer([question])
    assert answer.citations  # the passage is quoted, whether it answers or says that it does not
    assert not answer.amounts


@pytest.mark.parametrize(
    "question",
    [
        "Our research platform in a Guangxi high-tech zone was recognised at regional level. How big is the one-off payment?",
        "Our pilot base in a Guangxi high-tech zone was approved at regional level this year, how much subsidy?",
    ],
)
def test_the_sum_of_a_passage_whose_rule_is_ruled_out_is_not_stated(assistant: Assistant, question: str) -> None:
    answer = assistant.answer([question])
    assert answer.citations  # the passage is quoted, whether it answers or says that it does not
    assert not answer.amounts


@pytest.mark.parametrize(
    "question", ["营收达到多少才能给经开区奖励15万？", "What revenue threshold brings the zone 150,000 yuan?"]
)
def test_the_threshold_asked_for_is_told(assistant: Assistant, question: str) -> None:
    found = {(amount.value, amount.kind) for amount in assistant.answer([question]).amounts}
    assert ("1500000000", "at_least") in found
