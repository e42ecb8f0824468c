"""A figure in the words of a reason."""

from __future__ import annotations

from decimal import Decimal

from assistant.rules.quantities import print_quantity
from assistant.types import Language
from index.types import Figure

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
        year = figure.value > Decimal(31)
        words = f"{figure.value.normalize():f}" + ("" if language == "en" else "年" if year else "月")
    else:
        quantity = print_quantity(figure.value, figure.unit)
        words = quantity.en if language == "en" else quantity.zh
    if exact and figure.comparator == "=":
        return ("exactly " if language == "en" else "确定的") + words
    return (_PREFIX_EN if language == "en" else _PREFIX_ZH).get(figure.comparator, "") + words
