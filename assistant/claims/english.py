"""Plain English words of policy prose with the printed words for them; the field's terms stand in the term base."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from assistant.claims.lexicon import lexicon


def plain_words(text: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """The stretches of an English text that have printed words, longest first where they overlap, in order."""
    found = [(m.start(), m.end(), names) for pattern, names in _read() for m in pattern.finditer(text)]
    at = 0
    for start, end, names in sorted(found, key=lambda entry: (entry[0], -entry[1])):
        if start >= at:
            yield start, end, names
            at = end


@lru_cache(maxsize=1)
def _read() -> tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]:
    entries = lexicon("english").items()
    return tuple((re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE), tuple(names)) for pattern, names in entries)
