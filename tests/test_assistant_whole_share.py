from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.whole_share import asks_whole_of_part


def test_the_whole_is_asked_of_what_is_shared() -> None:
    shared = "奖励资金由自治区、设区市财政各按50%分担，"
    assert asks_whole_of_part("奖励全部由自治区出吗？", shared)
    assert not asks_whole_of_part("奖励是自治区和设区市各一半吗？", shared)
    assert not asks_whole_of_part("奖励全部由自治区出吗？", "按其实际到位外资的2%给予奖励")


@pytest.mark.parametrize(("granted", "decision"), [("14.5", "no"), ("9", "yes")])
def test_the_full_amount_is_matched_only_under_the_ceiling(granted: str, decision: str, assistant: Assistant) -> None:
    told = f"In one year our firm (Guangxi high-tech zone) was granted RMB {granted} million by the state for a national major science and technology project."
    assert assistant.answer([f"{told} Will the region match the full amount that year?"]).decision == decision
