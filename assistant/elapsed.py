"""The days from a date of a question to its to-day: the results came out on 2 June, and to-day is the 13th."""

from __future__ import annotations

import re
from datetime import date

from index.numerals import ENGLISH_MONTH, ENGLISH_MONTHS

_DAY = r"[日号](?!\s*(?:之?内|以内|前|之前|的?期限|[线楼文厂令院门馆]|公告))"
_DATE = re.compile(
    rf"(?:(?P<year>\d{{4}})\s*年\s*)?(?P<month>\d{{1,2}})\s*月\s*(?P<day>\d{{1,2}})(?!\d)\s*[日号]?|(?<![\d月])(?P<alone>\d{{1,2}})\s*{_DAY}"
    rf"|\b(?:(?P<before>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<named>{ENGLISH_MONTH})|(?P<first>{ENGLISH_MONTH})\s+(?P<after>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\d))"
    r"(?:,?\s+(?P<in>\d{4})\b)?|\b(?:the|today is)\s+(?:the\s+)?(?P<ordinal>\d{1,2})(?:st|nd|rd|th)\b",
    re.IGNORECASE,
)
_TODAY = re.compile(r"今天|今日|今儿|现在|眼下|如今|目前|\btoday\b|\bnow\b|\bit(?:'s|’s| is)\b", re.IGNORECASE)
_DAYS = ("day", "alone", "before", "after", "ordinal")
_LEAP = 2024
_NO_LEAP = 2023


def tells_today(text: str) -> bool:
    """Whether a text tells a date and, after it, which day to-day is."""
    found = [one.end() for one in _DATE.finditer(text)]
    return len(found) > 1 and _TODAY.search(text, found[0]) is not None


def days_between(text: str) -> int:
    """The days from the one date of a text to the other, said to be to-day; 0 where it has not just two, in order."""
    found = list(_DATE.finditer(text))
    if len(found) != 2 or not _TODAY.search(text, found[0].end(), found[1].end()):
        return 0
    told = [one["year"] or one["in"] for one in found]
    years = [int(year or told[0] or told[1] or 0) for year in told]
    month = _month_of(found[0])
    months = (month, _month_of(found[1]) or month)
    days = [next(int(one[name]) for name in _DAYS if one[name]) for one in found]
    spans = {_days(years, months, days, year) for year in (_LEAP, _NO_LEAP)}
    return spans.pop() if len(spans) == 1 else 0  # without a year it is not known how long February was


def _days(years: list[int], months: tuple[int, int], days: list[int], year: int) -> int:
    """The days from one date to the other, in a year where none is told; 0 where they are no dates in order."""
    try:
        start, end = (date(y or year, m, d) for y, m, d in zip(years, months, days, strict=True))
    except ValueError:
        return 0
    return max((end - start).days, 0)


def _month_of(match: re.Match[str]) -> int:
    """The month of a date, 0 where it names none."""
    name = (match["named"] or match["first"] or "").lower()[:3]
    if name:
        return next(at for at, one in enumerate(ENGLISH_MONTHS, 1) if one.startswith(name))
    return int(match["month"] or 0)
