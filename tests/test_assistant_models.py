from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from types import SimpleNamespace

import pytest

from assistant.chat import Assistant
from assistant.errors import BadInput
from assistant.models import ChatModel, ModelFault, open_model
from assistant.open import open_assistant
from assistant.phrase import marker
from assistant.settings import ModelSettings, read_settings
from tests.model_server import Reply, model_server, spoken

QUESTION = "广西高新区企业首次进入独角兽企业培育库，给多少钱？"
SAID = "首次进入独角兽企业培育库的企业，每家可以得到100万元的前资助。"
SECONDS = 1.5


@pytest.fixture(scope="module")
def assistant() -> Assistant:
    return open_assistant(read_settings(os.environ))


@pytest.fixture
def reply() -> Reply:
    return Reply()


@pytest.fixture
def served(assistant: Assistant, reply: Reply) -> Iterator[Assistant]:
    with model_server(lambda _: reply) as url:
        yield replace(assistant, model=open_model(ModelSettings("m", url, seconds=SECONDS)))


def _mark(assistant: Assistant) -> str:
    return marker(assistant.answer([QUESTION]).citations[0])


def test_an_honest_model_phrases_and_the_rest_stays(assistant: Assistant, served: Assistant, reply: Reply) -> None:
    plain, heard = assistant.answer([QUESTION]), list[str]()
    reply.pieces = spoken((SAID, [_mark(assistant)]), ("首次入库的企业每家给予400万元。", [_mark(assistant)]))
    answer = served.answer([QUESTION], heard=heard.append)
    assert (answer.answered_by, answer.text, heard) == ("model", f"{SAID}[1]", [SAID])
    assert (answer.amounts, answer.citations, answer.verdicts) == (plain.amounts, plain.citations, plain.verdicts)
    assert answer.notices == plain.notices


@pytest.mark.parametrize(
    ("pieces", "status", "ends", "raw", "told"),
    [
        ([], 429, "done", "", "服务繁忙"),
        ([], 500, "done", "", "服务未能应答"),
        ([], 503, "done", "", "服务未能应答"),
        ([], 403, "done", "", "服务拒绝了请求"),
        ([], 200, "done", "", "输出中断"),
        (['{"done": true}'], 200, "done", "", "没有输出"),
        (["对不起，我不能回答这个问题。"], 200, "done", "", "输出格式不符"),
        (['{"text": "首次进入'], 200, "cut", "", "输出格式不符"),
        (['{"text": ["a"], "sources": 3}\n'], 200, "done", "", "输出格式不符"),
        ([], 200, "stall", "", "超过等待时间"),
        (['{"text": "'], 200, "forever", "", "输出过长"),
        ([], 200, "done", "<html>no model here</html>", "服务未能应答"),
    ],
)
def test_whatever_a_model_does_the_answer_stands_in_time(
    assistant: Assistant,
    served: Assistant,
    reply: Reply,
    pieces: list[str],
    status: int,
    ends: str,
    raw: str,
    told: str,
) -> None:
    plain = assistant.answer([QUESTION])
    reply.pieces, reply.status, reply.ends, reply.raw = pieces, status, ends, raw
    began = time.monotonic()
    answer = served.answer([QUESTION])
    assert time.monotonic() - began < SECONDS + 1
    assert (answer.text, answer.answered_by) == (plain.text, plain.answered_by)
    assert answer.notices[-1].kind == "model_withheld" and told in answer.notices[-1].text


def test_a_reply_that_breaks_off_is_not_used(assistant: Assistant, served: Assistant, reply: Reply) -> None:
    reply.pieces = spoken((SAID, [_mark(assistant)]), done=False)
    assert "输出中断" in served.answer([QUESTION]).notices[-1].text


class Endless:
    def stream(self, messages: object) -> Iterator[SimpleNamespace]:
        while True:
            yield SimpleNamespace(content="a")


def test_a_slow_reader_is_held_to_the_deadline_as_well() -> None:
    class Chatty:
        def stream(self, messages: object) -> Iterator[SimpleNamespace]:
            yield from (SimpleNamespace(content="a") for _ in range(3000))

    began = time.monotonic()
    with pytest.raises(ModelFault, match="timeout"):
        for _ in ChatModel("m", Chatty(), 0.3).stream("", ""):
            time.sleep(0.002)
    assert time.monotonic() - began < 1


def test_nobody_reads_on_for_a_listener_who_left() -> None:
    before = threading.active_count()
    model = ChatModel("m", Endless(), 30)
    said = model.stream("", "")
    assert next(said) == "a"
    said.close()
    until = time.monotonic() + 3
    while threading.active_count() > before and time.monotonic() < until:
        time.sleep(0.05)
    assert threading.active_count() <= before


def test_a_marker_in_a_sentence_cites_nothing(assistant: Assistant, served: Assistant, reply: Reply) -> None:
    mark = _mark(assistant)
    reply.pieces = spoken((f"首次进入独角兽企业培育库的企业[7]，每家可以得到100万元的前资助 [{mark}]。", [mark]))
    assert served.answer([QUESTION]).text == f"{SAID}[1]"


def test_a_reply_without_the_sum_is_not_used(assistant: Assistant, served: Assistant, reply: Reply) -> None:
    reply.pieces = spoken(("对首次进入独角兽企业培育库的企业给予前资助。", [_mark(assistant)]))
    assert "未如实写明金额" in served.answer([QUESTION]).notices[-1].text


def test_refusals_are_never_the_models(served: Assistant, reply: Reply) -> None:
    reply.status = 500
    answer = served.answer(["北京中关村给孵化器补多少钱？"])
    assert answer.type == "refuse" and all(notice.kind != "model_withheld" for notice in answer.notices)


def test_no_model_is_the_rule() -> None:
    assert read_settings({}).model is None and open_model(None) is None


@pytest.mark.parametrize(
    "given",
    [{"MODEL": "m"}, {"MODEL_URL": "http://x"}, {"MODEL": "m", "MODEL_URL": "x"},
     {"MODEL": "m", "MODEL_URL": "http://x", "MODEL_SECONDS": "soon"}],
)  # fmt: skip
def test_half_a_setting_is_refused_in_one_line(given: dict[str, str]) -> None:
    with pytest.raises(BadInput, match="MODEL"):
        read_settings(given)
