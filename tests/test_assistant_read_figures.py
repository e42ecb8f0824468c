"""Sums that an asker tells, each of whom it came from."""

from __future__ import annotations

from assistant.chat import Assistant


def test_what_a_city_gave_is_no_grant_of_the_state(assistant: Assistant) -> None:
    asked = "The city gave us 6 million yuan and the state 9 million for our national key R&D project in the Guangxi hi-tech zone. How much matching?"
    assert [str(amount.value) for amount in assistant.answer([asked]).amounts] == ["9000000"]
