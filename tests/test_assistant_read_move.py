"""A move in a ranking is read whichever place is told first, and figures of other things are none."""

from __future__ import annotations

import pytest

from assistant.read_facts import FactReader
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
        "Last year 68, this year 55. What does the national assessment bring?",
        "we climbed from 68 to 55",
        "used to be 68th nationally, is now 55th",
        "旧年坐第68把交椅，眼下坐第55把",
        "上一年考核第68，目前第55",
        "从68升到55，给多少奖励",
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
        "Last year we recognised 3, this year 5.",
        "last year there were 4; this year 9: what do they get?",
        "before 2, now 6.",
        "the zone went from 3 to 5 incubators",
        "our plants rose from 4 to 9 factories",
        "去年认定3，今年5，能拿多少",
        "去年引进外籍专家2名，今年4名",
        "博士从3名到5名，有补助吗",
        "去年新增3，今年新增5",
    ],
)
def test_no_move(text: str) -> None:
    assert read_move(text, VOCABULARY) is None


def test_the_whole_may_say_that_a_part_tells_of_a_ranking() -> None:
    assert read_move("zone b: from 68 to 55", VOCABULARY) is None
    assert read_move(
        "zone b: from 68 to 55", VOCABULARY, "national ranking: zone a from 90 to 80, zone b: from 68 to 55"
    )


def test_places_gained_since_last_year_are_no_place_held_then() -> None:
    reader = FactReader(load_rulebook().facts)
    assert reader.read("比去年升了12位，现在第55名") == {"rank_improvement": 12, "national_rank": 55}
    assert reader.read("去年第75名，今年第60名")["rank_improvement"] == 15
