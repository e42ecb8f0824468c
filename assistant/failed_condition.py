"""Conditions that a question tells are not met (开发强度还没达到, 没经批准), held against those that a text sets."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import yaml

from index.tokens import tokens

_WORDS = Path(__file__).parent / "failed_condition.yaml"
_ONLY_IF = re.compile(r"方可|方能|才能|才可")
_DONE = re.compile(r"已经?([一-鿿]{2})(?=[^，,。；;]*的[，,])")  # 规划环评已通过的
_NOT_SO = re.compile(r"不([一-鿿]{2})(?=[，,、的]?(?:企业|园区|项目)?(?:的?也|照样|还|仍|都))")  # 管理不规范也能
_RUNNING = re.compile(r"连续[两二三四五\d]+年")
_FAINT = ("规定", "相关", "有关", "国家", "标准", "要求")
_REACH = 14  # characters of a condition that are compared
_PART = re.compile(r"[^，,；;。？?]+")
_SHARED = 0.5  # of the pairs of characters of the shorter


def told_short(question: str) -> bool:
    """Whether a question tells that something is not reached, done or used up yet."""
    return _pattern("short", "zh").search(question) is not None or _pattern("short", "en").search(question) is not None


def one_year_of_several(question: str, text: str) -> bool:
    """Whether a question tells of one year alone what a text asks for years running: 头一回进最后5名, for the first time."""
    once = any(_pattern("once", language).search(question) for language in ("zh", "en"))
    running = any(_pattern("running", language).search(question) for language in ("zh", "en"))
    return once and not running and _RUNNING.search(text) is not None


def fails_condition(question: str, part: str, whole: str) -> bool:
    """Whether a question tells that what the text asks for first is not so: 方可 in the part, or a condition named."""
    if (_ONLY_IF.search(part) and told_short(question)) or one_year_of_several(question, part):
        return True
    if _pattern("anyway", "zh").search(question) and any(
        word in whole and f"不{word}" not in whole for word in _NOT_SO.findall(question)
    ):
        return True
    if any(re.search(rf"(?:没有?|未|尚未){done}", question) for done in _DONE.findall(whole)):
        return True
    asked = [_after(whole, m.end()) for m in _pattern("asked", "zh").finditer(whole)]
    lacking = [_after(question, m.end()) for m in _pattern("lacking", "zh").finditer(question)]
    return any(_alike(a, b) for a in asked for b in lacking)


def _after(text: str, at: int) -> str:
    """The words right after a cue, to the end of their part."""
    match = _PART.match(text, at)
    return match[0][:_REACH] if match else ""


def _alike(one: str, other: str) -> bool:
    """Whether two conditions begin with the same telling word or share half of their pairs of characters."""
    if len(one) > 1 and one[:2] == other[:2] and one[:2] not in _FAINT:
        return True
    a, b = ({token for token in tokens(said) if len(token) > 1} for said in (one, other))
    return bool(a and b) and len(a & b) >= _SHARED * min(len(a), len(b))


@cache
def _pattern(kind: str, language: str) -> re.Pattern[str]:
    read: dict[str, dict[str, list[str]]] = yaml.safe_load(_WORDS.read_text("utf-8"))
    return re.compile("|".join(f"(?:{one})" for one in read[kind][language]), re.IGNORECASE)
