"""A figure with the comparator that its words mean: spoken bounds (顶多, tops out at), and bounds that are denied."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.claims.lexicon import lexicon
from index.types import Comparator, Figure


def _compiled(words: dict[str, str]) -> dict[str, re.Pattern[str]]:
    return {name: re.compile(pattern, re.IGNORECASE) for name, pattern in words.items()}


_BEFORE, _AFTER, _DENIED = (_compiled(lexicon("comparators")[group]) for group in ("before", "after", "denied"))
_OF_WHAT = re.compile(rf"(?:{lexicon('comparators')['of_what']})[^,;。\d]{{1,14}}的\s*$")
_NEITHER = re.compile(r"\bneither\b[^,.;]{1,40}?\bnor\b", re.IGNORECASE)  # zones neither urban nor coastal: which ones
_BOUNDS: dict[str, Comparator] = {"over": ">", "under": "<", "upper": "<="}


def compared(figure: Figure, narrow: str) -> Figure:
    """The figure as the words around it bound it."""
    before = narrow[: figure.start]
    if figure.comparator == "=":
        figure = replace(figure, comparator=_spoken(figure, before, narrow[figure.end :]))
    return replace(figure, comparator=_turned(figure.comparator, before))


def _spoken(figure: Figure, before: str, after: str) -> Comparator:
    """The bound that a figure without a printed one is spoken with."""
    if figure.unit == "percent" and (share := _OF_WHAT.search(before)):
        return _BOUNDS[share.lastgroup or ""]
    if figure.unit not in ("day", "month", "year") and _BEFORE["over"].search(before):
        return ">"
    if _BEFORE["reached"].search(before) or _AFTER["lower"].match(after):
        return ">="
    if figure.unit in ("CNY", "USD", "number") and _BEFORE["passed"].search(before):
        return ">"
    return "<=" if _BEFORE["upper"].search(before) or _AFTER["upper"].match(after) else "="


def _turned(comparator: Comparator, before: str) -> Comparator:
    """A bound as a denial before it turns it: 没超过 15 is at most that, 未达到 60 is less."""
    never = _DENIED["any"].search(_NEITHER.sub("|", re.split(r"[,;.]", before)[-1]))
    if comparator == ">" and (never or _DENIED["over"].search(before)):
        return "<="
    if comparator == "<" and (never or _DENIED["under"].search(before)):
        return ">="
    return "<" if comparator in ("=", ">=") and _DENIED["reached"].search(before) else comparator
