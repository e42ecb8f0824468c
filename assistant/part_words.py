"""The words that tell of a part of what was told just before: 其中, the rest; read from data."""

from __future__ import annotations

from assistant.word_patterns import word_patterns

_WORDS = word_patterns("part_words")


def of_them(text: str) -> bool:
    """Whether a text tells of some of those that it told before."""
    return _WORDS["of_them"].search(text) is not None


def begins_of_them(text: str) -> bool:
    """Whether a text begins with what is told of some of those before it."""
    return _WORDS["of_them"].match(text) is not None


def takes_part(text: str) -> bool:
    """Whether a text tells of some of those that it told before, or of the rest of them."""
    return of_them(text) or any(words.search(text) for words in (_WORDS["within"], _WORDS["rest"]))
