"""A thing asked for by name that no passage says is not answered; one that a passage says in other words is."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.thing_asked import nouns_asked
from tests.chat_parts import ask


def test_the_noun_before_the_verb_says_what_is_asked() -> None:
    assert nouns_asked("What security deposit must a bidder lodge?") == ("deposit",)
    assert nouns_asked("Which consultant could help us with it?") == ("consultant",)
    assert nouns_asked("What threatens a zone that fails?") == ()


@pytest.mark.parametrize(
    "question",
    [
        "What security deposit must a bidder for land in a Guangxi economic development zone lodge?",
        "What uniform must the staff of a Guangdong national zone wear?",
        "What rebate on heating do firms in Nantong's zones receive?",
    ],
)
def test_a_thing_that_no_passage_names_is_refused(assistant: Assistant, question: str) -> None:
    assert ask(assistant, question).type == "refuse"


@pytest.mark.parametrize(
    "question",
    [
        "What apartments are Nantong's zones encouraged to build?",
        "What warning is given to a bottom-two regional high-tech zone in Guangxi?",
        "What privilege does a zone with a good assessment result have under the development-zone reform plan?",
    ],
)
def test_a_thing_that_a_passage_names_is_answered(assistant: Assistant, question: str) -> None:
    assert ask(assistant, question).type == "answer"
