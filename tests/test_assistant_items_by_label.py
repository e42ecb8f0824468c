from __future__ import annotations

from collections.abc import Mapping

import pytest

from assistant.items_by_label import items_by_label
from assistant.labelled import labelled
from assistant.read_facts import FactReader
from assistant.rules.check import raised
from assistant.rules.types import FactValue
from tests.assistant_parts import BOOK

READER = FactReader(BOOK.facts)


def raises(facts: Mapping[str, FactValue]) -> bool:
    return any(raised(rule, facts) for rule in BOOK.rules)


def items(text: str) -> tuple[dict[str, FactValue], ...]:
    return items_by_label(text, READER.read(text), READER, raises)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("两家：甲900万，乙1200万，合计多少？", ("甲900万，", "乙1200万，")),
        ("A公司到账900万，还要增资，B公司到账1200万，一共多少？", ("A公司到账900万，还要增资，", "B公司到账1200万，")),
        ("RMB 7 million for one and RMB 12 million for the other. What in total?", ("RMB 7 million for one and ", "RMB 12 million for the other.")),
    ],
)  # fmt: skip
def test_what_is_said_of_each_label(text: str, parts: tuple[str, ...]) -> None:
    found = labelled(text, years=False)
    assert found and found.parts == parts


@pytest.mark.parametrize("text", ["合计多少？", "甲公司拿了900万，合计多少？", "孵化器考评A，一共多少？"])
def test_one_label_is_nothing_told_apart(text: str) -> None:
    assert labelled(text, years=False) is None


@pytest.mark.parametrize(
    "text",
    ["南宁高新区国家重点研发经费去年到1400万，今年到600万，两年配套多少？",
     "National key R&D programme money: 14 million yuan last year, 6 million this year. What for the two years combined?",
     "高新区国家重点研发经费2022年1400万，2023年600万，两年配套多少？"],
)  # fmt: skip
def test_each_year_with_its_sum(text: str) -> None:
    assert [one["national_grant_cny"] for one in items(text)] == [14_000_000, 6_000_000]


def test_each_zone_with_its_places() -> None:
    seen = items(
        "Two national ETDZs. Zone A: from 104 to 98, never been in the first hundred before. "
        "Zone B: from 158 to 149, never been in the first 150 before. Total?"
    )
    assert [(one["national_rank"], one["first_entry"]) for one in seen] == [(98, True), (149, True)]


def test_the_same_grant_each_year_is_one_thing_a_year() -> None:
    seen = items("高新区企业国家重大专项连续三年每年600万，三年一共多少？")
    assert [one["national_grant_cny"] for one in seen] == [6_000_000] * 3


def test_nothing_where_a_label_bears_two_sums() -> None:
    assert items("高新区国家重点研发：甲公司去年900万、今年1500万，乙公司700万，一共多少？") == ()
