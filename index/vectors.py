"""The vector store: an embedded Chroma collection, cosine, vectors always our own."""

from __future__ import annotations

import fcntl
import os
import weakref
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from index.errors import BrokenIndex
from index.types import Vectors

_NAME = "clauses"
_BATCH = 5000  # Chroma takes at most 5,461 rows at a time


def in_use(folder: Path) -> bool:
    """Whether a store in any process is open on a folder: Chroma opens its files anew while it answers."""
    try:
        opened = os.open(folder, os.O_RDONLY)
    except OSError:
        return False
    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return True
    finally:
        os.close(opened)
    return False


class Store:
    """The vectors of clauses by their number; one writer while it is built, readers after."""

    def __init__(self, folder: Path, *, create: bool = False) -> None:
        import chromadb
        from chromadb.config import Settings

        try:
            client = chromadb.PersistentClient(str(folder), settings=Settings(anonymized_telemetry=False))
            if create:
                self._rows = client.create_collection(
                    _NAME, embedding_function=None, configuration={"hnsw": {"space": "cosine"}}
                )
            else:
                self._rows = client.get_collection(_NAME, embedding_function=None)
            opened = os.open(folder, os.O_RDONLY)
            weakref.finalize(self, os.close, opened)  # in use until nobody holds this value any more
            fcntl.flock(opened, fcntl.LOCK_SH)
        except Exception as fault:
            raise BrokenIndex(f"{folder}: the vector store cannot be opened ({fault}); rebuild it with "
                              "python -m index build") from fault  # fmt: skip

    def add(self, vectors: Vectors, documents: Sequence[str]) -> None:
        """Add rows numbered from the present count on, each with the document it belongs to."""
        first = self._rows.count()
        for at in range(0, len(vectors), _BATCH):
            part = vectors[at : at + _BATCH]
            self._rows.add(
                ids=[str(first + at + i) for i in range(len(part))],
                embeddings=part,
                metadatas=[{"document": name} for name in documents[at : at + _BATCH]],
            )

    def count(self) -> int:
        """How many rows the store holds."""
        return int(self._rows.count())

    def nearest(self, vector: Vectors, k: int) -> list[tuple[int, float]]:
        """The numbers of the k nearest rows with their cosine similarity, best first."""
        if not np.any(vector) or k < 1:
            return []
        found = self._rows.query(query_embeddings=[vector.tolist()], n_results=k, include=["distances"])
        distances = found["distances"] or [[]]
        return [(int(id), 1.0 - float(far)) for id, far in zip(found["ids"][0], distances[0], strict=True)]
