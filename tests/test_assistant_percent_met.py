"""A percentage told is held against the one that the text prints as an aim or a limit."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("到2025年广西高新区R&D经费占GDP达到3.2%，算达标吗？", "yes"),
        ("到2025年广西高新区R&D经费占GDP达到2.8%，算达标吗？", "no"),
        ("广西高新区R&D经费占GDP 2.8%，是不是没达到2025年目标？", "yes"),
        ("广西高新区里的高新技术企业数量占全区70%，达到2025年目标了吗？", "yes"),
        ("开发区主导产业产值占比做到了55%，够不够自治区方案的要求？", "no"),
        ("广西国家级经开区实际利用外资年均增长12%，满足行动方案的要求吗？", "no"),
        ("广西国家级经开区进出口年均增长12%，满足行动方案的要求吗？", "yes"),
        ("If R&D spending in Guangxi's high-tech zones makes up 3.5% of GDP, is the 2025 aim met?", "yes"),
        ("If R&D spending in Guangxi's high-tech zones makes up exactly 3% of GDP, is the 2025 aim met?", "no"),
        (
            "Offices and living services take 14% of the floor area of a Guangxi high-tech zone. Does that comply?",
            "yes",
        ),
    ],
)
def test_yes_or_no_follows_the_comparison(assistant: Assistant, question: str, decision: str) -> None:
    answer = assistant.answer([question])
    assert answer.decision == decision
    assert answer.citations


@pytest.mark.parametrize(
    "question",
    [
        "广西国家级经开区税收比2020年增长了60%，完成目标了吗？",
        "Guangxi national ETDZ: tax revenue grew by 55% from 2020 to 2023. Is that enough for the target?",
    ],
)
def test_a_percentage_of_another_matter_settles_nothing(assistant: Assistant, question: str) -> None:
    assert assistant.answer([question]).decision is None
