"""A move in a ranking is read whichever place is told first, and figures of other things are none."""

from __future__ import annotations

import pytest

from assistant.read_move import read_move
from assistant.rules.load import load_rulebook

VOCABULARY = load_rulebook().facts


@pytest.mark.parametrize(
    "text",
    [
        "last year no. 68 of the country, this year no. 55. what is it?",
        "ranked 55th this year, up from 68th",
        "number 55 now; it was number 68 a year ago",
        "今年全国排第55名，上年是68名",
        "全国排第55名，去年第68名",
    ],
)
def test_move(text: str) -> None:
    move = read_move(text, VOCABULARY)
    assert move and [int(str(value)) for value in move.facts.values()] == [68, 55, 13]


@pytest.mark.parametrize(
    "text",
    [
        "last year 12 companies entered, this year 15 did",
        "今年升了13位，去年升了5位",
        "排名第45名，去年营收70亿",
        "top 100 last year, top 50 this year",
    ],
)
def test_no_move(text: str) -> None:
    assert read_move(text, VOCABULARY) is None
