"""The units of the figures that a question asks for by the name of a measure: what growth, which output values, how long."""

from __future__ import annotations

from assistant.word_patterns import word_patterns
from index.types import Unit

_WORDS = word_patterns("units_asked")


def units_asked(text: str) -> frozenset[Unit]:
    """The units of the measures that a question names; none where it names none."""
    found: list[Unit] = ["percent"] if _WORDS["percent"].search(text) else []
    found += ["year", "month", "day"] if _WORDS["term"].search(text) else []
    found += ["CNY", "USD"] if _WORDS["money"].search(text) else []
    found += ["CNY", "USD", "percent", "m2", "mu", "tce"] if _WORDS["measure"].search(text) else []
    return frozenset(found)
