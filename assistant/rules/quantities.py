"""Constants as people write them: `1000万元` to a number with a unit, and back in both languages."""

from __future__ import annotations

import re
from decimal import Decimal

from assistant.rules.errors import RuleError
from assistant.rules.sums import Quantity
from assistant.rules.vocabulary import Fact, FactTerm, Text

_WRITTEN = re.compile(r"(?P<number>-?\d+(?:\.\d+)?)(?P<scale>[万亿]?)(?P<unit>\D*)")
_SCALES = {"": Decimal(1), "万": Decimal(10_000), "亿": Decimal(100_000_000)}
_UNITS = {
    "": "",
    "元": "CNY",
    "美元": "USD",
    "%": "percent",
    "个百分点": "percent",
    "年": "year",
    "天": "day",
    "日": "day",
    "个月": "month",
    "吨标准煤": "tce",
    "平方米": "m2",
    "亩": "mu",
    "名": "rank",
    "位": "rank",
    "家": "count",
    "个": "count",
    "层": "count",
}
_WORDS = {
    "year": ("年", "years"),
    "day": ("天", "days"),
    "month": ("个月", "months"),
    "tce": ("吨标准煤", "tce"),
    "m2": ("平方米", "m²"),
    "mu": ("亩", "mu"),
    "percent": ("%", "%"),
    "rank": ("名", ""),
    "count": ("个", ""),
}


def parse_quantity(written: str) -> Quantity:
    """A constant of a rule file; `1:1` is a hundred percent."""
    text = written.strip()
    if text == "1:1":
        return Quantity(Decimal(100), "percent", text)
    found = _WRITTEN.fullmatch(text)
    if found is None or found["unit"] not in _UNITS:
        raise RuleError(
            f"{written!r} is not a quantity", "write it as the text does, such as 1000万元, 2%, 1:1, 5年 or 35名"
        )
    return Quantity(Decimal(found["number"]) * _SCALES[found["scale"]], _UNITS[found["unit"]], text)


def plain(value: Decimal) -> str:
    """A decimal without exponent and without trailing zeros."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def print_quantity(value: Decimal, unit: str) -> Text:
    """A sum or a measure as the text would print it: 568万元, RMB 5,680,000."""
    if unit in ("CNY", "USD"):
        return Text(_chinese_money(value, "元" if unit == "CNY" else "美元"), _english_money(value, unit))
    zh, en = _WORDS.get(unit, ("", ""))
    number = plain(value)
    if unit == "percent":
        return Text(f"{number}%", f"{number}%")
    if en and value == 1 and en.endswith("s"):
        en = en[:-1]
    return Text(f"{number}{zh}", f"{number} {en}".strip())


def print_value(fact: Fact, value: object) -> Text:
    """A fact's value in words."""
    if isinstance(value, bool):
        return Text("是", "yes") if value else Text("否", "no")
    if isinstance(value, Decimal):
        if fact.type == "money":
            return print_quantity(value, fact.unit)
        if fact.type == "percent":
            return print_quantity(value, "percent")
        if fact.type == "quantity":
            return print_quantity(value, fact.unit)
        counter = fact.counter
        return Text(f"{plain(value)}{counter.zh}", f"{plain(value)} {counter.en}".strip())
    values = value if isinstance(value, tuple) else (value,)
    terms = [fact.values.get(str(one), FactTerm(str(one), str(one))) for one in values]
    return Text("、".join(term.zh for term in terms), ", ".join(term.en for term in terms))


def _chinese_money(value: Decimal, unit: str) -> str:
    hundred_millions = value / _SCALES["亿"]
    if abs(hundred_millions) >= 1 and hundred_millions == round(hundred_millions, 4):
        return f"{plain(hundred_millions)}亿{unit}"
    if abs(value) >= _SCALES["万"]:
        return f"{plain(value / _SCALES['万'])}万{unit}"
    return f"{plain(value)}{unit}"


def _english_money(value: Decimal, unit: str) -> str:
    if unit == "USD":
        millions = value / 1_000_000
        if abs(millions) >= 1 and millions == round(millions, 4):
            return f"USD {plain(millions)} million"
        return f"USD {_grouped(value)}"
    return f"RMB {_grouped(value)}"


def _grouped(value: Decimal) -> str:
    whole, _, part = plain(value).partition(".")
    grouped = f"{int(whole):,}" if whole not in ("-0",) else whole
    return f"{grouped}.{part}" if part else grouped
