"""Kinds of claims that were once judged wrong: contrasts, opposites, lists, documents told by a number, translations."""

from __future__ import annotations

import pytest

from assistant.claims.contrast import read_contrast
from assistant.claims.verify_text import verify_text
from index.build import ready_index
from index.search import Index


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return ready_index(tmp_path_factory.mktemp("index"))


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("When a Guangdong zone is among the last five in the country, the chief officials of its city are summoned by the Ministry of Commerce rather than by the provincial government.", "contradicted"),
        ("Guangdong's plan counts six existing national-level economic and technological development zones, and Zhanjiang is one of them.", "supported"),
        ("Nobody may use the promotion of high-tech industry as a pretext for grabbing land and developing real estate, the Guangxi measures for high-tech zones insist.", "supported"),
        ("对省级经济开发区,广东方案主张另起炉灶搞评估办法,不参照国家级经开区的那套考核体系。", "contradicted"),
        ("广东方案列的考核五大方面,是产业基础、科技创新、区域带动、生态环保和社会治理,行政效能不在其中。", "contradicted"),
        ("According to the zone reform implementation plan that merges 33 zones, zones carry out an overall safety-risk assessment once every year.", "supported"),
        ("在促进开发区改革和创新发展的实施方案里,一家开发区要是接连三年垫底,考核部门可以建议砍它的面积或降它的行政级别,不过得自治区党委、政府同意了才能动手。", "supported"),
        ("广西经开区送审稿要求，经开区预算要从本级预算里独立出来。", "contradicted"),
        ("南通的绩效考核对所有开发区用同一把尺子，不搞个性化。", "contradicted"),
        ("广东的制造业结构调整围绕装备制造、汽车、石化、家用电器和纺织服装五大产业。", "contradicted"),
        ("In Guangdong's plan, a national-level ETDZ in the last ten overall only gets a talk with the provincial Department of Commerce, not a rectification order.", "contradicted"),
    ],
)  # fmt: skip
def test_a_claim_is_judged_by_what_the_text_says(index: Index, claim: str, verdict: str) -> None:
    assert verify_text(claim, [], index).verdict == verdict


def test_what_is_denied_stands_in_the_place_of_what_is_said() -> None:
    contrast = read_contrast("The land is supplied by agreement, not by auction.")
    assert contrast.swapped == "The land is supplied by auction."
    assert (contrast.said, contrast.denied) == ("agreement", "auction")
