from __future__ import annotations

import re

import pytest

from assistant.chat import Assistant
from assistant.claims.lexicon import lexicon


@pytest.mark.parametrize(
    ("thing", "printed", "named"),
    [
        ("insurance", "完成安全风险评估", False),
        ("insurance", "首台套保险试点", True),
        ("nuclear power", "纳入考核内容", False),
        ("army", "引进领军人才", False),
        ("flat", "建设多层标准厂房", False),
        ("property tax", "新增税收留存部分", False),
        ("farm", "特色农产品加工", True),
        ("domestic side", "惠民生、兴边富民", False),
        ("domestic side", "鼓励民间资本参与", True),
    ],
)
def test_a_character_within_another_word_names_no_thing(thing: str, printed: str, named: bool) -> None:
    assert (re.search(lexicon("things")[thing]["zh"], printed) is not None) is named


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("Is it true that Nantong sets up an insurance fund for safety risks?", None),
        ("Is it true that insurance pilot compensation for first sets is supported?", "yes"),
    ],
)
def test_a_thing_that_no_provision_names_is_not_affirmed(
    assistant: Assistant, question: str, decision: str | None
) -> None:
    assert assistant.answer([question]).decision == decision
