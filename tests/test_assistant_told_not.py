"""A condition told in loose words not to hold: of itself and of now, unless it is told to hold after them."""

from __future__ import annotations

from typing import Any

import pytest

from assistant.read_facts import FactReader
from tests.assistant_parts import BOOK

READER = FactReader(BOOK.facts)


def read(text: str) -> dict[str, Any]:
    return READER.read(text)


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("连续两年第一，外向型经济不突出", "export_oriented", False),
        ("连续两年第一，外贸一般", "export_oriented", False),
        ("连续两年第一，外向型经济成效显著", "export_oriented", True),
        ("连续两年第一，做的是一般贸易，外向型经济成效显著", "export_oriented", True),
        ("top two for two years, but exports are weak", "export_oriented", False),
        ("top two for two years, though its export-oriented results are poor", "export_oriented", False),
        ("the latest national rating was only b", "a_rated", False),
        ("国家考核只评了b", "a_rated", False),
        ("the institution does not meet the subsidy conditions", "meets_grant_conditions", False),
        ("国家技术中心前年就认定了", "newly_recognised", False),
        ("要外向型经济好才给，可我们外贸一般", "export_oriented", False),
        ("出口不强，但外向型经济成效显著", "export_oriented", True),
        ("出口比一般园区好很多，外向型经济成效显著", "export_oriented", True),
        ("outstanding export-oriented results, little dependence on foreign trade subsidies", "export_oriented", True),
        ("outstanding export-oriented results, and no longer weak in foreign trade", "export_oriented", True),
        ("top two two years running, but it has little foreign trade", "export_oriented", False),
        ("绩效考核评价为a，在孵企业才b轮", "a_rated", True),
        ("rated a, its tenants are only b-round firms", "a_rated", True),
        ("达到补助条件，去年条件还没达到，今年达到了", "meets_grant_conditions", True),
        ("failed to meet the conditions last year but now meets the grant conditions", "meets_grant_conditions", True),
        ("新认定的机构，条件还没达到", "meets_grant_conditions", False),
    ],
)
def test_a_condition_may_be_told_in_loose_words_not_to_hold(text: str, fact: str, value: bool) -> None:
    assert read(text)[fact] is value


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("达到补助条件的给500万，我们条件还没达到", "meets_grant_conditions"),
        ("出口远超一般园区", "export_oriented"),
        ("外向型经济好不好都算", "export_oriented"),
        ("exports are not weak", "export_oriented"),
        ("上市条件没达到", "meets_grant_conditions"),
        ("it does not meet the listing conditions", "meets_grant_conditions"),
    ],
)
def test_nothing_is_told_where_loose_words_are_of_another_thing_or_follow_the_condition(text: str, fact: str) -> None:
    assert fact not in read(text)
