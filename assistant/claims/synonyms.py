"""Everyday verbs of policy prose that stand for one another; the field's own terms stand in the term base."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from assistant.claims.lexicon import lexicon


def variants(run: str) -> Iterator[str]:
    """A run of Chinese characters with each verb in it replaced by those that stand for it."""
    word, others = _read()
    for match in word.finditer(run):
        for other in others[match[0]]:
            yield run[: match.start()] + other + run[match.end() :]


@lru_cache(maxsize=1)
def _read() -> tuple[re.Pattern[str], Mapping[str, tuple[str, ...]]]:
    """What finds a word that has others, and the others of each; a word of two groups is of the first."""
    groups = lexicon("synonyms")
    others = {word: tuple(o for o in group if o != word) for group in reversed(groups) for word in group}
    longest = sorted((word for word in others if len(word) > 1), key=len, reverse=True)
    return re.compile("|".join(longest)), others
