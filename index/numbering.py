"""The numbering of a policy as a grammar: which level a marker opens, and whether its line is a title.

Levels, outermost first: 第X编, 第X章, 第X节, 第X条, 一、, （一）, 1., （1）.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from index.numerals import chinese_value

TITLE_LONGEST = 40
HAN = "零〇○一二三四五六七八九十百千两"
LEVELS = ("part", "chapter", "section", "article", "h1", "h2", "h3", "h4")
_MARKERS = (
    ("part", re.compile(rf"第([{HAN}]+|\d+)编(?=\s|$)")),
    ("chapter", re.compile(rf"第([{HAN}]+|\d+)章(?=\s|$)")),
    ("section", re.compile(rf"第([{HAN}]+|\d+)节(?=\s|$)")),
    ("article", re.compile(rf"第([{HAN}]+|\d+)条(?![第、和及至或之的款项规所,，。(])")),
    ("h1", re.compile(rf"([{HAN}]+)、")),
    ("h2", re.compile(rf"\(([{HAN}]+)\)")),
    ("h3", re.compile(r"(\d{1,3})(?:、|\.(?!\d)|\.(?=\d{4}年))")),
    ("h4", re.compile(r"\((\d{1,3})\)")),
)
SENTENCE_END = "。！？；：…”」』）)】〕]!?;:"
_OPENING = re.compile(r"[\s#>*]*")


def opening_marker(words: str, last: Mapping[str, int]) -> tuple[str, int, int] | None:
    """The level, number and label length of the marker that opens these words, if it is in sequence."""
    bare = words[_OPENING.match(words).end() :]  # type: ignore[union-attr]
    for level, pattern in _MARKERS:
        if match := pattern.match(bare):
            number = int(chinese_value(match[1])) if not match[1].isdigit() else int(match[1])
            in_sequence = number == 1 or number == last.get(level, 0) + 1
            return (level, number, match.end()) if in_sequence else None
    return None


def is_heading(level: str, words: str, following: str) -> bool:
    """Whether a marked line is a title alone: short, one sentence at most, with something under it."""
    if level in ("part", "chapter", "section"):
        return True
    if level == "article" or len(words) > TITLE_LONGEST or not following:
        return False
    unfinished = not words.endswith(tuple(SENTENCE_END))
    next_level = next((name for name, pattern in _MARKERS if pattern.match(following)), None)
    if level == "h1" and unfinished:
        return True
    if words.endswith(tuple("；;")) or re.search(r"[，,；;：:]|。(?=.)", words.rstrip("：:")):
        return False
    if next_level is None:
        return unfinished or words.endswith("。")
    return LEVELS.index(next_level) > LEVELS.index(level)


def printed_name(line: str, label_length: int, heading: bool) -> str:
    """A label with its title, as printed: the heading, or the run-in title up to the first full stop."""
    words = line.strip().lstrip("#>* ")
    title = re.split(r"[。\n]", words[label_length:], maxsplit=1)[0].strip()
    if not heading and ("。" not in words or len(title) > TITLE_LONGEST or re.search(r"[，,；;：:]", title)):
        title = ""
    return (words[:label_length] + title).strip()
