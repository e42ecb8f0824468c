from __future__ import annotations

import re
from pathlib import Path

import pytest

from index.places import Places, read_places, zone_types
from index.search import Index

YAML = """
- {id: jiangsu, zh: 江苏, full: 江苏省, en: Jiangsu, kind: province, parent: null}
- {id: nantong, zh: 南通, full: 南通市, en: Nantong, kind: city, parent: jiangsu}
- {id: haimen, zh: 海门, en: Haimen, kind: county, parent: nantong, aliases: [海门区]}
- {id: hongkong, zh: 香港, en: Hong Kong, kind: region, parent: null, en_aliases: [HKSAR]}
"""


@pytest.fixture
def places(tmp_path: Path) -> Places:
    (tmp_path / "places.yaml").write_text(YAML, "utf-8")
    return read_places(tmp_path / "places.yaml")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("江苏省南通市海门区", ["jiangsu", "nantong", "haimen"]),
        ("南通和江苏，又是南通", ["nantong", "jiangsu"]),
        ("in Hong Kong and Nantong", ["hongkong", "nantong"]),
        ("the HKSAR", ["hongkong"]),
        ("NANTONG's zones", ["nantong"]),
        ("没有地名", []),
        ("", []),
    ],
)
def test_places_are_found_by_any_of_their_names(places: Places, text: str, named: list[str]) -> None:
    assert [place.id for place in places.named(text)] == named


@pytest.mark.parametrize(
    ("region", "named", "covers"),
    [
        ("nantong", "nantong", True),
        ("jiangsu", "nantong", True),
        ("jiangsu", "haimen", True),
        ("nantong", "jiangsu", True),
        ("nantong", "hongkong", False),
        ("jiangsu", "hongkong", False),
        ("", "nantong", False),
        ("unknown", "nantong", False),
        ("unknown", "unknown", True),
    ],
)
def test_a_policy_covers_its_place_and_those_above_and_below(
    places: Places, region: str, named: str, covers: bool
) -> None:
    assert places.covers(region, named) is covers


def test_the_lineage_begins_with_the_place_itself(places: Places) -> None:
    assert places.lineage("haimen") == ("haimen", "nantong", "jiangsu")
    assert places.lineage("") == ()


def test_a_lineage_that_bites_its_tail_ends(tmp_path: Path) -> None:
    (tmp_path / "p.yaml").write_text(
        "- {id: a, zh: 甲地, en: A, parent: b}\n- {id: b, zh: 乙地, en: B, parent: a}\n", "utf-8"
    )
    assert read_places(tmp_path / "p.yaml").lineage("a") == ("a", "b")


def test_the_places_of_the_bundled_policies_are_known() -> None:
    places = read_places()
    for region in ("guangxi", "guangdong", "jiangsu", "nantong"):
        assert [p.id for p in places.named(places.known[region].zh)] == [region]
        assert [p.id for p in places.named(places.known[region].en)] == [region]
    assert places.covers("nantong", "jiangsu") and not places.covers("guangxi", "guangdong")


def test_zone_types_are_those_whose_pattern_is_found() -> None:
    kinds = {"a": re.compile("甲"), "b": re.compile("乙")}
    assert zone_types("乙甲", kinds) == ("a", "b")
    assert zone_types("丙", kinds) == ()


@pytest.mark.parametrize(
    "text", ["批次和人员组成都能得到照顾", "不超过三成都能继续", "扩大连片开发", "推广安全生产", "制定西部规划"]
)
def test_a_name_across_the_border_of_two_words_is_no_place(text: str) -> None:
    assert read_places().named(text) == ()


@pytest.mark.parametrize(("text", "named"), [("成都要求企业申报", "chengdu"), ("在大连设立", "dalian")])
def test_the_same_names_are_places_elsewhere(text: str, named: str) -> None:
    assert [place.id for place in read_places().named(text)] == [named]


def test_the_autonomous_regions_are_known_by_their_full_names(bundled_index: Index) -> None:
    named = bundled_index.places.autonomous - {
        "unnamed_autonomous_region"
    }  # the template's own, whose name is left out
    assert named == {"guangxi", "inner_mongolia", "tibet", "ningxia", "xinjiang"}
