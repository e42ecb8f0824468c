"""English questions answered from passages, by what the reference translations say."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("asked", "quoted"),
    [
        ("Can a private firm run infrastructure in a Guangdong national zone under BOT or PPP?", "建设-经营-转让"),
        ("How are cadres' promotions linked to zone results in Nantong?", "干部"),
        ("Is there a personal contact for foreign-funded companies in Guangxi's economic zones?", "服务专员"),
        ("How risky are bank loans covered in Guangxi high-tech zones?", "风险补偿"),
    ],
)
def test_an_everyday_english_word_finds_the_sentence(assistant: Assistant, asked: str, quoted: str) -> None:
    answer = assistant.answer([asked])
    assert answer.type == "answer"
    assert quoted in answer.text or any(quoted in one.quote for one in answer.citations)


@pytest.mark.parametrize(
    "asked",
    [
        "May a Guangxi high-tech zone print its own money?",
        "Is it permitted to sell alcohol in a Guangdong development zone?",
        "Can foreigners buy a house in the Nantong zone?",
    ],
)
def test_no_yes_is_said_from_a_passage_on_something_else(assistant: Assistant, asked: str) -> None:
    assert assistant.answer([asked]).decision != "yes"


def test_what_is_forbidden_under_a_pretext_is_answered_no(assistant: Assistant) -> None:
    asked = "A developer would get land in a Guangxi high-tech zone under the label of a campus and put up flats for sale. Is that allowed?"
    answer = assistant.answer([asked])
    assert answer.decision == "no"
    assert "房地产开发" in answer.text


@pytest.mark.parametrize(
    "asked",
    [
        "Guangdong's national economic zones are to apply the one-off start-up grant. How much is it per person?",
        "Who approves the plan of a Nantong development zone?",
        "Our board is also looking at Vietnam. How many years of tax holiday are there in the Bac Ninh industrial parks?",
    ],
)
def test_what_no_passage_says_is_refused(assistant: Assistant, asked: str) -> None:
    assert assistant.answer([asked]).type == "refuse"


def test_out_of_whose_pocket_asks_who_pays(assistant: Assistant) -> None:
    asked = "Under the development zone reform plan, out of whose pocket are area-wide assessments paid?"
    assert "财政预算" in assistant.answer([asked]).text


def test_who_organises_something_is_answered_from_the_text(assistant: Assistant) -> None:
    turns = [
        "Can a weak regional-level high-tech zone in Guangxi be thrown out?",
        "And if it's among the last three for three years it gets a year to improve, right?",
        "Who then organises the check at the end of that year?",
    ]
    assert "Science and Technology" in assistant.answer(turns).text
