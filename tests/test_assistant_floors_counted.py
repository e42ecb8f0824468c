from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("Did Guangdong plan ten clusters of over 100 billion yuan each in its national-level ETDZs by 2020?", "no"),
        ("Did Guangdong plan to build six clusters of over 100 billion yuan in its national-level ETDZs?", "yes"),
        ("广东国家级经开区是不是要打造10个千亿元以上产业集群？", "no"),
        ("广东国家级经开区是不是要打造6个千亿元以上产业集群？", "yes"),
        ("广东国家级经开区想搞10个500亿元以上的产业集群，扣掉千亿以上的，剩下的是不是4个？", "yes"),
        ("广东国家级经开区10个500亿元以上集群中，不到千亿的有4个吗？", "yes"),
        ("广东国家级经开区10个500亿元以上集群中，不足1000亿元的是4个吗？", "yes"),
        ("广东国家级经开区10个500亿元以上集群中，不到千亿的有5个吗？", "no"),
        ("Of the ten clusters of over 50 billion yuan in Guangdong's national ETDZs, are four to stay below 100 billion yuan?", "yes"),
        ("广东国家级经开区要打造的集群里，不到500亿元的有4个吗？", "no"),
    ],
)  # fmt: skip
def test_the_number_of_things_is_that_of_their_own_floor(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision
