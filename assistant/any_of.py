"""A pattern of the words of the vocabulary."""

from __future__ import annotations

import re
from collections.abc import Sequence

_LETTER = re.compile(r"(?:^|[ -])[A-Za-z]$")


def any_of(words: Sequence[str]) -> re.Pattern[str]:
    """A pattern of words, the longest first; Latin ones whole."""
    latin = [f"{re.escape(word.lower())}{_ended(word)}" for word in words if word.isascii()]
    others = [re.escape(word.lower()) for word in words if not word.isascii()]
    groups = [_longest_first(others), *([rf"\b(?:{_longest_first(latin)})"] if latin else [])]
    return re.compile("|".join(group for group in groups if group))


def _longest_first(parts: Sequence[str]) -> str:
    """Alternatives of which the longest is tried first."""
    return "|".join(sorted(parts, key=len, reverse=True))


def _ended(word: str) -> str:
    """The end of a word in a pattern where its last letter stands alone: an A is no award."""
    return r"\b" if _LETTER.search(word) else ""
