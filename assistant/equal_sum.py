"""Two sums of two currencies that an asker tells to be one: 5000万美元，折合人民币3.5亿元; US$26 million (RMB 187 million)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from assistant.word_patterns import word_patterns
from index.types import Figure

_WORDS = word_patterns("equal_sum")
_LEAST = 1000  # 1美元=7元 tells a rate
_CURRENCIES = frozenset(("CNY", "USD"))


def equal_sum(text: str, found: Sequence[Figure]) -> tuple[Figure, Figure] | None:
    """The dollars and the yuan that are told to be the same sum; None where none are, or more than one pair."""
    pairs = [
        (one, after)
        for one, after in pairwise(found)
        if min(one.value, after.value) >= _LEAST
        and {one.unit, after.unit} == _CURRENCIES
        and _WORDS["equals"].fullmatch(text[one.end : after.start])
    ]
    if len(pairs) != 1:
        return None
    one, after = pairs[0]
    return (one, after) if one.unit == "USD" else (after, one)
