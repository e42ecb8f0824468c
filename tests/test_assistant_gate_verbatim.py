from __future__ import annotations

import os

import pytest

from assistant.gate_sources import Sources, one_by_one
from assistant.gate_verbatim import as_it_stands
from assistant.open import open_assistant
from assistant.phrase import named_sources
from assistant.settings import read_settings

QUESTION = "Guangxi high-tech zones: what does an enterprise get that first enters the unicorn pool?"


@pytest.fixture(scope="module")
def sources() -> Sources:
    assistant = open_assistant(read_settings(os.environ))
    answer = assistant.answer([QUESTION])
    return named_sources(answer, answer.citations[:1], QUESTION, assistant.index)


def test_a_provision_word_for_word_passes(sources: Sources) -> None:
    one = one_by_one(sources)[0]
    assert as_it_stands(one.quotes.split(":", 1)[-1], sources)
    assert as_it_stands(one.composed, sources)


def test_one_with_a_word_more_or_less_or_before_it_does_not(sources: Sources) -> None:
    english = one_by_one(sources)[0].composed
    assert not as_it_stands(english.rsplit(" ", 1)[0], sources)
    assert not as_it_stands(f"You can apply now: {english}", sources)
    assert not as_it_stands("", sources)
