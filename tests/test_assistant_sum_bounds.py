from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

import pytest

from assistant.decide import Ruling
from assistant.itemise import itemise
from assistant.question import Question
from assistant.read_facts import FactReader
from assistant.rules.check import raised
from assistant.rules.types import Award, FactValue
from assistant.sum_bounds import all_taken_up, ceiling_for_one, tells_vaguely
from assistant.total import total_of
from tests.assistant_parts import BOOK, question, ruling

READER = FactReader(BOOK.facts)
ETDZ: dict[str, FactValue] = {"region": ("guangxi",), "zone_type": ("etdz",)}
HITECH: dict[str, FactValue] = {"region": ("guangxi",), "zone_type": ("hitech",)}


def raises(facts: Mapping[str, FactValue]) -> bool:
    return any(raised(rule, facts) for rule in BOOK.rules)


def asked(text: str) -> Question:
    return replace(question(text), items=itemise(text, READER.read(text), READER, raises))


def matching(rule: str, *sums: int) -> list[Ruling]:
    place = ETDZ if rule.startswith("etdz") else HITECH
    return [ruling(rule, **place, national_programme=("key_rd",), national_grant_cny=Decimal(one)) for one in sums]


def test_one_firms_projects_stand_under_one_ceiling() -> None:
    text = "经开区企业，手上两个国家重点研发计划项目，国拨分别是480万和650万，咱家一共能拿到多少？"
    total = total_of(matching("etdz-08-matching", 4_800_000, 6_500_000), asked(text))
    assert total and total.award == Award(Decimal(10_000_000), "CNY", "up_to")
    assert total.steps[-2:] == ("480万元 + 650万元 = 1130万元", "1130万元 > 1000万元（每家企业最高）")


def test_two_firms_have_a_ceiling_each() -> None:
    text = "经开区两家企业，国家重点研发计划国拨分别是480万和650万，合计多少？"
    total = total_of(matching("etdz-08-matching", 4_800_000, 6_500_000), asked(text))
    assert total and total.award == Award(Decimal(11_300_000), "CNY", "exact")


@pytest.mark.parametrize(
    ("rule", "expected"),
    [("hitech-09-matching", 16_000_000), ("etdz-08-matching", 10_000_000)],
    ids=["each year", "in all"],
)
def test_a_yearly_ceiling_counts_each_year_and_another_once(rule: str, expected: int) -> None:
    text = "企业国家重点研发计划去年给了1400万，今年给了600万，两年一共多少？"
    total = total_of(matching(rule, 14_000_000, 6_000_000), asked(text))
    assert total and total.award == Award(Decimal(expected), "CNY", "up_to")


def test_no_total_where_it_is_not_said_whose_the_sums_are() -> None:
    text = "国家重点研发计划，国拨分别是480万和650万，一共多少？"
    rulings = matching("etdz-08-matching", 4_800_000, 6_500_000)
    assert ceiling_for_one(rulings, asked(text)) == (Decimal(10_000_000), False)
    assert total_of(rulings, asked(text)) is None


def test_no_total_where_a_sum_told_is_missing() -> None:
    text = "经开区三家企业国家重点研发计划分别拿了480万、650万和700万，合计多少？"
    some = replace(
        asked(text), items=({"national_grant_cny": Decimal(4_800_000)}, {"national_grant_cny": Decimal(6_500_000)})
    )
    rulings = matching("etdz-08-matching", 4_800_000, 6_500_000)
    assert not all_taken_up(rulings, some) and total_of(rulings, some) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [("若干家", True), ("还有一些自治区级的", True), ("乙还没定", True), ("and several others", True),
     ("some years later", False), ("两家", False)],
)  # fmt: skip
def test_a_number_left_open(text: str, expected: bool) -> None:
    assert tells_vaguely(text) is expected


@pytest.mark.parametrize(
    "text",
    [
        "丙公司在广西经开区，去年国家重点研发计划国拨480万，今年国家重大专项国拨650万，两年合计多少？",
        "Company B in a Guangxi ETDZ got CNY 4.8 million last year and CNY 6.5 million this year of the national key R&D programme, in total?",
    ],
)
def test_one_firm_named_by_a_letter_is_one_firm(text: str) -> None:
    total = total_of(matching("etdz-08-matching", 4_800_000, 6_500_000), asked(text))
    assert total and total.award == Award(Decimal(10_000_000), "CNY", "up_to")
