"""Of the passages that may answer the sides of a comparison, those that are of one matter: the other says which is meant."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import combinations, product

from assistant.evidence import Evidence
from index.pinpoint import Pinpoint
from index.tokens import tokens

_WEIGHT = 1.0  # what two passages that share all their words add to how well each matches what is asked
_TRIED = {2: 8, 3: 5}  # passages tried of each of so many sides
_FEW = 3


def of_one_matter(sides: Sequence[Sequence[Evidence]], pinpoint: Pinpoint) -> tuple[Evidence, ...]:
    """One passage a side, which match what is asked and one another best; each side best first."""
    tried = [side[: _TRIED.get(len(sides), _FEW)] for side in sides]
    if len(tried) < 2 or not all(tried):
        return tuple(side[0] for side in tried if side)
    words = {id(one): _words(_text(one), pinpoint) for side in tried for one in side}

    def fit(chosen: tuple[Evidence, ...]) -> float:
        pairs = list(combinations(chosen, 2))
        shared = sum(_alike(words[id(a)], words[id(b)]) for a, b in pairs) / len(pairs)
        return sum(one.score for one in chosen) + _WEIGHT * shared

    return max(product(*tried), key=fit)


def likeness(one: str, other: str, pinpoint: Pinpoint) -> float:
    """How much of their words, by weight, two passages share, from 0 to 1."""
    return _alike(_words(one, pinpoint), _words(other, pinpoint))


def _text(one: Evidence) -> str:
    return " ".join(provision.text for provision in one.provisions)


def _words(text: str, pinpoint: Pinpoint) -> dict[str, float]:
    """The pairs of characters of a passage with how telling they are."""
    return {token: pinpoint.weight(token) for token in dict.fromkeys(tokens(text)) if len(token) > 1}


def _alike(one: dict[str, float], other: dict[str, float]) -> float:
    whole = math.sqrt(sum(one.values()) * sum(other.values()))
    return sum(weight for word, weight in one.items() if word in other) / whole if whole else 0.0
