from __future__ import annotations

import os
from dataclasses import replace

import pytest

from assistant.chat import Assistant
from assistant.gate_case import falls_short, keeps_case
from assistant.gate_sources import Sources, line_by_line
from assistant.open import open_assistant
from assistant.phrase import named_sources
from assistant.settings import read_settings

FAILS = "A national high-tech zone in Guangxi climbed 14 places last year but sits only 71st nationwide. Does it qualify for the funding tied to moving up?"
PRODUCT = "In our Guangxi high-tech zone this year two incubators were newly recognised at national level and three other ones at autonomous region level. Sum of the matching funds?"


@pytest.fixture(scope="module")
def assistant() -> Assistant:
    return open_assistant(read_settings(os.environ))


def _sources(assistant: Assistant, question: str) -> Sources:
    answer = assistant.answer([question])
    return named_sources(answer, answer.citations[:1], question, assistant.index)


@pytest.mark.parametrize(
    ("question", "sentence", "kept"),
    [
        (FAILS, "The zone must be within the top 60, and its national rank is 71.", True),
        (FAILS, "The zone meets the condition, as its national rank is 71.", False),
        (FAILS, "Your zone qualifies for the funding.", False),
        (FAILS, "Zones in the top 60 are granted the funding.", True),
        (PRODUCT, "The two national incubators get RMB 2,000,000.", True),
        (PRODUCT, "Each national incubator gets RMB 2,000,000.", False),
        (PRODUCT, "The two national incubators get RMB 1,000,000.", False),
        (PRODUCT, "At RMB 1,000,000 each, the two get RMB 2,000,000.", True),
        (PRODUCT, "A tax of RMB 2,000,000 is paid on the funds.", False),
    ],
)
def test_the_askers_case_is_told_as_it_was_found(
    assistant: Assistant, question: str, sentence: str, kept: bool
) -> None:
    assert keeps_case(sentence, _sources(assistant, question)) is kept


def test_a_line_that_was_found_stands_alone_and_one_that_quotes_is_none(assistant: Assistant) -> None:
    sources = replace(_sources(assistant, FAILS), composed="Paid from: public funds [1]\nplan: “给予经费支持” [1]")
    lines = [line.quotes for line in line_by_line(sources)]
    assert "Paid from: public funds" in lines and not any("“" in line for line in lines)


@pytest.mark.parametrize(
    ("sentence", "true"),
    [
        ("Its national rank of 71 is not above 60.", False),
        ("The zone gained 14 places.", False),
        ("The rank is 71, beyond 60.", True),
        ("The zone qualifies at 71, beyond 60.", False),
        ("The rank is 71, below 60.", False),
    ],
)
def test_how_a_figure_of_the_case_stands_to_the_line_is_told_as_it_is(
    assistant: Assistant, sentence: str, true: bool
) -> None:
    assert falls_short(sentence, _sources(assistant, FAILS)) is true
