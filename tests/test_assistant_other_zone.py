"""An award that only another type of zone of the region has is not given, and is named as that zone's."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from types import SimpleNamespace
from typing import cast

import pytest

from assistant.chat import Assistant
from assistant.other_zone import awards_of_other_zones, zone_names
from assistant.rules.logic import Compare
from assistant.rules.types import FactValue
from index.search import Index
from prompts import replies
from tests.assistant_parts import BOOK, policy, question


@pytest.mark.parametrize(
    "turn",
    [
        "我们是外资电子厂，鼓励类，在南宁高新区，今年外资到账3500万美元，能奖多少？",
        "A foreign carmaker in the Guilin high-tech zone brought in USD 40 million this year. What reward does it get?",
    ],
)
def test_award_of_etdzs_is_not_given_in_a_hitech_zone(assistant: Assistant, turn: str) -> None:
    answer = assistant.answer([turn])
    assert answer.type == "refuse" and not answer.amounts
    assert [one.document for one in answer.citations] == ["guangxi-etdz-reform"]


def test_no_other_region_is_offered(assistant: Assistant) -> None:
    answer = assistant.answer(["南通经开区外资到账3000万美元奖多少？"])
    assert (answer.type, answer.decision) == ("refuse", None)
    # Nantong promises such projects support and prints no sum: what Guangxi pays for the same is not offered in its place
    assert answer.text.startswith(replies("zh")["refuse_no_sum"])
    assert {one.document for one in answer.citations} == {"nantong-edz"}


def test_revenue_award_is_not_taken_for_another_of_the_hitech_zone(assistant: Assistant) -> None:
    turn = "Four manufacturers in a Guangxi high-tech zone passing 1.5 billion in revenue for the first time: how much?"
    answer = assistant.answer([turn])
    assert (answer.type, answer.decision, answer.amounts) == ("refuse", None, ())
    assert [one.document for one in answer.citations] == ["guangxi-etdz-reform"]
    assert "营业收入首次突破15亿元" in answer.citations[0].quote


@pytest.mark.parametrize(
    ("kinds", "zh", "en"),
    [
        (("etdz",), "经开区", "an economic and technological development zone"),
        (("etdz", "other"), "经开区、其他园区", "an economic and technological development zone or another kind of zone"),
    ],
)  # fmt: skip
def test_the_other_zones_are_those_of_the_rule(kinds: tuple[str, ...], zh: str, en: str) -> None:
    rule = next(one for one in BOOK.rules if one.document == "guangxi-etdz-reform" and one.amount)
    place = next(one for one in rule.conditions if one.part == "place")
    rule = replace(rule, conditions=(replace(place, when=Compare("zone_type", "is", kinds)),))
    here, there = zone_names(question("给多少？", ("amount",), {"zone_type": ("hitech",)}), [rule])
    assert (here.zh, there.zh, there.en) == ("高新区", zh, en)


def test_an_index_of_other_policies_has_no_award_of_another_zone(assistant: Assistant) -> None:
    facts: dict[str, FactValue] = {
        "zone_type": ("hitech",), "region": ("guangxi",), "foreign_capital_usd": Decimal(35_000_000)
    }  # fmt: skip
    told = replace(question("能奖多少？", ["amount"], facts), documents=frozenset(("another",)))
    here = cast(Index, SimpleNamespace(policies={"another": policy(id="another", region="guangxi")}))
    assert awards_of_other_zones(told, (), assistant.rulebook, here) == ()
    with_the_rules = replace(told, documents=frozenset(("guangxi-hitech-zones",)))
    assert awards_of_other_zones(with_the_rules, (), assistant.rulebook, assistant.index)


@pytest.mark.parametrize(
    ("question", "award"),
    [
        ("广西经开区新认定国家级孵化器能拿多少", "新认定国家级科技企业孵化器配套资助"),
        ("广西经开区国家备案众创空间给多少", "国家备案众创空间奖励补助"),
        ("广西高新区外资奖励多少", "实际到位外资2%奖励"),
    ],
)
def test_an_award_named_of_the_other_type_of_zone_is_told_as_that(
    question: str, award: str, assistant: Assistant
) -> None:
    answer = assistant.answer([question])
    assert (answer.type, award in answer.text, answer.amounts) == ("refuse", True, ())
