"""The unit of a number: the word printed at it, a date or a term, or what a number without one counts."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

from index.counted_persons import of_persons
from index.numerals import chinese_value
from index.types import Unit
from index.word_patterns import WordPatterns

_WORDS = WordPatterns(Path(__file__).with_suffix(".yaml"))
_UNITS: tuple[Unit, ...] = ("percent", "USD", "CNY", "tce", "m2", "mu", "day", "month", "rank", "count")
_DURATION = re.compile(r"\s*(?:周?年(?:内|期|期满|行动|以内|以上|的|期限|整改)?|-?years?\b)")
_SUM_SCALES = frozenset(("个亿", "个億", "万", "亿", "萬", "億", "百万", "千万", "百亿", "千亿", "万亿"))
_HAN_YEAR = re.compile(r"[二两][零〇][零〇一二三四五六七八九]{2}")
_DATE_AFTER = re.compile(r"\s*年")
_MONTH_OF_DATE = re.compile(r"\s*月(?!内|度)")
_TENTHS = re.compile(
    r"\s*成(?P<part>半|[二三四五六七八九](?=[,，。;；、的以左]|$))?(?!立|为|长|果|效|都|熟|本|员|片|份|绩|功|交|品|就|型|立|分|套)"
)


def unit_of(narrow: str, match: re.Match[str], end: int) -> tuple[Unit, int]:
    """The unit of a number, as `figures` matches it, and where it ends."""
    if match["share"]:
        return "percent", end
    return _printed_unit(narrow, match, end) or _time(narrow, match, end) or (_without_unit(narrow, match, end), end)


def _printed_unit(narrow: str, match: re.Match[str], end: int) -> tuple[Unit, int] | None:
    """The unit that stands before or after a number, and where it ends."""
    before = (match["before"] or "").upper()
    for unit in _UNITS:
        if found := _WORDS[unit].match(narrow, end):
            if _of_a_sum(match) and _WORDS["project_after"].match(narrow, end):
                return "CNY", end  # 10亿项目 is a project of a sum
            dated = found[0].strip() == "日" and narrow[: match.start()].rstrip().endswith("月")
            if found[0].strip() in ("名", "位") and of_persons(narrow, match.start(), found.end()):
                return "count", found.end()
            return "date" if dated else unit, found.end()
    if before:
        return ("USD" if before in ("$", "US$", "USD", "美元") else "CNY"), end
    if (match["han"] or match["digits"]) and (part := tenths(narrow, end)):
        return "percent", part[1]
    return None


def _time(narrow: str, match: re.Match[str], end: int) -> tuple[Unit, int] | None:
    """A year as a date, a duration in years, or a month of a date; None for any other number."""
    if re.fullmatch(r"(?:19|20)\d\d", match["digits"] or "") and not match["scale"]:
        if found := _DATE_AFTER.match(narrow, end):
            return "date", found.end()
        if _WORDS["date_before"].search(narrow[: match.start("digits")]):
            return "date", end
    if match["han"] and _HAN_YEAR.fullmatch(match["han"]):
        return "date", end
    if found := _DURATION.match(narrow, end):
        return "year", found.start() + len(re.match(r"\s*(?:周?年|-?years?)", found[0])[0])  # type: ignore[index]
    if found := _MONTH_OF_DATE.match(narrow, end):
        return "date", found.end()
    return None


def _of_a_sum(match: re.Match[str]) -> bool:
    """Whether a number in digits has the scale of a sum: 500万, 3亿5千万."""
    return match["scale"] in _SUM_SCALES or re.search(r"[万亿萬億]", match["mixed"] or "") is not None


def _without_unit(narrow: str, match: re.Match[str], end: int) -> Unit:
    """What a number without a unit counts: sums are written 500万, places in a ranking 第120."""
    if _of_a_sum(match):
        return "number" if _WORDS["no_sum_after"].match(narrow, end) else "CNY"
    if match["han"] and re.search(r"[万亿萬億]", match["han"]):
        return "CNY"
    if match["scale"] or match["wordscale"]:
        return "number"
    return "rank" if _WORDS["place_before"].search(narrow[: match.start()]) else "number"


def tenths(narrow: str, at: int) -> tuple[Decimal, int] | None:
    """The hundredths beside a number of tenths (三成五, 两成半), and where they end; None where there is no 成."""
    found = _TENTHS.match(narrow, at)
    if found is None:
        return None
    part = found["part"]
    return Decimal(5) if part == "半" else chinese_value(part) if part else Decimal(0), found.end()
