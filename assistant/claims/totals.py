"""A sum over several years against a figure for every year: 五年合计3家 against 每年不少于3家."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from assistant.claims.types import Candidate, Difference
from index.numerals import half_width

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

TOTAL = re.compile(
    r"合计|总共|累计|一共|加起来|总计|总和|\bin total\b|\ball told\b|\baltogether\b|\bcumulative(?:ly)?\b|\b(?:added|taken) together\b|\bover (?:the )?(?:whole|entire) (?:period|term)\b",
    re.IGNORECASE,
)
_YEARLY = re.compile(r"每年|年均|按年|逐年")
NOT_YEARLY = re.compile(
    r"[,，]?(?:而)?(?:并?不(?:是|按)|并非|而非)(?:按)?(?:每年|年均|年度|逐年|年)[^,，。;；]*"
    r"|,?\s*\b(?:not|rather than|instead of)\s+(?:(?:a|an|each|every|per|as)\s+)*(?:year(?:ly)?|annual(?:ly)?)\b[^,.;]*",
    re.IGNORECASE,
)


def total_differences(claim: Reading, candidate: Candidate) -> Iterator[Difference]:
    """A total where the provision has the figure come every year."""
    if is_total(claim.statement.text) and _YEARLY.search(half_width(candidate.statement.text)):
        yield Difference("choice", "total", "yearly")


def is_total(text: str) -> bool:
    """Whether a text sums up over years and does not itself speak of every year."""
    bare = without_denied_years(half_width(text))
    return TOTAL.search(bare) is not None and _YEARLY.search(bare) is None


def without_denied_years(text: str) -> str:
    """A text without what it says is not by the year."""
    return NOT_YEARLY.sub("", text)
