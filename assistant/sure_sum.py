"""Whether a question has an award fixed or sure: 肯定能拿500万, a fixed sum, guaranteed; up to a sum is neither."""

from __future__ import annotations

from assistant.negated import asks_whether_not
from assistant.word_patterns import word_patterns

_WORDS = word_patterns("sure_sum")


def asks_sure(question: str) -> bool:
    """Whether a question says that what is given is fixed, or sure to be given."""
    return _WORDS["sure"].search(question) is not None


def denies_sure(question: str) -> bool:
    """Whether a question says that it is not: a denial before the words, not one behind them (without conditions)."""
    found = _WORDS["sure"].search(question)
    return found is not None and asks_whether_not(question[: found.end()] + "?")
