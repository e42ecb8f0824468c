"""What speaks for and against that a document of a collection answers: its passages, its words, whose place it is of."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

import numpy as np

from assistant.word_patterns import word_patterns
from index.collection import Collection, pairs
from index.divisions import related
from index.query import tidied
from index.types import Vectors

_CANDIDATES, _PASSAGES = 15, 4  # documents judged, and of each so many passages
_DOCUMENT, _TITLE, _PLACE = 0.5, 0.5, 0.3  # beside the best passage, in choosing whom to judge
_K1 = 2.5  # what a word that stands often adds at most, in BM25
_BEHIND = 0.15  # a document that is further behind is behind all the same
_LACKED = 8  # words; a passage that lacks more is as far off
_SUFFIX = "省市区县州"
_WORDS = word_patterns("document_signals")


@dataclass(frozen=True, slots=True)
class DocumentSignals:
    """The signals of one document for one question.

    `missing`: how many of the question's words the passage that has most of them lacks, with the title: a count and no
    share, for each one lacked speaks against it alike. `document`: the share by rarity that the whole holds. `ranked`:
    its BM25 score beside the rarity of all words; `ahead`, `passage_ahead`: how far it and its best passage lead.
    `same`: it is of the place asked; `other`: of another; `unnamed`: it is not, and never names it; `share`: of the
    places it names; `local`: it is of a place and none is asked.
    """

    missing: float
    document: float
    ranked: float
    ahead: float
    passage_ahead: float
    same: float
    other: float
    unnamed: float
    share: float
    local: float

    @property
    def of_another_place(self) -> bool:
        """Whether the document is of another place than the one asked about, or never names it."""
        return bool(self.other or self.unnamed)


def document_signals(text: str, collection: Collection) -> list[tuple[str, DocumentSignals]]:
    """The documents that come nearest to a question, each with its signals."""
    asked = tidied(text)
    places = collection.divisions.named(asked)
    weights = collection.weights(_bare(asked, collection.divisions.mentions(asked)))
    telling = [pair for pair in weights if not _WORDS["small"].search(pair)]
    every = {pair: collection.weight(pair) for pair in pairs(asked)}
    full, total = math.fsum(every.values()) or 1.0, math.fsum(weights.values()) or 1.0
    documents, best, passages = collection.scores(list(every))
    chosen = _scaled(best) + _DOCUMENT * _scaled(documents)
    chosen += _TITLE * np.asarray([_held(every, title) / full for title in collection.titles], dtype=np.float32)
    if places:
        chosen += _PLACE * np.asarray([bool(places & collection.places(at).of) for at in range(len(chosen))])
    found = []
    for at in map(int, np.argsort(-chosen, kind="stable")[:_CANDIDATES]):
        own = np.flatnonzero(collection.of == at)
        own = own[np.argsort(-passages[own], kind="stable")][:_PASSAGES]
        lacked = min(_lacked(telling, collection.titles[at].union(pairs(collection.passages[i]))) for i in own)
        words = (min(lacked, _LACKED) / _LACKED, _held(weights, collection.held[at]) / total)
        ranks = (_K1 * float(documents[at]) / full, _lead(documents, at, full), _lead(best, at, full))
        placed = _placed(at, places, collection)
        found.append((collection.policies[at].id, DocumentSignals(*words, *ranks, *placed)))
    return found


def _placed(at: int, places: Set[str], collection: Collection) -> tuple[float, float, float, float, float]:
    """How a document lies to the places asked: same, other, unnamed, share, local."""
    its = collection.places(at)
    near, shares = any(related(place, its.of) for place in places), [its.share(place) for place in places]
    return (
        float(bool(places & its.of)),
        float(bool(places and its.of) and not near),
        float(bool(places) and not near and not any(shares)),
        max(shares, default=0.0),
        float(bool(its.title) and not places),
    )


def _held(weights: Mapping[str, float], held: Set[str]) -> float:
    return math.fsum(weight for pair, weight in weights.items() if pair in held)


def _lacked(words: Sequence[str], held: Set[str]) -> int:
    return sum(word not in held for word in words)


def _lead(scores: Vectors, at: int, full: float) -> float:
    """How far a document leads the best other one; negative where it does not."""
    first, second = np.sort(scores)[-1:-3:-1] if len(scores) > 1 else (scores[at], 0.0)
    return max(_K1 * float(scores[at] - (second if scores[at] == first else first)) / full, -_BEHIND)


def _scaled(scores: Vectors) -> Vectors:
    top = float(scores.max(initial=0.0))
    return scores / top if top > 0 else scores


def _bare(text: str, spans: Sequence[tuple[str, int, int]]) -> str:
    """A question without the places it names and the words that ask."""
    chars = list(text)
    for _, start, end in spans:
        while end < len(chars) and chars[end] in _SUFFIX:
            end += 1
        chars[start:end] = " " * (end - start)
    return _WORDS["asking"].sub(lambda match: " " * len(match[0]), "".join(chars))
