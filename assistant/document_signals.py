"""What speaks for and against that a document of a collection answers: its passages, its words, whose place it is of."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

import numpy as np

from index.collection import Collection, pairs
from index.divisions import related
from index.query import tidied
from index.types import Vectors

_CANDIDATES, _PASSAGES = 15, 4  # documents judged, and of each so many passages
_DOCUMENT, _TITLE, _PLACE = 0.5, 0.5, 0.3  # beside the best passage, in choosing whom to judge
_K1 = 2.5  # what a word that stands often adds at most, in BM25
_BEHIND = 0.15  # a document that is further behind is behind all the same
_SUFFIX = "省市区县州"
_ASKING = re.compile(r"什么时候|什么|哪些|哪个|哪几个|如何|怎样|怎么|多少|有何|是否|为何|谁|哪里|几")


@dataclass(frozen=True, slots=True)
class DocumentSignals:
    """The signals of one document for one question.

    `passage` and `document`: the share by rarity of the question's words that a passage with the title, and the whole,
    holds. `ranked`: its BM25 score beside the rarity of all words; `ahead`, `passage_ahead`: how far it and its best
    passage lead. `same`: it is of the place asked; `other`: of another; `unnamed`: it never names the place asked;
    `share`: of the places it names; `local`: it is of a place and none is asked.
    """

    passage: float
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
    every = {pair: collection.weight(pair) for pair in pairs(asked)}
    full = math.fsum(every.values()) or 1.0
    documents, best, passages = collection.scores(list(every))
    chosen = _scaled(best) + _DOCUMENT * _scaled(documents)
    chosen += _TITLE * np.asarray([_held(every, title) / full for title in collection.titles], dtype=np.float32)
    if places:
        chosen += _PLACE * np.asarray([bool(places & collection.places(at).of) for at in range(len(chosen))])
    found = []
    for at in map(int, np.argsort(-chosen, kind="stable")[:_CANDIDATES]):
        own = np.flatnonzero(collection.of == at)
        own = own[np.argsort(-passages[own], kind="stable")][:_PASSAGES]
        held = _words(at, [collection.passages[i] for i in own], weights, collection)
        ranks = (_K1 * float(documents[at]) / full, _lead(documents, at, full), _lead(best, at, full))
        placed = _placed(at, places, collection)
        found.append((collection.policies[at].id, DocumentSignals(*held, *ranks, *placed)))
    return found


def _words(
    at: int, passages: Sequence[str], weights: Mapping[str, float], collection: Collection
) -> tuple[float, float]:
    """The share of the words that the best passage with the title holds, and that the document does."""
    total = math.fsum(weights.values()) or 1.0
    held = (_held(weights, collection.titles[at].union(pairs(passage))) for passage in passages)
    return max(held) / total, _held(weights, collection.held[at]) / total


def _placed(at: int, places: Set[str], collection: Collection) -> tuple[float, float, float, float, float]:
    """How a document lies to the places asked: same, other, unnamed, share, local."""
    its = collection.places(at)
    shares = [its.share(place) for place in places]
    return (
        float(bool(places & its.of)),
        float(bool(places and its.of) and not any(related(place, its.of) for place in places)),
        float(bool(places) and not any(shares)),
        max(shares, default=0.0),
        float(bool(its.title) and not places),
    )


def _held(weights: Mapping[str, float], held: Set[str]) -> float:
    return math.fsum(weight for pair, weight in weights.items() if pair in held)


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
    return _ASKING.sub(lambda match: " " * len(match[0]), "".join(chars))
