from __future__ import annotations

import pytest

from index.divisions import read_divisions, related


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("丽水市有哪些补贴？", {"3311"}),
        ("浙江省丽水市青田县怎么申请？", {"331121"}),  # the innermost alone
        ("宁波慈溪怎么申请？", {"330282"}),  # a short name right behind what holds it
        ("义乌对市场商户减租吗？", {"330782"}),  # a county-level city where a text begins
        ("恩施州来凤县", {"422827"}),
        ("西藏和内蒙古", {"54", "15"}),
        ("沈阳市和平区", {"210102"}),  # two have that name
        ("和平区", set()),
        ("为了和平，长安新城的郊区", set()),  # short names of counties are words
        ("制定西部计划、确保定期检查", set()),  # over the border of two words
    ],
)
def test_the_divisions_that_a_text_names(text: str, codes: set[str]) -> None:
    assert read_divisions().named(text) == codes


def test_a_mention_ends_where_the_name_ends() -> None:
    assert read_divisions().mentions("北京市密云区")[-1] == ("110118", 3, 6)


@pytest.mark.parametrize(
    ("one", "other", "holds"), [("33", "330282", True), ("330282", "33", True), ("33", "32", False)]
)
def test_a_county_lies_in_its_province(one: str, other: str, holds: bool) -> None:
    assert related(one, [other]) is holds
