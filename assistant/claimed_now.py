"""Whether what a document gives can be had by now, which turns on its being in force: 这个送审稿现在能申领吗."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.decide import NOT_IN_FORCE
from assistant.question import Question
from assistant.word_patterns import word_patterns
from index.search import Index
from index.types import Hit

_WORDS = word_patterns("claimed_now")
_NEARLY = 0.7  # of the best score


def claims_now(question: Question) -> bool:
    """Whether that is asked, and not of a case told."""
    asked = "decision" in question.asks and not _WORDS["case_told"].search(question.text)
    return asked and _WORDS["claimed_now"].search(question.text) is not None


def of_none_in_force(hits: Sequence[Hit], index: Index) -> bool:
    """Whether what is found nearly as well as the best is all of drafts, templates and documents past their period."""
    near = [hit for hit in hits if hit.score >= _NEARLY * hits[0].score]
    return all(index.policies[hit.clause.document].status in NOT_IN_FORCE for hit in near)
