"""The promises and measures that a question names, as verdicts beside an answer that the passages give."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from assistant.decide import Ruling, misplaced
from assistant.question import Question
from assistant.rules.check import all_raised, check
from assistant.rules.load import Rulebook
from assistant.rules.types import Document
from assistant.state_ruling import view
from assistant.types import Answer

_MOST = 6


def name_matters(
    answer: Answer, question: Question, rulebook: Rulebook, documents: Mapping[str, Document], as_of: date
) -> Answer:
    """The answer with the verdicts of what the question names; one that cites nothing stays as it is."""
    if not answer.citations:
        return answer
    named = [
        rule
        for rule in all_raised(rulebook.rules, question.facts)
        if rule.by_matter and rule.document in question.documents and not misplaced(rule, question.facts)
    ]
    views = (view(Ruling(rule, check(rule, question.facts, documents, as_of)), question) for rule in named)
    return replace(answer, verdicts=(*answer.verdicts, *views)[:_MOST])
