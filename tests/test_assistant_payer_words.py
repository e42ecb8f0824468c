from __future__ import annotations

import pytest

from assistant.payer_words import last_named, region_may_pay, region_pays


def _named(text: str, name: str) -> tuple[str, int, int]:
    return text, text.index(name), text.index(name) + len(name)


@pytest.mark.parametrize(
    ("text", "name", "certain"),
    [
        ("what does the autonomous region pay for a national centre", "region", True),
        ("how much from the autonomous region for it", "region", True),
        ("the ceiling on state funds for a research organisation", "state", True),
        ("自治区补多少", "自治区", False),
        ("regional funding for a national centre", "regional", False),
    ],
)
def test_the_region_that_pays_is_no_level(text: str, name: str, certain: bool) -> None:
    assert region_may_pay(*_named(text, name))
    assert region_pays(*_named(text, name)) is certain


@pytest.mark.parametrize(
    ("text", "name"), [("自治区级孵化器", "自治区"), ("a regional centre", "regional"), ("a state key lab", "state")]
)
def test_a_level_pays_nothing(text: str, name: str) -> None:
    assert not region_may_pay(*_named(text, name))


def test_one_of_those_who_share_is_named_where_the_question_names_it_last() -> None:
    assert last_named("自治区财政", "自治区财政出多少？市里呢？") == 0
    assert last_named("设区市财政", "自治区财政出多少？市里呢？") == 9
    assert last_named("企业", "自治区财政出多少？") == -1


def test_the_region_that_pays_is_told_in_printed_words_too() -> None:
    assert region_pays(*_named("how much will the region 经费支持", "region"))
