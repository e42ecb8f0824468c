"""A question and what was found to an answer: refused, decided by rules, or quoted from the text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from assistant.cite import Citations
from assistant.compose_text import compose_text
from assistant.notices import status_notices
from assistant.question import Question
from assistant.refuse import refusal, refusal_text
from assistant.rules.load import Rulebook
from assistant.rules.types import Document
from assistant.select import select
from assistant.types import Answer
from index.search import Index
from index.types import Hit


def answer_question(
    question: Question,
    hits: Sequence[Hit],
    index: Index,
    rulebook: Rulebook,
    documents: Mapping[str, Document],
    as_of: date,
) -> Answer:
    """The answer, before its figures and quotes are verified."""
    if refused := refusal(question, hits, index):
        return Answer("", "refuse", question.language, refusal_text(refused, question, index))
    citations = Citations()
    evidence = select(question, hits, index)
    text, decided, amounts = compose_text(question, evidence, index, citations)
    cited = citations.listed()
    return Answer(
        "", "answer", question.language, text, decision=decided, citations=cited, amounts=amounts,
        notices=status_notices(cited, index.policies, question.language, as_of),
    )  # fmt: skip
