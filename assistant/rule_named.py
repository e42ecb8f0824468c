"""A further question that names a rule by its title, as those offered under an answer do: the passage of that rule."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.award_words import text_in
from assistant.evidence import Evidence
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
            clause = next(c for c in index.clauses if (c.document, c.start) == (one.document, one.clause_start))
            provisions = index.pinpoint.provisions(clause)
            held = tuple(p for p in provisions if p.start < anchor.end and anchor.start < p.end)[:1]
            after = [p for p in provisions if p.departments is not None and p.start >= anchor.start]
            return Evidence(clause, held, 1.0, after[0] if after else None) if held else None
    return None


def cites(evidence: Evidence, cited: Sequence[Citation]) -> bool:
    """Whether some citations quote of the passage."""
    passage = evidence.provisions[0]
    return any(
        one.document == passage.document and one.start < passage.end and passage.start < one.end for one in cited
    )
