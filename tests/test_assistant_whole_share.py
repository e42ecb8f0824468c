from __future__ import annotations

from assistant.whole_share import asks_whole_of_part


def test_the_whole_is_asked_of_what_is_shared() -> None:
    shared = "奖励资金由自治区、设区市财政各按50%分担，"
    assert asks_whole_of_part("奖励全部由自治区出吗？", shared)
    assert not asks_whole_of_part("奖励是自治区和设区市各一半吗？", shared)
    assert not asks_whole_of_part("奖励全部由自治区出吗？", "按其实际到位外资的2%给予奖励")
