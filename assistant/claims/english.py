"""Plain English words of policy prose with the printed words for them; the field's terms stand in the term base."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from assistant.claims.lexicon import lexicon

_LETTERS = re.compile(r"[A-Za-z]{2}")
_WORD = re.compile(r"[a-z]{3,}")
_EITHER = re.compile(r"\|(?![^(]*\))")  # not within brackets


@lru_cache(maxsize=20000)
def plain_words(text: str) -> tuple[tuple[int, int, tuple[str, ...]], ...]:
    """The stretches of an English text that have printed words, longest first where they overlap, in order."""
    return tuple(_stretches(text)) if _LETTERS.search(text) else ()


def _stretches(text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    found = [(m.start(), m.end(), names) for pattern, names in _read() for m in pattern.finditer(text)]
    at = 0
    for start, end, names in sorted(found, key=lambda entry: (entry[0], -entry[1])):
        if start >= at:
            yield start, end, names
            at = end


@lru_cache(maxsize=1)
def _read() -> tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]:
    entries = lexicon("english").items()
    return tuple(
        (re.compile(rf"\b(?:{_inflected(pattern)})\b", re.IGNORECASE), tuple(names)) for pattern, names in entries
    )


def _inflected(pattern: str) -> str:
    """A pattern with each plain word in it in all its forms: hire, hires, hired, hiring."""
    return "|".join(_forms(word) if _WORD.fullmatch(word) else word for word in _EITHER.split(pattern))


def _forms(word: str) -> str:
    """The forms of a word by rule."""
    if word.endswith("e"):
        return f"{word[:-1]}(?:es?|ed|ing)"
    if word.endswith("y") and word[-2] not in "aeiou":
        return f"{word[:-1]}(?:y|ies|ied|ying)"
    return f"{word}(?:e?s|{word[-1]}?ed|{word[-1]}?ing)?"
