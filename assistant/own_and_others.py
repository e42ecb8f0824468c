"""The asker's firm told with a number of others as one number: our firm and two others entered it are three that did."""

from __future__ import annotations

import re

from assistant.word_patterns import word_patterns
from index.numerals import small_value

_WORDS = word_patterns("own_and_others")


def with_own_counted(turn: str) -> str:
    """A turn whose own firm is counted with the others that did the same; those that it only knows stay apart."""
    return _WORDS["own_and_others"].sub(_as_one_number, turn)


def _as_one_number(found: re.Match[str]) -> str:
    others = small_value(found["n"] or found["m"])
    return f"{others + 1}家企业" if found["n"] else f"{others + 1} firms"
