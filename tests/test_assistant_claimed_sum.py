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
