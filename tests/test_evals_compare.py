"""Two runs of the same questions, paired."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from evals.__main__ import main
from evals.compare import compare, exact_tail, mcnemar


def row(id: str, passed: bool | None, turn: str = "x") -> dict[str, object]:
    return {"id": id, "passed": passed, "question": {"turns": [turn]}}


A = {id: row(id, mark) for id, mark in zip("abcdef", (True, True, False, False, None, True), strict=True)}
B = {id: row(id, mark, "y" if id == "a" else "x") for id, mark in zip("abcdeg", (True, False, True, False, True, True), strict=True)}  # fmt: skip


def test_each_question_has_one_fate() -> None:
    found = compare(A, B)
    assert (found.right, found.broken, found.fixed, found.wrong) == (("a",), ("b",), ("c",), ("d",))
    assert (found.ungraded, found.changed, found.only_first, found.only_second) == (("e",), ("a",), ("f",), ("g",))
    assert found.p == 1.0


@pytest.mark.parametrize(("fixed", "broken", "p"), [(0, 0, 1.0), (5, 0, 0.0625), (0, 6, 0.03125), (9, 1, 0.021484375)])
def test_mcnemar_is_exact(fixed: int, broken: int, p: float) -> None:
    assert mcnemar(fixed, broken) == pytest.approx(p)
    assert exact_tail(fixed, broken) == pytest.approx(p)


def folder(path: Path, rows: dict[str, dict[str, object]]) -> str:
    path.mkdir()
    (path / "results.jsonl").write_text("".join(json.dumps(one) + "\n" for one in rows.values()), "utf-8")
    return str(path)


def test_the_command_prints_what_changed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = folder(tmp_path / "a", A), folder(tmp_path / "b", B)
    assert main(["compare", first, second]) == 0
    printed = capsys.readouterr().out
    assert "fixed           1  c" in printed and "2 -> 2 of 4" in printed and "inconclusive" in printed
    assert main(["compare", first, second, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["broken"] == ["b"]


def test_a_folder_without_results_is_bad_input(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(tmp_path), str(tmp_path)]) == 2
    assert capsys.readouterr().err.count("\n") == 1
