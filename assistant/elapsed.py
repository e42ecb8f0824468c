"""The days between two dates of a question: the results came out on 2 June, and to-day is the 13th."""

from __future__ import annotations

import re
from datetime import date

from index.numerals import ENGLISH_MONTHS

_MONTH = "|".join(f"{name}|{name[:3]}\\b\\.?" for name in ENGLISH_MONTHS)
_DATE = re.compile(
    rf"(?P<month>\d{{1,2}})\s*月\s*(?P<day>\d{{1,2}})\s*[日号]?|(?<![\d月])(?P<alone>\d{{1,2}})\s*[日号](?![线楼])"
    rf"|\b(?P<before>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<named>{_MONTH})|\b(?P<first>{_MONTH})\s+(?P<after>\d{{1,2}})(?:st|nd|rd|th)?\b(?!,?\s*\d{{3}})"
    r"|\b(?:the|today is)\s+(?:the\s+)?(?P<ordinal>\d{1,2})(?:st|nd|rd|th)\b",
    re.IGNORECASE,
)
_YEAR = 2023  # of no leap day: a question that names no year asks of days, not of a calendar


def days_between(text: str) -> int:
    """The days from the one date of a text to the other; 0 where it has not just two, or they are not in order."""
    month, found = 0, []
    for match in _DATE.finditer(text):
        month = _month_of(match) or month
        day = next(int(match[name]) for name in ("day", "alone", "before", "after", "ordinal") if match[name])
        try:
            found.append(date(_YEAR, month, day))
        except ValueError:
            return 0
    return (found[1] - found[0]).days if len(found) == 2 and found[1] > found[0] else 0


def _month_of(match: re.Match[str]) -> int:
    """The month of a date, 0 where it names none."""
    name = (match["named"] or match["first"] or "").lower()[:3]
    if name:
        return next(at for at, one in enumerate(ENGLISH_MONTHS, 1) if one.startswith(name))
    return int(match["month"] or 0)
