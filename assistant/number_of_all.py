"""A number that only sums up the numbers before it: two brought in, four raised, all six; 引进2家、培育4家，六家都."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from assistant.numbers_written import numbers_written
from index.numerals import SMALL_ENGLISH, small_value

_N_ZH = r"\d{1,3}|[一二两三四五六七八九十]{1,3}"
_ENGLISH = re.compile(
    rf"(?<!\bfor )\b(?:all (?:of )?(?:the |these |those |our )?(?P<all>{SMALL_ENGLISH})"
    rf"|(?:the|these|those) (?P<the>{SMALL_ENGLISH}) (?:of them )?(?:all |together|altogether|combined|taken together)"
    rf"|(?P<in>{SMALL_ENGLISH}) (?:in all|in total|altogether|all told|together))\b(?! (?:million|billion|thousand|years?|months?|places))",
    re.IGNORECASE,
)
_CHINESE = re.compile(
    rf"(?:全部|总共|一共|合计|共|这|那)?(?P<n>{_N_ZH})[家个所](?:企业|公司|机构|单位)?(?:加起来|合起来|一起)?(?=(?:今年|也)?(?:全都|全部|都|均|皆))"
)
_LEAST = 2


def sums_up(value: Decimal, words: str, *, english: bool) -> bool:
    """Whether some words tell their number as that of all things told before."""
    return any(_value(found) == value for found in (_ENGLISH if english else _CHINESE).finditer(words))


def summed(value: Decimal, before: Sequence[Decimal | None]) -> int:
    """How many of the numbers just before one make it up; 0 where none do."""
    total = Decimal(0)
    for length, number in enumerate(reversed(before), start=1):
        total += number or Decimal(0)
        if number is None or total > value:
            return 0
        if total == value:
            return length
    return 0


def without_number_of_all(turn: str, *, english: bool) -> str:
    """A turn that says of several numbers just told only once how many they are."""
    told = numbers_written(turn, english=english)
    for found in reversed(list((_ENGLISH if english else _CHINESE).finditer(turn))):
        before = [value for start, _, value in told if start < found.start()]
        if summed(_value(found), before) >= _LEAST:
            turn = f"{turn[: found.start()]}{'all of them' if english else ''}{turn[found.end() :]}"
    return turn


def _value(found: re.Match[str]) -> Decimal:
    return small_value(next(one for one in found.groups() if one))
