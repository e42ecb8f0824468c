from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from assistant.__main__ import main
from assistant.chat import Assistant
from assistant.types import Answer

ROOT = Path(__file__).parent.parent
KEYS = ["id", "type", "language", "decision", "text", "citations", "amounts", "verdicts", "notices", "missing",
        "answered_by", "receipt", "elapsed_ms"]  # fmt: skip
CITATION = ["n", "document", "title", "status", "clause", "path", "quote", "start", "end", "clause_start", "clause_end",
            "sha256"]  # fmt: skip
AMOUNT = ["value", "unit", "kind", "per", "rule", "citation", "steps"]


class Fake:
    """An assistant that answers some questions and fails on one."""

    def answer(self, turns: Sequence[str], as_of: date | None = None, id: str = "") -> Answer:
        if "explode" in turns[-1]:
            raise RuntimeError("secret detail")
        return Answer(id, "answer", "zh", turns[-1], receipt={"as_of": str(as_of)})


@pytest.fixture
def real(monkeypatch: pytest.MonkeyPatch, assistant: Assistant) -> None:
    """The assistant that is open already, instead of one opened for each command."""
    monkeypatch.setattr("assistant.commands.ask.opened", lambda _: assistant)


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.commands.ask.opened", lambda _: Fake())


def one_line(err: str) -> bool:
    return err.startswith("assistant: ") and err.endswith("\n") and err.count("\n") == 1


def records(path: Path) -> list[dict[str, Any]]:
    text = path.read_bytes().decode()
    assert text.endswith("\n") and "\r" not in text
    return [json.loads(line) for line in text.split("\n")[:-1]]


def lines(path: Path, *questions: object) -> Path:
    path.write_text("".join((q if isinstance(q, str) else json.dumps(q)) + "\n" for q in questions), "utf-8")
    return path


# One question


def test_ask_in_a_process_of_its_own(built_index: Path) -> None:
    words = [sys.executable, "-m", "assistant", "ask", "独角兽企业上榜奖励多少？", "--as-of", "2026-01-01", "--json"]
    clean = {name: value for name, value in os.environ.items() if name not in ("INDEX_URL", "ENCODER", "PORT")}
    done = subprocess.run([*words, "--index", str(built_index)], cwd=ROOT, env=clean, capture_output=True, text=True)
    assert (done.returncode, done.stdout.count("\n")) == (0, 1), done.stderr
    answer = json.loads(done.stdout)
    assert list(answer) == KEYS and answer["receipt"]["as_of"] == "2026-01-01"
    assert [list(one) for one in answer["citations"]] == [CITATION] * len(answer["citations"])
    assert [list(one) for one in answer["amounts"]] == [AMOUNT] * len(answer["amounts"])


@pytest.mark.usefixtures("real")
def test_ask_prints_the_text_its_limits_and_its_sources(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "独角兽企业上榜奖励多少？"]) == 0
    out = capsys.readouterr().out
    assert "400万元" in out and "送审稿" in out and "[1]" in out


@pytest.mark.parametrize(
    "arguments",
    [["ask"], ["ask", ""], ["ask", "好", "--as-of", "soon"], ["ask", "好", "--batch", "in.jsonl"], ["ask", "--batch", "in.jsonl"],
     ["ask", "--batch", "none.jsonl", "--out", "out.jsonl"], ["ask", "好", "--out", "out.jsonl"],
     ["check", "--facts", "none.json"], ["check", "--facts", os.devnull]],
    ids=" ".join,
)  # fmt: skip
@pytest.mark.usefixtures("real")
def test_bad_usage_is_told_in_one_line(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    assert main(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and one_line(captured.err)


@pytest.mark.parametrize("arguments", [[], ["ask", "--nope"], ["nope"], ["check"]], ids=" ".join)
def test_an_unknown_option_is_told_in_one_line(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    captured = capsys.readouterr()
    assert left.value.code == 2 and captured.out == "" and one_line(captured.err)


def test_a_bad_port_is_told_in_one_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("PORT", "http")
    assert main(["ask", "好"]) == 2
    assert one_line(err := capsys.readouterr().err) and "PORT=http" in err


# A file of questions


@pytest.mark.usefixtures("fake")
def test_a_batch_keeps_order_ids_and_dates(tmp_path: Path) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "new" / "out.jsonl"
    lines(
        source, {"id": "b", "turns": ["甲", "乙"], "as_of": "2020-02-29", "note": 1}, "", {"id": "a", "turns": ["丙"]}
    )
    assert main(["ask", "--batch", str(source), "--out", str(out), "--as-of", "2026-01-01"]) == 0
    answers = records(out)
    assert [(one["id"], one["text"], one["receipt"]["as_of"]) for one in answers] == [
        ("b", "乙", "2020-02-29"), ("a", "丙", "2026-01-01"),
    ]  # fmt: skip
    assert all(list(one) == KEYS for one in answers)


@pytest.mark.usefixtures("fake")
def test_a_question_that_fails_is_an_error_and_no_missing_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    lines(source, {"id": "a", "turns": ["explode"]}, {"id": "b", "turns": ["好"]}, {"id": "c", "turns": ["请explode"]})
    assert main(["ask", "--batch", str(source), "--out", str(out)]) == 0
    answers = records(out)
    assert [(one["id"], one["type"], one["language"]) for one in answers] == [
        ("a", "error", "en"), ("b", "answer", "zh"), ("c", "error", "en"),
    ]  # fmt: skip
    assert "secret" not in out.read_text("utf-8") and "secret detail" in capsys.readouterr().err


@pytest.mark.usefixtures("real")
def test_a_question_that_cannot_be_read_says_so(tmp_path: Path) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    lines(source, {"id": "a", "turns": ["独" * 5000]}, {"id": "b", "turns": ["独角兽上榜奖励多少？"]})
    assert main(["ask", "--batch", str(source), "--out", str(out)]) == 0
    long, good = records(out)
    assert (long["type"], good["type"]) == ("error", "answer") and "4000" in long["text"]


@pytest.mark.parametrize(
    "wrong",
    ["{", "[]", '"text"', '{"id": "b"}', '{"turns": ["好"]}', '{"id": "b", "turns": []}', '{"id": "b", "turns": "好"}',
     '{"id": 1, "turns": ["好"]}', '{"id": "b", "turns": [1]}', '{"id": "b", "turns": ["好"], "as_of": "soon"}',
     '{"id": "b", "turns": ["好"], "as_of": 2026}', '{"id": "b", "turns": ["\\ud800"]}'],
)  # fmt: skip
@pytest.mark.usefixtures("fake")
def test_a_malformed_line_is_named_before_the_first_answer(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], wrong: str
) -> None:
    source, out = lines(tmp_path / "in.jsonl", {"id": "a", "turns": ["好"]}, "", wrong), tmp_path / "out.jsonl"
    assert main(["ask", "--batch", str(source), "--out", str(out)]) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and one_line(captured.err) and not out.exists()
    assert f"{source}:3" in captured.err
