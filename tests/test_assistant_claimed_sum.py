from __future__ import annotations

from decimal import Decimal

import pytest

from assistant.chat import Assistant
from assistant.claimed_sum import claimed_sums, denied
from tests.assistant_parts import provision, question


@pytest.mark.parametrize(
    ("text", "sum"),
    [
        ("是不是每家发20万？", 200_000),
        ("听说给孵化器奖励500万，是真的吗？", 5_000_000),
        ("The policy grants RMB 5 million to every incubator, correct?", 5_000_000),
    ],
)
def test_a_sum_said_to_be_given_is_claimed(text: str, sum: int) -> None:
    assert [figure.value for figure in claimed_sums(question(text, ["decision"]))] == [Decimal(sum)]


@pytest.mark.parametrize("text", ["营收突破15亿元能拿奖励吗？", "我们投资2亿元，有补贴吗？"])
def test_the_asker_s_own_sum_is_not_claimed(text: str) -> None:
    assert claimed_sums(question(text, ["decision"])) == ()


def test_a_claimed_sum_is_denied_by_another_and_not_by_itself(assistant: Assistant) -> None:
    asked = question("是不是发20万？", ["decision"])
    assert denied(asked, [provision("给予50万元奖励。")], assistant.index)
    assert not denied(asked, [provision("给予20万元奖励。")], assistant.index)
    assert not denied(asked, [provision("给予奖励。")], assistant.index)
    assert not denied(question("补助在100万元以内吗？", ["decision"]), [provision("给予50万元补助。")], assistant.index)


@pytest.mark.parametrize(
    "text",
    [
        "同行说广西高新区第一次认定高新技术企业就发20万现金，文件里写的是这个数吗？",
        "南通是不是给每个博士发30万安家费？",
        "Does Nantong give each PhD RMB 300,000 for settling in?",
    ],
)
def test_a_sum_that_no_text_gives_is_never_confirmed(assistant: Assistant, text: str) -> None:
    answer = assistant.answer([text])
    assert answer.decision != "yes"


def test_a_rule_of_another_matter_does_not_answer(assistant: Assistant) -> None:
    answer = assistant.answer(["自治区级高新区三年都落在末三位被摘牌警示，给多长时间整改？"])
    assert "一年" in answer.text


@pytest.mark.parametrize(
    "text",
    [
        "An investor offers our zone a billion yuan project; may we let it in?",
        "有人给我们园区投一个5亿元的项目，能进吗？",
    ],
)
def test_the_sum_of_a_project_is_not_claimed(text: str) -> None:
    assert claimed_sums(question(text, ["decision"])) == ()


def test_what_another_is_said_to_give_is_claimed_too() -> None:
    text = "听说科技部给每家高企发20万，广西高新区文件里是这么写的吗？"
    assert [figure.value for figure in claimed_sums(question(text, ["decision"]))] == [Decimal(200_000)]


KEY_RD = "我们是广西经开区企业，重点研发计划"


@pytest.mark.parametrize(
    ("turns", "value"),
    [
        (("Does Guangxi match a 6 million yuan national grant for a firm in the ETDZ?",), "6000000"),
        (("We have a key R&D project in a Guangxi hi-tech zone. Can we get our 6 million state grant matched?",), "6000000"),
        ((KEY_RD + "项目，自治区会配套科技部给的800万吗？",), "8000000"),
        (("At 7 yuan to the dollar, would a Guangxi ETDZ award a 25 million US dollar new project in an encouraged industry?",), "3500000"),
        (("广西经开区新设鼓励类项目，能给3000万美元的项目奖吗？按7算",), "4200000"),
        ((KEY_RD + "，能配套吗？", "能拿到国家600万呢？"), "6000000"),
        ((KEY_RD + "，国拨经费600万，能配套吗？", "可以申请1200万的国家项目吗？"), "10000000"),
        (("科技部奖励了我们重点研发计划项目800万，广西经开区能配套吗？",), "8000000"),
        (("项目拿到国家重点研发计划资金，共得800万，广西经开区会配套吗？",), "8000000"),
        (("重点研发计划项目从科技部领到了500万，广西高新区会配套吗？",), "5000000"),
    ],
)  # fmt: skip
def test_a_sum_that_the_state_gives_or_a_project_has_is_reckoned_with(
    turns: tuple[str, ...], value: str, assistant: Assistant
) -> None:
    answer = assistant.answer(list(turns))
    assert answer.decision == "yes"
    assert [one.value for one in answer.amounts] == [value]


@pytest.mark.parametrize(
    ("turns", "decision"),
    [
        ((KEY_RD + "，能配套1500万吗？",), "no"),
        ((KEY_RD + "，能不能拿到1800万的项目补助？",), "no"),
        (("Our firm in a Guangxi hi-tech zone has a national key R&D project. Can we get 15 million in matching?",), "no"),
        (("A key R&D project in a Guangxi hi-tech zone; the ministry awarded us 9 million. Would the region give us 10 million?",), "no"),
        (("我们已经拿到国家重点研发计划资金800万，自治区会再给1000万吗？广西高新区",), "no"),
        (("广西新获批国家高新区，国家级的能拿1500万吗？",), "no"),
    ],
)  # fmt: skip
def test_a_sum_asked_of_the_region_is_still_held_against_what_it_gives(
    turns: tuple[str, ...], decision: str, assistant: Assistant
) -> None:
    assert assistant.answer(list(turns)).decision == decision
