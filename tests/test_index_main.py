"""The commands of the index, run in this process."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from index.__main__ import main
from index.policies_folder import POLICIES
from tests.index_parts import HIT_KEYS, ONE, check_clauses, records

pytestmark = pytest.mark.usefixtures("quick_commands")


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


def test_build_prints_what_it_built_as_json(
    tmp_path: Path, short_policies: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    where = str(tmp_path / "index")
    assert main(["build", "--policies", str(short_policies), "--index", where, "--json"]) == 0
    (built,) = records(capsys.readouterr().out)
    assert (built["index"], built["policies"]) == (where, ["one"])
    assert main(["build", "--policies", str(short_policies), "--index", where, "--if-stale"]) == 0
    captured = capsys.readouterr()
    assert captured.out == "" and "[#" not in captured.err


def test_an_index_that_is_missing_is_built_first(
    tmp_path: Path, short_policies: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--policies", str(short_policies), "--index", str(tmp_path / "index"), "--json"]
    assert main(["clauses", *arguments]) == 0
    captured = capsys.readouterr()
    check_clauses(records(captured.out), "one", ONE)
    assert captured.err.count("building it anew") == 1


def test_untranslated_lists_what_has_no_english(
    short_policies: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["untranslated", "one", "--policies", str(short_policies), "--index", str(tmp_path / "i")]) == 0
    listed = yaml.safe_load(capsys.readouterr().out)
    assert [entry["zh"] for entry in listed][:2] == ["一、奖励", "（一）对独角兽企业给予100万元奖励"]
    assert {entry["en"] for entry in listed} == {""}
