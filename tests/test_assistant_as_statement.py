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
