"""What the clause cited first can answer as well: questions to go on with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from assistant.award_words import text_in
from assistant.evidence import clause_at, overlap
from assistant.rules.load import Rulebook
from assistant.rules.types import Rule
from assistant.types import Answer, Citation
from index.search import Index
from index.types import Clause
from prompts import replies

_MOST = 3


def next_questions(answer: Answer, index: Index, rulebook: Rulebook) -> tuple[str, ...]:
    """At most three questions: who is responsible where that was not said, then the other rules of the clause."""
    if answer.type != "answer" or not answer.citations:
        return ()
    first = answer.citations[0]
    clause = clause_at(index, first.document, first.clause_start)
    return tuple(islice(dict.fromkeys(_questions(answer, clause, index, rulebook)), _MOST))


def _questions(answer: Answer, clause: Clause, index: Index, rulebook: Rulebook) -> Iterator[str]:
    words = replies(answer.language)
    brackets = [p for p in index.pinpoint.provisions(clause) if p.departments]
    if brackets and not any(overlap(c, p) for p in brackets for c in answer.citations):
        yield words["next_department"]
    for rule in rulebook.rules:
        if rule.document == clause.document and _within(rule, clause) and not _quoted(rule, answer.citations):
            name = "next_sum" if rule.amount else "next_rule"
            yield words[name].format(title=text_in(rule.title, answer.language))


def _within(rule: Rule, clause: Clause) -> bool:
    """Whether a rule stands on a quote of the clause."""
    return any(clause.start <= anchor.start and anchor.end <= clause.end for anchor in rule.anchors)


def _quoted(rule: Rule, citations: Sequence[Citation]) -> bool:
    """Whether an answer quotes what a rule stands on."""
    return any(overlap(anchor, one) for anchor in rule.anchors for one in citations)
