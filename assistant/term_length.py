"""How long a term is: weeks and halves of years and months in figures, and whether one term is longer than another."""

from __future__ import annotations

import re
from decimal import Decimal

from assistant.rules.types import Award
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.types import Figure

_WORDS = word_patterns("term_length")
_MONTHS = {"month": 1, "year": 12}
_SHORT, _LONG = 28, 31  # the days of a month
_WRITTEN = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_WRITTEN |= {"一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6}


def terms_told(text: str) -> tuple[str, list[Figure]]:
    """A text with its weeks and its halves of years and months in days and months, and the terms in it."""
    in_words = (  # the unit, so many for each number said, and so many besides
        (_WORDS["weeks"], "day", 7, 0),
        (_WORDS["years_and_a_half"], "month", 12, 6),
        (_WORDS["months_and_a_half"], "day", 30, 15),
        (_WORDS["half_year"], "month", 0, 6),
        (_WORDS["half_month"], "day", 0, 15),
    )
    for words, unit, each, half in in_words:
        text = _in_figures(text, words, unit, each, half)
    return text, [one for one in figures(text) if one.unit == "day" or one.unit in _MONTHS]


def longer(one: Figure | Award, other: Figure | Award) -> bool | None:
    """Whether a term is longer than another; None where that turns on how long a month is."""
    months, than = _MONTHS.get(one.unit), _MONTHS.get(other.unit)
    if months and than:
        return one.value * months > other.value * than
    (least, most), (low, high) = _days(one), _days(other)
    return True if least > high else False if most <= low else None


def _days(term: Figure | Award) -> tuple[Decimal, Decimal]:
    """The fewest and the most days of a term."""
    months = _MONTHS.get(term.unit)
    return (term.value * months * _SHORT, term.value * months * _LONG) if months else (term.value, term.value)


def _in_figures(text: str, words: re.Pattern[str], unit: str, each: int, half: int) -> str:
    """A text with the terms of one kind of words in figures."""
    return words.sub(lambda found: _written(found[0], unit, each, half), text)


def _written(said: str, unit: str, each: int, half: int) -> str:
    """A term said in words, in days or months of the same language."""
    digits = re.match(r"\d+", said)
    word = said.split(" ")[0].lower() if said.isascii() else said[:1]
    number = (int(digits[0]) if digits else _WRITTEN.get(word, 1)) * each + half
    return f"{number} {unit}s" if said.isascii() else f"{number}{'个月' if unit == 'month' else '天'}"
