"""The clauses of a matter told in a few words: those found for the words, the one whose heading says them first."""

from __future__ import annotations

import math
from collections.abc import Collection

from index.english import stems
from index.query import is_english, read_query
from index.search import Index, search
from index.tokens import tokens
from index.types import Clause, Hit

_FOUND = 8


def by_heading(matter: str, documents: Collection[str], index: Index) -> list[Hit]:
    """The clauses found for a matter, by their scores and the share of its words, by weight, that their headings say."""
    found = search(index, read_query(matter, index.vocabulary, index.places), _FOUND, documents=documents)
    return sorted(found, key=lambda hit: hit.score + _headed(hit.clause, matter, index), reverse=True)


def _headed(clause: Clause, matter: str, index: Index) -> float:
    heading = clause.path[-1] if clause.path else ""
    if is_english(matter):
        asked = set(stems(matter))
        said = set(stems(index.translated.reference.of(clause.document, heading)))
        weights = {word: index.translated.weight(word, 0.0) for word in asked}
    else:
        asked, said = set(tokens(matter)), set(tokens(heading))
        weights = {word: index.pinpoint.weight(word) for word in asked}
    return math.fsum(weights[word] for word in asked & said) / (math.fsum(weights.values()) or 1.0)
