"""What a figure of a question can tell: by its unit, by what it counts, and by the year it is of."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from itertools import pairwise

from assistant.counted_noun import counts_other
from assistant.rules.types import Fact, FactValue
from index.figures import figures
from index.types import Figure

_MILLIONS = re.compile(r"\b(?:million|billion|mn|bn)$|\dm$", re.IGNORECASE)
_YEAR_BEFORE = re.compile(r"去年|上年|前年|\blast year", re.IGNORECASE)
_THIS_YEAR = re.compile(r"今年|现在|如今|\bthis year|\bnow\b", re.IGNORECASE)
_ALL_OF_THEM = re.compile(
    r"\s*(?:加起来|合起来|加一起|加在一起|加一块|合计|一共|一起|总共|共计|给的|之间|相差|差多少|together|combined|in total|altogether)"
)
_FIRST_YEAR = 1900
SUM_LEAST = 10_000
_LARGEST_COUNT = 1000
_PLURAL = re.compile(
    r"(?: (?!and\b|or\b|in\b|of\b|at\b|for\b)[a-z&][\w&'-]*){0,4} ?\b(?!(?:years?|months?|days?|times|places|points|rmb|usd|yuan|dollars|awards|prizes|sums|amounts|grants|subsidies|documents|policies|as|this|its|was|is|has|gas)\b)[a-z][\w-]*s\b",
    re.IGNORECASE,
)
_UNITS = {"count": ("count", "number"), "rank": ("rank",), "percent": ("percent",)}


def fits(fact: Fact, figure: Figure) -> bool:
    """Whether a figure's unit is one a fact can have; millions of no currency are yuan."""
    if fact.unit == "CNY" and in_millions(figure):
        return True
    if fact.type in ("money", "quantity"):
        return figure.unit == fact.unit
    if fact.type == "year":
        return figure.unit == "date" and figure.value >= _FIRST_YEAR
    if fact.type == "count" and fact.counter.zh == "年":
        return figure.unit in ("year", "number")
    whole = figure.value == figure.value.to_integral_value() and not in_millions(figure)
    return (whole or fact.type != "count") and figure.unit in _UNITS.get(fact.type, ())


def in_millions(figure: Figure) -> bool:
    """Whether a figure is of millions or billions of no currency named."""
    return figure.unit == "number" and _MILLIONS.search(figure.text) is not None


def of_money(figure: Figure) -> bool:
    """Whether a figure is a sum of money; a bare number that large is one."""
    return figure.unit in ("CNY", "USD") or (figure.unit == "number" and figure.value >= SUM_LEAST)


def of_all_of_them(text: str, figure: Figure) -> bool:
    """Whether a number stands for all things told before and counts no new ones: 两家加起来."""
    return figure.unit == "count" and _ALL_OF_THEM.match(text, figure.end) is not None


def may_count(figure: Figure) -> bool:
    """Whether a figure may count things: a small number without another unit."""
    return figure.unit in ("count", "number") and figure.value < _LARGEST_COUNT


def counts_things(text: str, figure: Figure) -> bool:
    """Whether a figure counts things, not years or occasions; in English a plural follows it."""
    if not may_count(figure) or counts_other(text, figure.start, figure.end):
        return False
    if figure.unit == "number":
        return figure.text.isascii() and _PLURAL.match(text, figure.end) is not None
    return figure.unit == "count" and figure.text[-1:] in "家个所座间"


def then_now(text: str, one: Figure, after: Figure) -> bool:
    """Whether two sums are last year's and this year's of one thing."""
    said_before = re.split(r"[，,。；;]", text[: one.start])[-1]
    between, behind = text[one.end : after.start], text[after.end : after.end + 12]
    if {one.unit, after.unit} - {"CNY", "USD", "number"} or (
        one.unit != after.unit and not _MILLIONS.search(after.text)
    ):
        return False
    then = _YEAR_BEFORE.search(said_before) or _YEAR_BEFORE.match(between.strip())
    return then is not None and (_THIS_YEAR.search(between) or _THIS_YEAR.match(behind.strip())) is not None


def passed_before(text: str, limit: Decimal) -> bool:
    """Whether last year's sum, told beside this year's, was past a limit already."""
    return any(one.value > limit and then_now(text, one, now) for one, now in pairwise(figures(text)))


def blanked(text: str, span: tuple[int, int]) -> str:
    """A text without a part already taken up, whose words are no cues of other figures."""
    return text[: span[0]] + " " * (span[1] - span[0]) + text[span[1] :]


def named(told: Mapping[str, FactValue], name: str) -> tuple[str, ...]:
    """The values of a choice that were named."""
    value = told.get(name, ())
    return value if isinstance(value, tuple) else (str(value),)


def regional(told: Mapping[str, FactValue]) -> bool:
    """Whether a zone of the region's level is spoken of, whose places are not national; the region may be who pays."""
    return "regional" in (named(told, "zone_level") or named(told, "level"))
