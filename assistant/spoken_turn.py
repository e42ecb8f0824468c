"""A turn as it is meant: without the courtesies around it, and with the question mark that was left out of an English question."""

from __future__ import annotations

import re

from assistant.word_patterns import word_patterns
from index.query import is_english

_WORDS = word_patterns("spoken_turn")
_PERCENT = re.compile(r"(?<=\bwhat )%|(?<=\bwhich )%", re.IGNORECASE)  # what % of the firms
_LEAST = 8  # characters; a turn that is but a courtesy stays


def spoken_turn(turn: str) -> str:
    """The turn less greeting and thanks; what its last sentence asks ends in a question mark."""
    if not is_english(turn):
        return turn
    bare = _WORDS["thanks"].sub("", _WORDS["greeting"].sub("", turn)).strip()
    bare = _PERCENT.sub("percentage", bare)
    if len(bare) < _LEAST:
        return turn
    unmarked = bare.rstrip(" .")
    return f"{unmarked}?" if "?" not in bare and _WORDS["asks"].search(unmarked) else bare
