"""Times of the calendar that a text tells: 4月底, 2023年底, 15 March, the end of April; as the days from the first to the last of them."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass

from index.figures import figures
from index.numerals import ENGLISH_MONTH, ENGLISH_MONTHS, numerals

_HAN_MONTH = re.compile(r"(?<![个\d])([一二三四五六七八九十]{1,2})(?=月)")
_CHINESE = re.compile(
    r"(?:(?P<year>\d{4}|[xX]|每)年)?\s*(?<!\d)(?P<month>\d{1,2})月(?:份)?(?:(?P<day>\d{1,2})[日号]|(?P<part>上旬|中旬|下旬|初|中|底|末))?"
    r"|(?P<alone>\d{4}|[xX]|每)年(?:年?(?P<of_year>初|中|底|末))?"
)
_ENGLISH = re.compile(
    r"(?:\b(?P<part>end|beginning|start|middle|early|mid|late)(?: of| in|-| )\s*(?:the )?)?"
    rf"(?:\b(?:(?P<before>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? )?\b(?P<named>{ENGLISH_MONTH})\b(?: (?P<after>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\d))?(?:,? (?P<year>\d{{4}})\b)?"
    r"|\b(?P<alone>(?:19|20)\d\d)\b)",
    re.IGNORECASE,
)
_EARLY, _MID = ("初", "上旬", "beginning", "start", "early"), ("中", "中旬", "middle", "mid")
_EARLY_TO, _MID_TO = 10, 20  # days of a month
_TO_MONTH = re.compile(r"\b(?:in|by|until|till|before|of|since|during|last|next|this|from|to) $", re.IGNORECASE)
_DECEMBER = 12
_LEAP = 2024


@dataclass(frozen=True, slots=True)
class CalendarTold:
    """A time that a text tells: its year, where told, its first and its last day as (month, day), and the span of text."""

    year: int | None
    first: tuple[int, int]
    last: tuple[int, int]
    start: int
    end: int


def calendar_told(text: str, *, english: bool) -> Iterator[CalendarTold]:
    """Each time of the calendar that a text tells, in order; a day that the month has not, and a number that may be no year, are left out."""
    if not english:
        text = _HAN_MONTH.sub(lambda found: _digits(found[1]), text)
    years = {one.start for one in figures(text) if one.unit == "date"} if english else set()
    for found in (_ENGLISH if english else _CHINESE).finditer(text):
        number = english and found["alone"] and not found["part"] and found.start("alone") not in years
        if (told := _read(found, english=english)) and not (number or (english and _is_verb(found))):
            yield told


def _is_verb(found: re.Match[str]) -> bool:
    """Whether May is the verb: no day, part or year stands beside it, and no word that leads to a month."""
    alone = not any(found[name] for name in ("part", "before", "after", "year"))
    return found[0] == "May" and alone and _TO_MONTH.search(found.string[: found.start()]) is None


def _digits(written: str) -> str:
    """A Chinese numeral in digits, of the same length where it can be: 四 is 4."""
    value = next((one.value for one in numerals(written) if one.value is not None), None)
    return str(value).rjust(len(written)) if value is not None else written


def _read(found: re.Match[str], *, english: bool) -> CalendarTold | None:
    year = found["year"] or found["alone"] or ""
    month = _month(found, english=english)
    if month is None:
        part = (found["part"] if english else found["of_year"]) or ""
        first, last = _of_year(part)
    elif not 1 <= month <= _DECEMBER:
        return None
    else:
        day = found["before"] or found["after"] if english else found["day"]
        if day and not 1 <= int(day) <= _days(month, year):
            return None
        first, last = _of_month(month, (found["part"] or "").lower(), int(day) if day else None)
    return CalendarTold(int(year) if year.isdigit() else None, first, last, *found.span())


def _days(month: int, year: str) -> int:
    """The days of a month, in a year where it is told."""
    return calendar.monthrange(int(year) if year.isdigit() else _LEAP, month)[1]


def _month(found: re.Match[str], *, english: bool) -> int | None:
    if not english:
        return int(found["month"]) if found["month"] else None
    name = (found["named"] or "").lower()[:3]
    return next((at for at, one in enumerate(ENGLISH_MONTHS, 1) if name and one.startswith(name)), None)


def _of_year(part: str) -> tuple[tuple[int, int], tuple[int, int]]:
    part = part.lower()
    if part in _EARLY:
        return (1, 1), (3, 31)
    if part in _MID:
        return (5, 1), (8, 31)
    return ((11, 1) if part else (1, 1)), (12, 31)


def _of_month(month: int, part: str, day: int | None) -> tuple[tuple[int, int], tuple[int, int]]:
    if day:
        return (month, day), (month, day)
    end = _days(month, "")
    if part in _EARLY:
        return (month, 1), (month, _EARLY_TO)
    if part in _MID:
        return (month, _EARLY_TO + 1), (month, _MID_TO)
    return (month, _MID_TO + 1 if part else 1), (month, end)
