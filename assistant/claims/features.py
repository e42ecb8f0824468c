"""The measures by which a provision is weighed for a claim, each a number near 0 to 1 with a name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from heapq import nlargest

from assistant.claims.meaning import Meaning, likeness, spoken_of
from assistant.claims.reading import Reading
from assistant.claims.stops import told
from assistant.claims.translated import english_features, english_weight
from assistant.claims.types import Bound, Candidate
from assistant.claims.words import Held, held, shares
from index.search import Index

_TELLING = {"CNY": 2.0, "USD": 2.0, "percent": 1.5, "tce": 2.0, "count": 0.5, "number": 0.3, "date": 0.5}
_LARGE, _FEW = 1.2, 10
_FIGURELESS = 0.7  # what agreement counts for where a claim gives no figure
_LITTLE, _WORDLESS = 0.5, 0.6  # of a claim without telling words, words tell nothing
_MISSING = 30.0  # the weight of missing words beyond which more tell nothing
_FIGURES, _LIKE, _CONCEPTS, _PAIR, _ENGLISH = 0.3, 0.7, 0.3, 0.1, 0.6

_FIGURE = 10.0  # the weight of a figure in common, against that of words

Features = Mapping[str, float]


def features(reading: Reading, meaning: Meaning, candidate: Candidate, near: str, above: str, index: Index) -> Features:
    """A provision measured: `near` is what it says, `above` the titles over it."""
    each = shares(reading.segments, index, near, above, candidate.clause.text)
    weights = [segment.weight for segment in reading.segments]
    lacking = [weight * (1 - share) for weight, share in zip(weights, each, strict=True)]
    words, like = _with_figures(reading, candidate, sum(weights) - sum(lacking)), likeness(meaning, near, index)
    said, agreed = _agreeing(reading, candidate)
    english = english_features(reading, candidate, index)
    return {
        "words": max(words, english["en_words"]),
        "words_missing": min(sum(lacking), _MISSING) / _MISSING,
        "own_words": max(_own(reading, near, index), english["en_own"]),
        "concepts": spoken_of(meaning, near, above),
        "like": like.whole,
        "like_stretch": like.stretch,
        "figures": agreed / said if said else _FIGURELESS,
        "figured": float(said > 0),
        "english": float(reading.language == "en"),
        "pair": float(len(candidate.spans) > 1),
        **english,
    }


def most_alike(reading: Reading, candidates: Sequence[Candidate], most: int, index: Index) -> list[Candidate]:
    """The candidates that share the most telling words and figures with a claim, of two in a row each too."""
    if len(candidates) <= most:
        return list(candidates)
    said = _said(reading).tokens
    figures = {_figure(bound) for bound in reading.statement.bounds}

    def shared(candidate: Candidate) -> float:
        here = _words_of(candidate.statement.text, index)
        words = sum(weight for token, weight in here.items() if token in said)
        words = max(words, english_weight(reading, candidate, index))
        return words + _FIGURE * len(figures & {_figure(bound) for bound in candidate.statement.bounds})

    found = nlargest(most, candidates, key=shared)
    inside = {(c.clause.id, span) for c in found if len(c.spans) > 1 for span in c.spans}
    chosen = set(map(id, found))
    parts = (c for c in candidates if id(c) not in chosen and (c.clause.id, c.spans[0]) in inside)
    return [*found, *(c for c in parts if len(c.spans) == 1)]


def rank(measured: Features) -> float:
    """How near a provision comes to a claim, by what tells most."""
    return (
        measured["words"] + _LIKE * measured["like"] + _CONCEPTS * measured["concepts"]
        + _FIGURES * measured["figures"] - _PAIR * measured["pair"] + _ENGLISH * measured["en_words"]
    )  # fmt: skip


def _own(reading: Reading, near: str, index: Index) -> float:
    """The share of a provision's own words, by weight, that a claim holds."""
    said, here = _said(reading), _words_of(near, index)
    return sum(weight for token, weight in here.items() if token in said.tokens) / (sum(here.values()) or 1.0)


def _said(reading: Reading) -> Held:
    """The tokens of all names of what a claim speaks of."""
    return held(" ".join(name for s in reading.segments for name in (*s.names, *s.others)))


def _words_of(near: str, index: Index) -> Mapping[str, float]:
    """The tokens of a provision that tell something, each with its weight."""
    return index.kept.get("telling", near, lambda: _telling_tokens(near, index))


def _telling_tokens(near: str, index: Index) -> Mapping[str, float]:
    return {token: index.pinpoint.weight(token) for token in sorted(held(told(near)).tokens)}


def _agreeing(reading: Reading, candidate: Candidate) -> tuple[int, int]:
    """How many figures a claim gives, and how many of them a provision gives."""
    said = {_figure(bound) for bound in reading.statement.bounds}
    return len(said), len(said & {_figure(bound) for bound in candidate.statement.bounds})


def _figure(bound: Bound) -> tuple[str, Decimal]:
    """A figure by unit and value; a count may stand without the word for what it counts."""
    return "count" if bound.figure.unit == "number" else bound.figure.unit, bound.figure.value


def _with_figures(reading: Reading, candidate: Candidate, got: float) -> float:
    """The share of a claim that a provision holds, its figures as words that it holds or does not count."""
    given = {_figure(bound) for bound in candidate.statement.bounds}
    said = dict.fromkeys((bound.figure.unit, bound.figure.value) for bound in reading.statement.bounds)
    given |= {("number", value) for unit, value in given if unit in ("count", "rank")}
    equal = sum(_telling(unit, value) for unit, value in said if (unit, value) in given)
    total = sum(segment.weight for segment in reading.segments)
    if total < _LITTLE and not equal:
        return _WORDLESS  # what is only zones, levels and ranks is compared apart
    return (got + equal) / (total + equal)


def _telling(unit: str, value: Decimal) -> float:
    """How telling it is that both give a figure; a large count is no chance."""
    return _LARGE if unit in ("count", "number") and value > _FEW else _TELLING.get(unit, 1.0)
