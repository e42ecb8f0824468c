"""Conditions that are told in loose words not to hold: exports are weak, 外向型经济不突出, only rated B."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.not_obtained import clause_of, of_before
from assistant.word_patterns import word_patterns

_WORDS = word_patterns("told_not")
_BY_FACT = {
    "export_oriented": _WORDS["export_oriented"],
    "a_rated": _WORDS["a_rated"],
    "meets_grant_conditions": _WORDS["meets_grant_conditions"],
}

Span = tuple[int, int]


def told_not(fact: str, text: str) -> tuple[Span, ...]:
    """Where a text denies a fact in loose words."""
    words = _BY_FACT.get(fact)
    return tuple(found.span() for found in words.finditer(text)) if words else ()


def denied_by(loose: Sequence[Span], told: Sequence[int], text: str) -> tuple[bool, bool]:
    """Whether loose words alone deny a fact, and whether they do so after the places where it is told.

    What is denied of a time before is nothing where the fact is told beside it.
    """
    firmly = [at for at in told if not any(start <= at < end for start, end in loose)]
    held = [span for span in loose if not (firmly and of_before(clause_of(text, span[0])))]
    return bool(held) and not firmly, bool(held and firmly) and held[-1][0] > firmly[-1]
