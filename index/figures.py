"""Every number of a Chinese or English text: its value in the base unit, its comparator and its span.

500万元, 五百万元, 5,000,000 yuan and RMB 5 million give the same value; 2000万美元 and $20m another unit.
Knows nothing of rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from index.comparators import comparator, of_the_first
from index.numerals import ENGLISH_BELOW_HUNDRED, SCALES, chinese_value, english_value, half_width, mixed_value
from index.shared_units import with_shared_units
from index.spoken_numerals import MIXED, TAIL_STANDS
from index.types import Figure, Unit
from index.units import tenths, unit_of

_DIGITS = "零〇一二两三四五六七八九"
_HAN = _DIGITS + "十百千"
_WORDS = (
    rf"(?:(?:{ENGLISH_BELOW_HUNDRED})[- ])?hundred(?:[- ](?:{ENGLISH_BELOW_HUNDRED}))?|{ENGLISH_BELOW_HUNDRED}|zero"
)
_PLACE = "(?:(?<=第)|(?<=排到)|(?<=排名)|(?<=排在)|(?<=[位名]列)|(?<=位居))"  # 排第3，300万: no 3300万
_NUMBER = re.compile(
    rf"""(?P<ratio>(?<![\d.:])1\s*:\s*1(?![\d:.])|1比1|一比一|one[- ]to[- ]one)
    |百分之(?P<share>\d+(?:\.\d+)?|[{_HAN}]+(?:点[{_DIGITS}]+)?)
    |(?P<before>US\$|USD|\$|RMB|CNY|¥|人民币|美元|usd|rmb|cny)?\s*
     (?:(?P<mixed>(?<![\d.])(?:{MIXED}))
      |(?:(?P<high>(?<![\d.])\d+)\s*[亿億]\s*(?=\d+\s*[万萬]))?(?P<digits>(?<![\d.])(?:{_PLACE}\d+(?=,\d{{3}}[千万亿])|\d{{1,3}}(?:,\d{{3}})+(?!\d)|\d+)(?:\.\d+)?)
       (?:\s*[多余来]?(?P<scale>百万|千万|百亿|千亿|万亿|个?[亿億]|[百千万萬]|million|billion|trillion|thousand|hundred|bn|mn|[mk](?![\w²]))(?![a-z]))?
      |(?P<bare>(?<=[超过])亿(?=元|美元))
      |(?P<han>(?<=[百千万萬亿億])[{_DIGITS}](?![{_HAN}万亿萬億个個点])|[{_HAN}]+(?:点[{_DIGITS}]+)?(?:万|个?亿|萬|個?億)?(?:[{_HAN}]+)?(?:万|亿)?{TAIL_STANDS})
      |(?P<word>\b(?:{_WORDS})\b|\b(?:half\s+)?a(?=\s+(?:m|b|tr)illion\b))
       (?P<half>\s+and\s+a\s+half)?(?:\s+(?P<wordscale>million|billion|trillion|thousand|hundred))?
     )(?P<some>多|余|来|几)?""",
    re.VERBOSE | re.IGNORECASE,
)
_NO_FIGURE = Decimal(10) ** 20  # so many digits are no figure of any policy, and past what is reckoned exactly
_NO_WORD = re.compile(r"[\s，,。；;、?？!！)）的就都也给有吗呢]|$")  # after 前三: the number stands alone
_NO_NUMERAL = re.compile(r"十[十百千]|百[百千]|千千")  # “一十百千万”计划
_ABOUT = re.compile(
    r"[一二两三四五六七八九]{2}[十百千万亿萬億]|十[一二三四五六七八九]{2}"
)  # 三四百万, 十五六万: no one number
_ORDINAL_WORD = re.compile(rf"第[{_HAN}]+(?:方|产业|者|国|季度|次|回|遍|轮|批|步|时间|年度|梯队)")
_CONGRESS = re.compile(rf"[{_HAN}]+(?:届|大(?:[，。、；和以]|精神|报告|$)|[中全]全会)")  # 十九大、十九届二中全会
_COUNTED_BACK = re.compile(r"倒数\s*$")  # 倒数二十名, not 数十名
_TO = re.compile(rf"\s*(?:至|到|-|~|—|–|～)\s*[{_HAN}]+(?:万|亿)?(?![{_HAN}万亿])\s*\S")


@lru_cache(maxsize=4096)
def figures(text: str) -> tuple[Figure, ...]:
    """The numbers of a text in order, values in yuan, dollars, percent, days… ; spans in code points."""
    narrow = half_width(text)
    return with_shared_units(list(_found(narrow, text)), narrow)


def _found(narrow: str, text: str) -> Iterator[Figure]:
    last = 0
    for match in _NUMBER.finditer(narrow):
        start, end = match.start() + len(match[0]) - len(match[0].lstrip()), match.end()
        if start == end or start < last:  # the 2 of 100m2 is no figure
            continue
        if match["ratio"]:
            yield Figure(Decimal(100), "percent", "=", start, end, text[start:end])
            continue
        value = _value(match)
        if value >= _NO_FIGURE:
            last = end
            continue
        unit, end = unit_of(narrow, match, end)
        if match["han"] and not _meant(narrow, match, unit, end):
            continue
        if match["word"] and unit == "number" and match["word"].lower() in ("one", "hundred"):
            continue
        if unit == "percent" and (part := tenths(narrow, match.end())):
            value = value * 10 + part[0]
        if unit == "year" and narrow.startswith("半", end) and not narrow.startswith("半载", end):
            value, end = value + Decimal("0.5"), end + 1
        last = end
        compared = comparator(narrow, start, end, unit)
        if compared in ("top", "bottom") and unit in ("number", "count", "rank"):
            unit = "rank"
        yield Figure(value, unit, compared, start, end, text[start:end])


def _value(match: re.Match[str]) -> Decimal:
    """The number with its scale applied."""
    if match["mixed"]:
        return mixed_value(match["mixed"])
    if match["share"]:
        return Decimal(match["share"]) if match["share"][0].isdigit() else chinese_value(match["share"])
    if match["digits"]:
        low = Decimal(match["digits"].replace(",", "")) * SCALES.get((match["scale"] or "").lower(), 1)
        return low + Decimal(match["high"] or 0) * 10**8
    if match["bare"]:
        return Decimal(10**8)
    if match["han"]:
        return chinese_value(re.sub("[个個]", "", match["han"]))
    total = _in_words(match["word"].lower()) + (Decimal("0.5") if match["half"] else 0)
    return total * SCALES.get((match["wordscale"] or "").lower(), 1)


def _in_words(spoken: str) -> Decimal:
    """The value of English number words: twenty-five, a (million), half a (million)."""
    if spoken.endswith("a"):
        return Decimal(1) if spoken == "a" else Decimal("0.5")
    return english_value(spoken)


def _meant(narrow: str, match: re.Match[str], unit: Unit, end: int) -> bool:
    """Whether a run of Chinese numerals is a number here, not part of a word (一带一路, 三同时, 几十万)."""
    if narrow[match.start("han") - 1 : match.start("han")] in ("几", "好", "数", "若") and not _COUNTED_BACK.search(
        narrow[: match.start("han")]
    ):
        return False
    if _CONGRESS.match(narrow, match.start("han")):
        return False
    about = "点" not in match["han"] and _ABOUT.search(match["han"])
    if about or _NO_NUMERAL.search(match["han"]) or _ORDINAL_WORD.match(narrow, match.start("han") - 1):
        return False
    if unit == "number":
        if len(match["han"]) > 1 and _TO.match(narrow, match.end()):
            return True
        alone = len(match["han"]) > 1 or _NO_WORD.match(narrow, match.end()) is not None
        return alone and of_the_first(narrow[: match.start()], narrow[match.end() :])
    if unit == "count" and match["han"] in ("一", "千", "百"):
        return match["han"] == "一" and re.match(r"家", narrow[match.end() :]) is not None
    if unit == "rank" and match.end() == end and len(match["han"]) == 1 and narrow[match.start("han") - 1] != "第":
        return _NO_WORD.match(narrow, end) is not None  # 排名一口气涨了, 排名十分靠前
    if unit in ("rank", "count") and match["han"] == "一" and re.match(r"[位名个]", narrow[match.end() :]):
        return narrow[match.start("han") - 1] == "第"
    return not (unit in ("day", "month") and match["han"] in ("百", "千"))
