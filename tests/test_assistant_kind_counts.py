from __future__ import annotations

from decimal import Decimal

from assistant.kind_counts import with_kind_counted, without_heading
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
