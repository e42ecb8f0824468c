"""A contrast held against one provision: it says what the sentence denies, and not what the sentence says in its stead."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from assistant.claims.contrast import Contrast
from assistant.claims.sanctions import sanctions
from assistant.claims.translated import share
from assistant.claims.types import Candidate, Difference
from assistant.claims.words import coverage, segments
from index.search import Index

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_HELD, _LESS = 0.6, 0.3  # how much of what is denied a provision must say, and how much less of what is said


def contrast_differences(
    claim: Reading, contrast: Contrast, candidate: Candidate, index: Index
) -> Iterator[Difference]:
    """The half that a sentence denies where a provision says that half and not the other, or has the sanction denied."""
    if not contrast.denied:
        return
    if sanctions(contrast.denied) & sanctions(candidate.statement.text):
        yield Difference("choice", contrast.said.strip(), contrast.denied.strip())
        return
    said, denied = (_share(half, claim, candidate, index) for half in (contrast.said, contrast.denied))
    if denied >= _HELD and said <= denied - _LESS:
        yield Difference("choice", contrast.said.strip(), contrast.denied.strip())


def _share(half: str, claim: Reading, candidate: Candidate, index: Index) -> float:
    """The share of a half that a provision holds, in English by its translation."""
    if claim.language == "en" and (found := share(half, candidate, index)):
        return found
    told = segments(half, index)
    return coverage(told, index, candidate.statement.text) if told else 0.0
