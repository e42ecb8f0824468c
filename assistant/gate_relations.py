"""What stands with what in a provision, and whether a sentence leaves it so: which figure with which, what a noun is narrowed by."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from assistant.claims.read import read_statement
from index.numerals import half_width

_MANY = 4  # figures; fewer are told apart by their words
_NARROWED = re.compile(  # 经相关部门认定为新兴产业的工业用地, 符合…要求的国家级经开区
    r"(?:^|[,;。:]|对于?|由|向|给)(?P<by>[^,;。:]*?(?:认定|符合|列入|获批|评价|考核|具备|有条件|满足|属于|入选|达到|完成|取得|备案)[^,;。:]*?)的(?P<noun>[一-鿿]{3,12})"
)

_Figure = tuple[str, Decimal]


def keeps_relations(sentence: str, quote: str, english: str) -> bool:
    """Whether figures stand beside the figures they stand beside in a provision, and nouns are narrowed as there."""
    said = half_width(sentence)
    ordered = not english or "分别" in quote or _in_order(_figures(said), _figures(english))
    return ordered and _narrowed(said, half_width(quote))


def _in_order(said: Sequence[_Figure], printed: Sequence[_Figure]) -> bool:
    """Many figures follow each other as printed, two and two at the least."""
    if len(said) < _MANY or not set(said) <= set(printed):
        return True
    at = [printed.index(figure) for figure in said]
    stretches = 1 + sum(b != a + 1 for a, b in pairwise(at))
    return stretches * 2 <= len(said)


def _narrowed(said: str, quote: str) -> bool:
    """A noun that the provision narrows is not told without any word of what narrows it."""
    return all(_pairs(by) & _pairs(said) for by, noun in _narrowing(quote) if noun in said and noun not in by)


def _narrowing(quote: str) -> Iterator[tuple[str, str]]:
    """What narrows a noun, with the noun: its first characters, which are its own whatever follows them."""
    for match in _NARROWED.finditer(quote):
        yield match["by"], match["noun"][:4]


def _pairs(text: str) -> set[str]:
    return {text[at : at + 2] for at in range(len(text) - 1)}


def _figures(text: str) -> list[_Figure]:
    return [(bound.figure.unit.replace("number", "count"), bound.figure.value) for bound in read_statement(text).bounds]
