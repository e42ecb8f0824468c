"""Shares told in words or as ratios, each as a percentage: half, a quarter, 三分之二, 1:2, yuan for yuan, per mille."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from index.numerals import ENGLISH_BELOW_HUNDRED, chinese_value, english_value
from index.types import Figure

_RATIO = re.compile(r"(?<![\d.:])(\d+(?:\.\d+)?)\s*[:比]\s*(\d+(?:\.\d+)?)(?![\d:])")
_HALF = re.compile(
    r"一半|半数|各半|对半|五五(?:开|分)|减半|(?<!and a )\bhalf(?:-and-half)?\b(?!\s*-?\s*year| a (?:m|b|tr)illion)|\bhalves\b|fifty-fifty",
    re.IGNORECASE,
)
_PER_MILLE = re.compile(r"千分之(?P<han>[一二两三四五六七八九十]{1,3})|(?P<digits>\d+(?:\.\d+)?)(?:‰|\s*per mille\b)")
_PARTS = {"third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
_FRACTION = re.compile(
    r"(?<![一二两三四五六七八九十百千万零])(?P<whole>[二三四五六七八九十]{1,3})分之(?P<part>[一二两三四五六七八九十]{1,3})"
    rf"|(?<!once )(?<!twice )(?<!times )\b(?P<some>an?|{ENGLISH_BELOW_HUNDRED})[ -](?P<of>{'|'.join(_PARTS)})s?\b"
    r"(?= (?:of|less|more|lower|higher|fewer|in|across|over|from|against|compared|by|between|above|below|than|each|and|or)\b|\s*[,.;)]|\s*$)",
    re.IGNORECASE,
)
_EVEN = re.compile(  # as much again as was given
    r"\b(?P<coin>yuan|dollar|one)[ -]for[ -](?P=coin)\b|等额(?=配套|资助|支持|给予|奖|补|匹配)|一比一|一配一",
    re.IGNORECASE,
)
_SEVERAL = re.compile(  # two for one, 一配二
    rf"(?<!from )\b(?P<for>{ENGLISH_BELOW_HUNDRED})[ -](?:for|to)[ -](?:every )?one\b(?!\s+(?:year|month|day|million|billion))|一[比配](?P<han>[二两三四五])",
    re.IGNORECASE,
)


def read_shares(narrow: str) -> Iterator[Figure]:
    """Every half, fraction, ratio and per mille of a text as a percentage."""
    for pattern, value in _READ:
        for match in pattern.finditer(narrow):
            share = value(match)
            if share:
                yield Figure(share, "percent", "=", match.start(), match.end(), match[0])


def _ratio(match: re.Match[str]) -> Decimal:
    return 100 * Decimal(match[2]) / Decimal(match[1]) if Decimal(match[1]) else Decimal(0)


def _fraction(match: re.Match[str]) -> Decimal:
    if match["whole"]:
        return 100 * chinese_value(match["part"]) / chinese_value(match["whole"])
    some = match["some"].lower()
    return 100 * (Decimal(1) if some in ("a", "an") else english_value(some)) / _PARTS[match["of"].lower()]


def _several(match: re.Match[str]) -> Decimal:
    return 100 * (chinese_value(match["han"]) if match["han"] else english_value(match["for"].lower()))


def _per_mille(match: re.Match[str]) -> Decimal:
    return (Decimal(match["digits"]) if match["digits"] else chinese_value(match["han"])) / 10


_READ = (
    (_RATIO, _ratio),
    (_PER_MILLE, _per_mille),
    (_HALF, lambda _: Decimal(50)),
    (_FRACTION, _fraction),
    (_EVEN, lambda _: Decimal(100)),
    (_SEVERAL, _several),
)
