from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from index.build import build, fingerprint, open_index, ready_index
from index.embed import open_encoder
from index.errors import BadEncoder, BadPolicy, BrokenIndex
from index.places import Places
from index.search import Index, search
from index.types import Embedder
from index.vectors import Store
from index.vocabulary import Vocabulary

ONE = "一、奖励\n（一）对独角兽企业给予100万元奖励。\n（二）对孵化器给予50万元资助。\n"
TWO = "发布时间:2021-03-01 10:43\n一、土地\n（一）不再增收土地价款。\n"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Reads the encoder once for all tests, hashes a short file for it, and reads no term base."""
    (tmp_path / "model").mkdir()
    (tmp_path / "model" / "weights").write_text("1", "utf-8")
    monkeypatch.setattr("index.build.BUNDLED", tmp_path / "model")
    monkeypatch.setattr("index.build.open_encoder", lambda name: open_encoder(name) if name else bundled())
    monkeypatch.setattr("index.build.read_vocabulary", lambda **_: Vocabulary([]))
    monkeypatch.setattr("index.build.read_places", lambda: Places([]))


@cache
def bundled() -> Embedder:
    return open_encoder()


@pytest.fixture
def policies(tmp_path: Path) -> Path:
    """A folder of two short policies."""
    folder = tmp_path / "policies"
    folder.mkdir()
    for name, text in (("one", ONE), ("two", TWO)):
        (folder / f"{name}.txt").write_text(text, "utf-8")
        (folder / f"{name}.yaml").write_text(f"title: {name}\n", "utf-8")
    return folder


@pytest.fixture
def where(tmp_path: Path, policies: Path) -> Path:
    """An index of the two short policies."""
    build(tmp_path / "index", policies)
    return tmp_path / "index"


def live(where: Path) -> Path:
    return where / (where / "current").read_text("utf-8")


def generations(where: Path) -> list[Path]:
    return sorted(where.glob("generation-*"))


def answers(index: Index) -> bool:
    """Whether an index finds what it should."""
    return search(index, "独角兽", 1)[0].clause.label == "（一）"


# What a build leaves


def test_every_piece_is_kept_and_every_clause_can_be_found(where: Path) -> None:
    index = open_index(where)
    assert "".join(c.text for c in index.clauses if c.document == "one") == ONE
    assert "".join(c.text for c in index.clauses if c.document == "two") == TWO
    assert [c.label for c in index.rows] == ["（一）", "（二）", "（一）"]
    assert index.store.count() == 3
    assert answers(index)


def test_the_index_names_what_it_was_built_of(where: Path, policies: Path) -> None:
    manifest = json.loads((live(where) / "manifest.json").read_text("utf-8"))
    assert manifest["fingerprint"] == fingerprint(policies) == open_index(where).fingerprint
    assert manifest["folder"] == str(policies)


def test_progress_is_told_up_to_the_end(tmp_path: Path, policies: Path) -> None:
    told: list[tuple[int, int]] = []
    build(tmp_path / "index", policies, progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (3, 3)


def test_a_second_build_replaces_the_first(where: Path, policies: Path) -> None:
    first = live(where)
    build(where, policies)
    assert live(where) != first
    assert generations(where) == [live(where)]
    assert sorted(path.name for path in where.iterdir()) == sorted(["current", live(where).name])
    assert answers(open_index(where))


def test_an_index_that_is_open_answers_on_after_a_rebuild(where: Path, policies: Path) -> None:
    before = open_index(where)
    (policies / "two.txt").write_text(TWO + "（二）新的一条。\n", "utf-8")
    build(where, policies)
    assert answers(before) and len(before.rows) == 3
    assert len(open_index(where).rows) == 4


def test_builds_of_the_same_policies_rank_alike(tmp_path: Path, policies: Path) -> None:
    found = []
    for name in ("a", "b"):
        build(tmp_path / name, policies)
        found.append([(hit.clause, hit.score) for hit in search(open_index(tmp_path / name), "给予奖励")])
    assert found[0] == found[1]


# A build that fails


def spoil_store(monkeypatch: pytest.MonkeyPatch, fault: BaseException) -> None:
    """Let the vector store fail in the middle of a build."""

    def add(self: Store, *_: object) -> None:
        raise fault

    monkeypatch.setattr(Store, "add", add)


@pytest.mark.parametrize("fault", [OSError("no space left"), KeyboardInterrupt(), MemoryError()])
def test_a_build_that_fails_leaves_the_live_one(
    where: Path, policies: Path, monkeypatch: pytest.MonkeyPatch, fault: BaseException
) -> None:
    before = live(where)
    with monkeypatch.context() as patch:
        spoil_store(patch, fault)
        with pytest.raises(type(fault)):
            build(where, policies)
    assert live(where) == before and generations(where) == [before]
    assert answers(open_index(where))


def test_a_first_build_that_fails_leaves_no_index(
    tmp_path: Path, policies: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil_store(monkeypatch, OSError("no space left"))
    with pytest.raises(OSError, match="no space left"):
        build(tmp_path / "index", policies)
    assert list((tmp_path / "index").iterdir()) == []
    with pytest.raises(BrokenIndex, match="holds no whole index; run python -m index build"):
        open_index(tmp_path / "index")


def test_bad_policies_and_encoders_fail_before_anything_is_touched(where: Path, policies: Path) -> None:
    before = sorted(where.rglob("*"))
    with pytest.raises(BadEncoder):
        build(where, policies, "/nowhere/model")
    (policies / "two.yaml").write_text("title: [", "utf-8")
    with pytest.raises(BadPolicy):
        build(where, policies)
    assert sorted(where.rglob("*")) == before


def test_what_a_killed_build_left_is_not_taken_for_an_index(where: Path, policies: Path) -> None:
    half = where / "generation-half"
    shutil.copytree(live(where), half)
    (half / "manifest.json").unlink()
    assert answers(open_index(where))
    build(where, policies)
    assert half in generations(where)  # it may be another process's, at work
    os.utime(half, (0, 0))
    build(where, policies)
    assert generations(where) == [live(where)]


# An index that is broken


def gone(name: str) -> Callable[[Path], None]:
    return lambda where: (live(where) / name).unlink()


def halved(name: str) -> Callable[[Path], None]:
    def halve(where: Path) -> None:
        path = live(where) / name
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])

    return halve


def filled(name: str, raw: bytes) -> Callable[[Path], object]:
    return lambda where: (live(where) / name).write_bytes(raw)


def without_its_last_line(where: Path) -> None:
    path = live(where) / "clauses.jsonl"
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:-1]))


BREAKS: dict[str, Callable[[Path], object]] = {
    "the folder is gone": lambda where: shutil.rmtree(where),
    "the pointer is gone": lambda where: (where / "current").unlink(),
    "the pointer is empty": lambda where: (where / "current").write_text(""),
    "the pointer is no text": lambda where: (where / "current").write_bytes(b"\xff\xfe"),
    "the pointer names nothing": lambda where: (where / "current").write_text("generation-none"),
    "the generation is gone": lambda where: shutil.rmtree(live(where)),
    "the manifest is gone": gone("manifest.json"),
    "the manifest is half": halved("manifest.json"),
    "the manifest is empty": filled("manifest.json", b"{}"),
    "the manifest is a list": filled("manifest.json", b"[]"),
    "the clauses are gone": gone("clauses.jsonl"),
    "the clauses are half": halved("clauses.jsonl"),
    "the clauses are numbers": filled("clauses.jsonl", b"1\n2\n"),
    "the last clause is gone": without_its_last_line,
    "the keywords are gone": lambda where: shutil.rmtree(live(where) / "keywords"),
    "the keyword words are half": halved("keywords/vocab.index.json"),
    "the keyword scores are half": halved("keywords/data.csc.index.npy"),
    "the vectors are gone": lambda where: shutil.rmtree(live(where) / "vectors"),
    "the vectors are half": halved("vectors/chroma.sqlite3"),
    "the vectors are no database": filled("vectors/chroma.sqlite3", b"no database" * 600),
}


@pytest.fixture
def broken(tmp_path: Path, where: Path, request: pytest.FixtureRequest) -> Path:
    """A copy of an index that was broken in the way that the test names, where none has opened it before."""
    copy = tmp_path / "copy"
    shutil.copytree(where, copy)
    BREAKS[request.param](copy)
    return copy


@pytest.mark.parametrize("broken", BREAKS, indirect=True)
def test_a_broken_index_is_noticed(broken: Path, policies: Path) -> None:
    with pytest.raises(BrokenIndex) as fault:
        open_index(broken, policies)
    assert str(fault.value).endswith("python -m index build") and "\n" not in str(fault.value)


@pytest.mark.parametrize(
    "broken",
    [
        "the folder is gone",
        "the pointer is gone",
        "the manifest is empty",
        "the clauses are half",
        "the vectors are no database",
    ],
    indirect=True,
)
def test_a_broken_index_is_built_anew(broken: Path, policies: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert answers(ready_index(broken, policies))
    sentences = [line for line in capsys.readouterr().err.splitlines() if line.strip() and "[#" not in line]
    assert len(sentences) == 1
    assert sentences[0].startswith("index: ") and sentences[0].endswith("; building it anew")
    assert answers(open_index(broken))


# An index that is stale


def another_text(folder: Path) -> None:
    (folder / "one.txt").write_text(ONE + "（三）新的一条。\n", "utf-8")


def without_two(folder: Path) -> None:
    for path in folder.glob("two.*"):
        path.unlink()


CHANGES: dict[str, Callable[[Path], object]] = {
    "a text": another_text,
    "metadata": lambda folder: (folder / "one.yaml").write_text("title: another\n", "utf-8"),
    "a policy more": lambda folder: (folder / "three.txt").write_text(ONE, "utf-8"),
    "a policy fewer": without_two,
    "a name": lambda folder: [path.rename(path.with_stem("uno")) for path in folder.glob("one.*")],
}


@pytest.mark.parametrize("change", CHANGES)
def test_an_index_of_other_policies_is_stale(where: Path, policies: Path, change: str) -> None:
    CHANGES[change](policies)
    with pytest.raises(BrokenIndex, match="not of the present policies"):
        open_index(where)


def test_a_stale_index_is_built_anew_of_the_folder_it_was_built_of(
    where: Path, policies: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    another_text(policies)
    assert [c.label for c in ready_index(where).rows if c.document == "one"] == ["（一）", "（二）", "（三）"]
    assert "not of the present policies, encoder and code; building it anew" in capsys.readouterr().err


def test_an_index_of_another_encoder_is_stale(tmp_path: Path, where: Path) -> None:
    with pytest.raises(BrokenIndex, match="not of the present policies"):
        open_index(where, encoder="another/encoder")
    (tmp_path / "model" / "weights").write_text("2", "utf-8")
    with pytest.raises(BrokenIndex, match="not of the present policies"):
        open_index(where)


def test_an_index_of_older_code_is_stale(where: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("index.build._CODE", ("structure.py",))
    with pytest.raises(BrokenIndex, match="not of the present policies"):
        open_index(where)


def test_nothing_is_built_where_the_index_is_fresh(
    where: Path, policies: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {
        path: path.stat().st_mtime_ns for path in where.rglob("*") if path.is_file() and "vectors" not in path.parts
    }
    capsys.readouterr()
    assert answers(ready_index(where)) and answers(ready_index(where, policies))
    assert capsys.readouterr().err == ""
    after = {
        path: path.stat().st_mtime_ns for path in where.rglob("*") if path.is_file() and "vectors" not in path.parts
    }
    assert after == before


def test_the_fingerprint_counts_what_is_indexed_and_nothing_else(policies: Path) -> None:
    before = fingerprint(policies)
    (policies / "notes.md").write_text("not a policy", "utf-8")
    assert fingerprint(policies) == before
    assert fingerprint(policies, "another") != before
    another_text(policies)
    assert fingerprint(policies) != before
