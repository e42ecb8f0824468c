from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.read_facts import FactReader
from assistant.recognised_zone import with_zone_recognised
from assistant.rules.types import FactValue
from tests.assistant_parts import BOOK

READER = FactReader(BOOK.facts)


def facts_of(text: str) -> dict[str, FactValue]:
    return with_zone_recognised(READER.read(text), text)


@pytest.mark.parametrize(
    ("text", "zone", "level"),
    [
        ("国家高新区获批", "hitech_zone", "national"),
        ("自治区级高新区获批，给多少经费", "hitech_zone", "regional"),
        ("我们升格成国家级经开区", "etdz_zone", "national"),
        ("upgraded to a national ETDZ", "etdz_zone", "national"),
        ("newly approved national high-tech zone", "hitech_zone", "national"),
        ("what does a high-tech zone raised to the national level get?", "hitech_zone", "national"),
        (
            "the awards in guangxi for zones just upgraded to national status: high-tech zones",
            "hitech_zone",
            "national",
        ),
        ("a better deal for newly approved zones at national level: the high-tech zone?", "hitech_zone", "national"),
        ("国家高新区获批，自治区给多少经费？", "hitech_zone", "national"),  # the payer is not the level
    ],
)
def test_the_zone_itself_was_approved(text: str, zone: str, level: str) -> None:
    facts = facts_of(text)
    assert facts["recognised_as"] == (zone,)
    assert facts.get("level", facts.get("zone_level")) == (level,)


@pytest.mark.parametrize(
    "text",
    ["国家高新区内企业", "高新区内企业获批国家重点实验室", "在高新区新设项目", "a firm in a high-tech zone was approved as a unicorn",
     "新认定的科技企业孵化器", "国家高新区"],
)  # fmt: skip
def test_something_else_was_approved_or_nothing(text: str) -> None:
    assert not {"hitech_zone", "etdz_zone"} & set(facts_of(text).get("recognised_as", ()))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    ["新批3个国家级经开区", "批下自治区级高新区", "批了一个国家高新区", "some years later upgraded to a national one"],
)
def test_a_number_or_a_short_word_before_the_zone_approved(text: str) -> None:
    kind = "etdz" if "经开区" in text else "hitech"
    assert with_zone_recognised({"zone_type": (kind,)}, text)["recognised_as"] == (f"{kind}_zone",)


def test_both_levels_where_their_difference_is_asked() -> None:
    told = {"zone_type": ("hitech",), "zone_level": ("national", "regional"), "recognised_as": ("hitech_zone",)}
    assert with_zone_recognised(told, "经费上限差多少")["level"] == ("national", "regional")


@pytest.mark.parametrize(
    "text",
    [
        "a regional high-tech zone in guangxi is upgraded to national.",
        "a regional-level high-tech zone has just been approved as a national one.",
        "a provincial-level etdz in guangxi was upgraded to national this year.",
    ],
)
def test_a_zone_has_the_level_to_which_it_was_upgraded(text: str) -> None:
    assert facts_of(text)["level"] == ("national",)


def test_a_zone_that_has_risen_enters_the_ranking_at_its_new_level() -> None:
    facts = facts_of("a high-tech zone wins national status and then enters the nationwide top 35 for the first time")
    assert facts["recognised_as"] == ("hitech_zone",)
    assert facts["zone_level"] == ("national",)


@pytest.mark.parametrize(
    ("text", "approved"),
    [
        ("高新区还没升为国家级，现在给多少", False),
        ("我们高新区去年没评上，今年升为国家级高新区了", True),
        ("our high-tech zone has not yet become national", False),
        ("our high-tech zone has become national", True),
    ],
)
def test_a_zone_still_to_rise_is_not_newly_recognised(text: str, approved: bool) -> None:
    assert facts_of(text)["newly_recognised"] is approved


@pytest.mark.parametrize(
    "text",
    [
        "our park in guangxi is finally approved by beijing as a national high-tech zone",
        "our high-tech zone was approved last week by the state council as a national high-tech zone",
        "the park was upgraded by the state council to a national high-tech zone",
    ],
)
def test_who_approved_a_zone_may_stand_between(text: str) -> None:
    facts = facts_of(text)
    assert facts["recognised_as"] == ("hitech_zone",)
    assert facts["level"] == ("national",)


def test_a_firm_approved_by_a_zone_is_no_zone_approved() -> None:
    facts = facts_of("our laboratory was approved by the high-tech zone as a national key laboratory")
    assert "hitech_zone" not in facts.get("recognised_as", ())


def test_a_plate_put_up_is_an_approval() -> None:
    assert facts_of("县里的工业园这回正式挂牌自治区级高新区了")["recognised_as"] == ("hitech_zone",)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("我们是2015年挂牌的国家级经开区，今年排名升了18位到120名，奖多少？", "1000000"),
        ("今年挂牌自治区级高新区，给多少？", "8000000"),
    ],
)
def test_a_plate_put_up_years_ago_is_no_approval(asked: str, told: str, assistant: Assistant) -> None:
    assert [str(amount.value) for amount in assistant.answer([asked]).amounts] == [told]
