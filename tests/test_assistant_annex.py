from __future__ import annotations

import pytest

from assistant.annex import names_in_annex
from assistant.chat import Assistant


@pytest.mark.parametrize(
    "text",
    [
        "请列出自治区整合优化后保留的22个开发区的名单",
        "自治区整合优化后的22个开发区分别是哪些？",
        "Which 22 development zones remain after the integration in the autonomous region?",
        "Please list by name the 22 development zones that remain after the merger in the autonomous region's reform plan.",
    ],
)
def test_names_that_stand_in_an_annex_not_held_are_refused_with_the_passage(assistant: Assistant, text: str) -> None:
    answer = assistant.answer([text])
    assert answer.type == "refuse"
    assert any("见附表" in citation.quote for citation in answer.citations)


@pytest.mark.parametrize(
    "text",
    ["整合优化后保留多少个开发区？", "整合优化由哪个部门牵头？", "没有进入国家审核目录的开发区怎么办？"],
)
def test_what_the_text_says_beside_its_annex_is_answered(assistant: Assistant, text: str) -> None:
    assert assistant.answer([text]).type == "answer"


def test_nothing_found_refers_to_no_annex() -> None:
    assert not names_in_annex("名单有哪些", ())
