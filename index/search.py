"""Both rankings of the clauses, fused, with the place and the zone type that a question names as signals.

score = bm25 / max + DENSE * cosine / max + bonuses. A weighted sum of max-normalised scores beats reciprocal rank
fusion here (docs/decisions/search.md has the figures). Filters fail closed: none matches, none is returned.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from index.kept import Kept
from index.keywords import Keywords
from index.pinpoint import Pinpoint
from index.places import Places
from index.query import Query, read_query
from index.translated import Translated
from index.types import Clause, Embedder, Hit, Policy, Vectors
from index.vectors import Store
from index.vocabulary import Vocabulary

LEXICAL, EXPANSION, DENSE, PLACE, ZONE, DESCRIBED, TRANSLATED = 1.0, 0.3, 0.2, 0.3, 0.3, 0.3, 0.6
_RARE = 4  # a name that no more clauses print is rare
_WORDLESS = ("signals", "dense")  # legs in which a clause has a score without a word in common
_POOL = 50  # how many vectors the store is asked for; beyond it the dense leg adds nothing


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each leg and each signal counts."""

    lexical: float = LEXICAL
    expansion: float = EXPANSION
    dense: float = DENSE
    place: float = PLACE
    zone: float = ZONE
    described: float = DESCRIBED
    translated: float = TRANSLATED


@dataclass(frozen=True)
class Index:
    """An opened index: policies, clauses and both rankings."""

    policies: Mapping[str, Policy]
    clauses: tuple[Clause, ...]
    rows: tuple[Clause, ...]
    keywords: Keywords
    store: Store
    encoder: Embedder
    vocabulary: Vocabulary
    places: Places
    pinpoint: Pinpoint
    translated: Translated
    fingerprint: str
    weights: Weights = field(default_factory=Weights)
    kept: Kept = field(default_factory=Kept, init=False, repr=False, compare=False)


def search(
    index: Index, query: str | Query, k: int = 10, *, documents: Collection[str] | None = None
) -> tuple[Hit, ...]:
    """The k best clauses for a query, best first; only of `documents` where they are given."""
    asked = query if isinstance(query, Query) else read_query(query, index.vocabulary, index.places)
    legs, nearest = _legs(index, asked)
    total: Vectors = np.stack(list(legs.values())).sum(axis=0)
    shared = np.stack([leg for name, leg in legs.items() if name not in _WORDLESS]).sum(axis=0)
    found = (shared > 0) | (legs["dense"] > 0.05)
    if documents is not None:
        found &= np.fromiter((row.document in documents for row in index.rows), dtype=bool, count=len(index.rows))
    order = [int(i) for i in np.argsort(-total, kind="stable") if found[i]][:k]
    return tuple(
        Hit(
            clause=index.rows[i],
            score=float(total[i]),
            legs={name: float(leg[i]) for name, leg in legs.items()},
            nearest=nearest,
        )
        for i in order
    )


def _legs(index: Index, asked: Query) -> tuple[dict[str, Vectors], float]:
    """Each leg's weighted share in the score of every row, and how near the nearest row is in meaning."""
    weights = index.weights
    lexical = index.keywords.scores(asked.wanted)
    expansion = index.keywords.scores(asked.expansion) if asked.expansion else np.zeros_like(lexical)
    if asked.english:  # the printed words for what was asked are then the question itself
        lexical_weight, expansion_weight = 0.3, weights.lexical
    else:
        lexical_weight, expansion_weight = weights.lexical, _expansion_weight(index, asked)
    dense = np.zeros_like(lexical)
    words = asked.expansion or asked.wanted if asked.english else f"{asked.wanted} {asked.expansion}"
    for row, similarity in index.store.nearest(index.encoder.encode([words])[0], min(_POOL, len(index.rows))):
        dense[row] = max(0.0, similarity)
    legs = {
        "lexical": lexical_weight * _scaled(lexical),
        "expansion": expansion_weight * _scaled(expansion),
        "dense": weights.dense * _scaled(dense),
        "signals": _signals(index, asked),
    }
    if asked.english and (translated := index.translated.scores(asked.wanted)) is not None:
        legs["translated"] = weights.translated * _scaled(translated)
    return legs, float(dense.max(initial=0.0))


def _expansion_weight(index: Index, asked: Query) -> float:
    """What the printed words for a Chinese question weigh: the more, the more of it is everyday names of rare things.

    The clauses have none of those words, so by them alone 材料没带齐能先办吗 finds whatever speaks of 材料 and 办.
    """
    everyday = [m for m in asked.mentions if m.how == "colloquial" and len(m.text) > 2 and m.text in asked.wanted]
    rare = [m for m in everyday if 0 < sum(m.concept.zh in row.text for row in index.rows) <= _RARE]
    share = sum(len(mention.text) for mention in rare) / max(len(asked.wanted), 1)
    return index.weights.expansion + (index.weights.lexical - index.weights.expansion) * min(share, 1.0)


def _scaled(scores: Vectors) -> Vectors:
    """Scores divided by their largest."""
    top = float(scores.max(initial=0.0))
    return scores / top if top > 0 else scores


def _signals(index: Index, asked: Query) -> Vectors:
    """The bonus of each row for the place and the zone type that the question names."""
    by_document = {
        policy.id: index.weights.place * any(index.places.covers(policy.region, place.id) for place in asked.places)
        + index.weights.zone * bool(set(policy.zone_types) & set(asked.zone_types))
        for policy in index.policies.values()
    }
    for document in _meant(index, asked):
        by_document[document] += index.weights.described
    return np.asarray([by_document[row.document] for row in index.rows], dtype=np.float32)


def _meant(index: Index, asked: Query) -> tuple[str, ...]:
    """The documents a question points to: by a name people know them by, else by describing one."""
    lowered = asked.text.lower()
    known = tuple(policy.id for policy in index.policies.values() if any(name in lowered for name in policy.known_as))
    if known or not asked.described:
        return known
    scores = index.keywords.scores(asked.described)
    best = int(scores.argmax()) if len(scores) else 0
    return (index.rows[best].document,) if len(scores) and scores[best] > 0 else ()


def searchable(policy: Policy, clause: Clause) -> str:
    """What is indexed of a clause: title, heading path and text."""
    return " ".join((policy.title, policy.short, *clause.path, clause.text))


def in_documents(hits: Sequence[Hit], documents: Collection[str]) -> tuple[Hit, ...]:
    """The hits of some documents only."""
    return tuple(hit for hit in hits if hit.clause.document in documents)
