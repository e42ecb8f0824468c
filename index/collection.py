"""A large collection of documents as wholes and in passages: their words, how rare those are, and whose place each is of."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

import numpy as np

from index.divisions import Divisions
from index.document_places import DocumentPlaces, document_places
from index.keywords import Keywords
from index.query import tidied
from index.tokens import tokens
from index.types import Policy, Vectors
from index.word_borders import over_borders

_LONG, _STEP = 80, 40  # characters of a passage, and from one to the next
_CAP = 6.0  # a pair that no document has weighs no more than a rare one
_OVER = 0.25  # what a pair over the border of two words weighs


class Collection:
    """The documents of an index with their passages; `titles` and `held` are the pairs of title and of the whole."""

    def __init__(self, policies: Sequence[Policy], divisions: Divisions) -> None:
        self.policies = policies
        self.divisions = divisions
        titles, texts = [tidied(policy.title) for policy in policies], [tidied(policy.text) for policy in policies]
        wholes = [f"{title} {text}" for title, text in zip(titles, texts, strict=True)]
        cut = [
            (text[start : start + _LONG], at)
            for at, text in enumerate(texts)
            for start in range(0, max(1, len(text) - _LONG + _STEP), _STEP)
        ]
        self.titles = [frozenset(pairs(title)) for title in titles]
        self.held = [frozenset(pairs(whole)) for whole in wholes]
        self.passages = [passage for passage, _ in cut]
        self.of = np.asarray([at for _, at in cut])
        self._by_document = Keywords.build(wholes, pairs)
        self._by_passage = Keywords.build(self.passages, pairs)
        self._frequencies = Counter(pair for held in self.held for pair in held)
        self._places: dict[int, DocumentPlaces] = {}

    def weight(self, pair: str) -> float:
        """How rare a pair of characters is in the documents."""
        count = self._frequencies[pair]
        return min(math.log(1 + (len(self.policies) - count + 0.5) / (count + 0.5)), _CAP)

    def weights(self, text: str) -> dict[str, float]:
        """The pairs of a question with their rarity; one over the border of two words tells little."""
        over = over_borders(text, self._frequencies)
        return {pair: self.weight(pair) * (_OVER if pair in over else 1.0) for pair in dict.fromkeys(pairs(text))}

    def scores(self, asked: Sequence[str]) -> tuple[Vectors, Vectors, Vectors]:
        """The BM25 scores of the documents, of the best passage of each, and of all passages."""
        passages = self._by_passage.scores_of(asked)
        best = np.zeros(len(self.policies), dtype=np.float32)
        np.maximum.at(best, self.of, passages)
        return self._by_document.scores_of(asked), best, passages

    def places(self, at: int) -> DocumentPlaces:
        """The places of a document, read once."""
        if at not in self._places:
            self._places[at] = document_places(self.policies[at], self.divisions)
        return self._places[at]


def pairs(text: str) -> list[str]:
    """The pairs of characters and the Latin words of a text."""
    return [token for token in tokens(text) if len(token) > 1 or token.isascii()]
