"""Turns that nobody would write: full of numbers, or with numbers of endless digits. They are answered, and soon."""

from __future__ import annotations

import time

import pytest

from assistant.chat import Assistant

SOON = 30  # seconds, of a slow machine; what grows with the square of the numbers takes minutes


@pytest.mark.parametrize("turn", ["; a, 1" * 600, "第一名，第二名，" * 400, "1" * 3600, "3 firms, " * 400])
def test_a_turn_full_of_numbers_is_answered_soon(assistant: Assistant, turn: str) -> None:
    started = time.monotonic()
    assert assistant.answer([turn]).type in ("answer", "clarify", "refuse")
    assert time.monotonic() - started < SOON


@pytest.mark.parametrize("digits", [21, 29, 60])
@pytest.mark.parametrize(
    "turn",
    [
        "高新区给{}万吗？",
        "Do key laboratories get {} million?",
        "国家给了我们{}万元，配套多少？",
        "高新区{}家孵化器新认定为国家级，一共给多少？",
        "foreign capital of USD {} at a rate of 7: what reward?",
        "占比{}%可以吗？",
    ],
)
def test_a_number_of_endless_digits_is_no_figure(assistant: Assistant, turn: str, digits: int) -> None:
    answer = assistant.answer([turn.format("9" * digits)])
    assert answer.type in ("answer", "clarify", "refuse")
    assert not any("99999" in amount.value for amount in answer.amounts)
