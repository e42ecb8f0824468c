"""The unit of a number: the word printed at it, a date or a term, or what a number without one counts."""

from __future__ import annotations

import re
from decimal import Decimal

from index.counted_persons import of_persons
from index.numerals import chinese_value
from index.types import Unit

_UNITS: tuple[tuple[Unit, str], ...] = (
    ("percent", r"\s*(?:%|个?百分点|per\s?cent|percent(?:age points?)?|pct)"),
    ("USD", r"\s*(?:美元|美金|美刀|刀(?!具|片)|us\s*dollars?|u\.s\.\s*dollars?|dollars?|usd(?!\s*\d))"),
    ("CNY", r"\s*(?:元|块钱|人民币|(?:rmb|cny)(?!\s*\d)|yuan|renminbi)"),
    ("tce", r"\s*(?:吨标准煤|吨标煤|tce|(?:tonnes?|tons?) of (?:standard coal|coal equivalent))"),
    (
        "m2",
        r"\s*(?:平方米|平米|㎡|m2|m²|sqm|sq\.?\s?m|square met(?:re|er)s?|(?<=[\d万])平(?![均台方安时等行衡稳移整坦凡原面民]))",
    ),
    ("mu", r"\s*(?:亩|mu\b)"),
    ("day", r"\s*(?:个?(?:工作|自然)?日(?!本|均|常)|天(?!使|河|津)|(?:working |calendar |business )?days?\b)"),
    ("month", r"\s*(?:个月|months?\b)"),
    ("rank", r"(?:st|nd|rd|th)\b|\s*(?:名|位|(?:places?|spots?|slots?|rungs?|notches)\b|ranks?\b|positions?\b)"),
    ("count", r"\s*(?:家|个|人|项|所|座|次|套|批|户|件|种|大类|大方面|方面|类|条|层|块|届|倍|条线)"),
)
_UNIT = tuple((unit, re.compile(pattern, re.IGNORECASE)) for unit, pattern in _UNITS)
_DURATION = re.compile(r"\s*(?:周?年(?:内|期|期满|行动|以内|以上|的|期限|整改)?|-?years?\b)")
_SUM_SCALES = frozenset(("个亿", "个億", "万", "亿", "萬", "億", "百万", "千万", "百亿", "千亿", "万亿"))
_DATE_BEFORE = re.compile(r"(?:by|in|since|until|from|end of|before|year|of)\s*$", re.IGNORECASE)
_HAN_YEAR = re.compile(r"[二两][零〇][零〇一二三四五六七八九]{2}")
_DATE_AFTER = re.compile(r"\s*年")
_MONTH_OF_DATE = re.compile(r"\s*月(?!内|度)")
_TENTHS = re.compile(
    r"\s*成(?P<part>半|[二三四五六七八九](?=[,，。;；、的以左]|$))?(?!立|为|长|果|效|都|熟|本|员|片|份|绩|功|交|品|就|型|立|分|套)"
)
_PLACE_CUE = re.compile(
    r"(?:排名|排到|排在|排|第|rank(?:ed|s|ing)?(?: at| of)?(?: no\.?)?|no\.|number|#)\s*$", re.IGNORECASE
)


def unit_of(narrow: str, match: re.Match[str], end: int) -> tuple[Unit, int]:
    """The unit of a number, as `figures` matches it, and where it ends."""
    if match["share"]:
        return "percent", end
    return _printed_unit(narrow, match, end) or _time(narrow, match, end) or (_without_unit(narrow, match, end), end)


def _printed_unit(narrow: str, match: re.Match[str], end: int) -> tuple[Unit, int] | None:
    """The unit that stands before or after a number, and where it ends."""
    before = (match["before"] or "").upper()
    for unit, pattern in _UNIT:
        if found := pattern.match(narrow, end):
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
        if _DATE_BEFORE.search(narrow[: match.start("digits")]):
            return "date", end
    if match["han"] and _HAN_YEAR.fullmatch(match["han"]):
        return "date", end
    if found := _DURATION.match(narrow, end):
        return "year", found.start() + len(re.match(r"\s*(?:周?年|-?years?)", found[0])[0])  # type: ignore[index]
    if found := _MONTH_OF_DATE.match(narrow, end):
        return "date", found.end()
    return None


def _without_unit(narrow: str, match: re.Match[str], end: int) -> Unit:
    """What a number without a unit counts: sums are written 500万, places in a ranking 第120."""
    if match["scale"] in _SUM_SCALES:
        return "number" if re.match(r"\s*(?:辆|吨|千瓦|台|人口|平方)", narrow[end:]) else "CNY"
    if match["han"] and re.search(r"[万亿萬億]", match["han"]):
        return "CNY"
    return "rank" if _PLACE_CUE.search(narrow[: match.start()]) else "number"


def tenths(narrow: str, at: int) -> tuple[Decimal, int] | None:
    """The hundredths beside a number of tenths (三成五, 两成半), and where they end; None where there is no 成."""
    found = _TENTHS.match(narrow, at)
    if found is None:
        return None
    part = found["part"]
    return Decimal(5) if part == "半" else chinese_value(part) if part else Decimal(0), found.end()
