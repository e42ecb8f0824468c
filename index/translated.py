"""The ranking of English questions by the reference translations: of clauses by BM25, of provisions by shared words."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from index.english import stems
from index.keywords import Keywords
from index.provisions import provisions
from index.reference import Reference, in_english
from index.types import Clause, Policy, Vectors

_LENGTH = 30  # words; a sentence twice this long needs more shared words for the same score


class Translated:
    """Clauses and provisions by the English that their reference translations say them in."""

    def __init__(self, keywords: Keywords | None, reference: Reference, weights: Mapping[str, float]) -> None:
        self.reference = reference
        self._keywords = keywords
        self._weights = weights
        self._held: dict[str, tuple[tuple[str, ...], ...]] = {}

    @classmethod
    def over(cls, rows: Sequence[Clause], policies: Mapping[str, Policy], reference: Reference) -> Translated:
        """The ranking of these clauses, in their order; of none where no document is translated."""
        if not any(reference.knows(policy) for policy in policies):
            return cls(None, reference, {})
        texts = [" ".join((_titles(policies[row.document], reference), *in_english(reference, row))) for row in rows]
        frequencies = Counter(word for text in texts for word in set(stems(text)))
        weights = {word: math.log(1 + (len(rows) - n + 0.5) / (n + 0.5)) for word, n in frequencies.items()}
        return cls(Keywords.build(texts, stems), reference, weights)

    def scores(self, query: str) -> Vectors | None:
        """The BM25 score of every clause for an English question, shape (clauses,); None where nothing is translated."""
        return self._keywords.scores(query) if self._keywords else None

    def knows(self, word: str) -> bool:
        """Whether any translation has a stem."""
        return word in self._weights

    def weight(self, word: str, unknown: float) -> float:
        """How rare a stem is in the translations; what is given for one that none has."""
        return self._weights.get(word, unknown)

    def shares(self, clause: Clause, query: str) -> tuple[float, ...]:
        """For each provision of a clause, in the order of the text, the weight of the words it shares with a question."""
        asked = dict.fromkeys(stems(query))
        return tuple(
            sum(self._weights[word] for word in asked if word in held) / (1 + len(held) / _LENGTH) ** 0.3
            for held in self._of(clause)
        )

    def _of(self, clause: Clause) -> tuple[tuple[str, ...], ...]:
        if clause.id not in self._held:
            english = (self.reference.of(clause.document, provision.text) for provision in provisions(clause))
            self._held[clause.id] = tuple(tuple(dict.fromkeys(stems(text))) for text in english)
        return self._held[clause.id]


def _titles(policy: Policy, reference: Reference) -> str:
    return f"{policy.title_en} {policy.short_en}" if reference.knows(policy.id) else ""
