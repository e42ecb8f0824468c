"""A share is asked of something, and that of another thing is no answer."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.share_lacking import share_lacking
from tests.assistant_parts import refused_with
from tests.chat_parts import ask

_TAXED = "符合税收政策相关规定的,可减按50%计入科技人员当月工资、薪金所得"
_RESEARCH = "R&D expenditure in the zones is to account for more than 3% of the GDP of the parks"


@pytest.mark.parametrize(
    ("text", "passage", "lacking"),
    [
        ("最少得拿出收益的几成来发?", _TAXED, True),
        ("按当月工资的百分之几计?", _TAXED, False),
        ("What R&D-to-sales ratio must a firm keep?", _RESEARCH, True),
        ("What R&D-to-GDP ratio is aimed at?", _RESEARCH, False),
        ("What share must it reach?", _RESEARCH, False),
    ],
)
def test_only_a_share_of_the_thing_asked_for_is_an_answer(text: str, passage: str, lacking: bool) -> None:
    assert share_lacking(text, [passage], english=text.isascii()) is lacking


@pytest.mark.parametrize(
    "question",
    [
        "What R&D-to-sales ratio must a firm in a Guangxi high-tech zone keep?",
        "南通开发区的科研院所，最少得拿出转化收益的几成来发现金奖励？",
    ],
)
def test_a_share_of_something_else_is_refused(assistant: Assistant, question: str) -> None:
    assert refused_with("refuse_no_figure", ask(assistant, question))


def test_a_share_of_the_thing_asked_for_is_given(assistant: Assistant) -> None:
    answer = ask(assistant, "What R&D-to-GDP ratio are Guangxi's high-tech zones to exceed by 2025?")
    assert answer.type == "answer" and {amount.value for amount in answer.amounts} == {"3"}
