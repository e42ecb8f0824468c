"""Where someone is told to be outside a zone: 不在高新区, 高新区外的企业, outside any high-tech zone."""

from __future__ import annotations

from assistant.word_patterns import word_patterns

_WORDS = word_patterns("outside_zone")
ZONE, NONE = "zone_type", "none"  # the fact, and its value for one in no zone of those spoken of


def outside_zone(text: str) -> tuple[tuple[int, int], ...]:
    """The spans of a (lowered) text that say that someone is not in a zone."""
    if _WORDS["asked"].search(text):
        return ()
    return tuple(found.span() for found in _WORDS["not_in"].finditer(text))
