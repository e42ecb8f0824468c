"""One short policy, quick commands of the index, and what their tests ask of the output."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from index.embed import open_encoder
from index.search import Index

CLAUSE_KEYS = ["document", "clause", "path", "clause_start", "clause_end", "text", "kind"]
HIT_KEYS = ["rank", "score", "document", "clause", "path", "clause_start", "clause_end", "text"]
ONE = "一、奖励\n（一）对独角兽企业给予100万元奖励。\n（二）对孵化器给予50万元资助。\n"


@pytest.fixture
def quick_commands(monkeypatch: pytest.MonkeyPatch, bundled_index: Index) -> None:
    """Reads the bundled encoder and the term base once for all commands that run in this process."""
    encoder = bundled_index.encoder
    monkeypatch.setattr("index.build.open_encoder", lambda name: open_encoder(name) if name else encoder)
    monkeypatch.setattr("index.build.read_vocabulary", lambda **_: bundled_index.vocabulary)
    monkeypatch.setattr("index.build.read_places", lambda: bundled_index.places)


@pytest.fixture(scope="session")
def short_policies(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of one short policy without metadata."""
    folder = tmp_path_factory.mktemp("short")
    (folder / "one.txt").write_text(ONE, "utf-8")
    return folder


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


def one_line(err: str) -> bool:
    """Whether an error is told in one line that begins as the tool's lines do."""
    return err.startswith("index: ") and err.endswith("\n") and err.count("\n") == 1
