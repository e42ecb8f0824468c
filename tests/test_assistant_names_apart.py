"""Words that stand apart name a value only where one describes the other and nothing denies it."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.read_facts import FactReader
from tests.assistant_parts import BOOK
from tests.chat_parts import ask

READER = FactReader(BOOK.facts)


@pytest.mark.parametrize(
    "text",
    [
        "an encouraged electronics plant",
        "our new (encouraged) auto-parts factory",
        "an encouraged, export-minded food producer",
        "a small encouraged firm",
        "one encouraged chip-making venture",
    ],
)
def test_an_encouraged_firm(text: str) -> None:
    assert READER.read(text)["industry"] == ("encouraged",)


@pytest.mark.parametrize(
    "text",
    [
        "our parent company encouraged us to ask",
        "the mayor encouraged our firm to file",
        "we felt encouraged; the plant opened in May",
        "staff of the factory are encouraged by this",
        "this is not an encouraged company",
        "the company was encouraged to move",
        "companies are encouraged to apply",
    ],
)
def test_being_encouraged_to_do_something_is_no_industry(text: str) -> None:
    assert "industry" not in READER.read(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("a brand new Danish-owned turbine plant", "new_project"),
        ("Their project is new", "new_project"),
        ("electronics plant, new, USD 25 million", "new_project"),
        ("we have a new director at our old plant", None),
        ("It is not a new plant", None),
        ("what is new for the plant?", None),
        ("this is a renewed project", None),
    ],
)
def test_a_new_project(text: str, kind: str | None) -> None:
    assert READER.read(text).get("project_kind") == kind


def test_the_industry_stays_a_condition_where_one_was_encouraged_to_ask(assistant: Assistant) -> None:
    asked = "The firm's board encouraged us to write: our new project in a Guangxi ETDZ had USD 45 million of foreign capital paid in this year, at 7.0. What is the award?"
    assert "Provided that" in (text := ask(assistant, asked).text) and "an industry encouraged" in text


@pytest.mark.parametrize(
    ("text", "use"),
    [
        ("宿舍楼最多能占几亩", ("office_living_land",)),
        ("园里建食堂，地最多占多少", ("office_living_land",)),
        ("生活配套的用地", ("office_living_land",)),
        ("What part of the plot may a canteen take?", ("office_living_land",)),
        ("Which share of our land may offices cover?", ("office_living_land",)),
        ("食堂的建筑面积占比", ("office_living_floor",)),
        ("May we build dormitories on idle land of ours?", None),
        ("能不能拿自己的闲置土地盖宿舍", None),
    ],
)
def test_the_land_of_homes_is_told_by_its_share(text: str, use: tuple[str, ...] | None) -> None:
    assert READER.read(text).get("land_use") == use


@pytest.mark.parametrize(
    "question",
    ["园区要盖宿舍楼，最多占多少地？", "开发区里想盖职工宿舍，用地最多几成？", "高新区食堂的地能占多少？"],
)
def test_the_share_of_land_is_not_that_of_floor_area(assistant: Assistant, question: str) -> None:
    assert [(one.value, one.unit) for one in ask(assistant, question).amounts] == [("7", "percent")]
