from __future__ import annotations

import pytest

from assistant.chat import Assistant

TURNS = [
    (("我司在柳州的国家级经开区，今年拿了一个国家科技重大专项，国家拨680万。", "自治区配套怎么个算法？", "后来又下来一个国家重点研发计划项目，国家再拨460万。两个项目合在一起，自治区实际给配多少？"), "10000000"),
    (("我司在广西经开区，今年拿了一个国家科技重大专项，国家给了400万。", "能配多少？", "之后又批了个国家重点研发计划，350万。两个项目加到一块，一共能配多少？"), "7500000"),
    (("Our company in a Guangxi economic development zone won a national science and technology major project; the state gives 6.8 million yuan.", "How does the region match that?", "Later we also won a national key R&D project with another 4.6 million from the state. What does the region really pay for the two projects together?"), "10000000"),
    (("广西高新区今年新认定3家国家级孵化器。", "还新认定了2家自治区级的，加起来配套资助多少？"), "4000000"),
    (("广西高新区，我们去年孵化器认定了一家国家级，能拿多少配套？", "今年又认定了一家国家级，两家一起呢？"), "2000000"),
]  # fmt: skip


@pytest.mark.parametrize(("turns", "sum_"), TURNS)
def test_what_a_later_turn_adds_is_reckoned_with_what_was_told_before(
    assistant: Assistant, turns: tuple[str, ...], sum_: str
) -> None:
    answer = assistant.answer(turns)
    assert [amount.value for amount in answer.amounts] == [sum_], answer.text
