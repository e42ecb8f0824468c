"""Within a clause, the provisions that answer: by the weight of the words they share with the question."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from index.provisions import provisions
from index.tokens import tokens
from index.types import Clause, Provision

_LENGTH = 60  # a provision twice this long needs more shared words for the same score

_Split = tuple[tuple[tuple[Provision, frozenset[str]], ...], frozenset[str]]  # each with its tokens, and all tokens


class Pinpoint:
    """Ranks the provisions of a clause; keeps what it has split, clauses never change."""

    def __init__(self, frequencies: Mapping[str, int], clauses: int) -> None:
        self._clauses = clauses
        self._weights = {token: self._rarity(token, frequency) for token, frequency in frequencies.items()}
        self._asked: tuple[str, Mapping[str, float]] = ("", {})  # one question is scored against many clauses
        self._split: dict[str, _Split] = {}

    @classmethod
    def over(cls, texts: Sequence[str]) -> Pinpoint:
        """A pinpoint whose word weights come from these clause texts."""
        return cls(Counter(token for text in texts for token in set(tokens(text))), len(texts))

    def weight(self, token: str) -> float:
        """How telling a token is: its inverse document frequency, a character less than a pair."""
        known = self._weights.get(token)
        return self._rarity(token, 0) if known is None else known

    def knows(self, token: str) -> bool:
        """Whether any clause has a token."""
        return token in self._weights

    def _rarity(self, token: str, frequency: int) -> float:
        rarity = math.log(1 + (self._clauses - frequency + 0.5) / (frequency + 0.5))
        return rarity * (0.3 if len(token) == 1 else 1.0)

    def provisions(self, clause: Clause) -> tuple[Provision, ...]:
        """The provisions of a clause in the order of the text."""
        return tuple(provision for provision, _ in self._of(clause)[0])

    def scored(self, clause: Clause, query: str) -> list[tuple[float, Provision]]:
        """The provisions of a clause in the order of the text, each with the weight of the words it shares."""
        words, weights = self._asked
        if words != query:  # in the order of the question, so that a sum is the same sum in every process
            weights = {token: self.weight(token) for token in dict.fromkeys(tokens(query))}
            self._asked = (query, weights)
        split, anywhere = self._of(clause)
        here = [(token, weight) for token, weight in weights.items() if token in anywhere]
        scored = []
        for provision, held in split:
            shared = sum([weight for token, weight in here if token in held])
            scored.append((shared / (1 + len(provision.text) / _LENGTH) ** 0.3, provision))
        return scored

    def _of(self, clause: Clause) -> _Split:
        if clause.id not in self._split:
            split = tuple((p, frozenset(tokens(p.text))) for p in provisions(clause))
            self._split[clause.id] = split, frozenset().union(*(held for _, held in split))
        return self._split[clause.id]
