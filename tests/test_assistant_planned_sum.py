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
        ("one firm brought in 25 million dollars, the other promised 180 million dollars", 25),
        ("one firm brought in 25 million dollars, the other is to bring in 180 million dollars", 25),
        ("usd 25 million of foreign capital arrived at one, usd 180 million is still to come at the other", 25),
        ("一家外资到位2500万美元，一家将到位1.8亿美元", 25),
        ("一家外资到位2500万美元，一家预计年底到位1.8亿美元", 25),
        ("一家外资到位2500万美元，另外1.8亿美元还没到账", 25),
        ("合同外资8000万美元，今年实际到位只有3500万美元", 35),
        ("外方认缴6000万美元，今年实缴2200万美元", 22),
        ("only usd 15 million of foreign capital will arrive this year, below the 20 million threshold", 15),
        ("外资今年只到了1500万美元，没到2000万", 15),
        ("we plan to invest usd 30 million of foreign capital", 30),  # nothing else is told
    ],
)
def test_the_sum_that_came_in_counts_not_the_one_agreed(text: str, millions: int) -> None:
    assert READER.read(without_other_money(text))["foreign_capital_usd"] == Decimal(millions * 1_000_000)


def test_dollars_promised_are_no_rate_of_exchange() -> None:
    assert "exchange_rate" not in READER.read("of the usd 60 million promised, usd 32 million came")


@pytest.mark.parametrize(
    ("text", "millions"),
    [
        ("项目备案的外资3000万美元今年全部到账，另有贷款1000万美元", 30),
        ("获批准的外资2500万美元今年全部到账，另500万美元也到账", 30),
        ("合同约定3000万美元今年全额到账，此外追加600万美元到账", 36),
        ("注册资本3000万美元今年已全部到位，又增资到位500万美元", 35),
        ("its pledged usd 30 million all arrive this year, plus usd 4 million more", 34),
        ("we plan to apply for the reward: usd 25 million arrived, and usd 3 million in september", 28),
        ("our project, expected to employ 200 people, got usd 15 million in march and usd 10 million in june", 25),
        ("the agreed usd 40 million has not arrived, usd 22 million was paid in", 22),
        ("合同外资4000万美元，尚未全部到位，今年到账2200万美元", 22),
    ],
)
def test_a_sum_that_came_in_is_not_planned(text: str, millions: int) -> None:
    assert READER.read(without_other_money(text))["foreign_capital_usd"] == Decimal(millions * 1_000_000)


@pytest.mark.parametrize(
    ("text", "millions"),
    [
        ("今年3月到位外资1200万美元，今年6月又到位1000万美元", 22),
        ("今年先到了1500万美元外资，后来又到了1000万美元", 25),
        ("去年到位外资1500万美元，今年又到位2200万美元", 22),
        ("usd 12 million of foreign capital was paid in in march, another usd 9 million in may", 21),
        (
            "foreign capital of usd 12 million came in in november and a further usd 11 million the following february",
            12,
        ),
        ("到位外资1500万美元，另有1000万美元预计年底到位", 15),
        ("到位外资1500万美元，后来又追加1000万美元还没到账", 15),
        ("usd 15 million of foreign capital arrived and another usd 10 million is expected", 15),
        ("usd 12 million of foreign capital was paid in last year, and usd 23 million this year", 23),
    ],
)
def test_payments_of_one_year_are_added_up(text: str, millions: int) -> None:
    assert READER.read(without_other_money(text))["foreign_capital_usd"] == Decimal(millions * 1_000_000)
