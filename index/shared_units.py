"""Figures that share a unit printed once: 2500万和3500万美元, 1000至5000吨标准煤, 1,200, 1,500 and 900 tonnes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from index.numerals import SCALES
from index.types import Figure

_SCALED = re.compile(r"(?<=\d)(?:百万|千万|百亿|千亿|万亿)|[万亿萬億]|million|billion|trillion|thousand|bn|mn", re.I)
_RANGE = re.compile(r"\s*(?P<unit>[^\s\d,;、。]{0,4}?)\s*(?:至|到|-|~|—|–|～|to)\s*")
_LIST = re.compile(r"\s*(?:和|与|、|及|以及|and|,)\s*")
_PAIR = re.compile(r"\s*(?:和|与|、|及|以及|and)\s*")
_COMMA = re.compile(r"\s*[,，、]\s*")
_ROUGH = re.compile(
    r"(?<![\d.百千万亿])(?P<low>[1-9一二三四五六七八])\s*、\s*(?P<high>[2-9二三四五六七八九])(?=[十百千]?[万亿萬億])"
)
_OF_A_YEAR = re.compile(r"(?:19|20)\d\d")


def with_shared_units(found: Sequence[Figure], narrow: str) -> tuple[Figure, ...]:
    """The figures of a text in order, each with the unit and the scale that it shares with those it stands beside."""
    return tuple(_listed(list(_sharing(_without_rough(found, narrow), narrow)), narrow))


def _without_rough(found: Sequence[Figure], narrow: str) -> list[Figure]:
    """The figures less each pair of digits that share one scale, which are no one number: 3、4百万, 三、四百万."""
    rough = [
        span.span() for span in _ROUGH.finditer(narrow) if span["low"] + span["high"] in "123456789 一二三四五六七八九"
    ]
    return [one for one in found if not any(start <= one.start < end for start, end in rough)]


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


def _sharing(found: Sequence[Figure], narrow: str) -> Iterator[Figure]:
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
    return SCALES[scaled[0].lower()]


def _is_range(between: str, after: Figure) -> bool:
    """Whether what stands between two figures makes them a range; the unit of the second may be printed at the first."""
    mark = _RANGE.fullmatch(between)
    return mark is not None and mark["unit"] in after.text


def _bare(figure: Figure) -> bool:
    """Whether a figure has no unit of its own."""
    return figure.unit == "number" or (figure.unit == "CNY" and figure.text[-1] in "万亿萬億百千")
