"""Yes or no to whether two things are the same (给的一样吗), differ (有区别吗, does it make a difference) or one is more."""

from __future__ import annotations

from assistant.rules.types import MONEY
from assistant.types import Decision
from assistant.word_patterns import word_patterns
from index.figures import figures

_WORDS = word_patterns("alike")


_BOUND = MONEY | {"percent"}


def alike(text: str, same: bool) -> Decision | None:
    """Yes or no, as asked, where it is known whether two things are the same.

    Which of two that differ is the greater is not settled here.
    """
    bare = _WORDS["or_not"].sub("有", text)
    if _WORDS["differ"].search(bare):
        return _said(same if _WORDS["no_difference"].search(bare) else not same)
    if _WORDS["more"].search(bare) or asks_more(text):
        return "no" if same else None
    return _said(same)


def asks_alike(text: str) -> bool:
    """Whether it is asked if two things are the same or differ, not told that it is all the same to whom."""
    text = _WORDS["all_the_same"].sub("", text)
    return _WORDS["differ"].search(text) is not None or _WORDS["same"].search(text) is not None


def asks_more(text: str) -> bool:
    """Whether it is asked if of two things one is more than the other (国家级的比自治区级的多吗)."""
    return _WORDS["than"].search(text) is not None and not any(figure.unit in _BOUND for figure in figures(text))


def _said(yes: bool) -> Decision:
    return "yes" if yes else "no"
