"""A turn without the small talk that asks something beside the question: the weather, lunch, the children, the traffic."""

from __future__ import annotations

import re

from assistant.asked_for import asks_here
from assistant.word_patterns import word_patterns
from index.query import is_english

_WORDS = word_patterns("small_talk")
_PUTS = word_patterns("part_lacking")["puts"]
_PART = re.compile(
    r"(?:[^，,。；;.?!？！…~～\n]|(?<=\d)[,.](?=\d))+?"
    r"(?:[，,。；;.?!？！…~～\n]+|(?<=[一-鿿])\s+(?=[一-鿿])|(?=顺便|话说|对了|还有|另外|然后)|(?=\b(?:and|also|btw|by the way|oh|anyway|plus)\b)|$)"
)

_EITHER = re.compile(r"([一-鿿])[不没]\1")  # 冷不冷


def without_small_talk(turn: str) -> str:
    """A turn less the parts that ask of everyday life and of nothing policies speak of, where another part puts a question."""
    parts = _PART.findall(turn)
    kept = "".join(part for part in parts if not _is_small_talk(part))
    return kept.rstrip(" ，,；;") if len(kept) < len("".join(parts)) and _PUTS.search(kept) else turn


def _is_small_talk(part: str) -> bool:
    """Whether a part asks, and asks of everyday life alone."""
    if not _WORDS["idle"].search(part) or _WORDS["matter"].search(part):
        return False
    if is_english(part):  # my cousin who came to dinner asks nothing
        return _WORDS["asks"].search(part) is not None
    return asks_here(part, english=False) or _EITHER.search(part) is not None
