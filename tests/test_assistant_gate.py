from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from assistant.chat import Assistant
from assistant.gate import fault
from assistant.gate_sources import Sources
from assistant.models import open_model
from assistant.open import open_assistant
from assistant.phrase import marker, named_sources
from assistant.settings import ModelSettings, read_settings
from assistant.types import Answer, Citation
from tests.model_server import Reply, model_server, spoken

OPEN = {
    "model_sentences_5": (1, 6),
    "model_sentences_6": (0, 2),
    "model_sentences_9": (0, 0),
}  # lies let through, honest ones withheld
SETS = ("model_sentences", "model_sentences_2", "model_sentences_3", "model_sentences_4", "model_sentences_7")


class Said(NamedTuple):
    """A sentence that a model says of a question, the citation it names by number or by words of it, its kind."""

    question: str
    sentence: str
    cites: int | str
    kind: str = ""


def _read(name: str) -> Iterator[tuple[str, Said]]:
    for case in yaml.safe_load((Path(__file__).parent / f"{name}.yaml").read_text("utf-8")):
        for kind in ("honest", "lies"):
            for row in case[kind]:
                sentence, *rest = [row] if isinstance(row, str) else row
                cites = case["cites"] if "cites" in case else rest.pop(0)
                yield kind, Said(case["question"], sentence, cites, *rest)


ROWS = [row for name in SETS for row in _read(name)]
LIES = [said for kind, said in ROWS if kind == "lies"]
HONEST = [said for kind, said in ROWS if kind == "honest"]


@pytest.fixture(scope="module")
def assistant() -> Assistant:
    return open_assistant(read_settings(os.environ))


def _cited(answer: Answer, cites: int | str) -> Citation | None:
    return next((c for c in answer.citations if cites == c.n or (isinstance(cites, str) and cites in c.quote)), None)


@dataclass
class Speaker:
    """A served model that says what it is told to."""

    alone: Assistant
    reply: Reply = field(default_factory=Reply)
    known: dict[str, Answer] = field(default_factory=dict)

    def script(self, asked: dict[str, Any]) -> Reply:
        return self.reply

    def plain(self, question: str) -> Answer:
        """The answer without the model."""
        if question not in self.known:
            self.known[question] = self.alone.answer([question])
        return self.known[question]

    def says(self, served: Assistant, said: Said) -> tuple[Answer, list[str]]:
        """The answer once the model has said one sentence, and what was heard of it."""
        heard: list[str] = []
        cited = _cited(self.plain(said.question), said.cites)
        assert cited or said.cites == 9, said.question
        self.reply = Reply(spoken((said.sentence, [marker(cited) if cited else "SFFFF"])))
        return served.answer([said.question], heard=heard.append), heard


@pytest.fixture(scope="module")
def served(assistant: Assistant) -> Iterator[tuple[Speaker, Assistant]]:
    speaker = Speaker(assistant)
    with model_server(speaker.script) as url:
        yield speaker, replace(assistant, model=open_model(ModelSettings("m", url, seconds=2.0)))


@pytest.mark.parametrize("said", LIES, ids=[f"{lie.kind}: {lie.sentence}" for lie in LIES])
def test_nothing_false_comes_through(served: tuple[Speaker, Assistant], said: Said) -> None:
    speaker, both = served
    plain = speaker.plain(said.question)
    answer, heard = speaker.says(both, said)
    assert not heard and said.sentence not in answer.text, said.kind
    assert (answer.text, answer.answered_by) == (plain.text, plain.answered_by)
    assert [notice.kind for notice in answer.notices][-1] == "model_withheld"


def test_there_are_many_ways_of_lying() -> None:
    assert len({lie.kind for lie in LIES}) >= 60 and len(LIES) >= 140


def test_nothing_honest_is_withheld_more_than_once_in_twenty(served: tuple[Speaker, Assistant]) -> None:
    speaker, both = served
    withheld = [said.sentence for said in HONEST if not speaker.says(both, said)[1]]
    assert len(withheld) <= len(HONEST) / 20, withheld


@pytest.mark.parametrize("name", OPEN)
def test_what_is_not_mended_does_not_grow(assistant: Assistant, name: str) -> None:
    """Held against every provision of the clause, whichever of them the answer quotes."""
    told: dict[str, list[str]] = {"lies": [], "honest": []}
    for kind, said in _read(name):
        answer = assistant.answer([said.question])
        sources = named_sources(answer, _clause(assistant, answer, str(said.cites)), said.question, assistant.index)
        if bool(fault(said.sentence, sources)) == (kind == "honest"):
            told[kind].append(said.sentence)
    assert (len(told["lies"]), len(told["honest"])) <= OPEN[name] and len(told["honest"]) <= OPEN[name][1], told


def _clause(assistant: Assistant, answer: Answer, words: str) -> tuple[Citation, ...]:
    """The citations of an answer to the clause that has some words, and its other provisions as citations."""
    index = assistant.index
    bare = "".join(words.split())
    clause = next(c for c in index.clauses if bare in "".join(c.text.split()))
    policy = index.policies[clause.document]
    own = [c for c in answer.citations if (c.document, c.clause_start) == (clause.document, clause.start)]
    rest = [
        Citation(
            100 + n, policy.id, policy.title, policy.status, clause.label, clause.path, policy.text[p.start : p.end],
            p.start, p.end, clause.start, clause.end, "",
        )
        for n, p in enumerate(index.pinpoint.provisions(clause))
    ]  # fmt: skip
    return (*own, *rest)


@pytest.mark.parametrize(
    ("decision", "opening"),
    [
        ("no", "对符合规划的厂房加层，不再增收土地价款。"),
        ("no", "能提高容积率的，不再增收土地价款。"),
        ("yes", "没有超过上限的，不再增收土地价款。"),
        ("yes", "不能按期整改的，摘牌。"),
        ("yes", "No more than RMB 1 million is paid."),
        ("yes", "Not later than 2022 the assessment is done."),
    ],
)
def test_an_opening_is_no_answer(assistant: Assistant, decision: str, opening: str) -> None:
    assert fault(opening, _sources(assistant, decision)) != "decision"


@pytest.mark.parametrize(
    ("decision", "opening"),
    [
        ("no", "可以，不再增收土地价款。"),
        ("no", "是的。"),
        ("yes", "不需要，不再增收土地价款。"),
        ("yes", "No, it is not."),
    ],
)
def test_the_other_answer_is_no_opening(assistant: Assistant, decision: str, opening: str) -> None:
    assert fault(opening, _sources(assistant, decision)) in ("form", "decision", "name")


def _sources(assistant: Assistant, decision: str) -> Sources:
    question = "南通经开区内厂房加层提高容积率，要补缴土地价款吗？"
    answer = replace(assistant.answer([question]), decision=decision)
    own = answer.citations[:1]
    return Sources(answer, own, own[0].quote, own[0].quote, "", "", answer.text, question, assistant.index)
