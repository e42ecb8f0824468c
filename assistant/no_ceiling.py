"""Whether a sum has no ceiling (不封顶, unlimited): no where the text prints one, or gives so much and no more."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.negated import asks_whether_not
from assistant.rules.types import MONEY
from assistant.types import Decision
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.types import Figure

_WORDS = word_patterns("no_ceiling")
_CEILINGS = frozenset(("<=", "<"))


def asks_no_ceiling(text: str) -> bool:
    """Whether a question puts that a sum has no ceiling."""
    return _WORDS["unbounded"].search(text) is not None


def of_no_ceiling(question: str, printed: Iterable[str]) -> Decision | None:
    """No where a passage bounds a sum, yes where that is what a question says; one that bounds none may be bounded elsewhere."""
    if not any(_bounds(text, figure) for text in printed for figure in figures(text)):
        return None
    before = _WORDS["unbounded"].split(question)[0]  # their own 不 and no deny nothing of it
    return "yes" if _WORDS["denied"].search(question) or asks_whether_not(f"{before}?") else "no"


def _bounds(text: str, figure: Figure) -> bool:
    """Whether a figure is a ceiling on a sum, or the very sum that is given."""
    if figure.unit not in MONEY:
        return False
    given = figure.comparator == "=" and _WORDS["gives"].search(text[: figure.start]) is not None
    return given or figure.comparator in _CEILINGS
