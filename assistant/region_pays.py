"""Whether the autonomous region is named as the one who pays, not as the level of what it pays for."""

from __future__ import annotations

from assistant.word_patterns import word_patterns

_WORDS = word_patterns("region_pays")


def pays(text: str, start: int, end: int) -> bool:
    """Whether the region, named at a place of a (lowered) text, is certainly the one who pays."""
    return _WORDS["pays"].match(text, end) is not None or _WORDS["from"].search(text[:start]) is not None


def may_pay(text: str, start: int, end: int) -> bool:
    """Whether the region, named at a place of a (lowered) text, may be the one who pays: 自治区补多少, regional funds."""
    return _WORDS["purse"].match(text, end) is not None or pays(text, start, end)
