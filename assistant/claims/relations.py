"""A sum told by another of the same sentence, 国家级的是它的两倍, as the sum it is; a relation that the sums have is left out."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from assistant.claims.figures import read_figures
from assistant.claims.lexicon import lexicon
from assistant.claims.print import printed
from assistant.types import Language
from index.numerals import chinese_value, half_width
from index.types import Figure

_TIMES: dict[str, Decimal | int] = {
    "两": 2,
    "二": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "一": 1,
    "twice": 2,
    "double": 2,
    "triple": 3,
    "half": Decimal("0.5"),
    "third": Decimal(1) / 3,
    "quarter": Decimal("0.25"),
}
_THAT = r"(?:它|其|前者|后者|这个数(?:字|额)?|该数额|上述金额|前面(?:那个)?|那个数)"
_RELATION = re.compile(
    rf"(?:正好|恰好|刚好|恰恰|整整)?(?:是|为|相当于|等于)?(?P<to>{_THAT}|[^,;。、的是为给拿得]{{0,10}}[级类档])的(?P<zh>[两二三四五2-5])倍"
    rf"|(?:就|则|再)?(?:正好|恰好|刚好|只有?|仅)?(?P<is>是|为|相当于|有)?(?P<than>{_THAT}|[^,;。、的是为给拿得]{{0,8}}[级类档])的(?:(?P<part>一半)|(?P<of>[二三四五])分之(?P<share>[一二三四]))"
    r"|(?P<halved>(?:则|就|再|只|却|要)?(?:[减折]半|打对折)(?![^,;。]{0,6}收)|(?<=[级档的类])(?:则|就|只)?(?:是|有|为|给|拿|得)?一半)(?=[,;。]|$|[给发拨奖补资])"
    r"|(?<=元)的(?P<sum>[两二三四五2-5])倍"
    r"|(?:翻倍|加倍)(?=[,;。]|$)"
    r"|(?:exactly |just )?\b(?P<en>twice|double|triple|half|(?:one|a) third|(?:one|a) quarter)\b (?:as much|(?:of )?that(?: amount| sum| much| figure)?|(?:of )?the (?:amount|sum|former|latter)(?= *[,.;]|$)|(?:of )?what (?P<what>[^,.;]{3,60}?) (?:gets?|receives?|is given|are given))",
    re.IGNORECASE,
)
_PART = re.compile(r"[,;。]|\bwhile\b|\band\b", re.IGNORECASE)
_PAID, _DUES = (re.compile(lexicon("relations")[kind], re.IGNORECASE) for kind in ("paid", "dues"))


def resolved(text: str, language: Language) -> str:
    """A sentence with each sum that it tells by another put in figures."""
    narrow = half_width(text)
    match = _RELATION.search(narrow)
    if not match:
        return text
    opens = [m.end() for m in _PART.finditer(narrow, 0, match.start())]
    shut = _PART.search(narrow, match.end())
    part = narrow[opens[-1] if opens else 0 : shut.start() if shut else len(narrow)]
    if _PAID.search(part) or (match["halved"] and _DUES.search(narrow[: match.start()])):
        return text
    sums = [f for f in read_figures(text) if f.unit in ("CNY", "USD") and f.comparator in ("=", "<=")]
    before, after = [f for f in sums if f.end <= match.start()], [f for f in sums if f.start >= match.end()]
    times = _times(match)
    if not before and len(after) > 1 and after[0].value == times * after[1].value:
        return _first(text, match, after[0], after[1], language)
    if len(before) > 1 and before[-1].value == times * before[-2].value:
        return text[: match.start()] + text[match.end() :]
    if before and opens and not narrow[opens[-1] : match.start()].strip():
        if match["than"] and not match["is"]:
            return text  # 100万元,省级的一半: half of what the province gives, or what the provincial one is given
        return _turned(text, match, before[-1], times, language)
    own = [f for f in before if f.start >= (opens[-1] if opens else 0)]
    if before and not own:
        return text[: match.start()] + _told(before[-1], times, language) + text[match.end() :]
    return text


def _first(text: str, match: re.Match[str], one: Figure, other: Figure, language: Language) -> str:
    """A sentence that tells a relation and then both its sums, with each sum where it is told of whom it is."""
    whom = match["to"] or match["than"] or match["what"]
    if not whom:
        return text[: match.start()] + text[match.end() :]
    told, rest = (text[figure.start : figure.end] for figure in (one, other))
    joined = f"{told} and {whom} {rest}" if language == "en" else f"{told},{whom}{rest}"
    return text[: match.start()] + joined + text[other.end :]


def _turned(text: str, match: re.Match[str], figure: Figure, times: Decimal, language: Language) -> str:
    """A sentence whose last sum is told by that of another, 50万元,是国家级的一半, with that other's sum instead."""
    other = match["to"] or match["than"] or match["what"]
    if not other or re.fullmatch(_THAT, other):
        return text[: match.start()] + _told(figure, times, language) + text[match.end() :]
    told = _told(figure, 1 / times, language)
    return (
        text[: match.start()] + (f"and {other} {told}" if language == "en" else f"{other}{told}") + text[match.end() :]
    )


def _times(match: re.Match[str]) -> Decimal:
    """How many times the other a sum is."""
    word = (match["zh"] or match["sum"] or match["en"] or "").lower().rpartition(" ")[2]
    if match["part"] or match["halved"]:
        return Decimal("0.5")
    if match["of"]:
        return Decimal(chinese_value(match["share"])) / Decimal(chinese_value(match["of"]))
    return Decimal(word) if word.isdigit() else Decimal(_TIMES.get(word, 2))


def _told(figure: Figure, times: Decimal, language: Language) -> str:
    """A sum so many times another in words."""
    value = (figure.value * times).quantize(Decimal(1))
    if language == "en":
        return f"{value:,} {'yuan' if figure.unit == 'CNY' else 'dollars'}"
    return printed(replace(figure, value=value), language)
