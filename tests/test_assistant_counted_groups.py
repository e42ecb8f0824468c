from __future__ import annotations

from decimal import Decimal

import pytest

from assistant.counted_groups import counted_groups
from assistant.story_words import tells


def values(text: str) -> list[Decimal | None]:
    return [group.value for group in counted_groups(text).groups]


def test_each_number_of_things_has_its_own_words() -> None:
    told = counted_groups("我区,首次突破15亿的有制造业5家、建筑业2家,其余是商贸。能领多少?")
    assert [(group.value, group.words) for group in told.groups] == [
        (Decimal(5), "首次突破15亿的有制造业5家"), (Decimal(2), "、建筑业2家,"), (None, "其余是商贸。"),
    ]  # fmt: skip
    assert told.head == "我区,"


def test_a_part_named_before_its_whole_comes_after_it() -> None:
    assert values("Three of our seven firms that passed 1.5 billion are traders, the other four are not.") == [7, 3, 4]


def test_the_day_of_a_month_counts_nothing_but_what_may_be_so_is_counted() -> None:
    assert values("On 3 May two firms were newly recognised, and by 5 June four more.") == [2, 4]
    assert values("Of five firms, three may apply.") == [5, 3]


def test_what_is_no_thing_is_not_counted() -> None:
    assert values("6家企业,其中3家是去年就过了的,两年一共几次?") == [6, 3]
    assert values("Six firms in 3 years, 3 of them new, one-time reward of 2 million?") == [6, 3]


def test_words_tell_what_is_left_out() -> None:
    assert tells("removed", "审核刷掉2家", english=False)
    assert tells("failed", "one was rejected", english=True)
    assert not tells("removed", "2家新认定", english=False)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Three incubators were newly recognised. Three at RMB 1 million each: what do they get?", [3]),
        ("Four makers passed the mark. 4 times 150,000 is what we get, right?", [4]),
        ("4家制造业企业首次突破15亿元。4家乘15万，对吗？", [4]),
        ("6家制造业企业首次突破15亿元，另外3家物流企业也是。9家按15万算，对吗？", [6, 3]),
        ("6家制造业企业首次突破15亿元，另外3家物流企业也是。", [6, 3]),
    ],
)
def test_a_number_with_its_rate_takes_up_those_told_before(text: str, numbers: list[int]) -> None:
    assert values(text) == numbers
