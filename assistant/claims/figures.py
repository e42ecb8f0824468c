"""The figures of a sentence as a claim or a policy means them: halves, ratios, English dates, spoken comparators.

The numbers of documents and of frequencies (国发〔2019〕11号, 每三年一次) are no figures; they are compared apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from assistant.claims.comparators import compared
from assistant.claims.shares import read_shares
from assistant.claims.spoken import is_figure, spoken
from index.figures import figures
from index.numerals import ENGLISH_MONTHS, chinese_value, half_width
from index.types import Figure

_ENGLISH_DATE = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{'|'.join(ENGLISH_MONTHS)})|(?P<month2>{'|'.join(ENGLISH_MONTHS)})\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?)\b(?:,?\s+(?P<year>(?:19|20)\d\d))?",
    re.IGNORECASE,
)
_HYPHEN = re.compile(  # a one-million-yuan grant is one of one million yuan
    r"(?<=[a-z\d])-(?=(?:hundred|thousand|million|billion|yuan|rmb|dollars?|percent)\b)", re.IGNORECASE
)
_GROUPED = re.compile(r"\b(?:group|arrang|list|sort|organi[sz]|fall|come|divid|gather)\w* under\s*$", re.IGNORECASE)
_HEADED = re.compile(  # 53 indicators under five headings: five of them
    r"\s*(?:(?:main|broad|big|major) )?(?:headings?|heads|areas?|aspects?|categor\w+|themes?|topics?|pillars?|chapters?|groups?|titles?)\b",
    re.IGNORECASE,
)
_UNDER_WORD = re.compile(r"\bunder\s*$", re.IGNORECASE)
_DOUBLED = re.compile(
    r"翻(?:了|上)?(?P<times>[一两二三四])?番|翻(?:了|上)?一倍|(?:增长|增加|提高|多出?)(?:了)?一倍"
    r"|\bdoubl(?:es|ed|ing)\b|\bdouble\b(?=\s+(?:from|by|over|within|between|compared|against)\b|\s*[,.;]|\s*$)"
    r"|(?<=to )double\b|(?<=will )double\b|(?<=should )double\b|(?<=must )double\b",
    re.IGNORECASE,
)
_TWICE = re.compile(
    r"\b(?:double|twice)\b(?=\s+(?:the (?:amount|sum|level|size|value)|what|that|as much|its|their)\b)|(?:的|于)(?:两|二|2)倍",
    re.IGNORECASE,
)
_MILLIONS = re.compile(r"(?:million|billion|mn|bn|\dm)$", re.IGNORECASE)
_OF_NOTHING = re.compile(
    r"\s*(?:[,.;)]|$|(?:and|or|each|apiece|respectively|per|in|from|for|as|to|if|when|once|at|a year|every|annually|up front|after\w*|out)\b)",
    re.IGNORECASE,
)
_LASTING = re.compile(r"[\s-]*(?:consecutive|straight|successive|full|running)\s+years?", re.IGNORECASE)
_PLACES = re.compile(r"\s*or more (?:places|spots|positions|ranks|rungs|notches|slots)\b", re.IGNORECASE)
_YEAR = re.compile(r"(?:19[89]|20[0-6])\d")
_FREQUENCY = re.compile(r"(?:每隔?\s*|every\s+)$", re.IGNORECASE)
_NUMBERED = re.compile(
    r"[〔\[(【]\s*(?:19|20)\d\d\s*[〕\])】]\s*(?:第|no\.?\s*)?\d+\s*号?|\bno\.\s*\d+\s*(?:\[|\()\d{4}(?:\]|\))"
    r"|\bno\.?\s*\d+\s*(?:of|,|\()\s*(?:19|20)\d\d\b|(?:19|20)\d\d\s*年?\s*第?\s*\d+\s*号",
    re.IGNORECASE,
)


def read_figures(text: str) -> tuple[Figure, ...]:
    """The figures of a sentence in order; spans count in the half-width text."""
    narrow = _HYPHEN.sub(" ", half_width(text))
    taken = [(m.start(), m.end()) for m in _NUMBERED.finditer(narrow)]
    found = [*_dates(narrow), *_doublings(narrow), *spoken(narrow)]
    taken += [(figure.start, figure.end) for figure in found]
    found += [compared(f, narrow) for f in read_shares(narrow) if not any(f.start < b and a < f.end for a, b in taken)]
    taken += [(figure.start, figure.end) for figure in found]
    for figure in figures(narrow):
        if any(figure.start < end and start < figure.end for start, end in taken):
            continue
        before = narrow[: figure.start]
        if (figure.unit in ("year", "month", "day") and _FREQUENCY.search(before)) or not is_figure(figure, narrow):
            continue
        found.append(_patient(_dated(figure, narrow), narrow))
    return tuple(_paid(sorted(found, key=lambda figure: figure.start), narrow))


def _paid(found: list[Figure], narrow: str) -> Iterator[Figure]:
    """The figures, a bare million as money: of its neighbour's currency, of yuan where it counts nothing named."""
    for figure in found:
        if figure.unit == "number" and _MILLIONS.search(figure.text) and _OF_NOTHING.match(narrow, figure.end):
            sums = [other for other in found if other.unit in ("CNY", "USD")]
            nearest = min(sums, key=lambda other: abs(other.start - figure.start), default=None)
            figure = replace(figure, unit=nearest.unit if nearest else "CNY")
        yield figure


def _doublings(narrow: str) -> Iterator[Figure]:
    """Every doubling as the growth it is, 翻一番 100 %, 翻两番 300 %; twice something as its share, 200 %."""
    grown = [(match.start(), match.end()) for match in _DOUBLED.finditer(narrow)]
    for match in _DOUBLED.finditer(narrow):
        times = int(chinese_value(match["times"] or "一"))
        yield Figure(Decimal(100 * (2**times - 1)), "percent", "=", match.start(), match.end(), match[0])
    for match in _TWICE.finditer(narrow):
        if not any(start < match.end() and match.start() < end for start, end in grown):
            yield Figure(Decimal(200), "percent", "=", match.start(), match.end(), match[0])


def _dates(narrow: str) -> Iterator[Figure]:
    """Day, month and year of each English date."""
    for match in _ENGLISH_DATE.finditer(narrow):
        if not match["year"] and (match["month"] or match["month2"]).lower() == "may":
            continue
        month = ENGLISH_MONTHS.index((match["month"] or match["month2"]).lower()) + 1
        for value in filter(None, (match["year"], str(month), match["day"] or match["day2"])):
            yield Figure(Decimal(value), "date", "=", match.start(), match.end(), match[0])


def _dated(figure: Figure, narrow: str) -> Figure:
    """A bare number of four digits that can only be a year as one."""
    if figure.unit == "number" and (lasting := _LASTING.match(narrow, figure.end)):
        return replace(figure, unit="year", comparator="=", end=lasting.end())
    if figure.unit == "number" and _YEAR.fullmatch(narrow[figure.start : figure.end].strip()):
        return replace(figure, unit="date", comparator="=")
    return figure


def _patient(figure: Figure, narrow: str) -> Figure:
    """A figure with the comparator that its words mean: a rank's only for ranks, 内 or within an upper bound, a date's none."""
    before = narrow[: figure.start]
    if figure.unit == "number" and (places := _PLACES.match(narrow, figure.end)):
        return replace(figure, unit="rank", comparator=">=", end=places.end())
    if figure.unit == "date":
        return replace(figure, comparator="=") if figure.value > 31 else figure
    if figure.comparator == "top" and _MILLIONS.search(figure.text.strip()):  # six should top 100 billion
        return replace(figure, unit="number", comparator=">")
    if figure.unit not in ("rank", "count", "number") and figure.comparator in ("top", "bottom"):
        figure = replace(figure, comparator="=")
    within = narrow.startswith("内", figure.end) or re.search(r"within\s*$", before, re.IGNORECASE)
    if figure.unit in ("day", "month", "year") and figure.comparator == "=" and within:
        return replace(figure, comparator="<=")
    if figure.comparator == "<" and (
        _GROUPED.search(before) or (_UNDER_WORD.search(before) and _HEADED.match(narrow, figure.end))
    ):
        return replace(figure, comparator="=")
    return compared(figure, narrow)
