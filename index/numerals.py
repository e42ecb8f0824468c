"""Every numeral of a text with its value; number words to values; full-width characters to half-width in place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "○": 0, "两": 2, "俩": 2, "仨": 3}
_SMALL = {"十": 10, "百": 100, "千": 1000}
_LARGE = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
_TAIL = re.compile(r"([百千万萬亿億])([一二两三四五六七八九1-9])$")  # 两亿五 is two and a half; 二百零五 has its nought
_PART = re.compile(r"\d+(?:\.\d+)?|.")
_ASCII_DIGIT = re.compile(r"[0-9]")
_SPACES = (0x3000, 0xA0, 0xFEFF, 0x200B)  # ideographic, no-break, byte-order mark, zero-width
_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | dict.fromkeys(_SPACES, 0x20) | {0xFFE5: 0xA5}
_ENGLISH = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
).split()
ENGLISH_NUMBERS = {word: Decimal(value) for value, word in enumerate(_ENGLISH)} | {
    "thirty": Decimal(30), "forty": Decimal(40), "fifty": Decimal(50), "sixty": Decimal(60),
    "seventy": Decimal(70), "eighty": Decimal(80), "ninety": Decimal(90), "hundred": Decimal(100),
}  # fmt: skip
_BELOW_HUNDRED = [word for word, value in ENGLISH_NUMBERS.items() if 0 < value < 100]
ENGLISH_BELOW_HUNDRED = (
    rf"(?:{'|'.join(word for word in _BELOW_HUNDRED if word.endswith('ty'))})[- ](?:{'|'.join(_ENGLISH[1:10])})"
    rf"|{'|'.join(sorted(_BELOW_HUNDRED, key=len, reverse=True))}"
)
"""A pattern of English number words below a hundred: twenty-five is one, five two are two."""
SMALL_ENGLISH = rf"\d{{1,3}}|{ENGLISH_BELOW_HUNDRED}"
"""A pattern of numbers below a thousand in digits, below a hundred in English words."""

ENGLISH_MONTHS = "january february march april may june july august september october november december".split()
"""The names of the months, in order."""
ENGLISH_MONTH = "|".join("(?-i:May)" if name == "may" else rf"{name}|{name[:3]}\b\.?" for name in ENGLISH_MONTHS)
"""A pattern of the names of the months, whole or short; only May is a month, a firm may be new."""

SCALES = {
    "百万": 10**6, "千万": 10**7, "百亿": 10**10, "千亿": 10**11, "万亿": 10**12, "百": 100, "千": 1000, "万": 10**4,
    "萬": 10**4, "亿": 10**8, "億": 10**8, "个亿": 10**8, "个億": 10**8, "thousand": 1000, "k": 1000, "million": 10**6, "mn": 10**6, "m": 10**6,
    "billion": 10**9, "bn": 10**9, "hundred": 100, "trillion": 10**12,
}  # fmt: skip
"""What a number is multiplied by for the scale written after it."""


@lru_cache(maxsize=4096)
def half_width(text: str) -> str:
    """The text with full-width letters, digits, marks and spaces narrowed; every offset stays where it was."""
    return text.translate(_WIDE)


def english_value(words: str) -> Decimal:
    """The value of a small English number such as nineteen, twenty-five, two hundred or 12."""
    if words.isdigit():
        return Decimal(words)
    total = Decimal(0)
    for word in re.split(r"[- ]", words.lower()):
        total = (total or Decimal(1)) * 100 if word == "hundred" else total + ENGLISH_NUMBERS[word]
    return total


def small_value(words: str) -> Decimal:
    """The value of a small number in digits, English or Chinese words: 12, nineteen, 十九."""
    return english_value(words) if words.isascii() else chinese_value(words)


def chinese_value(numeral: str) -> Decimal:
    """The value of a Chinese numeral such as 三百五十, 十五, 五百万, 一点五亿 or 二〇二五.

    Raises ValueError where a character is no numeral.
    """
    if numeral and all(char in _DIGITS for char in numeral):
        return Decimal("".join(str(_DIGITS[char]) for char in numeral))
    if "点" in numeral:
        whole, fraction = numeral.split("点", 1)
        digits = fraction.rstrip("".join(_LARGE))
        scale = chinese_value("一" + fraction[len(digits) :])
        return (chinese_value(whole) + chinese_value(digits).scaleb(-len(digits))) * scale
    if found := _ASCII_DIGIT.search(numeral):
        raise ValueError(f"{numeral!r}: {found[0]!r} is no numeral")
    return mixed_value(numeral)


def mixed_value(numeral: str) -> Decimal:
    """The value of a numeral that may have digits among its Chinese scales: 3亿5千万, 2千5百万, 1.5亿5千万, 15万6.

    Raises ValueError where a character is no numeral.
    """
    if (tail := _TAIL.search(numeral)) and len(numeral) > len(tail[0]):
        last = Decimal(tail[2]) if tail[2].isascii() else Decimal(_DIGITS[tail[2]])
        return mixed_value(numeral[:-1]) + last * (_SMALL | _LARGE)[tail[1]] / 10
    total = section = digit = Decimal(0)
    for part in _PART.findall(numeral):
        char = part[0]
        if char in "个個":
            continue
        if char.isascii() and char.isdigit():
            digit = Decimal(part)
        elif char in _DIGITS:
            digit = Decimal(_DIGITS[char])
        elif char in _SMALL:
            section += (digit or 1) * _SMALL[char]
            digit = Decimal(0)
        elif char in _LARGE:
            below = section + digit
            total = (total + below) * _LARGE[char] if total < _LARGE[char] else total + below * _LARGE[char]
            section = digit = Decimal(0)
        else:
            raise ValueError(f"{numeral!r}: {char!r} is no numeral")
    return total + section + digit


_NUMERAL = re.compile(
    r"\d{1,3}(?:[,，]\d{3})+(?!\d)(?:[.．]\d+)?[十百千万亿萬億]*|\d+(?:[.．]\d+)?[十百千万亿萬億]*"
    r"|[壹贰叁肆伍陆柒捌玖貳參陸][壹贰叁肆伍陆柒捌玖貳參陸拾佰仟零万亿萬億]+"
    r"|[零〇○一二三四五六七八九十百千万亿两萬億廿卅]+(?:点[零〇一二三四五六七八九]+[万亿]?)?"
    r"|[Ⅰ-ⅿ①-⓿㈠-㊉➀-➓]"
)
NUMBER = rf"(?:{_NUMERAL.pattern}|{'|'.join(ENGLISH_NUMBERS)})"  # a numeral or an English number word, as a pattern
_FINANCIAL = str.maketrans("壹贰貳叁參肆伍陆陸柒捌玖拾佰仟", "一二二三三四五六六七八九十百千")
_ROUND = re.compile(r"(?P<number>[\d.]+)(?P<scales>[十百千万亿]*)")


_FORMAL = re.compile(
    r"[壹贰叁肆伍陆柒捌玖貳參陸][壹贰叁肆伍陆柒捌玖貳參陸拾佰仟零]*[拾佰仟万亿萬億][壹贰叁肆伍陆柒捌玖貳參陸拾佰仟零万亿萬億]*"
)


@dataclass(frozen=True, slots=True)
class Numeral:
    """A numeral as printed, Arabic, Chinese or mixed (1000万), and its span; `value` is None where it has none."""

    start: int
    end: int
    text: str
    value: Decimal | None


def with_plain_numerals(text: str) -> str:
    """The text with its formal numerals in everyday ones (贰仟伍佰万, 二千五百万); every offset stays where it was."""
    return _FORMAL.sub(lambda found: found[0].translate(_FINANCIAL), text)


def numerals(text: str) -> Iterator[Numeral]:
    """Every numeral of a text in order, whatever it stands for: sums, labels, dates and fixed phrases alike."""
    for match in _NUMERAL.finditer(text):
        yield Numeral(match.start(), match.end(), match[0], _value(match[0]))


def _value(printed: str) -> Decimal | None:
    plain = half_width(printed).translate(_FINANCIAL).replace(",", "").replace("萬", "万").replace("億", "亿")
    if found := _ROUND.fullmatch(plain):
        value = Decimal(found["number"])
        for scale in found["scales"]:
            value *= _SMALL.get(scale) or _LARGE[scale]
        return value
    try:
        return chinese_value(plain)
    except (ValueError, ArithmeticError):
        return None
