"""A further question that names a rule by its title, as those offered under an answer do: the passage of that rule."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.award_words import text_in
from assistant.evidence import Evidence, clause_at, department_after, overlap, provisions_at
from assistant.question import Question
from assistant.rules.load import Rulebook
from assistant.rules.types import Rule
from assistant.types import Citation
from index.search import Index

_SHORTEST = 5  # a title shorter than this may stand in a question by chance


def titled(question: Question, rulebook: Rulebook) -> tuple[Rule, ...]:
    """The rules whose whole title stands in a turn, that with the longest title first."""
    text = question.text.lower()
    found = [
        rule
        for rule in rulebook.rules
        if len(title := text_in(rule.title, question.language).lower()) >= _SHORTEST and title in text
    ]
    return tuple(sorted(found, key=lambda rule: -len(text_in(rule.title, question.language))))


def passage_of(rules: Sequence[Rule], cited: Sequence[Citation], index: Index) -> Evidence | None:
    """The passage that the first of some rules stands on which the clause cited first holds; None where it holds none."""
    for rule in rules:
        anchor = rule.anchors[0]
        for one in cited[:1]:
            if rule.document != one.document or not one.clause_start <= anchor.start < one.clause_end:
                continue
            clause = clause_at(index, one.document, one.clause_start)
            held = provisions_at(clause, anchor, index)[:1]
            return Evidence(clause, held, 1.0, department_after(clause, held, index)) if held else None
    return None


def cites(evidence: Evidence, cited: Sequence[Citation]) -> bool:
    """Whether some citations quote of the passage."""
    passage = evidence.provisions[0]
    return any(one.document == passage.document and overlap(one, passage) for one in cited)
