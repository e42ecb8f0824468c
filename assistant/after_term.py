"""A turn that asks what comes after the term just spoken of: the passage there that says what the end of it brings."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.evidence import Evidence, clause_at, department_after, overlap
from assistant.question import Question
from assistant.types import Citation
from assistant.word_patterns import word_patterns
from index.search import Index

_WORDS = word_patterns("after_term")


def asks_after_term(question: Question) -> bool:
    """Whether a turn that leans back asks what comes once a term is over."""
    return question.follows and "decision" not in question.asks and _WORDS["asked"].search(question.text) is not None


def after_term(cited: Sequence[Citation], index: Index) -> Evidence | None:
    """The passage cited first, or the next one of its clause, that speaks of the end of a term; None where neither does."""
    if not cited:
        return None
    clause = clause_at(index, cited[0].document, cited[0].clause_start)
    passages = [provision for provision in index.pinpoint.provisions(clause) if provision.departments is None]
    at = next((at for at, passage in enumerate(passages) if overlap(cited[0], passage)), len(passages))
    ending = tuple(passage for passage in passages[at : at + 2] if _WORDS["ends"].search(passage.text))[:1]
    return Evidence(clause, ending, 1.0, department_after(clause, ending, index)) if ending else None
