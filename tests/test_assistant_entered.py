"""A part of a ranking is entered in either language where nothing is said of where the zone stood before."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.entered import enters
from tests.assistant_parts import question


@pytest.mark.parametrize(
    ("text", "entered"),
    [
        ("进前80名奖多少？", True),
        ("经开区首次冲到全国前60有奖吗？", True),
        ("What does a zone get for reaching the national top 90?", True),
        ("If a zone makes it into the top 40, what award?", True),
        ("Award for breaking into the top 120?", True),
        ("一直在前80名奖多少？", False),
        ("It never got into the top 90.", False),
        ("We are still within the top 40.", False),
        ("A zone of the top 40 asks", False),
        ("去年没进前80", False),
    ],
)
def test_entering(text: str, entered: bool) -> None:
    assert enters(question(text)) is entered


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("广西国家级经开区考核排第45名，能奖多少", "8000000"),
        ("广西国家级经开区考核进了前五十，能奖多少", "8000000"),
        ("广西的国家级经开区进全国前一百奖多少？", "5000000"),
        ("How much is the award for first entering the national top 150 in Guangxi's ETDZs?", "3000000"),
        ("How much for a Guangxi national ETDZ that ranks 45th nationally?", "8000000"),
    ],
)
def test_a_place_held_is_a_case_of_a_first_entry(assistant: Assistant, text: str, value: str) -> None:
    answer = assistant.answer([text])
    assert {str(amount.value) for amount in answer.amounts} == {value}
    assert "首次" in answer.text or "first" in answer.text


def test_a_place_in_the_region_is_none_in_the_country(assistant: Assistant) -> None:
    text = "Three years running our regional-level high-tech park has finished in Guangxi's overall top three. What is the sum?"
    assert {str(amount.value) for amount in assistant.answer([text]).amounts} == {"3000000"}


@pytest.mark.parametrize(
    "question",
    [
        "Our Guangxi national ETDZ slipped to 45th nationally. How much do we get?",
        "Our Guangxi national ETDZ remained 45th nationally. How much do we get?",
        "广西的国家级经开区今年退到全国第45名，能拿多少奖励？",
        "广西国家高新区今年滑落到全国第30名，奖多少？",
    ],
)
def test_a_zone_that_fell_or_stayed_entered_nothing(question: str, assistant: Assistant) -> None:
    given = {amount.rule for amount in assistant.answer([question]).amounts}
    assert not given & {"etdz-19-first-entry", "hitech-27-top-35"}


@pytest.mark.parametrize(
    "question",
    [
        "Our Guangxi national ETDZ slipped to 45th nationally. How much do we get?",
        "广西国家高新区今年滑落到全国第30名，奖多少？",
    ],
)
def test_a_fall_gains_no_places(question: str, assistant: Assistant) -> None:
    assert not assistant.answer([question]).amounts


def test_a_zone_that_came_back_is_no_first_entry(assistant: Assistant) -> None:
    question = (
        "Our national high-tech zone in Guangxi was in the country's top 35 in 2018, fell out, and has now returned. "
        "Does the support for entering the top 35 apply?"
    )
    assert assistant.answer([question]).decision == "no"
    assert (
        assistant.answer(["广西国家高新区以前进过全国前35名，后来掉出去了，今年重返前35名，还有奖励吗？"]).decision
        == "no"
    )


@pytest.mark.parametrize(
    "question",
    [
        "A national-level ETDZ in Guangxi went from 120th to 88th in the national appraisal and had never been in the "
        "first hundred before. What first-entry award may it expect at most?",
        "广西国家级经开区从120名升到88名，以前从没进过前100，首次进入的奖励最高多少？",
    ],
)
def test_the_award_that_is_named_is_told_though_another_may_be_due_beside_it(
    question: str, assistant: Assistant
) -> None:
    answer = assistant.answer([question])
    assert [amount.value for amount in answer.amounts] == ["5000000"]
    assert any("both awards" in notice.text or "两项奖励" in notice.text for notice in answer.notices)


def test_an_earlier_fall_is_not_the_move_of_this_year(assistant: Assistant) -> None:
    asked = "A Guangxi national ETDZ dropped to 95th in the last ranking and is 45th now. How much does it get?"
    assert "2000000" in {amount.value for amount in assistant.answer([asked]).amounts}


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("国家高新区去年第48名，今年第34名，在广西能奖多少？", ("800万", "1800万", "1000万")),
        ("国家级经开区去年第110名，今年第95名，能奖多少？", ("100万", "600万", "500万")),
    ],
)
def test_a_climb_into_a_part_of_the_ranking_may_be_a_first_entry_too(
    question: str, told: tuple[str, ...], assistant: Assistant
) -> None:
    text = assistant.answer([question]).text
    assert all(one in text for one in told)


def test_only_the_climb_is_told_where_it_is_named(assistant: Assistant) -> None:
    assert "首次" not in assistant.answer(["国家高新区从第48名升到第34名，排名提升的经费最高多少？广西"]).text
