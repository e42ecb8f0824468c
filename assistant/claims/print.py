"""A figure in the words of a reason."""

from __future__ import annotations

from decimal import Decimal

from assistant.rules.quantities import print_quantity
from assistant.types import Language
from index.types import Figure

_LAST_DAY = Decimal(31)
_PREFIX_ZH = {"<=": "最高", ">=": "至少", ">": "超过", "<": "低于", "top": "前", "bottom": "末"}
_PREFIX_EN = {
    "<=": "up to ",
    ">=": "at least ",
    ">": "more than ",
    "<": "less than ",
    "top": "the top ",
    "bottom": "the last ",
}


def printed(figure: Figure, language: Language, exact: bool = False) -> str:
    """A figure in words, its comparator before it."""
    if figure.unit in ("count", "rank", "number"):
        words = f"{figure.value.normalize():f}" if language == "en" else figure.text
    elif figure.unit == "date":
        words = _date(figure, language)
    else:
        quantity = print_quantity(figure.value, figure.unit)
        words = quantity.en if language == "en" else quantity.zh
    if exact and figure.comparator == "=":
        return ("exactly " if language == "en" else "确定的") + words
    return (_PREFIX_EN if language == "en" else _PREFIX_ZH).get(figure.comparator, "") + words


def _date(figure: Figure, language: Language) -> str:
    """A year, a month or a day as its own words tell which it is."""
    number = f"{figure.value.normalize():f}"
    if figure.value > _LAST_DAY:
        return number if language == "en" else f"{number}年"
    if figure.text[-1:] in ("日", "号"):
        return f"day {number}" if language == "en" else f"{number}日"
    if figure.text[-1:] == "月":
        return f"month {number}" if language == "en" else f"{number}月"
    return figure.text
