"""The words that tell how the numbers of things in a story stand to each other, read from data."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import yaml

_WORDS = Path(__file__).parent / "story_words.yaml"


def tells(kind: str, text: str, *, english: bool) -> bool:
    """Whether a text has one of the expressions of a kind."""
    return _patterns()[kind]["en" if english else "zh"].search(text) is not None


def told_in(kind: str, text: str, *, english: bool) -> list[int]:
    """Where a text has the expressions of a kind."""
    return [found.start() for found in _patterns()[kind]["en" if english else "zh"].finditer(text)]


def without(kind: str, text: str, *, english: bool) -> str:
    """A text less the expressions of a kind, a gap in the place of each."""
    return _patterns()[kind]["en" if english else "zh"].sub(" ", text)


@cache
def _patterns() -> dict[str, dict[str, re.Pattern[str]]]:
    kinds: dict[str, dict[str, str]] = yaml.safe_load(_WORDS.read_text("utf-8"))
    return {
        kind: {language: re.compile(words, re.IGNORECASE) for language, words in one.items()}
        for kind, one in kinds.items()
    }
