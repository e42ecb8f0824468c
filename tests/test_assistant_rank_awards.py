from __future__ import annotations

from decimal import Decimal

import pytest

from assistant.chat import Assistant
from assistant.rank_awards import with_last_years_rank


@pytest.mark.parametrize(
    ("turns", "sums"),
    [
        (("我们是广西的国家级经开区，上一年全国考评109名。", "今年出来了，第93，以前从没进过前一百。", "首次进位的奖和名次提升的奖，最高各是多少？"), ["5000000", "1000000"]),
        (("We are a national economic development zone in Guangxi and ranked 119th last year.", "This year we came 96th and had never been in the top 100 before.", "What are the maximum first-entry award and the maximum award for climbing places, each?"), ["5000000", "2000000"]),
        (("广西的国家级经开区，去年全国第116名，今年第95名，首次进前100。首次进位奖和名次提升奖最高分别多少？",), ["5000000", "2000000"]),
    ],
)  # fmt: skip
def test_last_years_place_told_in_a_turn_before_counts_for_the_places_gained(
    assistant: Assistant, turns: tuple[str, ...], sums: list[str]
) -> None:
    assert [amount.value for amount in assistant.answer(turns).amounts] == sums


@pytest.mark.parametrize(
    ("earlier", "gained"),
    [
        ("去年全国第109名", True),
        ("去年投入1090万元", False),
        ("last year we came 109th", True),
        ("last year 1,091 firms", False),
    ],
)
def test_last_years_place_is_a_figure_of_that_turn_not_a_part_of_one(earlier: str, gained: bool) -> None:
    told = with_last_years_rank(
        [earlier], "今年第93名", {"national_rank": Decimal(93)}, {"national_rank": Decimal(109)}
    )
    assert ("rank_improvement" in told) is gained
