"""A text with one of its figures replaced by another: which one is meant, and how it is written."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from decimal import Decimal

from assistant.exchange_rate import RATE
from assistant.rules.types import MONEY
from assistant.turn_words import pattern
from index.figures import figures
from index.numerals import ENGLISH_NUMBERS
from index.query import is_english
from index.types import Figure

_NUMBER = (
    re.compile(r"\d[\d,]*(?:\.\d+)?"),
    re.compile(r"[零〇一二两三四五六七八九十百千]+"),
    re.compile(rf"\b(?:{'|'.join(ENGLISH_NUMBERS)})\b", re.IGNORECASE),
)
_SCALE = re.compile(
    r"\s*(?:百万|千万|百亿|千亿|万亿|万|亿|千|百|million|billion|thousand|hundred|bn|mn|[mk]\b)", re.IGNORECASE
)
_WORD = re.compile(r"[A-Za-z]{3,}|[一-鿿]")
_MARK = re.compile(r"[，,。；;.：:]\s?")
_CURRENCY = re.compile(r"元|美|刀|人民币|\$|usd|rmb|cny|yuan|dollar|¥", re.IGNORECASE)
_SCALED = MONEY | {"number", "m2", "tce"}  # what is counted in tens of thousands
_NO_PLAIN = frozenset(("percent", "date", "year", "day", "month"))  # a number without a unit is none of these
_NEAR_ZH, _NEAR_EN = 6, 24
_SMALL = Decimal(10_000)


def other_figure(text: str, turn: str, figure: Figure, denied: Collection[Decimal]) -> str | None:
    """The text with the figure of a turn in place of its own; "" where it is not clear which, None where none is like it."""
    rates = [match.span() for match in RATE.finditer(text)]
    like = [
        one for one in figures(text) if _like(figure, one) and not any(a < one.end and one.start < b for a, b in rates)
    ]
    if not like:
        return None
    chosen = _chosen(like, text, turn, figure, denied)
    if chosen is None:
        return ""
    return text[: chosen.start] + _written(figure, chosen) + text[chosen.end :]


def _like(figure: Figure, one: Figure) -> bool:
    """Whether a figure can stand for another: the same unit, or a number or a sum said without its unit."""
    if (figure.comparator == "top") != (one.comparator == "top"):
        return False
    if figure.unit == "number":
        scaled = _SCALE.search(figure.text) is not None
        return one.unit not in _NO_PLAIN and (not scaled or one.unit in _SCALED)
    if figure.unit in MONEY and not _CURRENCY.search(figure.text):
        return one.unit in _SCALED
    return figure.unit == one.unit


def _chosen(like: Sequence[Figure], text: str, turn: str, figure: Figure, denied: Collection[Decimal]) -> Figure | None:
    """Which of the figures it can stand for is meant: the one denied, the only one, the year's, or the one spoken of alike."""
    named = [one for one in like if one.value in denied]
    if len(named) == 1:
        return named[0]
    if len(like) == 1:
        return like[0]
    if len(like) == 2 and figure.unit in ("rank", "number"):
        for at, kind in enumerate(("then", "now")):
            if pattern(kind).search(_part(turn, figure)):
                return like[at]
    if len(counted := [one for one in like if one.text[-1] == figure.text[-1] and not figure.text[-1].isdigit()]) == 1:
        return counted[0]
    around = _around(turn, figure)
    shared = [len(around & _around(text, one)) for one in like]
    best = max(shared)
    return like[shared.index(best)] if best and shared.count(best) == 1 else None


def _around(text: str, figure: Figure) -> set[str]:
    """The words that stand just before and after a figure, in the same part of the sentence."""
    near = _NEAR_EN if is_english(text) else _NEAR_ZH
    return {word.lower() for word in _WORD.findall(_part(text, figure, near))}


def _part(text: str, figure: Figure, near: int = 80) -> str:
    """What stands before and after a figure, mark to mark, so many characters at most."""
    before = _MARK.split(text[max(0, figure.start - near) : figure.start])[-1]
    return f"{before} {_MARK.split(text[figure.end : figure.end + near])[0]}"


def _written(figure: Figure, one: Figure) -> str:
    """A figure as it stands in place of another, with the scale and the unit that it left out."""
    if figure.unit == one.unit and (figure.unit not in MONEY or _CURRENCY.search(figure.text)):
        return figure.text
    number = next((match for written in _NUMBER if (match := written.search(one.text))), None)
    scale = _SCALE.search(figure.text)
    if number is None:
        return figure.text
    behind = one.text[number.end() :]
    if scale or figure.value >= _SMALL:  # its own scale
        behind = _SCALE.sub("", behind, count=1)
    return one.text[: number.start()] + figure.text.strip() + behind
