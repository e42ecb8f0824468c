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


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("from 52nd to 49th, and it was 44th in 2018: a first-entry award?", False),
        ("今年第49名，2018年曾排第44名，算首次进入前50吗", False),
        ("from 152nd to 147th, first time in the top 150; it was 160th in 2018", True),
    ],
)
def test_a_place_held_years_ago_rules_out_a_first_entry(text: str, first: bool) -> None:
    assert READER.read(text)["first_entry"] is first


def test_a_place_of_the_last_time_and_of_this_time_is_a_move() -> None:
    told = READER.read("国家级经开区上次排名全国第96，这次第102")
    assert (told["previous_rank"], told["national_rank"]) == (96, 102)


def test_a_place_in_the_region_is_not_national() -> None:
    told = READER.read("the regional-level zone came fourth in the region three years in a row")
    assert "national_rank" not in told


def test_revenue_past_the_limit_last_year_is_not_first_past_it_this_year() -> None:
    assert READER.read("糖厂去年营收15.4亿元，今年16.1亿元")["revenue_first_over"] is False
    assert "revenue_first_over" not in READER.read("糖厂去年营收14.4亿元，今年16.1亿元")


def test_sums_of_two_programmes_of_one_firm_are_added() -> None:
    text = "企业同时拿到重点研发计划500万元和科技重大专项300万元"
    assert READER.read(text)["national_grant_cny"] == Decimal(8_000_000)
    assert READER.read("国家重点研发计划给500万元和300万元")["national_grant_cny"] == Decimal(8_000_000)


@pytest.mark.parametrize(
    "text",
    [
        "国家级经开区首次进前100名,去年第160",
        "国家级经开区首次进入全国前100名,去年还在第160名",
        "a national etdz entered the top 100 for the first time, last year it was 160th",
        "a national etdz entered the top 100 for the first time; it ranked 160th last year",
    ],
)
def test_last_years_place_beside_a_first_entry_is_not_this_years(text: str) -> None:
    facts = READER.read(text)
    assert facts["previous_rank"] == 160
    assert facts.get("national_rank") == 100


@pytest.mark.parametrize(
    ("question", "values"),
    [
        ("国家级经开区去年就在前100，今年还在，能拿首次进入奖吗", []),
        ("国家级经开区去年已经进了前100名，今年又在前100，首次进入奖还有吗", []),
        ("广西国家高新区早就在前35名里了，今年还给首次进入的1000万吗", []),
        ("国家级经开区去年在前150，今年首次进入前100，奖多少", ["5000000"]),
        ("A Guangxi national ETDZ was already in the national top 100 last year and is there again. Is the first-entry award due?", []),
        ("A Guangxi national ETDZ was in the top 150 last year and now enters the top 100 for the first time. What is the award?", ["5000000"]),
    ],
)  # fmt: skip
def test_who_was_in_it_before_does_not_enter_for_the_first_time(
    question: str, values: list[str], assistant: Assistant
) -> None:
    assert [amount.value for amount in assistant.answer([question]).amounts] == values


def test_a_smaller_part_entered_now_is_a_first_entry(assistant: Assistant) -> None:
    asked = "A national ETDZ in Guangxi was in the top 150 last year and ranks 48th this year. How much can it get?"
    assert "8000000" in [amount.value for amount in assistant.answer([asked]).amounts]


@pytest.mark.parametrize(
    ("question", "values"),
    [
        ("广西国家级经开区去年在前150名之外，今年首次进入前150名，能奖多少？", ["3000000"]),
        ("广西国家级经开区去年在全国前100名开外，今年首次进入前100名，能奖多少？", ["5000000"]),
        ("广西国家高新区去年在前35名以外，今年首次进入全国前35名，能奖多少？", ["10000000"]),
        ("The zone was in the top 150 but not the top 100 last year; this year it entered the top 100 for the first time. How much does a Guangxi national ETDZ get?", ["5000000"]),
        ("Last year our Guangxi national ETDZ was in the top 200, this year it entered the top 150 for the first time. How much?", ["3000000"]),
        ("广西国家级经开区去年就在前150名，今年还在前150名，能拿首次进入的奖励吗？", []),
        ("广西国家级经开区去年在前100名以内，今年又进了前100名，能拿500万吗？", []),
    ],
)  # fmt: skip
def test_a_part_of_the_ranking_held_last_year_is_not_the_one_entered_now(
    question: str, values: list[str], assistant: Assistant
) -> None:
    assert [amount.value for amount in assistant.answer([question]).amounts] == values


@pytest.mark.parametrize(
    ("turns", "decision", "told"),
    [
        (["We were 160th. This year the Guangxi national ETDZ made it: how much for breaking into the top 150?"], None, {"3000000"}),
        (["我们是广西的国家高新区，今年全国排名进了12位，排到第63，能申请进位的那笔800万以内的经费吗？"], "no", set()),
        (["我们是广西的国家高新区，今年全国排名进了12位，排到第58，能申请进位的那笔800万以内的经费吗？"], "yes", {"8000000"}),
        (["广西的国家级经开区第一次进全国前50，奖励多少？", "前50估计够不着，首次进前150还行，那档最高给多少？"], None, {"3000000"}),
        (["For a Guangxi national ETDZ the top 50 is out of reach; how much for first entering the top 150?"], None, {"3000000"}),
    ],
)  # fmt: skip
def test_a_place_is_read_where_it_is_told(
    turns: list[str], decision: str | None, told: set[str], assistant: Assistant
) -> None:
    answer = assistant.answer(turns)
    assert answer.decision == decision
    assert {str(amount.value) for amount in answer.amounts} >= told
