"""Every number of a Chinese or English text: its value in the base unit, its comparator and its span.

500万元, 五百万元, 5,000,000 yuan and RMB 5 million give the same value; 2000万美元 and $20m another unit.
Comparators are the printed words (anchors: 民法典 art. 1259 for 以上 and 超过). Knows nothing of rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from index.numerals import ENGLISH_BELOW_HUNDRED, chinese_value, english_value, half_width
from index.types import Comparator, Figure, Unit

_DIGITS = "零〇一二两三四五六七八九"
_HAN = _DIGITS + "十百千"
_SCALE = {
    "百万": 10**6, "千万": 10**7, "百亿": 10**10, "千亿": 10**11, "万亿": 10**12, "百": 100, "千": 1000, "万": 10**4,
    "萬": 10**4, "亿": 10**8, "億": 10**8, "个亿": 10**8, "个億": 10**8, "thousand": 1000, "k": 1000, "million": 10**6, "mn": 10**6, "m": 10**6,
    "billion": 10**9, "bn": 10**9, "hundred": 100, "trillion": 10**12,
}  # fmt: skip
_WORDS = (
    rf"(?:(?:{ENGLISH_BELOW_HUNDRED})[- ])?hundred(?:[- ](?:{ENGLISH_BELOW_HUNDRED}))?|{ENGLISH_BELOW_HUNDRED}|zero"
)
_NUMBER = re.compile(
    rf"""(?P<ratio>(?<![\d.:])1\s*:\s*1(?![\d:.])|1比1|一比一|one[- ]to[- ]one)
    |百分之(?P<share>\d+(?:\.\d+)?|[{_HAN}]+(?:点[{_DIGITS}]+)?)
    |(?P<before>US\$|USD|\$|RMB|CNY|¥|人民币|美元|usd|rmb|cny)?\s*
     (?:(?:(?P<high>(?<![\d.])\d+)\s*[亿億]\s*(?=\d+\s*[万萬]))?(?P<digits>(?<![\d.])\d+(?:,\d{{3}})*(?:\.\d+)?)
       (?:\s*[多余来]?(?P<scale>百万|千万|百亿|千亿|万亿|个?[亿億]|[百千万萬]|million|billion|trillion|thousand|hundred|bn|mn|[mk](?![\w²]))(?![a-z]))?
      |(?P<bare>(?<=[超过])亿(?=元|美元))
      |(?P<han>[{_HAN}]+(?:点[{_DIGITS}]+)?(?:万|个?亿|萬|個?億)?(?:[{_HAN}]+)?(?:万|亿)?)
      |(?P<word>\b(?:{_WORDS})\b|\b(?:half\s+)?a(?=\s+(?:m|b|tr)illion\b))
       (?P<half>\s+and\s+a\s+half)?(?:\s+(?P<wordscale>million|billion|trillion|thousand|hundred))?
     )(?P<some>多|余|来|几)?""",
    re.VERBOSE | re.IGNORECASE,
)
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
_PERSON = r"(?:员工|职工|工人|人员|人才|专家|学者|博士后?|硕士|教授|院士|工程师|科学家|老师|师傅|学生|大学生|毕业生|领导|干部|高管|创始人|合伙人|股东|客户|客商|嘉宾|代表|党员|外国人|外籍|华侨|老外)"
_PERSONS_AFTER = re.compile(rf"[^，,。；;、的\s\d]{{0,6}}?{_PERSON}")
_PERSONS_BEFORE = re.compile(rf"{_PERSON}(?:总数|人数|规模|一共|总共|共|有|约|达|是|为|才|仅|不到|超过|大约|近)*$")
_PLACE_BEFORE = re.compile(r"(?:第|前|排名?|位列|位居|名列|升[至到]|列)$")
_UNIT = tuple((unit, re.compile(pattern, re.IGNORECASE)) for unit, pattern in _UNITS)
_DURATION = re.compile(r"\s*(?:周?年(?:内|期|期满|行动|以内|以上|的|期限|整改)?|-?years?\b)")
_SUM_SCALES = frozenset(("个亿", "个億", "万", "亿", "萬", "億", "百万", "千万", "百亿", "千亿", "万亿"))
_NO_WORD = re.compile(r"[\s，,。；;、?？!！)）的就都也给有吗呢]|$")  # after 前三: the number stands alone
_DATE_BEFORE = re.compile(r"(?:by|in|since|until|from|end of|before|year|of)\s*$", re.IGNORECASE)
_HAN_YEAR = re.compile(r"[二两][零〇][零〇一二三四五六七八九]{2}")
_DATE_AFTER = re.compile(r"\s*年")
_MONTH_OF_DATE = re.compile(r"\s*月(?!内|度)")
_TENTHS = re.compile(
    r"\s*成(?P<part>半|[二三四五六七八九](?=[,，。;；、的以左]|$))?(?!立|为|长|果|效|都|熟|本|员|片|份|绩|功|交|品|就|型|立|分|套)"
)
_LEQ = re.compile(
    r"(?:最高不超过|最多不超过|不超过|不高于|不得超过|不得突破(?:规定)?(?:上限)?|最高(?:给予|可达|奖励|补助)?|最多|最长|上限(?:为|是)?|封顶|至多"
    r"|up to|at most|no (?:more|longer|higher|greater) than|not (?:(?:more|longer|higher|greater) than|exceeding|exceed)|capped at|(?:a )?(?:maximum|max|cap|ceiling) of|maximum)\s*$",
    re.IGNORECASE,
)
_GEQ = re.compile(
    r"(?:不低于|不少于|不得低于|至少|达到|at least|no less than|not less than|minimum(?: of)?)\s*$", re.IGNORECASE
)
_GT = re.compile(
    r"(?:超过|突破|高于|大于|多于|超|over|(?:more|longer|higher|greater) than|above|exceed(?:s|ing|ed)?|beyond)\s*$",
    re.IGNORECASE,
)
_LT = re.compile(r"(?:低于|少于|小于|不足|不到|less than|below|under|fewer than)\s*$", re.IGNORECASE)
_TOP = re.compile(
    r"(?:(?<![以之目])前|top|first|(?:national |china's |(?:country|nation)'s |the )(?:best|leading|foremost)|(?<![里前后])头)\s*-?$",
    re.IGNORECASE,
)
_BOTTOM = re.compile(r"(?:最后|末|后|倒数|末位|bottom|last)\s*-?$", re.IGNORECASE)
_GEQ_AFTER = re.compile(r"\s*(?:元|家|个|名|位|亩)?\s*(?:\(含\)|及?以上|或者?更多|or (?:more|above|over)|and above|起)")
_LEQ_AFTER = re.compile(
    r"\s*(?:元|家|个|名|位|亩)?\s*(?:内(?![容部地外设涵资])|以内|以下|之内|封顶|or less|or below|at most)"
)
_PLACE_CUE = re.compile(
    r"(?:排名|排到|排在|排|第|rank(?:ed|s|ing)?(?: at| of)?(?: no\.?)?|no\.|number|#)\s*$", re.IGNORECASE
)
_NO_NUMERAL = re.compile(r"十[十百千]|百[百千]|千千")  # “一十百千万”计划
_ORDINAL_WORD = re.compile(rf"第[{_HAN}]+(?:方|产业|者|国|季度|次|回|遍|轮|批|步|时间|年度|梯队)")
_COUNTED_BACK = re.compile(r"倒数\s*$")  # 倒数二十名, not 数十名
_TO = re.compile(rf"\s*(?:至|到|-|~|—|–|～)\s*[{_HAN}]+(?:万|亿)?(?![{_HAN}万亿])\s*\S")
_SCALED = re.compile(r"(?<=\d)(?:百万|千万|百亿|千亿|万亿)|[万亿萬億]|million|billion|trillion|thousand|bn|mn", re.I)
_RANGE = re.compile(r"\s*(?P<unit>[^\s\d,;、。]{0,4}?)\s*(?:至|到|-|~|—|–|～|to)\s*")
_LIST = re.compile(r"\s*(?:和|与|、|及|以及|and|,)\s*")
_PAIR = re.compile(r"\s*(?:和|与|、|及|以及|and)\s*")
_COMMA = re.compile(r"\s*[,，、]\s*")
_OF_A_YEAR = re.compile(r"(?:19|20)\d\d")
_NO_PLACE = ("day", "month", "year", "date", "CNY", "USD")  # 发布后15天 is no place


@lru_cache(maxsize=4096)
def figures(text: str) -> tuple[Figure, ...]:
    """The numbers of a text in order, values in yuan, dollars, percent, days… ; spans in code points."""
    narrow = half_width(text)
    return tuple(_listed(list(_sharing(list(_found(narrow, text)), narrow)), narrow))


def _listed(found: list[Figure], narrow: str) -> list[Figure]:
    """The figures, the unit of a pair given to those listed before it: 1,200, 1,500 and 900 tonnes of standard coal."""
    for at in range(len(found) - 3, -1, -1):
        figure, after, last = found[at : at + 3]
        closed = _LIST.fullmatch(narrow[after.end : last.start]) and after.unit == last.unit
        if not closed or not _bare(figure) or after.unit in ("number", "date") or _OF_A_YEAR.fullmatch(figure.text):
            continue
        if _COMMA.fullmatch(narrow[figure.end : after.start]):
            value = figure.value * _shared_scale(figure, last)
            found[at] = replace(figure, unit=after.unit, value=value)
    return found


def _sharing(found: list[Figure], narrow: str) -> Iterator[Figure]:
    """The figures, a unit printed once given to both of a pair: 2500万和3500万美元, 1000至5000吨标准煤 (a range)."""
    low = False
    before: Figure | None = None
    for figure, after in zip(found, [*found[1:], None], strict=False):
        between = narrow[figure.end : after.start] if after else ""
        ranged = after is not None and _is_range(between, after)
        if after and (ranged or _PAIR.fullmatch(between)) and _bare(figure) and after.unit not in ("number", "date"):
            value = figure.value * _shared_scale(figure, after)
            figure = replace(figure, unit=after.unit, value=value, comparator=">=" if ranged else figure.comparator)
            yield figure
            low = ranged
            continue
        listed = before and before.comparator == "<=" and before.unit == figure.unit and figure.comparator == "="
        if (low and figure.comparator == "=") or (
            listed and before and _LIST.fullmatch(narrow[before.end : figure.start])
        ):
            figure = replace(figure, comparator="<=")
        yield figure
        low, before = False, figure


def _shared_scale(figure: Figure, after: Figure) -> int:
    """What the first of a pair of sums is multiplied by where only the second prints its scale: 100至500万元."""
    scaled = _SCALED.search(after.text)
    if after.unit not in ("CNY", "USD") or figure.unit != "number" or not scaled or _SCALED.search(figure.text):
        return 1
    return _SCALE[scaled[0].lower()]


def _is_range(between: str, after: Figure) -> bool:
    """Whether what stands between two figures makes them a range; the unit of the second may be printed at the first."""
    mark = _RANGE.fullmatch(between)
    return mark is not None and mark["unit"] in after.text


def _bare(figure: Figure) -> bool:
    """Whether a figure has no unit of its own."""
    return figure.unit == "number" or (figure.unit == "CNY" and figure.text[-1] in "万亿萬億百千")


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
        unit, end = _unit(narrow, match, end)
        if match["han"] and not _meant(narrow, match, unit):
            continue
        if match["word"] and unit == "number" and match["word"].lower() in ("one", "hundred"):
            continue
        if unit == "percent" and (tenths := _TENTHS.match(narrow, match.end())):
            value = value * 10 + _tenth(tenths["part"])
        last = end
        comparator = _comparator(narrow, start, end, unit)
        if comparator in ("top", "bottom") and unit in ("number", "count", "rank"):
            unit = "rank"
        yield Figure(value, unit, comparator, start, end, text[start:end])


def _tenth(part: str | None) -> Decimal:
    """What follows 成: 半 is five in a hundred, as 五 is."""
    return Decimal(5) if part == "半" else chinese_value(part) if part else Decimal(0)


def _value(match: re.Match[str]) -> Decimal:
    """The number with its scale applied."""
    if match["share"]:
        return Decimal(match["share"]) if match["share"][0].isdigit() else chinese_value(match["share"])
    if match["digits"]:
        low = Decimal(match["digits"].replace(",", "")) * _SCALE.get((match["scale"] or "").lower(), 1)
        return low + Decimal(match["high"] or 0) * 10**8
    if match["bare"]:
        return Decimal(10**8)
    if match["han"]:
        return chinese_value(re.sub("[个個]", "", match["han"]))
    total = _in_words(match["word"].lower()) + (Decimal("0.5") if match["half"] else 0)
    return total * _SCALE.get((match["wordscale"] or "").lower(), 1)


def _in_words(spoken: str) -> Decimal:
    """The value of English number words: twenty-five, a (million), half a (million)."""
    if spoken.endswith("a"):
        return Decimal(1) if spoken == "a" else Decimal("0.5")
    return english_value(spoken)


def _unit(narrow: str, match: re.Match[str], end: int) -> tuple[Unit, int]:
    """The unit of a number, and where it ends."""
    if match["share"]:
        return "percent", end
    return _printed_unit(narrow, match, end) or _time(narrow, match, end) or (_without_unit(narrow, match, end), end)


def _printed_unit(narrow: str, match: re.Match[str], end: int) -> tuple[Unit, int] | None:
    """The unit that stands before or after a number, and where it ends."""
    before = (match["before"] or "").upper()
    for unit, pattern in _UNIT:
        if found := pattern.match(narrow, end):
            dated = found[0].strip() == "日" and narrow[: match.start()].rstrip().endswith("月")
            if found[0].strip() in ("名", "位") and _of_persons(narrow, match.start(), found.end()):
                return "count", found.end()
            return "date" if dated else unit, found.end()
    if before:
        return ("USD" if before in ("$", "US$", "USD", "美元") else "CNY"), end
    if (match["han"] or match["digits"]) and (found := _TENTHS.match(narrow, end)):
        return "percent", found.end()
    return None


def _of_persons(narrow: str, start: int, end: int) -> bool:
    """Whether a number counts persons (5位专家, 员工57名), and tells no place in a ranking (第98名领导问)."""
    if _PLACE_BEFORE.search(narrow[:start]):
        return False
    return _PERSONS_AFTER.match(narrow, end) is not None or _PERSONS_BEFORE.search(narrow[:start]) is not None


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


def _meant(narrow: str, match: re.Match[str], unit: Unit) -> bool:
    """Whether a run of Chinese numerals is a number here, not part of a word (一带一路, 三同时, 几十万)."""
    if narrow[match.start("han") - 1 : match.start("han")] in ("几", "好", "数", "若") and not _COUNTED_BACK.search(
        narrow[: match.start("han")]
    ):
        return False
    if _NO_NUMERAL.search(match["han"]) or _ORDINAL_WORD.match(narrow, match.start("han") - 1):
        return False
    if unit == "number":
        if len(match["han"]) > 1 and _TO.match(narrow, match.end()):
            return True
        alone = len(match["han"]) > 1 or _NO_WORD.match(narrow, match.end()) is not None
        return _TOP.search(narrow[: match.start()]) is not None and alone
    if unit == "count" and match["han"] in ("一", "千", "百"):
        return match["han"] == "一" and re.match(r"家", narrow[match.end() :]) is not None
    if unit in ("rank", "count") and match["han"] == "一" and narrow[match.end() : match.end() + 1] in "位名个":
        return False
    return not (unit in ("day", "month") and match["han"] in ("百", "千"))


def bounded(narrow: str, start: int, end: int) -> tuple[int, int]:
    """The span of a figure with the words that bound it, 不超过500万元 or RMB 50 billion or more."""
    before = [match.start() for pattern in (_LEQ, _GEQ, _GT, _LT) if (match := pattern.search(narrow[:start]))]
    after = [match.end() for pattern in (_GEQ_AFTER, _LEQ_AFTER) if (match := pattern.match(narrow, end))]
    return min(before, default=start), max(after, default=end)


def _comparator(narrow: str, start: int, end: int, unit: Unit) -> Comparator:
    """The comparator printed before or after a figure."""
    before = narrow[max(0, start - 24) : start]
    if unit not in _NO_PLACE and _BOTTOM.search(before) and not re.search(r"前后$|以后$|今后$", before):
        return "bottom"
    if unit not in _NO_PLACE and _TOP.search(before) and not re.search(r"(?:年|日|月)前$|目前$", before):
        return "top"
    if _LEQ.search(before) or _LEQ_AFTER.match(narrow, end):
        return "<="
    if _GEQ.search(before) or _GEQ_AFTER.match(narrow, end):
        return ">="
    if _GT.search(before):
        return ">"
    if _LT.search(before):
        return "<"
    return "="
