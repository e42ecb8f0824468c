"""A number that only sums up the numbers before it, and numbers of which one alone would be a part."""

from __future__ import annotations

from decimal import Decimal

import pytest

from assistant.chat import Assistant
from assistant.number_of_all import summed, sums_up, without_number_of_all


@pytest.mark.parametrize(
    ("question", "sums"),
    [
        ("Our Guangxi ETDZ added one manufacturer, then three more, all past RMB 1.5 billion revenue for the first "
         "time this year. How much does the zone get?", ["600000"]),
        ("广西高新区新认定1家国家级孵化器、3家自治区级孵化器，四家都是今年新认定的，一共配套多少？", ["2500000"]),
    ],
)  # fmt: skip
def test_what_is_told_of_all_counts_nothing_more(assistant: Assistant, question: str, sums: list[str]) -> None:
    assert [amount.value for amount in assistant.answer([question]).amounts][:1] == sums


def test_of_numbers_that_stand_in_no_relation_none_is_reckoned_with(assistant: Assistant) -> None:
    question = (
        "Guangxi ETDZ: five manufacturers run plants here, three passed RMB 1.5 billion revenue for the first time, "
        "and there are four in the south. How much does the zone get?"
    )
    assert [amount.value for amount in assistant.answer([question]).amounts] == ["150000"]


def test_a_number_of_all_is_what_the_numbers_just_before_it_make() -> None:
    assert summed(Decimal(6), [Decimal(2), Decimal(4)]) == 2
    assert summed(Decimal(4), [Decimal(2), Decimal(4)]) == 1
    assert summed(Decimal(5), [Decimal(2), Decimal(4)]) == 0
    assert sums_up(Decimal(6), "and all six crossed it", english=True)
    assert sums_up(Decimal(6), "六家都首次突破", english=False)
    assert not sums_up(Decimal(6), "six more crossed it", english=True)


def test_a_number_of_all_is_told_without_the_number() -> None:
    told = "two national and three regional ones, all five newly recognised"
    assert without_number_of_all(told, english=True).endswith("all of them newly recognised")
    assert without_number_of_all("all three firms", english=True) == "all three firms"
