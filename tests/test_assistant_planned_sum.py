from __future__ import annotations

from decimal import Decimal

import pytest

from assistant.other_money import without_other_money
from assistant.read_facts import FactReader
from tests.assistant_parts import BOOK

READER = FactReader(BOOK.facts)


@pytest.mark.parametrize(
    ("text", "millions"),
    [
        ("contract value usd 80 million, but only usd 35 million of it actually came in", 35),
        ("total investment is usd 120 million, registered capital usd 60 million; usd 28 million had been paid in", 28),
        ("of the usd 60 million promised, usd 32 million reached our account", 32),
        ("usd 60 million of foreign capital in total, of which usd 31 million was paid in this year", 31),
        ("a foreign plant that was to receive usd 50 million but got only usd 22 million", 22),
        ("usd 15 million has come in of the usd 50 million agreed", 15),
        ("合同外资8000万美元，今年实际到位只有3500万美元", 35),
        ("外方认缴6000万美元，今年实缴2200万美元", 22),
        ("we plan to invest usd 30 million of foreign capital", 30),  # nothing else is told
    ],
)
def test_the_sum_that_came_in_counts_not_the_one_agreed(text: str, millions: int) -> None:
    assert READER.read(without_other_money(text))["foreign_capital_usd"] == Decimal(millions * 1_000_000)


def test_dollars_promised_are_no_rate_of_exchange() -> None:
    assert "exchange_rate" not in READER.read("of the usd 60 million promised, usd 32 million came")
