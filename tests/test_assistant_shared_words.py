"""Sides of a comparison are the same only where they agree in what is asked, and give the same sums."""

from __future__ import annotations

import pytest

from assistant.compare_rows import compared_decisions
from assistant.evidence import Evidence
from assistant.settle_sides import of_sides
from assistant.shared_words import shared_words
from assistant.side_found import SideFound
from assistant.side_lead import lead_of_sides
from index.search import Index
from tests.assistant_parts import clause, provision, question


def found(asked: str, *texts: str) -> list[SideFound]:
    return [SideFound(question(asked, ("decision",)), (), (Evidence(clause(t), (provision(t),), 1.0),)) for t in texts]


@pytest.mark.parametrize(
    ("asked", "texts", "decision"),
    [
        ("两边给的补助一样吗？", ("对符合条件的，给予50万元补助。", "对符合条件的，给予80万元补助。"), "no"),
        ("两边给的补助一样吗？", ("对符合条件的，给予50万元补助。", "对符合条件的，给予50万元补助。"), "yes"),
        ("两边的补助有区别吗？", ("对符合条件的，给予50万元补助。", "对符合条件的，给予80万元补助。"), "yes"),
        ("两边对落后的处理一样吗？", ("经专家评估后，对落后园区约谈。", "经专家评估后，对落后园区摘牌。"), None),
        ("容积率提高要不要补地价，两边一样吗？", ("通过加层提高容积率的，不再增收土地价款。", "将单层改建的，不再增收土地价款。"), "yes"),
        ("三边给的一样吗？", ("经批准的，给予10%奖励。", "经批准的，给予10%奖励。", "经批准的，给予20%奖励。"), "no"),
    ],
)  # fmt: skip
def test_the_same_only_where_what_is_asked_agrees(
    asked: str, texts: tuple[str, ...], decision: str | None, bundled_index: Index
) -> None:
    sides = found(asked, *texts)
    assert of_sides(sides[0].question, sides, (), bundled_index) == decision


def test_a_shared_condition_is_not_what_they_have_in_common(bundled_index: Index) -> None:
    sides = found("对落后园区怎么处理？", *(f"经专家评估后，对落后园区{what}。" for what in ("约谈", "摘牌", "奖励")))
    assert shared_words(sides, bundled_index.pinpoint) is None
    lead = lead_of_sides(sides[0].question, None, (), sides, ("甲", "乙", "丙"), (), bundled_index)
    assert "写明" not in lead and "相同" not in lead


@pytest.mark.parametrize(
    ("texts", "lead"),
    [
        (("原则上不派驻机构。", "原则上不派驻机构。"), "规定相同，都写明“原则上不派驻机构”。"),
        (("省里原则上，不派驻管理机构。", "除垂直领导外，不派驻管理机构。"), "都写明“不派驻管理机构”。"),
        (("省里，不派驻管理机构。", "市里，不派驻管理机构。", "县里，不派驻管理机构。"), "各份文件均写明“不派驻管理机构”。"),
    ],
)  # fmt: skip
def test_only_the_whole_is_called_the_same(texts: tuple[str, ...], lead: str, bundled_index: Index) -> None:
    sides = found("派驻管理机构吗？", *texts)
    names = ("甲", "乙", "丙")[: len(texts)]
    assert lead_of_sides(sides[0].question, None, (), sides, names, (), bundled_index) == lead


def test_yes_and_no_read_from_a_rule_and_from_a_passage_are_not_set_side_by_side() -> None:
    assert compared_decisions(("甲", "乙"), ("yes", "no"), "zh", read_alike=False) == ""
    assert compared_decisions(("甲", "乙"), ("yes", "no"), "zh", read_alike=True) == "甲：是；乙：否。"
