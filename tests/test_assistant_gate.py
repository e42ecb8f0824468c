from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from assistant.chat import Assistant
from assistant.models import open_model
from assistant.open import open_assistant
from assistant.phrase import marker
from assistant.settings import ModelSettings, read_settings
from assistant.types import Answer
from tests.model_server import Reply, model_server, spoken

CASES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "model_sentences.yaml").read_text("utf-8"))
LIES = [(case["question"], *lie) for case in CASES for lie in case["lies"]]
HONEST = [(case["question"], *sentence) for case in CASES for sentence in case["honest"]]


@pytest.fixture(scope="module")
def assistant() -> Assistant:
    return open_assistant(read_settings(os.environ))


class Speaker:
    """A served model that says what it is told to."""

    def __init__(self, assistant: Assistant) -> None:
        self.alone = assistant
        self.reply = Reply()
        self.asked: list[dict[str, Any]] = []

    def script(self, asked: dict[str, Any]) -> Reply:
        self.asked.append(asked)
        return self.reply

    def says(self, served: Assistant, question: str, sentence: str, n: int) -> tuple[Answer, Answer]:
        """The answer without the model and the one with it, after the model has said one sentence."""
        plain = self.alone.answer([question])
        marks = {citation.n: marker(citation) for citation in plain.citations}
        self.reply = Reply(spoken((sentence, [marks.get(n, "SFFFF")])))
        return plain, served.answer([question])


@pytest.fixture(scope="module")
def served(assistant: Assistant) -> Iterator[tuple[Speaker, Assistant]]:
    speaker = Speaker(assistant)
    with model_server(speaker.script) as url:
        yield speaker, replace(assistant, model=open_model(ModelSettings("m", url, seconds=2.0)))


@pytest.mark.parametrize(("question", "sentence", "n", "kind"), LIES, ids=[f"{lie[3]}: {lie[1]}" for lie in LIES])
def test_nothing_false_comes_through(
    served: tuple[Speaker, Assistant], question: str, sentence: str, n: int, kind: str
) -> None:
    speaker, both = served
    plain, answer = speaker.says(both, question, sentence, n)
    assert sentence not in answer.text, kind
    assert (answer.text, answer.answered_by) == (plain.text, plain.answered_by)
    assert [notice.kind for notice in answer.notices][-1] == "model_withheld"


def test_there_are_many_ways_of_lying() -> None:
    assert len({kind for *_, kind in LIES}) >= 20 and len(LIES) >= 30


def test_nothing_honest_is_withheld_more_than_once_in_twenty(served: tuple[Speaker, Assistant]) -> None:
    speaker, both = served
    heard: list[str] = []
    for question, sentence, n in HONEST:
        plain = speaker.alone.answer([question])
        marks = {citation.n: marker(citation) for citation in plain.citations}
        speaker.reply = Reply(spoken((sentence, [marks[n]])))
        both.answer([question], heard=heard.append)
    withheld = [sentence for _, sentence, _ in HONEST if sentence not in heard]
    assert len(withheld) <= len(HONEST) / 20, withheld
