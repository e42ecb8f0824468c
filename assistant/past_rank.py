"""Whether a place in a ranking is told of the past, of now, or denied: 以前最好是第120名, 以前没进过前100."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from index.types import Figure

When = Literal["now", "past", "denied"]
_STRETCH = r"[^，,。；;、?？]"
_PAST = re.compile(
    rf"(?:以前|之前|此前|先前|原来|原先|过去|历史最好|历史最高|历史上最好){_STRETCH}{{0,10}}$"
    rf"|\b(?:previously|formerly|used to be|before (?:that|this)|best (?:rank )?(?:so far|before)){_STRETCH}{{0,24}}$",
    re.IGNORECASE,
)
_LAST_YEAR = re.compile(rf"(?:去年|上年|上一年|前年){_STRETCH}{{0,10}}$|\blast year{_STRETCH}{{0,24}}$", re.IGNORECASE)
_THIS_YEAR = re.compile(r"今年|现在|目前|如今|\bthis year\b|\bnow\b", re.IGNORECASE)
_DENIED = re.compile(
    rf"(?:没有?|未|不)(?:曾|能)?(?:进|达到|排到|挤进|跻身){_STRETCH}{{0,6}}$|\bnever (?:been |made ){_STRETCH}{{0,20}}$",
    re.I,
)


def past_rank(text: str, figure: Figure, ranks: Sequence[Figure]) -> When:
    """When the zone held the rank that a figure gives; last year's is past only beside this year's.

    `ranks` are all figures of the text that are places in a ranking; 前50 is a part of it, not a place held.
    """
    before = text[: figure.start]
    if _DENIED.search(before):
        return "denied"
    if _PAST.search(before):
        return "past"
    beside = sum(rank.comparator != "top" for rank in ranks) > 1 or _THIS_YEAR.search(text) is not None
    return "past" if beside and _LAST_YEAR.search(before) else "now"
