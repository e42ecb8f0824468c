"""Two short policies, an index of them, and what the tests of the build ask of it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from index.build import build
from index.embed import open_encoder
from index.places import Places
from index.search import Index, search
from index.types import Embedder
from index.vocabulary import Vocabulary

ONE = "一、奖励\n（一）对独角兽企业给予100万元奖励。\n（二）对孵化器给予50万元资助。\n"
TWO = "发布时间:2021-03-01 10:43\n一、土地\n（一）不再增收土地价款。\n"


@pytest.fixture
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
