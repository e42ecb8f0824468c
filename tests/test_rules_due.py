from __future__ import annotations

import pytest

from assistant.rules.due import due
from assistant.rules.load import load_rulebook
from assistant.rules.types import FactValue

INCUBATOR: dict[str, FactValue] = {
    "region": ("guangxi",),
    "zone_type": ("hitech",),
    "recognised_as": ("incubator",),
    "level": ("national",),
}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"newly_recognised": True}, True),
        ({"newly_recognised": False}, False),
        ({}, None),
        ({"newly_recognised": True, "region": ("guangdong",)}, None),
    ],
)
def test_an_award_is_due_where_all_its_conditions_are_told(told: dict[str, FactValue], expected: bool | None) -> None:
    assert due(load_rulebook().rules, {**INCUBATOR, **told}) is expected


def test_what_is_worked_out_from_a_sum_is_never_due_by_words_alone() -> None:
    facts: dict[str, FactValue] = {"region": ("guangxi",), "zone_type": ("hitech",), "national_programme": ("key_rd",)}
    assert due(load_rulebook().rules, facts) is None
