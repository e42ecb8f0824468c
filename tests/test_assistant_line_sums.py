"""What a line of the text comes to with a figure told: what is measured is not made whole."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant

WATER = "Under the Implementation Plan for Promoting the Reform and Innovative Development of Development Zones, water use per 10,000 yuan of industrial value added is to be cut. "


@pytest.mark.parametrize(
    ("question", "step"),
    [
        (WATER + "If the base-year figure was 40 cubic metres, what is the target figure?", "40 × (1 − 18%) = 32.8"),
        ("万元工业增加值用水量基年是45立方米,到目标年应该降到多少立方米?(某自治区开发区实施方案)", "45 × (1 − 18%) = 36.9"),
        ("万元工业增加值用水量基年为60吨,现在55吨,还要再降多少?(某自治区开发区改革方案)", "60 × (1 − 18%) = 49.2"),
    ],
)  # fmt: skip
def test_what_is_measured_is_not_made_whole(assistant: Assistant, question: str, step: str) -> None:
    answer = assistant.answer([question])
    assert step in answer.text and "取整" not in answer.text and "不低于" not in answer.text
    assert not any(one.unit == "tce" for one in answer.amounts)
