"""The lexical ranking: BM25 over character 1- and 2-grams of title, heading path and clause, or over other tokens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import bm25s
import numpy as np

from index.tokens import tokens
from index.types import Vectors


class Keywords:
    """A BM25 index of texts, built in memory or read from a folder; `cut` makes their tokens."""

    def __init__(self, bm25: bm25s.BM25, cut: Callable[[str], list[str]] = tokens) -> None:
        self._bm25 = bm25
        self._cut = cut

    @classmethod
    def build(cls, texts: Sequence[str], cut: Callable[[str], list[str]] = tokens) -> Keywords:
        """Index texts; a text's place in the sequence is its number."""
        bm25 = bm25s.BM25(k1=1.5, b=0.6)
        bm25.index([cut(text) for text in texts], show_progress=False)
        return cls(bm25, cut)

    @classmethod
    def read(cls, folder: Path) -> Keywords:
        """The index that `write` left in a folder."""
        return cls(bm25s.BM25.load(str(folder), load_vocab=True))

    def write(self, folder: Path) -> None:
        """Leave the index in a folder."""
        self._bm25.save(str(folder), show_progress=False)

    def scores(self, query: str) -> Vectors:
        """The BM25 score of every text for a query, shape (texts,)."""
        return self.scores_of(self._cut(query))

    def scores_of(self, asked: Sequence[str]) -> Vectors:
        """The BM25 score of every text for some tokens, shape (texts,)."""
        known = [token for token in asked if token in self._bm25.vocab_dict]
        if not known:
            return np.zeros(self._bm25.scores["num_docs"], dtype=np.float32)
        return np.asarray(self._bm25.get_scores(known), dtype=np.float32)
