"""A pattern of the words of the vocabulary."""

from __future__ import annotations

import re
from collections.abc import Sequence

_LETTER = re.compile(r"(?:^|[ -])[A-Za-z]$")


def any_of(words: Sequence[str]) -> re.Pattern[str]:
    """A pattern of words, the longest first; Latin ones whole."""
    parts = [rf"\b{re.escape(w.lower())}{_ended(w)}" if w.isascii() else re.escape(w.lower()) for w in words]
    return re.compile("|".join(sorted(parts, key=len, reverse=True)))


def _ended(word: str) -> str:
    """The end of a word in a pattern where its last letter stands alone: an A is no award."""
    return r"\b" if _LETTER.search(word) else ""
