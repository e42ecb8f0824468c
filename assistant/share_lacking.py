"""Whether a share is asked of something (收益的几成, an R&D-to-sales ratio) of which no passage gives a share."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.count_lacking import PART
from assistant.word_patterns import word_patterns
from index.english import stems
from index.figures import figures
from index.tokens import tokens

_WORDS = word_patterns("share_lacking")


def share_lacking(text: str, passages: Sequence[str], *, english: bool) -> bool:
    """Whether a question asks for a share of something, and no passage, in its language, has a share beside it."""
    found = _WORDS["of_what"].search(text)
    base = found["of_en" if english else "of_zh"] if found else None
    parts = [
        part[0]
        for passage in passages
        for part in PART.finditer(passage)
        if any(one.unit == "percent" for one in figures(part[0]))
    ]
    return bool(base and parts) and not any(_names(part, base or "", english=english) for part in parts)


def _names(part: str, base: str, *, english: bool) -> bool:
    """Whether a part of a passage says anything of what a share is of."""
    if english:
        return not set(stems(base)).isdisjoint(stems(part))  # itself: one that means nearly the same is another base
    return any(pair in part for pair in tokens(base) if len(pair) > 1)
