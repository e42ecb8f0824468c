from __future__ import annotations

import pytest

from assistant.gate_events import keeps_events

LOAVES = "Loaves are handed out by ways such as tasting before sale, and the baker shall, within 15 days after the results are published, report on the repair of the oven."


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("Ways such as tasting before sale are used.", True),
        ("Ways such as sale before tasting are used.", False),
        ("The baker reports within 15 days of publication of the results.", True),
        ("The baker reports within 15 days before the results are published.", False),
        ("The baker reports within 15 days after the repair of the oven.", False),
        ("The baker reports within 15 days.", True),
    ],
)
def test_what_comes_first_and_from_when_a_period_runs_stay(sentence: str, kept: bool) -> None:
    assert keeps_events(sentence, "", LOAVES) is kept


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("结果公布后15天内报告。", True),
        ("烤炉修好后15天内报告。", False),
        ("现有33家面包店合并为22家。", True),
        ("现有22家面包店合并为33家。", False),
        ("打造10家面包店。", True),
    ],
)
def test_from_when_a_period_runs_and_what_a_figure_becomes_stay(sentence: str, kept: bool) -> None:
    quote = "将现有33家面包店合并为22家,打造500平方米以上面包店10家,烤炉修好的,在结果公布后15天内报告"
    assert keeps_events(sentence, quote, "") is kept
