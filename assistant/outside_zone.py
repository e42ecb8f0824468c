"""Where someone is told to be outside a zone: 不在高新区, 高新区外的企业, outside any high-tech zone."""

from __future__ import annotations

import re

from assistant.word_patterns import word_patterns

_WORDS = word_patterns("outside_zone")
ZONE, NONE = "zone_type", "none"  # the fact, and its value for one in no zone of those spoken of


def outside_zone(text: str) -> tuple[tuple[int, int], ...]:
    """The spans of a (lowered) text that say that someone is not in a zone."""
    if _WORDS["asked"].search(text):
        return ()
    found = _WORDS["not_in"].finditer(text)
    return tuple(one.span() for one in found if not _of_rank_or_level(text, one))


def _of_rank_or_level(text: str, found: re.Match[str]) -> bool:
    """Whether what is not in something is a zone, of its level or its rank: 我们园区不属于国家级高新区, not in the top 35 zones."""
    return bool(_WORDS["ranked"].search(found[0]) or _WORDS["zone_is"].search(text[: found.start()]))
