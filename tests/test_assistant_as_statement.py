from __future__ import annotations

import pytest

from assistant.as_statement import as_statement, puts_statement
from assistant.held_against import to_confirm
from tests.assistant_parts import question


@pytest.mark.parametrize(
    "text",
    ["众创空间给予50万元，是吧？", "众创空间给予50万元。是吗？", "众创空间给予50万元，是这样吗？", "众创空间给予50万元，这种说法对吗？", "众创空间给予50万元，真的吗？"],
)  # fmt: skip
def test_a_tag_is_no_part_of_the_statement(text: str) -> None:
    assert puts_statement(text)
    assert as_statement(text) == "众创空间给予50万元。"


@pytest.mark.parametrize(
    "text", ["众创空间给予50万元吗？", "众创空间是不是给予50万元？", "Is this correct for makers?"]
)
def test_a_plain_question_puts_no_statement(text: str) -> None:
    assert not puts_statement(text)


def test_hearsay_is_left_out() -> None:
    assert as_statement("听说众创空间给予50万元？") == "众创空间给予50万元。"
    assert as_statement("I heard that maker spaces get 500,000 yuan?") == "maker spaces get 500,000 yuan."


def test_only_the_asker_s_own_case_is_not_confirmed() -> None:
    assert to_confirm(question("企业自我评估合格后可以申报补助资金，是这样吗？", ["decision"]))
    assert not to_confirm(question("我公司评估合格后可以申报补助资金，是这样吗？", ["decision"]))
    assert to_confirm(question("I was told: national ETDZs may set up industry funds. Correct?", ["decision"]))
    assert not to_confirm(question("I was told: our zone may set up industry funds. Correct?", ["decision"]))


SAID = "众创空间给予50万元的奖励补助"
TOLD = "a maker space on the national register receives up to 500,000 yuan"


@pytest.mark.parametrize(
    "put",
    [
        "请问{}，这个说法对不对？", "请问一下，{}，对吗", "您好，{}，属实吗？", "{}——对吗？", "{}？对吗", "{}对吗", "“{}”，这句话对吗？", "“{}”这句话对不对？",
        "{}的说法对吗？", "{}，有没有这回事？", "{}，我这么理解对吗？", "{}，是否属实", "请核实：{}，是否属实？", "帮忙核实一下：{}", "判断：{}", "{}，是这么规定的吗",
        "{}，可以这么说吗", "{}，我没记错吧？", "我记得{}，对吧？", "网上说{}，真的吗", "据报道，{}，是这样吗？", "有人说{}，靠谱吗？", "文件里是不是写着{}？",
    ],
)  # fmt: skip
def test_a_statement_is_put_to_be_confirmed_in_many_ways(put: str) -> None:
    assert puts_statement(put.format(SAID))
    assert as_statement(put.format(SAID)) == f"{SAID}。"


@pytest.mark.parametrize(
    "put",
    [
        "Is it a fact that {}?", "Is it still the case that {}?", "Is it correct to say that {}?", "Am I right in thinking that {}?",
        "Do I understand correctly that {}?", "Could you please confirm that {}?", "Please confirm: {}.", "{} – is that right?", "{} - right?",
        "{}. Is that accurate?", "{}. Have I got that right?", "{}, did I get that right?", "True or false: {}?", "{}. Am I right?",
        "{}, or am I wrong?", "A colleague claims {}. Is that correct?", "I was told: {}. Correct?", "Is the following correct: {}?",
        "Rumour has it that {}; true?", "Would it be right to say that {}?",
    ],
)  # fmt: skip
def test_a_statement_is_put_to_be_confirmed_in_many_english_ways(put: str) -> None:
    assert puts_statement(put.format(TOLD))
    assert as_statement(put.format(TOLD)) == f"{TOLD}."


@pytest.mark.parametrize(
    "text",
    ["这样做对吗", "企业面对吗", "What must a zone do to be right?", "哪个说法对企业有利？", "So what do we get?"],
)
def test_what_asks_for_more_than_a_confirmation_puts_no_statement(text: str) -> None:
    assert not to_confirm(question(text, ["decision"]))


@pytest.mark.parametrize(
    "text",
    [
        "核实一下：土地资源配置由谁牵头？",
        "请核实：单个企业上限是多少？",
        "Please confirm who leads the allocation of land.",
        "Could you please verify how many indicators there are?",
    ],
)
def test_a_question_asked_to_be_checked_puts_no_statement(text: str) -> None:
    assert not puts_statement(text)


@pytest.mark.parametrize(
    "text",
    ["请核实：众创空间给予50万元", "Please confirm that maker spaces get 500,000 yuan.", "由谁牵头？财政厅，对吗？"],
)
def test_a_statement_to_be_checked_is_one(text: str) -> None:
    assert puts_statement(text)
