"""What a build leaves, and what one that fails leaves."""

from __future__ import annotations

import gc
import json
import os
import shutil
from pathlib import Path

import pytest

from index.build import build, fingerprint, open_index
from index.errors import BadEncoder, BadPolicy, BrokenIndex
from index.search import search
from index.vectors import Store
from tests.build_parts import ONE, TWO, answers, generations, live

pytestmark = pytest.mark.usefixtures("quick")


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


def test_what_an_open_index_answers_from_stays_until_it_is_closed(where: Path, policies: Path) -> None:
    first = live(where)
    before = open_index(where)
    build(where, policies)
    assert (first / "vectors" / "chroma.sqlite3").exists() and answers(before)
    del before
    gc.collect()
    build(where, policies)
    assert generations(where) == [live(where)]


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
