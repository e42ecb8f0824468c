from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("33 zones merged down to 25: does that fulfil the development-zone reform and innovation plan?", "no"),
        ("33 zones brought down to 22: is the development zone reform target met?", "yes"),
        ("2025年广西高新区里的高新技术企业占到全区一半，指标就够了，对吗？", "no"),
        ("70 percent of Guangxi's high-tech enterprises sit in the high-tech zones. Does that meet the 2025 goal?", "yes"),
        ("南通的开发区一年只新建成1家省、市级工业设计中心，能交差吗？", "no"),
        ("南通园区的工业设计中心一年建成6家，达标了吧？", "yes"),
        ("40家大型企业，按开发区改革创新方案建成15家节水型就达标了，是吗？", "no"),
        ("广西经开区标准地供应占新增工业用地的一半，达到要求了吗？", "no"),
    ],
)  # fmt: skip
def test_what_was_done_is_held_against_the_target(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision


def test_where_a_sentence_sets_several_targets_none_is_picked(assistant: Assistant) -> None:
    question = "Industrial water reuse stands at 80 percent. Does the zone meet the reform plan's target?"
    assert assistant.answer([question]).decision is None
