"""Figures that a sentence speaks out: one or two, 一到两个, a split of 70/30; and numbers that are no figures, 每万元."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from index.numerals import small_value
from index.types import Comparator, Figure, Unit

_SMALL = r"\d{1,2}|[一二两三四五六七八九十]|one|two|three|four|five|six|seven|eight|nine|ten"
_RANGE = re.compile(
    rf"(?<![A-Za-z\d.十])(?P<low>{_SMALL})\s*(?:到|至|或|~|-|or|to)\s*(?P<high>{_SMALL})(?P<unit>\s*(?:个|家|项|所|条)|\s+(?!years?|days?|months?|percent|million|billion|place|one)[a-z])"
    r"|(?P<pair>一[两二]|两三|三四|三五)(?P<of>个|家|项|所|条)",
    re.IGNORECASE,
)
_SPLIT = re.compile(
    r"(?<![\d./])(?P<a>\d0|\d5)\s*[%]?\s*[/:比]\s*(?P<b>\d0|\d5)\s*%?(?![\d/])|(?P<c>[一二三四六七八九])(?P<d>[一二三四六七八九])(?:开|分(?=[担成账]|,|。|$))"
)
_WHOLE, _TENTH, _TEN_THOUSAND = 100, 10, 10000
_BASE_UNIT = re.compile(r"(?:\bper|每)\s*$", re.IGNORECASE)
_FIRST_OF_ALL = re.compile(r"\b(?:number|no\.)[ -]?$", re.IGNORECASE)  # the number one job
_QUOTED, _QUOTE_ENDS = (
    re.compile(r"[“\"‘']$"),
    re.compile(r" ?[a-z][\w -]{1,20}[”\"’']", re.IGNORECASE),
)  # the "three olds"
_ONE_OF_THEM = re.compile(r"其中(?:的)?(?:之)?\s*$")
_ANY_ONE = re.compile(r"(?:每|任何|任意|随便|哪怕|某|同)\s*$")  # 每一家
_ONE_PLACE = re.compile(r"one\s+(?:place|spot|position)", re.IGNORECASE)
_TIMES = re.compile(r"[^,;。]{0,6}[一两二三]\s*[次回遍]")
_SAID_FIRST = re.compile(r"(?:^|[,;。:]|企业|公司|项目|园区|[新开]区|单位|家|个)\s*$")
_BY_THE_YEAR = re.compile(r"(?!\s*(?:[内以期的后之前多半整来里]|到期|届满|[,;。]|$))")
_SPENT = re.compile(r"\s*(?:顶多|至多|最多|最高|不超过|不得超过|不低于|不少于|至少|用能|能耗|耗能|综合)")


_TERM = re.compile(
    r"\b(?:has|have|had|within|gets?|given|takes?|in|after) an? (?P<unit>day|week|fortnight|month|year)\b(?! (?:or two|ago|long|earlier|later|which|when|that))",
    re.IGNORECASE,
)  # a month after the results: one month
_DAYS = {"day": 1, "week": 7, "fortnight": 14}


def _terms(narrow: str) -> Iterator[Figure]:
    """Each term told by an article: has a month, within a week."""
    for match in _TERM.finditer(narrow):
        word = match["unit"].lower()
        unit: Unit = "day" if word in _DAYS else "month" if word == "month" else "year"
        comparator: Comparator = "<=" if match[0].lower().startswith("within") else "="
        yield Figure(
            Decimal(_DAYS.get(word, 1)), unit, comparator, match.start("unit"), match.end("unit"), match["unit"]
        )


def spoken(narrow: str) -> Iterator[Figure]:
    """The ends of every small range, then both shares of every split."""
    for match in _RANGE.finditer(narrow):
        low, high = (match["low"], match["high"]) if match["low"] else tuple(match["pair"])
        end = (
            match.end("high") + len(match["unit"].rstrip("abcdefghijklmnopqrstuvwxyz "))
            if match["low"]
            else match.end()
        )
        if small_value(low) < small_value(high):
            ends: tuple[tuple[str, Comparator], ...] = ((low, ">="), (high, "<="))
            for word, comparator in ends:
                yield Figure(small_value(word), "count", comparator, match.start(), end, narrow[match.start() : end])
    yield from _terms(narrow)
    for match in _SPLIT.finditer(narrow):
        shares = [small_value(match[n]) for n in "ab"] if match["a"] else [small_value(match[n]) * _TENTH for n in "cd"]
        if sum(shares) == _WHOLE:
            for share in shares:
                yield Figure(share, "percent", "=", match.start(), match.end(), match[0])


def is_figure(figure: Figure, narrow: str) -> bool:
    """Whether a number is one to compare: not the unit of a ratio (per RMB 10,000), one place, or 一年做一次."""
    before, after = narrow[: figure.start], narrow[figure.end :]
    if (figure.unit in ("CNY", "USD") or figure.value == _TEN_THOUSAND) and _BASE_UNIT.search(before):
        return False
    if figure.value == 1 and _FIRST_OF_ALL.search(before):
        return False
    if _QUOTED.search(before) and _QUOTE_ENDS.match(after):
        return False
    if figure.unit in ("year", "month") and figure.value == 1 and _TIMES.match(after):
        return False
    if figure.value == 1 and (_ONE_OF_THEM.search(before) or (figure.unit == "count" and _ANY_ONE.search(before))):
        return False
    one_year = figure.unit == "year" and figure.value == 1 and figure.comparator == "=" and figure.text.endswith("年")
    if one_year and (_SPENT.match(after) or (_SAID_FIRST.search(before) and _BY_THE_YEAR.match(after))):
        return False
    return not _ONE_PLACE.fullmatch(figure.text.strip())
