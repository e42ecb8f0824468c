"""Rulings that a question sets side by side: of two documents, levels or types of zone; told as a comparison."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.alike import alike, asks_alike, asks_more
from assistant.award_words import text_in
from assistant.awards_apart import asks_difference
from assistant.compare_rows import compared_sums, rows_table
from assistant.composition import Composition
from assistant.decide import Ruling
from assistant.names import named
from assistant.question import Question
from index.search import Index
from prompts import replies

_KINDS = ("zone_type", "zone_level", "level")  # where a question names two of a kind, it sets them side by side
_EACH = re.compile(
    r"各|分别|哪[个边家份一]|谁(?:更|给)|\b(?:each|respectively|which of (?:the|them|these|those)|which one|versus|vs)\b",
    re.IGNORECASE,
)


def is_compared(question: Question, shown: Sequence[Ruling]) -> bool:
    """Whether several rulings are shown that the question sets side by side."""
    if len(shown) < 2:
        return False
    if "compare" in question.asks or question.sides or asks_difference(question.text) or asks_more(question.text):
        return True
    kinds = any(len(told) > 1 for name in _KINDS if isinstance(told := question.facts.get(name), tuple))
    return kinds and _EACH.search(question.text) is not None and all(one.verdict.award for one in shown)


def side_of(ruling: Ruling, shown: Sequence[Ruling], question: Question, index: Index) -> str:
    """What a ruling is called beside the others: by its document, or where all are of one by what it gives."""
    if len({one.rule.document for one in shown}) == 1:
        return text_in(ruling.rule.title, question.language)
    return named(index.policies[ruling.rule.document], question.language)


def state_compared(made: Composition, at: int, question: Question, index: Index) -> None:
    """Put what differs and the table before what is told of each side; with yes or no in one line."""
    order = [named(index.policies[next(iter(side.documents))], question.language) for side in question.sides]
    made.rows.sort(key=lambda row: order.index(row.side) if row.side in order else 0)
    lead = compared_sums(made.rows, question.language)
    if (
        asks_alike(question.text)
        and made.decision
        and made.decision == alike(question.text, True)
        and len({row.gives for row in made.rows}) > 1
    ):
        lead = ""  # the part asked about is the same, whatever else differs
    if made.decision and lead:
        at, lead = at - 1, f"{made.lines.pop(at - 1)}{' ' * question.english}{lead}"
    elif not made.decision and not asks_difference(question.text):
        lead = lead or replies(question.language)["side_by_side"]
    made.lines[at:at] = [lead, rows_table(made.rows, question.language)]
