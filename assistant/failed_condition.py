"""Conditions that a question tells are not met (开发强度还没达到, 没经批准), held against those that a text sets."""

from __future__ import annotations

import re

from assistant.word_patterns import word_patterns
from index.tokens import pairs

_WORDS = word_patterns("failed_condition")
_REACH = 14  # characters of a condition that are compared
_PART = re.compile(r"[^，,；;。？?]+")
_SHARED = 0.5  # of the pairs of characters of the shorter


def told_short(question: str) -> bool:
    """Whether a question tells that something is not reached, done or used up yet."""
    return _WORDS["short"].search(question) is not None


def one_year_of_several(question: str, text: str) -> bool:
    """Whether a question tells of one year alone what a text asks for years running: 头一回进最后5名, for the first time."""
    once = _WORDS["once"].search(question) and not _WORDS["running"].search(question)
    return bool(once) and _WORDS["years_running"].search(text) is not None


def concedes(question: str) -> bool:
    """Whether a question asks if something holds even where another thing is not so: 环评不通过也照样能落地吗."""
    return _WORDS["not_so"].search(question) is not None


def fails_condition(question: str, part: str, whole: str) -> bool:
    """Whether a question tells that what the text asks for first is not so: 方可 in the part, or a condition named."""
    if (_WORDS["only_if"].search(part) and told_short(question)) or one_year_of_several(question, part):
        return True
    if any(word in whole and f"不{word}" not in whole for word in _WORDS["not_so"].findall(question)):
        return True
    if any(re.search(rf"(?:没有?|未|尚未){done}", question) for done in _WORDS["done"].findall(whole)):
        return True
    asked = [_after(whole, m.end()) for m in _WORDS["asked"].finditer(whole)]
    lacking = [_after(question, m.end()) for m in _WORDS["lacking"].finditer(question)]
    return any(_alike(a, b) for a in asked for b in lacking)


def _after(text: str, at: int) -> str:
    """The words right after a cue, to the end of their part."""
    match = _PART.match(text, at)
    return match[0][:_REACH] if match else ""


def _alike(one: str, other: str) -> bool:
    """Whether two conditions begin with the same telling word or share half of their pairs of characters."""
    if len(one) > 1 and one[:2] == other[:2] and not _WORDS["faint"].match(one):
        return True
    a, b = pairs(one), pairs(other)
    return bool(a and b) and len(a & b) >= _SHARED * min(len(a), len(b))
