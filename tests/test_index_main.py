from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from index.__main__ import main
from index.embed import open_encoder
from index.policies_folder import POLICIES
from index.search import Index

ROOT = Path(__file__).parent.parent
CLAUSE_KEYS = ["document", "clause", "path", "clause_start", "clause_end", "text", "kind"]
HIT_KEYS = ["rank", "score", "document", "clause", "path", "clause_start", "clause_end", "text"]
ONE = "一、奖励\n（一）对独角兽企业给予100万元奖励。\n（二）对孵化器给予50万元资助。\n"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch, bundled_index: Index) -> None:
    """Reads the bundled encoder and the term base once for all commands that run in this process."""
    encoder = bundled_index.encoder
    monkeypatch.setattr("index.build.open_encoder", lambda name: open_encoder(name) if name else encoder)
    monkeypatch.setattr("index.build.read_vocabulary", lambda **_: bundled_index.vocabulary)
    monkeypatch.setattr("index.build.read_places", lambda: bundled_index.places)


@pytest.fixture(scope="module")
def policies(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of one short policy without metadata."""
    folder = tmp_path_factory.mktemp("policies")
    (folder / "one.txt").write_text(ONE, "utf-8")
    return folder


@pytest.fixture(scope="module")
def without_torch(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of a command, in which what a user need not wait for cannot be imported."""
    folder = tmp_path_factory.mktemp("poison")
    for name in ("torch", "transformers", "sentence_transformers", "gradio"):
        (folder / f"{name}.py").write_text(f"raise ImportError('{name} must not be imported')\n", "utf-8")
    clean = {name: value for name, value in os.environ.items() if name not in ("INDEX_URL", "ENCODER")}
    return clean | {"PYTHONPATH": str(folder)}


def command(*arguments: object, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run `python -m index …` from the repository root, as a user does."""
    words = [sys.executable, "-m", "index", *map(str, arguments)]
    return subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120)


def records(out: str) -> list[dict[str, Any]]:
    """The JSON objects of an output that holds nothing else."""
    assert out.endswith("\n") or not out
    return [json.loads(line) for line in out.split("\n")[:-1]]


def check_clauses(found: list[dict[str, Any]], document: str, text: str) -> None:
    """The records have the contract's keys and cover the text."""
    assert "".join(record["text"] for record in found) == text
    at = 0
    for record in found:
        assert list(record) == CLAUSE_KEYS
        assert record["document"] == document and record["kind"] in ("clause", "heading", "noise")
        assert record["clause_start"] == at and text[at : record["clause_end"]] == record["text"]
        assert isinstance(record["path"], list)
        at = record["clause_end"]


# As a user runs them


def test_build_then_search_in_processes_of_their_own(
    tmp_path: Path, policies: Path, without_torch: dict[str, str]
) -> None:
    where = tmp_path / "index"
    built = command("build", "--policies", policies, "--index", where, environment=without_torch)
    assert (built.returncode, built.stdout) == (0, f"{where}: 1 policies\n")
    assert "one.txt has no one.yaml beside it" in built.stderr and "3/3" not in built.stderr
    found = command("search", "独角兽", "--index", where, "-k", 1, "--json", environment=without_torch)
    assert found.returncode == 0
    (hit,) = records(found.stdout)
    assert list(hit) == HIT_KEYS
    assert (hit["rank"], hit["document"], hit["clause"]) == (1, "one", "（一）")
    assert ONE[hit["clause_start"] : hit["clause_end"]] == hit["text"]


def test_a_batch_in_a_process_of_its_own(tmp_path: Path, built_index: Path, without_torch: dict[str, str]) -> None:
    (tmp_path / "in.jsonl").write_text('{"id": "a", "query": "独角兽"}\n{"id": "b", "query": "末位"}\n', "utf-8")
    out = tmp_path / "deep" / "out.jsonl"
    environment = without_torch | {"INDEX_URL": str(built_index)}
    done = command("search", "--batch", tmp_path / "in.jsonl", "--out", out, "-k", 2, environment=environment)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert out.read_bytes().endswith(b"}\n") and b"\r" not in out.read_bytes()
    answers = records(out.read_text("utf-8"))
    assert [list(answer) for answer in answers] == [["id", "hits"], ["id", "hits"]]
    assert [answer["id"] for answer in answers] == ["a", "b"]
    for answer in answers:
        assert [hit["rank"] for hit in answer["hits"]] == [1, 2]
        assert all(list(hit) == HIT_KEYS for hit in answer["hits"])


def test_bad_usage_in_a_process_of_its_own(tmp_path: Path, without_torch: dict[str, str]) -> None:
    done = command("search", "--index", tmp_path / "index", environment=without_torch)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert not (tmp_path / "index").exists()


# The same commands without the wait


@pytest.mark.parametrize("path", sorted(POLICIES.glob("*.txt")), ids=lambda path: path.stem)
def test_parse_prints_the_clauses_of_a_file(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", str(path), "--json"]) == 0
    check_clauses(records(capsys.readouterr().out), path.stem, path.read_bytes().decode("utf-8"))


def test_parse_takes_other_formats(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "page.html").write_text("<h1>办法</h1><p>一、甲方给予支持。</p><p>二、乙方给予支持。</p>", "utf-8")
    assert main(["parse", str(tmp_path / "page.html"), "--json"]) == 0
    check_clauses(records(capsys.readouterr().out), "page", "办法\n一、甲方给予支持。\n二、乙方给予支持。\n")
    (tmp_path / "note.md").write_text("# 办法\n\n一、甲方给予支持。\n", "utf-8")
    assert main(["parse", str(tmp_path / "note.md"), "--json"]) == 0
    check_clauses(records(capsys.readouterr().out), "note", "# 办法\n\n一、甲方给予支持。\n")


def test_parse_prints_a_line_a_clause_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", str(POLICIES / "nantong-edz.txt")]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any("二、扩大对外开放 > (一)优化提升利用外资质态" in line for line in lines)


def test_clauses_prints_every_policy_in_order(built_index: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["clauses", "--index", str(built_index), "--json"]) == 0
    found = records(capsys.readouterr().out)
    names = list(dict.fromkeys(record["document"] for record in found))
    assert names == sorted(path.stem for path in POLICIES.glob("*.txt"))
    for name in names:
        text = (POLICIES / f"{name}.txt").read_bytes().decode("utf-8")
        check_clauses([record for record in found if record["document"] == name], name, text)


def test_search_prints_ranked_clauses(built_index: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "独角兽", "--index", str(built_index), "--json"]) == 0
    captured = capsys.readouterr()
    hits = records(captured.out)
    assert captured.err == ""
    assert [hit["rank"] for hit in hits] == list(range(1, 11))
    assert all(list(hit) == HIT_KEYS for hit in hits)
    assert [hit["score"] for hit in hits] == sorted((hit["score"] for hit in hits), reverse=True)
    for hit in hits:
        text = (POLICIES / f"{hit['document']}.txt").read_bytes().decode("utf-8")
        assert text[hit["clause_start"] : hit["clause_end"]] == hit["text"]
    assert main(["search", "独角兽", "--index", str(built_index), "-k", "3"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 3


def test_search_and_batch_agree(built_index: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "in.jsonl").write_text('{"id": "1", "query": "外资奖励", "more": true}\n', "utf-8")
    paths = ["--batch", str(tmp_path / "in.jsonl"), "--out", str(tmp_path / "out.jsonl")]
    assert main(["search", *paths, "--index", str(built_index)]) == 0
    assert main(["search", "外资奖励", "--index", str(built_index), "--json"]) == 0
    (answer,) = records((tmp_path / "out.jsonl").read_text("utf-8"))
    assert answer["hits"] == records(capsys.readouterr().out)


def test_a_question_that_finds_nothing_has_no_hits(
    built_index: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["search", "\U0001f389", "--index", str(built_index), "--json"]) == 0
    assert capsys.readouterr().out == ""


def test_build_prints_what_it_built_as_json(tmp_path: Path, policies: Path, capsys: pytest.CaptureFixture[str]) -> None:
    where = str(tmp_path / "index")
    assert main(["build", "--policies", str(policies), "--index", where, "--json"]) == 0
    (built,) = records(capsys.readouterr().out)
    assert (built["index"], built["policies"]) == (where, ["one"])
    assert main(["build", "--policies", str(policies), "--index", where, "--if-stale"]) == 0
    captured = capsys.readouterr()
    assert captured.out == "" and "[#" not in captured.err


def test_an_index_that_is_missing_is_built_first(
    tmp_path: Path, policies: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--policies", str(policies), "--index", str(tmp_path / "index"), "--json"]
    assert main(["clauses", *arguments]) == 0
    captured = capsys.readouterr()
    check_clauses(records(captured.out), "one", ONE)
    assert captured.err.count("building it anew") == 1


# Bad usage and bad input


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


def status(arguments: list[str]) -> int:
    """The exit status of a command, whether it returns or exits."""
    try:
        return main(arguments)
    except SystemExit as left:
        return int(left.code or 0)


def one_line(err: str) -> bool:
    return err.startswith("index: ") and err.endswith("\n") and err.count("\n") == 1


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
    tmp_path: Path, policies: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ENCODER", "/nowhere/model")
    assert main(["build", "--policies", str(policies), "--index", str(tmp_path / "index")]) == 2
    line = capsys.readouterr().err.splitlines()[-1]
    assert line.startswith("index: encoder '/nowhere/model': no such folder; give the path")
    assert list(tmp_path.iterdir()) == []


def test_untranslated_lists_what_has_no_english(
    policies: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["untranslated", "one", "--policies", str(policies), "--index", str(tmp_path / "i")]) == 0
    listed = yaml.safe_load(capsys.readouterr().out)
    assert [entry["zh"] for entry in listed][:2] == ["一、奖励", "（一）对独角兽企业给予100万元奖励"]
    assert {entry["en"] for entry in listed} == {""}


def test_untranslated_names_the_policies_there_are(
    policies: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["untranslated", "two", "--policies", str(policies), "--index", str(tmp_path / "i")]) == 2
    assert "two: no such policy; there are one" in capsys.readouterr().err
