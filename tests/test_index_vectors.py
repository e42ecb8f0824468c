from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from index.errors import BrokenIndex
from index.types import Vectors
from index.vectors import Store


def units(count: int, dimension: int = 8) -> Vectors:
    """Unit vectors, the same each time."""
    vectors = np.random.default_rng(4).normal(size=(count, dimension)).astype(np.float32)
    found: Vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of forty vectors, added in two parts."""
    where = tmp_path_factory.mktemp("store") / "vectors"
    store = Store(where, create=True)
    store.add(units(40)[:25], ["a"] * 25)
    store.add(units(40)[25:], ["b"] * 15)
    return where


def test_rows_are_numbered_in_the_order_they_came(folder: Path) -> None:
    store = Store(folder)
    assert store.count() == 40
    for row in (0, 24, 25, 39):
        assert store.nearest(units(40)[row], 1)[0][0] == row


def test_the_nearest_come_first_with_their_cosine(folder: Path) -> None:
    vectors = units(40)
    cosines = vectors @ vectors[7]
    found = Store(folder).nearest(vectors[7], 5)
    assert [row for row, _ in found] == [int(row) for row in np.argsort(-cosines)[:5]]
    assert np.allclose([similarity for _, similarity in found], np.sort(cosines)[::-1][:5], atol=1e-5)


def test_more_than_there_are_gives_all(folder: Path) -> None:
    assert sorted(row for row, _ in Store(folder).nearest(units(40)[0], 40)) == list(range(40))


def test_a_vector_of_nothing_is_near_nothing(folder: Path) -> None:
    assert Store(folder).nearest(np.zeros(8, dtype=np.float32), 5) == []
    assert Store(folder).nearest(units(40)[0], 0) == []


def test_a_store_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(BrokenIndex, match="python -m index build"):
        Store(tmp_path / "none")


@pytest.mark.parametrize("raw", [b"", b"no database" * 600])
def test_a_store_whose_file_is_spoilt_is_told(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "chroma.sqlite3").write_bytes(raw)
    with pytest.raises(BrokenIndex, match="the vector store cannot be opened"):
        Store(tmp_path)


def test_a_second_store_in_the_same_place_is_refused(tmp_path: Path) -> None:
    Store(tmp_path, create=True)
    with pytest.raises(BrokenIndex, match="already exists"):
        Store(tmp_path, create=True)
