"""Each tier of an award is told where what selects one is not, and is an amount where each is asked for."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant

ENTRY = ["8000000", "5000000", "3000000"]


@pytest.mark.parametrize(
    ("question", "values"),
    [
        ("广西国家级经开区首次进入全国排名，三档奖励各是多少？", ENTRY),
        ("广西国家级经开区排名提升，两档奖励分别多少？", ["1000000", "2000000"]),
        (
            "Guangxi's national-level ETDZs that first enter the national ranking get a reward in tiers. How much is each worth at most?",
            ENTRY,
        ),
        (
            "What are the tiers of reward for Guangxi national ETDZs that climb in the yearly ranking?",
            ["1000000", "2000000"],
        ),
        ("广西国家级经开区年度排名要升多少位、最高给多少钱？", ["1000000", "2000000"]),
        ("广西国家级经开区首次进入全国排名奖励多少？", ENTRY[:1]),  # the most, where no tier is asked for
        ("广西国家级经开区首次进入全国前100名，分档奖励中能拿多少？", ["5000000"]),  # the one that is told
    ],
)
def test_the_tiers_asked_for_are_the_amounts(assistant: Assistant, question: str, values: list[str]) -> None:
    assert [one.value for one in assistant.answer([question]).amounts] == values


def test_the_tiers_are_listed_where_the_rank_is_not_told(assistant: Assistant) -> None:
    text = assistant.answer(["广西国家级经开区首次进入全国排名奖励多少？"]).text
    assert "分档标准：" in text
    assert "全国排名超过50且不超过100：最高不超过500万元" in text


def test_no_tiers_are_listed_where_the_rank_is_told(assistant: Assistant) -> None:
    assert "分档标准" not in assistant.answer(["广西国家级经开区首次进入全国第80名奖励多少？"]).text


def test_places_asked_for_of_two_zones_bring_every_tier_of_each(assistant: Assistant) -> None:
    question = (
        "I might be posted to either a national ETDZ or a national high-tech zone in Guangxi. "
        "For climbing the national ranking within a year, what places and what maximum money does each offer?"
    )
    assert {one.value for one in assistant.answer([question]).amounts} == {"1000000", "2000000", "8000000"}
