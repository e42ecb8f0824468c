"""Whether a sum has no ceiling (不封顶, unlimited): no where the text prints one."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.rules.types import MONEY
from assistant.types import Decision
from assistant.word_patterns import word_patterns
from index.figures import figures

_WORDS = word_patterns("no_ceiling")
_CEILINGS = frozenset(("<=", "<"))


def asks_no_ceiling(text: str) -> bool:
    """Whether a question puts that a sum has no ceiling."""
    return _WORDS["unbounded"].search(text) is not None


def of_no_ceiling(printed: Iterable[str]) -> Decision | None:
    """No where a passage prints a ceiling on a sum; a text that prints none may still have one elsewhere."""
    bounded = (f for text in printed for f in figures(text) if f.unit in MONEY and f.comparator in _CEILINGS)
    return "no" if any(bounded) else None
