"""A part of a ranking is entered in either language where nothing is said of where the zone stood before."""

from __future__ import annotations

import pytest

from assistant.entered import enters
from tests.assistant_parts import question


@pytest.mark.parametrize(
    ("text", "entered"),
    [
        ("进前80名奖多少？", True),
        ("经开区首次冲到全国前60有奖吗？", True),
        ("What does a zone get for reaching the national top 90?", True),
        ("If a zone makes it into the top 40, what award?", True),
        ("Award for breaking into the top 120?", True),
        ("一直在前80名奖多少？", False),
        ("It never got into the top 90.", False),
        ("We are still within the top 40.", False),
        ("A zone of the top 40 asks", False),
        ("去年没进前80", False),
    ],
)
def test_entering(text: str, entered: bool) -> None:
    assert enters(question(text)) is entered
