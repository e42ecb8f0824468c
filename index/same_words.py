"""English words that mean nearly the same: people ask with one, a translation has another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import yaml

from index.english import every_stem, stems

_WORDS = Path(__file__).parent / "same_words.yaml"
_BETWEEN = 2  # so many words may stand inside a phrase: put (things) right


@cache
def same_words() -> Mapping[str, frozenset[str]]:
    """For each stem the stems that mean nearly the same, read once."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for row in _rows():
        one = _singles(row)
        for stem in one:
            found[stem] |= one - {stem}
    return {stem: frozenset(others) for stem, others in found.items()}


def meant_by_phrases(text: str) -> dict[str, frozenset[str]]:
    """For the phrases of a text the stems that mean nearly the same, by the word of the phrase that tells most."""
    said = every_stem(text)
    found: dict[str, frozenset[str]] = {}
    for phrase, others in _phrases().items():
        if _stands(phrase, said):
            told = max(phrase, key=len)
            found[told] = found.get(told, frozenset()) | others
    return found


@cache
def _phrases() -> Mapping[tuple[str, ...], frozenset[str]]:
    """For each phrase of the rows, cut to stems, the stems of the single words of its row, read once."""
    return {tuple(every_stem(item)): _singles(row) for row in _rows() for item in row if " " in item}


@cache
def _rows() -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(map(str, row)) for row in yaml.safe_load(_WORDS.read_text("utf-8")))


def _singles(row: Sequence[str]) -> frozenset[str]:
    """The stems of the single words of a row."""
    return frozenset(stem for word in row if " " not in word for stem in stems(word))


def _stands(phrase: Sequence[str], said: Sequence[str]) -> bool:
    """Whether the words of a phrase stand in a text in order, hardly a word between one and the next."""
    starts = {at for at, word in enumerate(said) if word == phrase[0]}
    for word in phrase[1:]:
        starts = {
            at for start in starts for at in range(start + 1, min(start + 1 + _BETWEEN, len(said))) if said[at] == word
        }
    return bool(starts)
