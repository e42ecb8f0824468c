"""A payer asked to give on top is answered by what the text says of that payer alone."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant

_BEFORE = {
    "zh": "广西高新区新认定的国家级科技企业孵化器给多少？",
    "en": "How much for a newly recognised national incubator in a Guangxi high-tech zone?",
}


@pytest.mark.parametrize(
    "later",
    [
        "市里还另外给吗？",
        "市财政还会追加补助吗？",
        "高新区自己还会再配套吗？",
        "Does the city pay anything on top?",
        "Is there anything extra from the city?",
    ],
)
def test_nothing_is_said_of_a_payer_that_the_text_does_not_name(later: str, assistant: Assistant) -> None:
    answer = assistant.answer([_BEFORE["en" if later.isascii() else "zh"], later])
    assert (answer.type, answer.decision, answer.amounts) == ("refuse", None, ())


@pytest.mark.parametrize(
    "asked",
    [
        "国家级经开区考进全国前十，商务部本级奖多少钱？",
        "How much does Rugao's own county-level budget set aside for safety officers in its zone?",
    ],
)
def test_no_sum_of_another_payer_is_told(asked: str, assistant: Assistant) -> None:
    assert not assistant.answer([asked]).amounts


@pytest.mark.parametrize(
    ("asked", "sum_"),
    [
        (
            "2022年，我们国家级经开区可以计奖的那部分上划税收是860万元，市里也没享受过别的类似政策，自治区应奖多少？",
            "4300000",
        ),
        ("广西高新区新认定的国家级孵化器，国家给多少？", "1000000"),
    ],
)
def test_the_payer_of_the_text_still_pays(asked: str, sum_: str, assistant: Assistant) -> None:
    assert sum_ in {str(amount.value) for amount in assistant.answer([asked]).amounts}


@pytest.mark.parametrize("asked", ["企业自己得投多少外资才能拿2%的奖励？", "我们自己要投多少美元才够格拿2%奖励？"])
def test_what_must_be_put_in_to_have_an_award_is_its_threshold(asked: str, assistant: Assistant) -> None:
    answer = assistant.answer([asked])
    assert answer.type == "answer" and "20000000" in {str(amount.value) for amount in answer.amounts}


@pytest.mark.parametrize("asked", ["独角兽上榜，市里还要配套吗？", "获批国家高新区，园区自己还给奖励吗？"])
def test_a_payer_that_only_receives_or_is_not_named_is_not_confirmed(asked: str, assistant: Assistant) -> None:
    assert assistant.answer([asked]).decision is None


def test_a_city_that_may_add_support_is_confirmed(assistant: Assistant) -> None:
    assert assistant.answer(["国家级经开区税收奖励以外，所在设区市还能给支持吗？"]).decision == "yes"
