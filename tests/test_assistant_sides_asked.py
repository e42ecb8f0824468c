"""What each document of a comparison is asked: the matter of its own entry, a zone approved, the largest sum no total."""

from __future__ import annotations

import pytest

from assistant.asks import asks
from assistant.chat import Assistant
from assistant.own_parts import own_parts
from index.search import Index


@pytest.mark.parametrize(
    ("question", "sums"),
    [
        ("Guangxi: compare the highest sum on approval of a national high-tech zone and of a national economic development zone.", {"10000000"}),
        ("We in Guangxi may get a regional high-tech zone approved, or a national ETDZ. Compare the top award on approval.", {"8000000", "10000000"}),
        ("广西：获批国家高新区和获批国家级经开区，最高各给多少，比一比。", {"10000000"}),
    ],
)  # fmt: skip
def test_a_zone_approved_is_compared_with_a_zone_approved(question: str, sums: set[str], assistant: Assistant) -> None:
    assert {amount.value for amount in assistant.answer([question]).amounts} == sums


@pytest.mark.parametrize(
    "question",
    [
        "对比两个时限：（1）广东，国家级经开区连续两年全国最后5名被降级，市政府书面报告几天内交；（2）广西，自治区级高新区连续3年末3位，整改期多久。",
        "Compare two deadlines: a) Guangdong, national zone demoted after two years among the last five - the city's written report; b) Guangxi, regional high-tech zone in the last three for three years - length of the rectification period.",
    ],
)  # fmt: skip
def test_a_numbered_entry_is_asked_of_the_document_that_it_names(question: str, assistant: Assistant) -> None:
    amounts = {(amount.value, amount.unit) for amount in assistant.answer([question]).amounts}
    assert {("15", "day"), ("1", "year")} <= amounts


def test_all_of_a_numbered_entry_goes_with_its_document(bundled_index: Index) -> None:
    text = "Compare: (1) Nantong, safety assessment, by when; (2) Guangxi, standard land, by when?"
    named = [(text.index("Nantong"), "one"), (text.index("Guangxi"), "other")]
    asked = own_parts(text, named, bundled_index.vocabulary)
    assert "standard land" not in asked["one"]
    assert "safety" not in asked["other"]


@pytest.mark.parametrize(
    ("question", "decides"),
    [
        ("Plans named ten parks. How wide, in metres, does a road have to be?", False),
        ("By the plan, how long, at most, does the permit run?", False),
        ("When a city rates its zones, is the foreign capital among the indicators?", True),
        ("Vertical services apart, does Nantong's government station bodies in the zones?", True),
    ],
)
def test_a_question_that_asks_how_large_asks_for_no_yes(question: str, decides: bool) -> None:
    assert ("decision" in asks(question, english=True)) is decides


def test_a_higher_level_of_government_is_no_comparison() -> None:
    assert "compare" not in asks("Do bureaus that answer to a higher level station offices there?", english=True)
    assert "compare" in asks("Is the award higher in the high-tech zone?", english=True)


@pytest.mark.parametrize(
    "question",
    [
        "What is paid in Guangxi to the best zones of the autonomous-region level: on the one hand an economic development zone in the top two for two years running with strong foreign trade, on the other a high-tech zone in the top three for three years running?",
        "广西自治区级园区里考得最好的给多少：一边是连续两年前两名、外向型经济成效显著的经开区，另一边是连续三年前三名的高新区？",
    ],
)
def test_each_side_is_judged_by_its_own_figures(assistant: Assistant, question: str) -> None:
    assert {amount.value for amount in assistant.answer([question]).amounts} == {"2000000", "3000000"}
