"""Whether rules answer what is asked with the words of a list."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("turns", "value"),
    [
        (
            [
                "What can a Guangxi national economic zone win the first time it gets into the top 50?",
                "And the top 150?",
            ],
            "3000000",
        ),
        (["What does a Guangxi national ETDZ win for rising 21 places to 140th in the year?"], "2000000"),
    ],
)
def test_what_can_be_won_is_a_sum_where_what_is_told_brings_up_one(
    assistant: Assistant, turns: list[str], value: str
) -> None:
    assert [str(amount.value) for amount in assistant.answer(turns).amounts] == [value]


def test_which_places_a_provision_names_is_no_sum(assistant: Assistant) -> None:
    asked = "Which Guangxi cities' national high-tech zones are backed in becoming demonstration zones for research results?"
    assert not assistant.answer([asked]).amounts
