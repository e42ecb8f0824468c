"""How a figure is read whose printed words hold no plain number: 超亿美元 is more than 1亿美元."""

from __future__ import annotations

import re

from assistant.gloss import figure_in_english
from assistant.rules.quantities import plain
from assistant.types import Language
from index.numerals import half_width
from index.types import Figure, Provision
from prompts import replies

_PLAIN = re.compile(r"\d[\d,.]*\s*(?:[万亿](?![万亿])|百万|千万)?(?![万亿千百])")
_BEFORE, _BEHIND = re.compile(r"(?:超过?|逾|突破|不低于|不超过)$"), re.compile(r"(?:以上|以下|以内)")
_CURRENCIES = {"CNY": "元", "USD": "美元"}
_HUNDRED_MILLION, _TEN_THOUSAND = 10**8, 10**4
_SIZES = {">": "bound_over", ">=": "bound_at_least", "<=": "bound_at_most", "<": "bound_below"}


def as_read(figure: Figure, passage: Provision, language: Language) -> tuple[str, ...]:
    """One step that says how a sum of money is read; none where its number is printed plainly."""
    if figure.unit not in _CURRENCIES or _PLAIN.search(half_width(figure.text)):
        return ()
    printed, words = _with_comparator(figure, passage), replies(language)
    if language == "en":
        return (words["read_as"].format(printed=printed, value=figure_in_english(figure)),)
    size = words.get(_SIZES.get(figure.comparator, ""), "{amount}").format(amount=_in_chinese(figure))
    return (words["read_as"].format(printed=printed, value=size),)


def _with_comparator(figure: Figure, passage: Provision) -> str:
    """A figure as printed, with the 超 before it or the 以上 behind it."""
    start, end = figure.start - passage.start, figure.end - passage.start
    before, behind = _BEFORE.search(passage.text[:start]), _BEHIND.match(passage.text[end:])
    return f"{before[0] if before else ''}{passage.text[start:end]}{behind[0] if behind else ''}"


def _in_chinese(figure: Figure) -> str:
    """A sum in 亿 or 万, with a plain number."""
    for size, name in ((_HUNDRED_MILLION, "亿"), (_TEN_THOUSAND, "万")):
        if figure.value >= size:
            return f"{plain(figure.value / size)}{name}{_CURRENCIES[figure.unit]}"
    return f"{plain(figure.value)}{_CURRENCIES[figure.unit]}"
