"""What the page shows while a model speaks: its checked sentences, then the answer; on a fault the answer as it was."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from html import escape

import pytest
from web_fake import FakeAssistant

from assistant.chat import Assistant
from assistant.models import open_model
from assistant.open import open_assistant
from assistant.phrase import marker
from assistant.settings import ModelSettings, read_settings
from assistant.types import Answer
from assistant.web.conversation import ask, conversation
from assistant.web.stream import answering
from assistant.web.words import words
from tests.model_server import Reply, model_server, spoken

PAGE = words("zh")
QUESTION = "广西高新区企业首次进入独角兽企业培育库，给多少钱？"
FIRST = "首次进入独角兽企业培育库的企业，每家可以得到100万元的前资助。"
SECOND = "这笔100万元是前资助，每家首次入库的企业都有。"
LIE = "首次入库的企业每家给予400万元。"
MARKUP = "首次进入独角兽企业培育库的企业，每家可以得到<b>100万元</b>的前资助。"


@pytest.fixture(scope="module")
def assistant() -> Assistant:
    return open_assistant(read_settings(os.environ))


@pytest.fixture(scope="module")
def plain(assistant: Assistant) -> Answer:
    return assistant.answer([QUESTION])


@pytest.fixture
def reply() -> Reply:
    return Reply()


@pytest.fixture
def served(assistant: Assistant, reply: Reply) -> Iterator[Assistant]:
    with model_server(lambda _: reply) as url:
        yield replace(assistant, model=open_model(ModelSettings("m", url, seconds=4.0)))


def _steps(served: Assistant) -> list[str]:
    return [html for html, _ in ask(served, (), QUESTION, PAGE)]


def test_each_sentence_is_shown_as_it_passes_then_the_answer(served: Assistant, reply: Reply, plain: Answer) -> None:
    mark = marker(plain.citations[0])
    reply.pieces = spoken((FIRST, [mark]), (LIE, [mark]), (SECOND, [mark]))
    steps = _steps(served)
    assert PAGE("working") in steps[0] and FIRST not in steps[0]
    assert FIRST in steps[1] and SECOND not in steps[1] and 'aria-busy="true"' in steps[1]
    assert FIRST in steps[2] and SECOND in steps[2]
    assert all("400" not in html for html in steps)
    last = steps[-1]
    assert SECOND[:-1] in last and 'class="amounts"' in last and PAGE("by.model") in last and "aria-busy" not in last


def test_the_last_step_is_the_settled_page(served: Assistant, reply: Reply, plain: Answer) -> None:
    reply.pieces = spoken((FIRST, [marker(plain.citations[0])]))
    *_, (html, history) = ask(served, (), QUESTION, PAGE)
    assert html == conversation(served, history, PAGE) and history[0].answer is not None


@pytest.mark.parametrize(
    ("said", "done", "status", "ends"),
    [
        ([], True, 500, "done"), ([], True, 429, "done"), ([], True, 200, "stall"), ([FIRST], False, 200, "done"),
        ([FIRST], False, 200, "stall"), ([FIRST], False, 200, "cut"), ([LIE], True, 200, "done"), ([], True, 200, "done"),
        ([MARKUP], True, 200, "done"),
    ],
)  # fmt: skip
def test_on_a_fault_the_answer_stands_as_it_was_with_a_notice(
    served: Assistant, reply: Reply, plain: Answer, said: list[str], done: bool, status: int, ends: str
) -> None:
    mark = marker(plain.citations[0])
    reply.pieces = [*spoken(*((sentence, [mark]) for sentence in said), done=done), "\n"]
    reply.status, reply.ends = status, ends
    *steps, (last, history) = ask(served, (), QUESTION, PAGE)
    answer = history[0].answer
    assert answer and (answer.text, answer.answered_by) == (plain.text, plain.answered_by)
    assert escape(PAGE("notice.model_withheld")) in last and FIRST not in last
    assert any(FIRST in html for html, _ in steps) == (FIRST in said and status == 200)
    assert all("400万" not in html and "<b>" not in html for html, _ in (*steps, (last, ())))


def test_a_broken_answer_is_told_politely(assistant: Assistant) -> None:
    class Broken(FakeAssistant):
        model = object()

        def answer(self, *_: object, **__: object) -> Answer:
            raise RuntimeError("secret")

    *_, (html, history) = ask(Broken(), (), "能拿多少钱", PAGE)
    assert history[-1].fault == "failed" and "secret" not in html


def test_without_a_model_the_answer_comes_at_once() -> None:
    steps = list(answering(FakeAssistant(), ["能拿多少钱"]))
    assert len(steps) == 1 and isinstance(steps[0], Answer)
