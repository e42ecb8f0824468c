"""Questions written in Cantonese, in Mandarin words: 系咪 is 是不是, 有冇 is 有没有."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import yaml

_WORDS = Path(__file__).parent / "cantonese.yaml"
_NOT_IS = re.compile(r"(?<=[关联体派科])系|系(?=[统列数])")  # 关系, 系统 keep their 系

_IS_IT = re.compile(r"咩(?=[？?。！!，,]|$)")  # at the end it asks; before a noun it is 什么


def in_mandarin(text: str) -> str:
    """A text in simplified characters with its Cantonese words in Mandarin; one without a mark of Cantonese as it is."""
    marks, words, pattern = _vocabulary()
    if "系咪" not in text and marks.isdisjoint(text):
        return text
    text = _IS_IT.sub("吗", text)
    kept = {match.start() for match in _NOT_IS.finditer(text)}
    return pattern.sub(lambda found: found[0] if found.start() in kept else words[found[0]], text)


@cache
def _vocabulary() -> tuple[frozenset[str], dict[str, str], re.Pattern[str]]:
    """The marks, the words and a pattern of them, the longest first; read once."""
    read = yaml.safe_load(_WORDS.read_text("utf-8"))
    words: dict[str, str] = read["words"]
    return frozenset(read["marks"]), words, re.compile("|".join(sorted(words, key=len, reverse=True)))
