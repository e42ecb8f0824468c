"""What a later turn says is not meant: 我说的不是单项，是综合水平; not the single indicator, but the overall ranking."""

from __future__ import annotations

import re
from collections.abc import Sequence

_DENIED = re.compile(
    r"(?:我(?:们)?(?:刚才)?(?:说|问|指|讲)的)?(?:并)?(?<!如果)(?<!要是)(?<!假如)(?<!若)不是(?![^，,。;；?？]*[吗么?？])[^，,。;；]{1,16}[，,]\s*(?:而)?(?=是(?!不是|否))"
    r"|\bnot (?:the |a |an )?[^,.;?]{2,40},? (?:but|rather|i mean)\b",
    re.IGNORECASE,
)


def without_denied(turns: Sequence[str]) -> tuple[str, ...]:
    """The turns, the later ones without the words for what they say is not meant."""
    return (*turns[:1], *(_DENIED.sub("", turn) for turn in turns[1:]))
