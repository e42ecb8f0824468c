"""Whether a question asks if the whole falls to one (全额计入, 全部由自治区出) of which a text gives only a part."""

from __future__ import annotations

from assistant.word_patterns import word_patterns
from index.figures import figures

_WORDS = word_patterns("whole_share")


def asks_whole(question: str) -> bool:
    """Whether it is asked if the whole of something is given, taken or counted."""
    return _WORDS["whole"].search(question) is not None


def asks_whole_of_part(question: str, text: str) -> bool:
    """Whether the whole of something is asked about that a text shares or counts by a percentage below a hundred."""
    if not asks_whole(question) or not _WORDS["share"].search(text):
        return False
    return any(figure.unit == "percent" and figure.value < 100 for figure in figures(text))
