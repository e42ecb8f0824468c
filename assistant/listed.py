"""A list of things told one after the other: what stands before it, each entry, and what follows it."""

from __future__ import annotations

import re
from dataclasses import dataclass

_MARKS = (
    r"[(（]?(?<![A-Za-z])(?P<n>[a-h])[)）]",
    r"[(（]?(?<![\d.])(?P<n>[1-9])[)）]",
    r"[(（]?(?P<n>[一二三四五六七八])[)）]",
    r"(?:^|(?<=[；;，,：:。\s]))(?P<n>[1-9])(?:[、．]|\.\s)",
    r"(?:^|(?<=[；;，,：:。\s]))第(?P<n>[一二三四五六七八])[家个所](?!月)",
    r"(?:^|(?<=[；;，,：:。\s]))(?P<n>[一二三四五六七八])是",
    r"(?:^|(?<=[；;，,：:。\s]))(?P<n>[甲乙丙丁戊己])(?:公司|企业|厂|家|方|园|区)?",
    r"(?:^|(?<=[；;：:。\s(（]))(?P<n>[A-F])(?=[：:,， ](?![a-z]+ed\b))",
)
_ORDERS = ("abcdefgh", "123456789", "一二三四五六七八", "甲乙丙丁戊己", "ABCDEF")
_NAMES = frozenset("甲乙丙丁戊己ABCDEF")  # of what is told these are names, (a) and 1. only count it
_COLON = re.compile(r"[：:](?!\d)")
_SEMICOLON = re.compile(r"[；;]")
_END = re.compile(r"[。？?！!]|\.(?=\s|$)|\n")
_AFTER_NAME = re.compile(
    r"[，,：:（(¥$\d]|[一二三四五六七八九十百两]+(?:点.)?[千百]?[万亿]|收入|营收|营业|销售额|产值|获得?|拿[到了]|得到|领[到了]|到账|到位|实到|今年|去年|前年|首次|第一|头一|\s[–—-]\s"
    r"|\b(?:with|of|at|in|by|that|which|whose|has|had|holds?|held|received|receives|gets?|got|won|brought|drew|earned|making|made|new|passed|reached|crossed|hit|broke|topped|revenues?|turnover|sales|first|rmb|cny|usd|us)\b",
    re.IGNORECASE,
)
_LEAST = 2
_LEAST_UNMARKED = 3
_LONGEST = 900


@dataclass(frozen=True, slots=True)
class Listed:
    """The entries of a list, with the words before and after it."""

    head: str
    entries: tuple[str, ...]
    tail: str


def listed(text: str) -> Listed | None:
    """The list that a text tells, marked (a) (b), 1. 2., 甲 乙, or after a colon with semicolons; None where it has none."""
    if len(text) > _LONGEST:
        return None
    return _marked(text) or _unmarked(text)


def _marked(text: str) -> Listed | None:
    for words in _MARKS:
        marks = list(re.finditer(words, text))
        order = next((one for one in _ORDERS if marks and marks[0]["n"] in one), "")
        if len(marks) < _LEAST or "".join(mark["n"] for mark in marks) != order[: len(marks)]:
            continue
        cuts = [*(mark.start() for mark in marks), len(text)]
        begins = [mark.start() if mark["n"] in _NAMES else mark.end() for mark in marks]
        entries = [text[begin:end] for begin, end in zip(begins, cuts[1:], strict=True)]
        last, tail = _last(entries[-1])
        if all(_SEMICOLON.search(one.rstrip("；; \n")) is None for one in entries):
            return Listed(text[: cuts[0]], tuple(map(_bare, (*entries[:-1], last))), tail)
    return None


def _unmarked(text: str) -> Listed | None:
    colon = _COLON.search(text)
    if colon is None:
        return None
    entries = _SEMICOLON.split(text[colon.end() :])
    if len(entries) < _LEAST_UNMARKED or any(_END.search(one) for one in entries[:-1]):
        return None
    last, tail = _last(entries[-1])
    return Listed(text[: colon.start()], tuple(map(_bare, (*entries[:-1], last))), tail)


def _last(entry: str) -> tuple[str, str]:
    """The last entry, and what follows the list in a sentence of its own."""
    end = _END.search(entry)
    return (entry[: end.start()], entry[end.end() :]) if end else (entry, "")


def _bare(entry: str) -> str:
    return re.sub(r"^(?:and|还有|另有|另外)\s*", "", entry.strip(" ，,；;。、\n"))


def name_alone(entry: str) -> str:
    """The name that an entry begins with, without what is said of it."""
    name = entry.strip()
    end = _AFTER_NAME.search(name, 1)
    return (name[: end.start()] if end else name).strip(" 的")
