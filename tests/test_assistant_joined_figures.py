"""Payments of one project: those of a year are added up, a running total is not added to what it holds."""

from __future__ import annotations

from decimal import Decimal

import pytest

from assistant.read_facts import FactReader
from tests.assistant_parts import BOOK

READER = FactReader(BOOK.facts)


def millions(text: str) -> Decimal:
    value = READER.read(text)["foreign_capital_usd"]
    assert isinstance(value, Decimal)
    return value / 1_000_000


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("新设外资项目，3月到账1200万美元，6月又到账1000万美元", 22),
        ("新设外资项目，今年3月到账1200万美元，6月到账1000万美元", 22),
        ("新设外资项目，今年到位1500万美元，后来追加800万美元也到账了", 23),
        ("a foreign project received usd 12 million in march and usd 10 million in june", 22),
        ("a foreign project received usd 12 million in march, followed by another usd 10 million in june", 22),
        ("a foreign project received usd 12 million in march and by june another usd 10 million", 22),
        ("a foreign project received usd 12 million in march and usd 25 million more by june", 37),
        ("a foreign project received usd 12 million in march and usd 25 million on top by june", 37),
    ],
)
def test_payments_of_a_year_are_added_up(text: str, value: int) -> None:
    assert millions(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("新设外资项目，3月到账2200万美元，6月增资到3000万美元", 30),
        ("新设外资项目，3月到账2200万美元，6月又增到3000万美元", 30),
        ("新设外资项目，上半年到账1200万美元，全年到账2500万美元", 25),
        ("新设外资项目，3月到账1200万美元，6月累计到账2200万美元", 22),
        ("新设外资项目，3月到账1200万美元，6月又到账1000万美元，全年共到账2200万美元", 22),
        ("a foreign project received usd 21 million in the first half and usd 25 million in the full year", 25),
        ("a foreign project received usd 21 million in march and usd 25 million by june, no more came", 25),
        ("a foreign project received usd 21 million in march and by june usd 25 million had come in", 25),
        ("a foreign project received usd 12 million in the first half and usd 21 million by the end of the year", 21),
        ("a foreign project received usd 12 million in march and a total of usd 21 million in june", 21),
    ],
)
def test_a_running_total_is_not_added_to_what_it_holds(text: str, value: int) -> None:
    assert millions(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "新设外资项目，3月到账2200万美元，计划年底前增资到3000万美元",
        "新设外资项目，3月到账2200万美元，明年增资到3000万美元",
        "a foreign project received usd 22 million in march and usd 30 million is expected by the end of the year",
    ],
)
def test_a_total_still_to_come_is_not_what_came_in(text: str) -> None:
    assert millions(text) == 22
