"""An English claim held against the reference translation of a provision, word for word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from assistant.claims.reading import Reading
from assistant.claims.types import Candidate
from index.english import stems
from index.search import Index

_UNKNOWN = 4.0  # the weight of a word that no translation has
_ABOVE = 0.6  # what a word of the titles above a provision counts
_NEAR = 4  # two words of a claim are in order where they stand so close in the translation
_NOTHING = {"en_words": 0.0, "en_own": 0.0, "en_order": 0.0}


def english_features(reading: Reading, candidate: Candidate, index: Index) -> Mapping[str, float]:
    """The shares of a claim's words, of the provision's words and of the claim's neighbours that both have; 0 of Chinese ones."""
    if reading.language != "en" or not (here := translation(candidate, index)):
        return _NOTHING
    said = _said(reading, index)
    above = frozenset(_stems(" ".join(_english(candidate, candidate.clause.path, index)), index))
    asked, held = dict.fromkeys(said), frozenset(here)
    weights = {word: index.translated.weight(word, _UNKNOWN) for word in (*asked, *held)}
    got = sum(weights[word] * (1.0 if word in held else _ABOVE * (word in above)) for word in asked)
    own = sum(weights[word] for word in held if word in asked)
    return {
        "en_words": got / (sum(weights[word] for word in asked) or 1.0),
        "en_own": own / (sum(weights[word] for word in held) or 1.0),
        "en_order": _in_order(said, here),
    }


def english_weight(reading: Reading, candidate: Candidate, index: Index) -> float:
    """The weight of the words of an English claim that the translation of a provision has; 0 of a Chinese one."""
    if reading.language != "en":
        return 0.0
    asked = frozenset(_said(reading, index))
    held = dict.fromkeys(translation(candidate, index))
    return sum(index.translated.weight(word, _UNKNOWN) for word in held if word in asked)


def share(text: str, candidate: Candidate, index: Index) -> float:
    """The share of the words of an English text that the translation of a provision has; 0 of a Chinese one."""
    asked, here = _stems(text, index) if text.isascii() else (), frozenset(translation(candidate, index))
    return sum(word in here for word in asked) / len(asked) if asked else 0.0


def in_english(candidate: Candidate, index: Index) -> str:
    """What a candidate says in English; nothing where it is not translated."""
    clause = candidate.clause
    texts = [clause.text[start - clause.start : end - clause.start] for start, end in candidate.spans]
    return " ".join(_english(candidate, texts, index))


def translation(candidate: Candidate, index: Index) -> tuple[str, ...]:
    """The stems of what a candidate says in English, of a bracket the title above it; none where neither is translated."""
    said = in_english(candidate, index)
    return _stems(said if said.strip() else " ".join(_english(candidate, candidate.clause.path[-1:], index)), index)


def _said(reading: Reading, index: Index) -> tuple[str, ...]:
    """The stems of a claim."""
    return _stems(reading.matter, index)


def _english(candidate: Candidate, texts: Sequence[str], index: Index) -> list[str]:
    return [index.translated.reference.of(candidate.clause.document, text) for text in texts]


def _stems(text: str, index: Index) -> tuple[str, ...]:
    return index.kept.get("stems", text, lambda: tuple(stems(text)))


def _in_order(said: Sequence[str], here: Sequence[str]) -> float:
    """The share of the neighbouring words of a claim that stand close by in a translation, in the same order."""
    places: dict[str, list[int]] = {}
    for at, word in enumerate(here):
        places.setdefault(word, []).append(at)
    pairs = [(a, b) for a, b in pairwise(said) if a != b]
    close = sum(any(0 < q - p <= _NEAR for p in places.get(a, ()) for q in places.get(b, ())) for a, b in pairs)
    return close / len(pairs) if pairs else 0.0
