"""Small talk beside a question is neither answered nor a reason to refuse."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.small_talk import without_small_talk


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        (
            "昨晚喝多了头疼…对了,老板问南通开发区搞三年专项整治,那个集约化可视化安全坚管信息共享平台,建成率要到多少来着?"
            "顺便今天南通是不是又下雨",
            "建成率100%",
        ),
        ("孩子发烧一宿没睡，广西高新区新认定的国家重点实验室给多少奖励来着？晚上吃火锅还是烤肉好呢", "1000万元"),
        ("老婆又催我回家，快说范本里工业用地出让年期一般控制在多少年以内，明天会不会下雪", "一般控制在20年以内"),
        ("吃了吗？广东国家级经开区考核处于全国最后10名谁来约谈？今天股市怎么样", "最后10名"),
        (
            "in the Guangdong plan who talks to a zone among the last 20? also can you recommend a good movie",
            "最后20名",
        ),
        ("Guangxi ETDZ first in national top 50: how much is the reward? Do you like football?", "前50名"),
        ("What completion rate must Nantong's safety supervision platform reach? Is it raining there today?", "100%"),
    ],
)
def test_the_question_is_answered(assistant: Assistant, question: str, quoted: str) -> None:
    answer = assistant.answer([question])
    assert answer.type == "answer" and answer.decision is None
    assert quoted in answer.citations[0].quote


@pytest.mark.parametrize(
    "question", ["今天南通是不是下雨？", "What's the weather in Nantong today?", "你好，今晚吃什么好？"]
)
def test_small_talk_alone_is_refused(assistant: Assistant, question: str) -> None:
    assert assistant.answer([question]).type == "refuse"


@pytest.mark.parametrize(
    "turn",
    [
        "我们在广西高新区开了家火锅店，能拿多少补助？",
        "广西经开区人才的孩子上学有什么安排？住房呢？",
        "新认定高企奖多少？开餐厅的公司也算吗？",
        "Our zone rose 12 places. Can we claim the award?",
        "What support do film companies in the zones get? And food firms?",
        "my cousin who works in finance told me at dinner that Nantong may try those trusts, is he right?",
        "堵车一小时，广西高新区众创空间补多少？",
    ],
)
def test_what_is_told_or_of_the_matter_stays(turn: str) -> None:
    assert without_small_talk(turn) == turn
