"""The comparator printed at a figure: 不超过, 以上, 前50名, no more than, the top 50.

Comparators are the printed words (anchors: 民法典 art. 1259 for 以上 and 超过).
"""

from __future__ import annotations

from pathlib import Path

from index.types import Comparator, Unit
from index.word_patterns import WordPatterns

_WORDS = WordPatterns(Path(__file__).with_suffix(".yaml"))
_NO_PLACE = ("day", "month", "year", "date", "CNY", "USD")  # 发布后15天 is no place


def comparator(narrow: str, start: int, end: int, unit: Unit) -> Comparator:
    """The comparator printed before or after a figure."""
    before = narrow[max(0, start - 24) : start]
    if unit not in _NO_PLACE and _WORDS["bottom"].search(before) and not _WORDS["after_in_time"].search(before):
        return "bottom"
    if unit not in _NO_PLACE and of_the_first(before, narrow[end:]) and not _WORDS["before_in_time"].search(before):
        return "top"
    if _WORDS["at_most"].search(before) or _WORDS["at_most_after"].match(narrow, end):
        return "<="
    if _WORDS["at_least"].search(before) or _WORDS["at_least_after"].match(narrow, end):
        return ">="
    if _WORDS["above"].search(before):
        return ">"
    return "<" if _WORDS["below"].search(before) else "="


def bounded(narrow: str, start: int, end: int) -> tuple[int, int]:
    """The span of a figure with the words that bound it, 不超过500万元 or RMB 50 billion or more."""
    before = [_WORDS[kind].search(narrow[:start]) for kind in ("at_most", "at_least", "above", "below")]
    after = [_WORDS[kind].match(narrow, end) for kind in ("at_most_after", "at_least_after")]
    first = min((words.start() for words in before if words), default=start)
    return first, max((words.end() for words in after if words), default=end)


def of_the_first(before: str, after: str) -> bool:
    """Whether the words beside a number make it one of the first places: 前三, the top three; the first three firms are none."""
    return _WORDS["top"].search(before) is not None and not (
        _WORDS["once"].search(before) and _WORDS["things_after"].match(after)
    )
