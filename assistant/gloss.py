"""What a Chinese quote says, in English, as far as the term base goes: its terms and figures in order."""

from __future__ import annotations

from decimal import Decimal

from index.types import Figure
from index.figures import figures
from index.vocabulary import Vocabulary

_MOST = 24
_UNIT_WORDS = {"day": "days", "month": "months", "year": "years", "m2": "m²", "mu": "mu", "tce": "tce"}
_PREFIX = {"<=": "up to ", ">=": "at least ", ">": "more than ", "<": "less than ", "top": "top ", "bottom": "last "}


def gloss(quote: str, vocabulary: Vocabulary) -> str:
    """The English names of the terms of a quote, with its figures, in the order of the quote."""
    found = [(m.start, m.concept.en) for m in vocabulary.mentions(quote)]
    found += [(f.start, figure_in_english(f)) for f in figures(quote) if f.unit != "number" or f.value > 10]
    return "; ".join(dict.fromkeys(words for _, words in sorted(found)[:_MOST]))


def figure_in_english(figure: Figure) -> str:
    """A figure as an English text prints it, with its comparator."""
    return _PREFIX.get(figure.comparator, "") + amount_in_english(figure.value, figure.unit)


def amount_in_english(value: Decimal, unit: str) -> str:
    """RMB 5,000,000; USD 600,000; 50%; 5 years."""
    number = f"{value.normalize():,f}"
    if unit == "CNY":
        return f"RMB {number}"
    if unit == "USD":
        return f"USD {number}"
    if unit == "percent":
        return f"{number}%"
    if unit == "date":
        return f"{value.normalize():f}"
    if unit in _UNIT_WORDS:
        word = _UNIT_WORDS[unit]
        return f"{number} {word[:-1] if value == 1 and word.endswith('s') else word}"
    return number


def amount_in_chinese(value: Decimal, unit: str) -> str:
    """568万元 as the texts print it; 60万美元; 50%; 5年."""
    if unit in ("CNY", "USD"):
        word = "元" if unit == "CNY" else "美元"
        for size, name in ((Decimal(10**8), "亿"), (Decimal(10**4), "万")):
            if value >= size and (value / size * 10**4) % 1 == 0:
                return f"{(value / size).normalize():f}{name}{word}"
        return f"{value.normalize():f}{word}"
    words = {"percent": "%", "day": "天", "month": "个月", "year": "年", "m2": "平方米", "mu": "亩", "tce": "吨标准煤"}
    return f"{value.normalize():f}{words.get(unit, '')}"
