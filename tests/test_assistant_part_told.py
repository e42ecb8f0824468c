from __future__ import annotations

import pytest

from assistant.chat import Assistant

ETDZ = "Guangxi economic development zone"
PARTS = [
    ((f"We make wind components, an encouraged industry, new plant in a {ETDZ}, USD 40 million arrived this year, exchange rate 7.2. Leaving the region's part aside, how much of the foreign-capital reward has to be paid by the city treasury?",), "2880000"),
    (("Who pays the foreign capital reward for Guangxi's economic development zones, the city or the region?", "Then if our reward comes to 8 million yuan, what does the autonomous region itself shoulder?"), "4000000"),
    (("广西经开区的外资奖励，要是我们公司拿到700万，设区市那份是多少？",), "3500000"),
    ((f"Suppose our company in a {ETDZ} is awarded 6 million yuan for foreign capital. How much of it falls on the city?",), "3000000"),
]  # fmt: skip


@pytest.mark.parametrize(("turns", "part"), PARTS)
def test_one_payers_part_of_an_award_told_or_given(assistant: Assistant, turns: tuple[str, ...], part: str) -> None:
    assert [(amount.value, amount.kind) for amount in assistant.answer(turns).amounts] == [(part, "exact")]


def test_no_part_of_an_award_above_the_ceiling(assistant: Assistant) -> None:
    turns = ["广西经开区的外资奖励，要是我们公司拿到3000万，设区市那份是多少？"]
    assert [(amount.value, amount.unit) for amount in assistant.answer(turns).amounts] == [
        ("2", "percent"), ("20000000", "CNY"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("question", "dollars"),
    [
        (f"Working it backwards: my boss wants to see 5.6 million yuan of foreign-investment reward for our new encouraged factory in a {ETDZ}. If the dollar is at 7.0, how many US dollars must come in during the calendar year?", "40000000"),
        (f"We aim for a foreign-capital award of RMB 7 million in a {ETDZ} (new project, encouraged industry). With one dollar at 7 yuan, how many dollars have to arrive this year?", "50000000"),
    ],
)  # fmt: skip
def test_worked_backwards_with_a_rate_told_in_words(assistant: Assistant, question: str, dollars: str) -> None:
    assert [amount.value for amount in assistant.answer([question]).amounts] == [dollars]
