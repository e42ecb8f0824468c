from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from index.build import ready_index
from index.kept import Kept


def test_what_was_read_is_read_once_until_the_bound() -> None:
    kept, read = Kept(2), []
    for key in "aabca":
        kept.get("kind", key, lambda key=key: read.append(key) or key)  # type: ignore[misc]
    assert read == ["a", "b", "c", "a"]


def test_another_index_keeps_its_own(tmp_path: Path) -> None:
    index = ready_index(tmp_path)
    assert replace(index).kept is not index.kept
