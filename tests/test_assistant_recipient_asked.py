from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("首次突破15亿的15万，是发给企业的吧？", "no"),
        ("首次突破15亿的15万，是发给经开区的吧？", "yes"),
        ("独角兽入库的100万是给园区的吗？", "no"),
        ("So when a manufacturer in a Guangxi ETDZ first tops RMB 1.5 billion, the 150,000 goes into the manufacturer's own pocket?", "no"),
    ],
)  # fmt: skip
def test_an_award_goes_to_whom_its_rule_names(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision
