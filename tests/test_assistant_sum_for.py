"""A sum that is promised to somebody else is no answer: who or what it is asked for must be in the provision."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant

_ZH = (
    "{zone}新认定的{thing}一次性奖多少？",
    "{zone}的{thing}最高能拿多少补助？",
    "在{zone}首次获批{thing}，给多少钱？",
)
_EN = ("What one-off sum is paid for a newly recognised {thing} in a {zone}?", "How much, at most, does a {thing} in a {zone} get?")  # fmt: skip
_UNPAID = [
    *(("广西高新区", thing, _ZH) for thing in ("瞪羚企业", "科技型中小企业", "现代产业学院", "上市企业", "知识产权运营中心")),
    *(("广西经开区", thing, _ZH) for thing in ("综合保税区", "绿色园区", "智能工厂", "国际合作园区", "世界500强", "瞪羚企业")),
    *(("南通开发区", thing, _ZH) for thing in ("重点实验室", "总部企业")),
    *(("Guangxi high-tech zone", thing, _EN) for thing in ("gazelle company", "listed company", "modern industry college")),
    *(("Guangxi economic development zone", thing, _EN) for thing in ("bonded zone", "smart factory", "green industrial park")),
]  # fmt: skip


@pytest.mark.parametrize(("zone", "thing", "forms"), _UNPAID)
def test_no_sum_is_told_for_what_the_text_promises_none(
    assistant: Assistant, zone: str, thing: str, forms: tuple[str, ...]
) -> None:
    for form in forms:
        answer = assistant.answer([form.format(zone=zone, thing=thing)])
        assert not answer.amounts, form
        assert answer.type != "answer", form


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("广西高新区国家备案的众创空间最高能拿多少补助？", "500000"),
        ("广西经开区新认定的国家重点实验室，一次性最高给多少？", "10000000"),
        ("在广西经开区新认定自治区新型研发机构，最高给多少钱？", "5000000"),
        ("我们县的工业园刚被批为广西自治区级高新区，经费支持的上限是多少？", "8000000"),
        ("自治区对新批下来的国家级经开区，奖励上限是多少？", "10000000"),
        ("What is paid to a company on a published unicorn list in a Guangxi high-tech zone?", "4000000"),
        ("What does a nationally filed makerspace in a Guangxi high-tech zone get at most?", "500000"),
    ],
)
def test_the_sum_of_the_very_thing_is_told(assistant: Assistant, question: str, value: str) -> None:
    assert [str(amount.value) for amount in assistant.answer([question]).amounts] == [value]


def test_what_the_next_turn_asks_the_same_of_has_no_sum_of_the_one_before(assistant: Assistant) -> None:
    assert not assistant.answer(["广西高新区独角兽上榜奖多少？", "瞪羚企业呢？"]).amounts
    kept = assistant.answer(["广西高新区独角兽上榜奖多少？", "入库的呢？"]).amounts
    assert [str(amount.value) for amount in kept] == ["1000000"]


def test_of_several_sums_that_of_the_thing_named_is_told(assistant: Assistant) -> None:
    answer = assistant.answer(["在广西经开区首次获批研发机构，给多少钱？"])
    assert [str(amount.value) for amount in answer.amounts] == ["5000000"]
    assert "研发机构" in answer.citations[0].quote


@pytest.mark.parametrize(
    "question",
    ["在广西经开区首次获批综合保税区，给多少钱？", "广西经开区获批绿色园区，奖多少？", "经开区获批世界500强总部奖多少"],
)
def test_what_a_zone_has_been_approved_as_is_not_the_zone(assistant: Assistant, question: str) -> None:
    assert "etdz-19-new-zone" not in [verdict.rule for verdict in assistant.answer([question]).verdicts]


def test_the_refusal_quotes_what_names_the_thing(assistant: Assistant) -> None:
    answer = assistant.answer(["广西高新区新认定的瞪羚企业一次性奖多少？"])
    assert "瞪羚企业" in answer.citations[0].quote


def test_what_no_provision_names_is_not_said_to_be_supported(assistant: Assistant) -> None:
    asked = assistant.answer(["广西经开区的智能工厂最高能拿多少补助？"])
    named = assistant.answer(["广西高新区新认定的瞪羚企业一次性奖多少？"])
    assert asked.type == named.type == "refuse"
    assert asked.text.split("\n")[0] != named.text.split("\n")[0]


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("国家级研发中心给多少钱？", "10000000"),
        ("How much does a national research centre get?", "10000000"),
        ("大公司总部落户经开区奖多少？", "20000000"),
    ],
)
def test_a_common_name_does_not_rule_out_the_sum(assistant: Assistant, question: str, value: str) -> None:
    assert value in [str(amount.value) for amount in assistant.answer([question]).amounts]
