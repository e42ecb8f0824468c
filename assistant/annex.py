"""Whether names are asked for that stand in an annex, and the text as held has no annex."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.word_patterns import word_patterns
from index.types import Provision

_WORDS = word_patterns("annex")


def names_in_annex(text: str, provisions: Sequence[Provision]) -> bool:
    """Whether a question asks for names, and the passage found refers to an annex for them."""
    return (
        bool(provisions)
        and _WORDS["refers"].search(provisions[0].text) is not None
        and _WORDS["names"].search(text) is not None
    )
