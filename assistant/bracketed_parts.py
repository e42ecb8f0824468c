"""Brackets that only name the things just counted: three firms (one laboratory, two centres) are three firms, not six."""

from __future__ import annotations

import re
from decimal import Decimal

from assistant.story_words import tells
from index.numerals import SMALL_ENGLISH, small_value
from index.query import is_english

_BRACKET = re.compile(r"[（(](?P<inner>[^（）()]{3,160})[)）]")
_SENTENCE = re.compile(r"[。？?！!；;]|\.(?=\s)")
_CHINESE = "一二三四五六七八九十"
_N_EN = re.compile(
    rf"(?<![\w.,$¥-])(?P<n>{SMALL_ENGLISH})(?= [a-z一-鿿])(?! (?:million|billion|year|month|day|per))",
    re.IGNORECASE,
)
_N_ZH = re.compile(rf"(?<![\d.第{_CHINESE}])(?P<n>\d{{1,3}}|[{_CHINESE}两])(?=[家个所间](?!月))")
_EACH_ZH = re.compile(r"(?:各|各有|均为|都是)(?:1|一)[家个所间]$")
_COUNT_ZH = re.compile(rf"(?:\d{{1,3}}|[{_CHINESE}两])[家个所间](?!月)")
_JOINT = re.compile(r"\s*(?:[、，,；;]|\band\b|和|及|与)\s*(?:and )?")
_LEVELS = re.compile(r"国家级|自治区级|\b(?:national|regional|state-level|region-level)\b", re.IGNORECASE)
_LEAST = 2


def without_parts_bracketed(turn: str) -> str:
    """A turn whose brackets name the parts of a number told just before without counting them again.

    Where the parts are of several levels, with awards of their own, the number before goes instead.
    """
    for found in reversed(list(_BRACKET.finditer(turn))):
        if whole := _whole_of_levels(found):
            turn = f"{turn[: whole[0]]}{turn[whole[1] :]}"
    return _BRACKET.sub(_named_only, turn)


def _whole_of_levels(found: re.Match[str]) -> tuple[int, int] | None:
    """Where the number stands that the parts in brackets, of two levels, make up."""
    inner, english = found["inner"], is_english(found.string)
    pattern = _N_EN if english else _N_ZH
    parts = [small_value(match["n"]) for match in pattern.finditer(inner)]
    if len(parts) != len(_LEVELS.findall(inner)) or len(parts) < _LEAST:
        return None
    before = [one for one in pattern.finditer(found.string[: found.start()]) if small_value(one["n"]) == sum(parts)]
    if not before or _SENTENCE.search(found.string[before[-1].end() : found.start()]):
        return None
    return before[-1].start(), before[-1].end() + (1 if not english else 0)


def _named_only(found: re.Match[str]) -> str:
    inner, before = found["inner"], _SENTENCE.split(found.string[: found.start()])[-1]
    english = is_english(found.string)
    alike, unlike = (any(tells(kind, inner, english=one) for one in (True, False)) for kind in ("alike", "unlike"))
    if not alike or unlike:
        return found[0]  # two national, three regional ones have awards of their own
    pattern = _N_EN if english else _N_ZH
    told = [small_value(match["n"]) for match in pattern.finditer(before)]
    parts = [small_value(match["n"]) for match in pattern.finditer(inner)]
    if not english and len(parts) == 1 and _EACH_ZH.search(inner):
        parts = [Decimal(1)] * len([one for one in _JOINT.split(inner) if one])
    if len(parts) < _LEAST or sum(parts) not in told:
        return found[0]
    bare = re.sub(r"\s+", " ", pattern.sub("", inner)) if english else _COUNT_ZH.sub("", inner)
    names = [one.strip(" 各") for one in _JOINT.split(bare)]
    return f"{found[0][0]}{'/'.join(one for one in names if one)}{found[0][-1]}"
