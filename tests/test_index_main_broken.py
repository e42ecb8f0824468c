"""Bad usage and bad input of the commands of the index are told in one line, and nothing is done."""

from __future__ import annotations

from pathlib import Path

import pytest

from index.__main__ import main
from tests.index_parts import one_line

pytestmark = pytest.mark.usefixtures("quick_commands")


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nonsense"],
        ["search"],
        ["search", "words", "--batch", "in.jsonl", "--out", "out.jsonl"],
        ["search", "--batch", "in.jsonl"],
        ["search", "words", "--out", "out.jsonl"],
        ["search", "words", "-k", "0"],
        ["search", "words", "-k", "many"],
        ["search", "words", "more", "words"],
        ["search", "words", "--colour"],
        ["parse"],
    ],
    ids=" ".join,
)
def test_bad_usage_is_told_in_one_line(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert status(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and one_line(captured.err)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("lines", "number"),
    [
        ('{"id": "a", "query": "b"}\nnonsense\n', 2),
        ('{"id": "a"}\n', 1),
        ('{"id": "a", "query": "b"}\n\n{"id": 3, "query": "b"}\n', 3),
    ],
)
def test_a_bad_line_of_a_batch_is_told_before_anything_is_done(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], lines: str, number: int
) -> None:
    (tmp_path / "in.jsonl").write_text(lines, "utf-8")
    paths = ["--batch", str(tmp_path / "in.jsonl"), "--out", str(tmp_path / "out.jsonl")]
    assert main(["search", *paths, "--index", str(tmp_path / "index")]) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and one_line(captured.err)
    assert f"{tmp_path / 'in.jsonl'}:{number}: " in captured.err
    assert [path.name for path in tmp_path.iterdir()] == ["in.jsonl"]


def test_an_out_file_that_cannot_be_written_is_told(
    tmp_path: Path, built_index: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in.jsonl").write_text('{"id": "a", "query": "b"}\n', "utf-8")
    (tmp_path / "out.jsonl").mkdir()
    paths = ["--batch", str(tmp_path / "in.jsonl"), "--out", str(tmp_path / "out.jsonl")]
    assert main(["search", *paths, "--index", str(built_index)]) == 2
    assert one_line(capsys.readouterr().err)


@pytest.mark.parametrize(
    ("name", "raw"),
    [("none.txt", None), ("gbk.txt", "高新区".encode("gb18030")), ("policy.xyz", b"a"), ("policy", b"a")],
)
def test_a_file_that_cannot_be_parsed_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, raw: bytes | None
) -> None:
    if raw is not None:
        (tmp_path / name).write_bytes(raw)
    assert main(["parse", str(tmp_path / name), "--json"]) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and one_line(captured.err) and str(tmp_path / name) in captured.err


def test_policies_that_cannot_be_built_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--policies", str(tmp_path), "--index", str(tmp_path / "index")]
    assert main(["build", *arguments]) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and one_line(captured.err) and "holds no policy text" in captured.err
    assert list(tmp_path.iterdir()) == []


def test_an_encoder_that_is_not_there_is_told(
    tmp_path: Path, short_policies: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ENCODER", "/nowhere/model")
    assert main(["build", "--policies", str(short_policies), "--index", str(tmp_path / "index")]) == 2
    line = capsys.readouterr().err.splitlines()[-1]
    assert line.startswith("index: encoder '/nowhere/model': no such folder; give the path")
    assert list(tmp_path.iterdir()) == []


def test_untranslated_names_the_policies_there_are(
    short_policies: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["untranslated", "two", "--policies", str(short_policies), "--index", str(tmp_path / "i")]) == 2
    assert "two: no such policy; there are one" in capsys.readouterr().err


def status(arguments: list[str]) -> int:
    """The exit status of a command, whether it returns or exits."""
    try:
        return main(arguments)
    except SystemExit as left:
        return int(left.code or 0)
