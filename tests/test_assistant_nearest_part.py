from __future__ import annotations

import pytest

from assistant.chat import Assistant
from tests.chat_parts import ask

_ASKED = [
    ("New factory outside any zone: is land supplied for it, as a rule, under the unnamed region's plan?", "no"),
    ("Stand-alone factory blocks beyond the zone's boundary: can they be enlarged, under the unnamed region's plan?", "no"),
    ("Is 18% the planned drop in water use per 10,000 yuan of industrial value added in the template?", "yes"),
    ("guangxi hitech zone - can we grab land 'for high tech' n then jst build appartments for sale?", "no"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "said"), _ASKED)
def test_the_part_asked_about_decides(assistant: Assistant, question: str, said: str) -> None:
    assert ask(assistant, question).decision == said
