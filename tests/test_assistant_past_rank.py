"""A rank of the past is the former rank, one that is denied is none, and a part of the ranking is no place held."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from assistant.chat import Assistant
from assistant.read_facts import FactReader
from tests.assistant_parts import BOOK

READER = FactReader(BOOK.facts)


@pytest.mark.parametrize(
    ("text", "now", "before"),
    [
        ("以前最好是第120名", None, 120),
        ("我们排第45名，以前最好是第120名", 45, 120),
        ("此前最好排在第36名，今年第30名", 30, 36),
        ("以前没进过前100，今年第98名", 98, 101),  # at best one place outside
        ("去年第60名，今年第45名", 45, 60),
        ("全国第60名，今年第45名", 45, 60),
        ("全国第60名，从没进过前50，今年第45名", 45, 50 + 1),
        ("we ranked 60th and this year rank 45th", 45, 60),
        ("去年第45名，首次进入前50", 45, None),
        ("去年首次进入前50名", 50, None),
        ("全国排名从120名升到98名，头一回进前100", 98, 120),
        ("previously ranked 120th, now 45th", 45, 120),
        ("排名提升20位，目前第170名", 170, None),
    ],
)
def test_a_rank_is_of_the_time_that_is_said(text: str, now: int | None, before: int | None) -> None:
    facts = READER.read(text)
    assert facts.get("national_rank") == (Decimal(now) if now else None)
    assert facts.get("previous_rank") == (Decimal(before) if before else None)


def test_a_former_rank_told_later_does_not_take_the_place_of_the_rank(assistant: Assistant) -> None:
    turns = ["广西国家级经开区，第45名，首次进入，奖励多少？", "以前最好是第120名"]
    answer = assistant.answer(turns, date(2026, 1, 1))
    assert not answer.amounts and "1300万元" in answer.text, "two parts of the ranking are entered at once"
