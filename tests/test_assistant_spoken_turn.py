"""Courtesies are no part of a question, and a question without its mark is one all the same."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.spoken_turn import spoken_turn


@pytest.mark.parametrize(
    ("turn", "meant"),
    [
        ("can nantong zones hire foreigners", "can nantong zones hire foreigners?"),
        ("If we rebuild the plant, will extra land money be demanded.", "If we rebuild the plant, will extra land money be demanded?"),
        ("We rose 22 places. Can we claim the bonus", "We rose 22 places. Can we claim the bonus?"),
        ("Isn't customs one of the bodies", "Isn't customs one of the bodies?"),
        ("Who pays for it", "Who pays for it?"),
        ("Hello, sorry to bother you, a quick question: In one zone, who pays? Many thanks!", "In one zone, who pays?"),
        ("Good morning. Is the award capped", "Is the award capped?"),
        ("When must we report back", "When must we report back?"),
    ],
)  # fmt: skip
def test_it_ends_in_its_mark(turn: str, meant: str) -> None:
    assert spoken_turn(turn) == meant


@pytest.mark.parametrize(
    "turn",
    [
        "We manage a high-tech zone in Guangxi, it is a regional one.",
        "incubator award guangxi hi-tech zone",
        "Our zone is 88th. We are national.",
        "Is it capped? We need to know.",
        "Hello!",
        "hi tech zne in guangxi, first time enter top 35, how much??",
        "广西高新区孵化器能拿多少钱",
        "When we were assessed we came 170th, up 21 places.",
        "Where we moved in 2022 is a regional zone.",
        "What we run is a national incubator.",
        "May 2021 is when our firm was founded.",
    ],
)
def test_what_is_told_stays(turn: str) -> None:
    assert spoken_turn(turn) == turn


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("does guangdong summon zones ranked in the last 20", "yes"),
        ("Our national ETDZ in Guangxi jumped 22 places this year but is still only 190th. Can we claim the bonus for moving up", "no"),
    ],
)  # fmt: skip
def test_yes_or_no_needs_no_question_mark(assistant: Assistant, question: str, decision: str) -> None:
    assert assistant.answer([question]).decision == decision


def test_a_hyphen_of_a_word_is_no_greeting() -> None:
    assert spoken_turn("Hi-tech zones in Guangxi: what sum?") == "Hi-tech zones in Guangxi: what sum?"
    assert spoken_turn("Hi - what sum is given to zones?") == "what sum is given to zones?"


@pytest.mark.parametrize(
    "question",
    [
        "May I ask how much a newly recognised national incubator gets in Guangxi's high-tech zones.",
        "May I know who leads on talent in Nantong's zones.",
        "Can we check when the safety risk assessment in Nantong's zones is due?",
        "May we know the deadline of the safety risk assessment in Nantong's zones.",
        "Do tell us what Guangxi's ETDZs pay for first entering the national top 50.",
        "Do list the bodies that lead on talent in Guangxi's high-tech zones.",
    ],
)
def test_a_courtesy_asks_for_no_yes(assistant: Assistant, question: str) -> None:
    answer = assistant.answer([question])
    assert answer.type == "answer" and answer.decision is None


@pytest.mark.parametrize(
    "question",
    [
        "May I ask if the 2% award in Guangxi's ETDZs is capped?",
        "May our firm apply for the 1:1 matching in Guangxi's high-tech zones",
    ],
)
def test_what_is_asked_behind_a_courtesy_may_be_yes_or_no(assistant: Assistant, question: str) -> None:
    assert assistant.answer([question]).decision == "yes"
