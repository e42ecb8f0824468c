from __future__ import annotations

from decimal import Decimal

import pytest

from assistant.chat import Assistant
from assistant.kind_counts import beside_the_nations, with_kind_counted, without_heading
from assistant.rules.types import FactValue
from tests.assistant_parts import BOOK


def test_a_bare_number_counts_the_kind_that_the_whole_question_names() -> None:
    whole: dict[str, FactValue] = {"recognised_as": ("incubator",)}
    assert with_kind_counted("2 national", {"level": ("national",)}, whole, BOOK.facts) == {
        "level": ("national",), "recognised_as": ("incubator",), "incubators": Decimal(2),
    }  # fmt: skip
    zones: dict[str, FactValue] = {"recognised_as": ("transfer_demonstration_zone",)}
    assert with_kind_counted("1 national-level", {"level": ("national",)}, zones, BOOK.facts)["zones_approved"] == 1


def test_no_number_without_a_level_or_with_two_kinds() -> None:
    assert with_kind_counted("2 more", {}, {"recognised_as": ("incubator",)}, BOOK.facts) == {}
    two: dict[str, FactValue] = {"recognised_as": ("incubator", "maker_space")}
    assert with_kind_counted("2 national", {"level": ("national",)}, two, BOOK.facts) == {"level": ("national",)}


def test_what_only_announces_the_things_is_none_of_them() -> None:
    heading: dict[str, FactValue] = {"recognised_as": ("incubator",)}
    one: dict[str, FactValue] = {**heading, "level": ("national",), "incubators": Decimal(2)}
    other: dict[str, FactValue] = {**heading, "level": ("regional",), "incubators": Decimal(3)}
    assert without_heading((heading, one, other), BOOK.facts) == (one, other)
    assert without_heading((one, other), BOOK.facts) == (one, other)


def test_what_stands_at_the_regions_level_beside_a_rating_of_the_nation_is_neither_rated_nor_new() -> None:
    rated: dict[str, FactValue] = {"recognised_as": ("incubator",), "level": ("national",), "a_rated": True}
    regional: dict[str, FactValue] = {"recognised_as": ("incubator",), "level": ("regional",)}
    assert beside_the_nations((rated, regional))[1] == regional | {"a_rated": False, "newly_recognised": False}
    assert beside_the_nations((rated, regional | {"newly_recognised": True}))[1] == regional | {
        "newly_recognised": True
    }
    assert beside_the_nations((regional,)) == (regional,)


@pytest.mark.parametrize(
    "question",
    [
        "桂林高新区有3家孵化器国家考核得了A，自治区级的还有2家，合计最多补多少？",
        "In our Guangxi high-tech zone three national incubators were rated A in the national assessment, two regional ones were not. Total subsidy at most?",
    ],
)
def test_the_rating_alone_is_added_up(assistant: Assistant, question: str) -> None:
    assert [(amount.value, amount.kind) for amount in assistant.answer([question]).amounts] == [("3000000", "up_to")]
