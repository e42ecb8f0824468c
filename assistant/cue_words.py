"""Words that look like the cue of a figure and are none: part of another word, or what holds the things counted."""

from __future__ import annotations

import re

from assistant.rules.types import Fact
from assistant.word_patterns import word_patterns
from index.types import Figure

_WORDS = word_patterns("cue_words")

_STOP = re.compile(r"[，。；;？?！!]|[,.](?=\s|$)")


def of_another_word(fact: Fact, text: str, match: re.Match[str]) -> bool:
    """Whether a cue is part of other words: the last of last year, the 前 of 前年, 外资 before 奖励."""
    longer = _WORDS["longer"].match(text, match.start()) if fact.type == "rank" else None
    return (fact.type == "money" and _WORDS["award"].match(text, match.end()) is not None) or (
        longer is not None and len(longer[0]) > len(match[0])
    )


def counted_apart(fact: Fact, figure: Figure, match: re.Match[str]) -> bool:
    """Whether a cue names what holds the things counted, not them: 经开区今年有9家 are nine firms, not nine zones."""
    firms = fact.type == "count" and fact.counter.zh == "个" and figure.text.endswith("家")
    return firms and match.end() <= figure.start


def named_later(between: str) -> bool:
    """Whether a cue after a number stands in another part of the sentence, which does not go on about the things counted."""
    stop = _STOP.search(between)
    return stop is not None and _WORDS["goes_on"].match(between[stop.end() :]) is None
