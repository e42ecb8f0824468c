from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from assistant.reading_asked import reading_asked
from assistant.rules.types import Award, FactValue
from assistant.total import total_of
from tests.assistant_parts import question, ruling

ZONE: dict[str, FactValue] = {"region": ("guangxi",), "zone_type": ("etdz",), "zone_level": ("national",)}


def both(rank: int, gained: int) -> dict[str, FactValue]:
    return {**ZONE, "first_entry": True, "national_rank": Decimal(rank), "rank_improvement": Decimal(gained)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("这两项要是都给，最多能拿多少？", 7_000_000),
        ("两项合计最高多少？", 7_000_000),
        ("Ignoring whether they may be combined, what do they sum to?", 7_000_000),
        ("能拿多少？", None),
        ("两项合计多少？", None),
        ("甲乙两个国家级经开区合计最高多少？", None),
    ],
)
def test_the_reading_supposed_or_the_most(text: str, expected: int | None) -> None:
    facts = both(97, 21)
    shown = [ruling("etdz-19-first-entry", **facts), ruling("etdz-19-improvement", **facts)]
    found = reading_asked(shown, question(text, facts=facts))
    assert (found[1].award.value if found and found[1].award else None) == expected
    assert not found or [award.value for award in found[2]] == [5_000_000, 2_000_000]


def test_the_most_of_two_zones_adds_their_most_generous_readings() -> None:
    items = [ruling("etdz-19-first-entry", **both(95, 15)), ruling("etdz-19-first-entry", **both(149, 20))]
    told = (both(95, 15), both(149, 20))
    total = total_of(items, replace(question("两个国家级经开区奖励最高合计多少？"), items=told))
    assert total and total.award == Award(Decimal(11_000_000), "CNY", "up_to")
    assert total_of(items, replace(question("两个国家级经开区奖励合计多少？"), items=told)) is None
