from __future__ import annotations

import pytest

from assistant.zone_status import status_gained


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("a zone that has newly become national-level", "national"),
        ("the State Council has said yes: we are a national economic development zone", "national"),
        ("a park that newly wins national-level status in Guangxi", "national"),
        ("had its park approved as a national hi-tech zone", "national"),
        ("the award for a new national high-tech zone", "national"),
        ("we went from regional to national level this year", "national"),
        ("our economic development zone is national-level since June", "national"),
        ("the zone was granted regional status", "regional"),
        ("for being approved as regional", "regional"),
        ("when our zone went national last year", "national"),
        ("跻身国家级之列", "national"),
        ("晋级自治区级高新区", "regional"),
    ],
)
def test_a_zone_rose_to_a_level(text: str, level: str) -> None:
    assert status_gained(text) == level


@pytest.mark.parametrize(
    "text",
    [
        "a company in a new national high-tech zone",
        "a national-level zone in the bottom five",
        "it got into the national top 35",
        "a national zone reached rank 40",
        "国家级高新区的企业",
        "在国家高新区新建厂",
    ],
)
def test_a_zone_that_has_its_level_rose_to_none(text: str) -> None:
    assert status_gained(text) is None
