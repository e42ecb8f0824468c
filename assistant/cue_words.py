"""Words that look like the cue of a figure and are none: part of another word, or what holds the things counted."""

from __future__ import annotations

import re

from assistant.rules.types import Fact
from index.types import Figure

_LONGER = re.compile(
    r"last year|last time|以前|前年|前几年|之前|此前|先前|前面|后来|以后|之后|今后|最后一年|第一次|第[一二]年"
)
_STOP = re.compile(r"[，。；;？?！!]|[,.](?=\s|$)")
_GOES_ON = re.compile(
    r"\s*(?:都|均|全|皆|是|为|分别|其中|[一二两三四五六七八九十\d]|有|新|国家|自治区|省级|all\b|both\b|they\b|each\b|these\b|namely\b|national|regional)",
    re.IGNORECASE,
)
_AWARD = re.compile(r"(?:到位)?的?(?:奖|补助|补贴)")


def of_another_word(fact: Fact, text: str, match: re.Match[str]) -> bool:
    """Whether a cue is part of other words: the last of last year, the 前 of 前年, 外资 before 奖励."""
    longer = _LONGER.match(text, match.start()) if fact.type == "rank" else None
    return (fact.type == "money" and _AWARD.match(text, match.end()) is not None) or (
        longer is not None and len(longer[0]) > len(match[0])
    )


def counted_apart(fact: Fact, figure: Figure, match: re.Match[str]) -> bool:
    """Whether a cue names what holds the things counted, not them: 经开区今年有9家 are nine firms, not nine zones."""
    firms = fact.type == "count" and fact.counter.zh == "个" and figure.text.endswith("家")
    return firms and match.end() <= figure.start


def named_later(between: str) -> bool:
    """Whether a cue after a number stands in another part of the sentence, which does not go on about the things counted."""
    stop = _STOP.search(between)
    return stop is not None and _GOES_ON.match(between[stop.end() :]) is None
