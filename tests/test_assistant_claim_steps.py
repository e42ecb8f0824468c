from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.claims.verify_text import verify_text
from index.search import Index


@pytest.mark.parametrize(
    ("question", "clause"),
    [
        ("Is it true that a zone must reach the prescribed intensity before it can apply for expansion?", "(十五)"),
        ("Is it true that consent of the regional government is needed before a delisting warning?", "(二十七)"),
        ("Is it true that approval is needed before a land term can be extended?", "(十六)"),
        ("Is it true that a zone gets one year to improve before delisting?", "(二十七)"),
        ("高新区报自治区政府同意后才进行摘牌警示，对吗？", "(二十七)"),
    ],
)
def test_before_says_what_after_says_with_the_steps_turned(assistant: Assistant, question: str, clause: str) -> None:
    answer = assistant.answer([question])
    assert (answer.type, answer.decision, answer.citations[0].clause) == ("answer", "yes", clause)


@pytest.mark.parametrize(
    "question",
    [
        "Is it true that a zone is delisted before the rectification period?",
        "Is it true that the regional government consents after the delisting warning?",
        "Is it true that the written reminder is issued before the assessment results are published?",
        "高新区先进行摘牌警示，再报自治区政府同意，对吗？",
        "开发区申请扩区后才需要达到规定开发强度，对吗？",
    ],
)
def test_steps_told_in_the_other_order_are_denied(assistant: Assistant, question: str) -> None:
    assert assistant.answer([question]).decision == "no"


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("高新区整改期满前就可以摘牌。", "contradicted"),
        ("考核结果发布前15天内要向省政府作书面报告。", "contradicted"),
        ("考核结果发布后15天内要向省政府作书面报告。", "supported"),
        ("After the assessment results are published, a written reminder is issued.", "supported"),
        ("Before the assessment results are published, a written reminder is issued.", "contradicted"),
    ],
)
def test_the_order_of_two_steps_is_compared(bundled_index: Index, claim: str, verdict: str) -> None:
    assert verify_text(claim, (), bundled_index).verdict == verdict


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("Can land be redeveloped before approval?", "no"),
        ("Can redevelopment of land start before approval is granted?", "no"),
        ("整改期满前可以摘牌吗？", "no"),
        ("考核结果发布前就要报告吗？", "no"),
        ("是先摘牌后整改吗？", "no"),
        ("扩区后再达到开发强度行吗？", "no"),
        ("经批准前能对土地再开发吗？", "no"),
        ("经批准后能对土地再开发吗？", "yes"),
        ("Can industrial land be redeveloped after approval?", "yes"),
        ("扩区前要先达到开发强度吗？", "yes"),
        ("5年期满前可以按原用途使用土地吗？", "yes"),
    ],
)
def test_steps_asked_in_the_other_order_are_denied(assistant: Assistant, question: str, decision: str) -> None:
    assert assistant.answer([question]).decision == decision
