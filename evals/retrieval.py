"""How well the search finds the gold clause: each leg alone, legs together, with signals, and the fusion.

A hit counts where its clause overlaps a gold quote. The legs are read off `Hit.legs` of the whole ranking, not got by
`Weights` of zero: for an English question the search keeps the lexical leg at a constant that no weight reaches.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from evals.citations import span
from evals.halves import Half
from evals.questions import Question
from index.search import Index, search
from index.types import Hit

LEGS: Mapping[str, tuple[str, ...]] = {
    "lexical": ("lexical",),
    "expansion": ("expansion",),
    "dense": ("dense",),
    "translated": ("translated",),
    "lexical+expansion": ("lexical", "expansion"),
    "with signals": ("lexical", "expansion", "signals"),
    "without translations": ("lexical", "expansion", "dense", "signals"),
    "fusion": ("lexical", "expansion", "dense", "translated", "signals"),
}
_DEPTHS = (1, 5, 10)
_SIGNALS = "signals"


@dataclass(frozen=True, slots=True)
class Ranks:
    """The place of the gold clause in each ranking of one question; None where it is not in it."""

    id: str
    lang: str
    half: Half
    places: Mapping[str, int | None]


def gradable(questions: Iterable[Question]) -> tuple[Question, ...]:
    """The questions that a search alone can be graded on: of one turn, answerable, with gold."""
    return tuple(
        question
        for question in questions
        if len(question.turns) == 1 and question.gold and question.expect and question.expect.type == "answer"
    )


def ranks(questions: Iterable[Question], index: Index) -> Iterator[Ranks]:
    """Where each ranking has the gold clause of each question."""
    order = {clause.id: place for place, clause in enumerate(index.rows)}
    for question in questions:
        hits = search(index, question.turns[0], len(index.rows))
        gold = [(one.document, *span(one, index.policies)) for one in question.gold]
        yield Ranks(
            question.id,
            question.lang,
            question.half,
            {name: _place(ranking(hits, legs, order), gold) for name, legs in LEGS.items()},
        )


def ranking(hits: Sequence[Hit], legs: Sequence[str], order: Mapping[str, int]) -> list[Hit]:
    """The hits that some legs find, by the sum of those legs; equals in the order of the index."""
    found = [hit for hit in hits if any(hit.legs.get(leg, 0.0) > 0 for leg in legs if leg != _SIGNALS)]
    return sorted(found, key=lambda hit: (-sum(hit.legs.get(leg, 0.0) for leg in legs), order[hit.clause.id]))


def measures(found: Sequence[Ranks]) -> dict[str, Any]:
    """Recall and mean reciprocal rank of each ranking, for all, by language and by half."""
    groups = {"all": list(found)}
    for name in sorted({one.lang for one in found}):
        groups[name or "unknown"] = [one for one in found if one.lang == name]
    for name in ("tune", "held"):
        groups[name] = [one for one in found if one.half == name]
    return {
        group: {"questions": len(members), "legs": {leg: _of([one.places[leg] for one in members]) for leg in LEGS}}
        for group, members in groups.items()
    }


def _of(places: Sequence[int | None]) -> dict[str, float | None]:
    n = len(places)
    found: dict[str, float | None] = {
        f"recall@{depth}": round(sum(place is not None and place <= depth for place in places) / n, 4) if n else None
        for depth in _DEPTHS
    }
    found["mrr"] = round(sum(1 / place for place in places if place) / n, 4) if n else None
    return found


def _place(hits: Iterable[Hit], gold: Sequence[tuple[str, int, int]]) -> int | None:
    for place, hit in enumerate(hits, 1):
        clause = hit.clause
        if any(clause.document == name and clause.start < high and low < clause.end for name, low, high in gold):
            return place
    return None
