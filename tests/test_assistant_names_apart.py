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
