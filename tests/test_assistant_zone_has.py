"""What a zone is said to have is no number of things that an award is for."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.zone_has import without_zone_has


def test_firms_that_a_zone_has_are_left_out() -> None:
    assert without_zone_has("One zone with 210 companies.") == "One zone."
    assert without_zone_has("Two zones, with 40 and 61 firms, rose.") == "Two zones rose."


def test_what_came_about_in_a_zone_stays() -> None:
    told = "A zone with four newly recognised incubators and two makerspaces"
    assert without_zone_has(told) == told


SUMS = [
    (("Two foreign-invested manufacturers of encouraged goods newly set up in a Guangxi ETDZ this year, one with USD 24 million in place, one with USD 50 million; use 7.0. Total award for both?",), "10360000"),
    (("A Guangxi ETDZ company runs one national major project with 1.5 million yuan and one national key R&D project with 4 million yuan of state funds. What does the 1:1 aid amount to?",), "5500000"),
    (("A high-tech zone firm in Guangxi got 6 million yuan from national key R&D projects this year. What is the matching?", "Next year they expect 12 million. Total for both years at most?"), "16000000"),
    (("A National Engineering Research Centre and a State Key Laboratory have both been newly recognised in a Guangxi ETDZ. What is the maximum for the two?",), "20000000"),
]  # fmt: skip


@pytest.mark.parametrize(("turns", "sum_"), SUMS)
def test_sums_of_two_things_are_added(assistant: Assistant, turns: tuple[str, ...], sum_: str) -> None:
    answer = assistant.answer(turns)
    assert [amount.value for amount in answer.amounts if amount.unit == "CNY"] == [sum_], answer.text


def test_no_place_in_a_ranking_is_counted(assistant: Assistant) -> None:
    answer = assistant.answer(
        [
            "Two national economic zones of Guangxi each climbed 22 places, to 71 and 93. Maximum for the climbing, together?"
        ]
    )
    assert all(amount.value in ("2000000", "4000000") for amount in answer.amounts), answer.text
