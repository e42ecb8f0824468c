"""Where a text writes numbers of things: three firms, a fifth, 一个国家级孵化器, 众创空间6个; no dates, places or sums."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from assistant.counted_noun import counted_noun, counts_other
from assistant.figure_fit import may_count, of_all_of_them
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.numerals import ENGLISH_MONTHS, SMALL_ENGLISH, english_value
from index.types import Figure

_WORDS = word_patterns("numbers_written")
_NEAR = 60  # characters before a number that may say it counts nothing

_COUNTER = re.compile(r"[家所户间]$")
_PLAIN = re.compile(r"个$")
_MONTHS = "|".join("(?-i:May)" if name == "may" else name for name in ENGLISH_MONTHS)  # three may be new
_NOT_COUNTED = (
    r"(?:more than|(?:more )?(?:years?|months?|days?|weeks?|times?|places?|points?|positions?|rmb|cny|usd|yuan|dollars?|per ?cent|percent|million|billion|m|bn|%|documents?|policies|plans?"
    r"|awards?|rewards?|grants?|sums?|projects?|off|of each|thing|level|hundred|thousand|"
    + _MONTHS
    + r"))\b|[-%:]|[.,]\d|(?:to|and|or|,|;)\s?\d"
)
_NUMBER = re.compile(rf"(?<![\w.$¥€-])(?P<n>{SMALL_ENGLISH})\b(?!\s?{_NOT_COUNTED})", re.IGNORECASE)


def numbers_written(text: str, *, english: bool) -> list[tuple[int, int, Decimal]]:
    """Where a text writes numbers of things, each with its value."""
    if english:
        ordinals = [found.span() for found in _WORDS["last_of_them"].finditer(text)]
        written = [
            (match.start(), match.end(), english_value(match["n"]))
            for match in _NUMBER.finditer(text)
            if not only_names(_near(text, match))
            and not counts_other(text, match.start(), match.end())
            and not (
                _WORDS["label_before"].search(_near(text, match)) and _WORDS["label_after"].match(text, match.end())
            )
            and not any(start <= match.start() < end for start, end in ordinals)
            and not (english_value(match["n"]) == 1 and _WORDS["where"].match(text, match.end()))
            and not (match["n"].lower() == "one" and _WORDS["such"].search(_near(text, match)))
        ]
        single = [
            (match.start(), match.end(), Decimal(1))
            for words in (_WORDS["one_of_a_level"], _WORDS["last_of_them"])
            for match in words.finditer(text)
            if words is _WORDS["one_of_a_level"] or any(one[1] < match.start() for one in written)
        ]
        return _once_each(sorted([*written, *single]), ordinals, text)
    ones = {
        (match.start(), match.end(), Decimal(1))
        for words in (_WORDS["one_of_a_level"], _WORDS["one_of_two"])
        for match in words.finditer(text)
    }
    return sorted(ones) + [
        (figure.start, figure.end, figure.value)
        for figure in figures(text)
        if figure.unit == "count"
        and may_count(figure)
        and not any(start < figure.end and figure.start < end for start, end, _ in ones)
        and not counts_other(text, figure.start, figure.end)
        and not of_all_of_them(text, figure)
        and not (figure.value == 1 and _WORDS["where"].match(text, figure.end))
        and (
            _COUNTER.search(figure.text)
            or (
                _PLAIN.search(figure.text)
                and (
                    _WORDS["kind"].search(text[figure.end : figure.end + 10])
                    or _WORDS["level_after"].match(text, figure.end)
                    or _of_kind_before(text, figure)
                )
            )
        )
    ]


def _near(text: str, number: re.Match[str]) -> str:
    """The words just before a number."""
    return text[max(0, number.start() - _NEAR) : number.start()]


def _once_each(
    numbers: Sequence[tuple[int, int, Decimal]], ordinals: Sequence[tuple[int, int]], text: str
) -> list[tuple[int, int, Decimal]]:
    """Numbers less each one that says only what the thing just told by its place is: a third, different one appeared."""
    kept: list[tuple[int, int, Decimal]] = []
    for one in numbers:
        last = kept[-1] if kept else None
        between = text[last[1] : one[0]] if last else ""
        by_place = last is not None and last[:2] in ordinals
        if one[2] != 1 or not by_place or _WORDS["ends"].search(between):
            kept.append(one)
    return kept


def _of_kind_before(text: str, figure: Figure) -> bool:
    """Whether a number with the measure word 个 counts what was named before it: 众创空间6个, 国家备案的4个."""
    noun = counted_noun(text, figure.start, figure.end)
    before = text[: figure.start]
    if noun:
        return _WORDS["kind"].search(noun) is not None
    return _WORDS["kind"].search(before[-24:]) is not None or _WORDS["level_before"].search(before[-12:]) is not None


def names_kind(words: str) -> bool:
    """Whether some words name a kind of thing that may be counted."""
    return _WORDS["kind"].search(words) is not None


def only_names(before: str) -> bool:
    """Whether a number after some words names, dates or ranks, and counts nothing."""
    return _WORDS["named"].search(before) is not None
