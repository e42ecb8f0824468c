"""An index that is broken or stale is told, and built anew."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from index.build import fingerprint, open_index, ready_index
from index.errors import BrokenIndex
from tests.build_parts import ONE, answers, live

pytestmark = pytest.mark.usefixtures("quick")


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
