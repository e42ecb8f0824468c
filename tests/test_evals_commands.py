"""`check` and `run` on a set of three questions, with a fake assistant."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from test_evals_fakes import TEXT, FakeAssistant, record, write_set

from evals import __main__ as command
from evals.halves import half
from evals.questions import read_questions
from evals.run import run

THREE = [
    record("q1", turns=["<script>alert(1)</script>研发机构能补多少钱？"], extra={"kept": True}),
    record("q2", category="broken", turns=["坏问题"]),
    {"id": "q3", "turns": ["只问不评"], "lang": "zh"},
]


@pytest.fixture
def three(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(command, "open_assistant", lambda settings: FakeAssistant())
    return write_set(tmp_path / "set.jsonl", THREE)


def rows(out: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (out / "results.jsonl").read_text("utf-8").splitlines()]


def test_a_run_writes_results_summary_and_report(three: Path, tmp_path: Path) -> None:
    out = tmp_path / "new" / "run"
    assert command.main(["run", str(three), "--out", str(out)]) == 0
    first, second, third = rows(out)
    assert (first["passed"], second["passed"], third["passed"]) == (True, False, None)
    assert first["question"] == THREE[0] and first["checks"]["support"] is True  # type: ignore[index]
    assert "Traceback" in str(second["error"]) and second["reasons"] == ["raised: RuntimeError: broken <inside>"]
    found = json.loads((out / "summary.json").read_text("utf-8"))
    assert (found["questions"], found["graded"], found["passed"], found["raised"]) == (3, 2, 1, 1)
    assert found["by_category"]["broken"]["rate"] == 0.0 and found["by_language"]["zh"]["rate"] == 0.5
    assert found["by_check"]["gold"]["questions"] == 1 and found["receipt"] == {"version": "<0>"}
    page = (out / "report.html").read_text("utf-8")
    assert "<script" not in page and "&lt;script&gt;" in page and "broken &lt;inside&gt;" in page
    assert "http://" not in page and "https://" not in page and "src=" not in page
    assert "评测报告 / Evaluation report" in page and page.index("<td>q2") < page.index("<td>q1")


def test_one_half_only(three: Path, tmp_path: Path) -> None:
    wanted = half("q1")
    assert command.main(["run", str(three), "--out", str(tmp_path / "run"), "--half", wanted]) == 0
    assert [row["id"] for row in rows(tmp_path / "run")] == [q["id"] for q in THREE if half(str(q["id"])) == wanted]


def test_a_failing_score_is_a_failed_question_too(three: Path) -> None:
    (first, *_) = run(read_questions([three]), FakeAssistant(policies={}))
    assert first.passed is False and first.answer is not None and "KeyError" in str(first.error)


def test_bad_input_is_one_line_and_writes_nothing(
    three: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    doubled = write_set(tmp_path / "doubled.jsonl", [record(), record()])
    empty = write_set(tmp_path / "empty.jsonl", [])
    for words in (
        ["run", str(doubled), "--out", str(out)],
        ["run", str(empty), "--out", str(out)],
        ["run", str(tmp_path / "none.jsonl"), "--out", str(out)],
        ["run", str(three), "--out", str(three)],
        ["run", str(three), "--out", str(out), "--as-of", "soon"],
        ["retrieval", str(empty)],
    ):
        assert command.main(words) == 2
        assert capsys.readouterr().err.count("\n") == 1
    assert not out.exists()


def test_check_prints_faults_with_their_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "zones.txt").write_text(TEXT, "utf-8", newline="")
    path = write_set(tmp_path / "set.jsonl", [*THREE, record("q1")])
    assert command.main(["check", str(path), "--policies", str(tmp_path)]) == 1
    assert f"{path}:4: q1: the id stands already at {path}:1" in capsys.readouterr().out
    assert command.main(["check", str(write_set(path, THREE)), "--policies", str(tmp_path), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["questions"] == 3 and found["faults"] == [] and "not graded" in found["warnings"][0]
