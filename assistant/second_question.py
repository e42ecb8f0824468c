"""The second question of a turn (原用途最多再用几年？到头了怎么办手续？): what answers it beside what answers the first."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.asks import asks
from assistant.evidence import Evidence, clause_at, department_after, provisions_at
from assistant.question import Question
from assistant.types import Citation
from index.query import read_query
from index.search import Index
from index.types import Clause, Provision

_QUESTION = re.compile(r"[^?？]+[?？]")
_LEAST = 4
_MOSTLY = 0.7
_GOES_ON = 1.5  # the sentence that the answer to the first question begins is likely to end with that to the second
_OF_RULES = frozenset(("amount", "sum", "share", "decision", "compare", "payer"))


def second_passages(
    question: Question, cited: Sequence[Citation], index: Index
) -> tuple[tuple[Clause, Provision], ...]:
    """For each further question of the turn that sums do not answer, the passage of the clause cited first that does."""
    asked = [part.strip() for part in _QUESTION.findall(question.text)]
    further = [part for part in asked[1:] if len(part) >= _LEAST and _of_text(part, question)]
    if not further or not cited:
        return ()
    first = cited[0]
    clause = clause_at(index, first.document, first.clause_start)
    shown = [(one.start, one.end) for one in cited if one.document == first.document]
    found: dict[Provision, None] = {}
    for part in further:
        query = read_query(part, index.vocabulary, index.places)
        scored = [
            (score * (_GOES_ON if _covered(provision, shown) > 0 else 1.0), -provision.start, provision)
            for score, provision in index.pinpoint.scored(clause, f"{query.wanted} {query.expansion}")
            if not provision.departments and _covered(provision, shown) < _MOSTLY
        ]
        best = max(scored, default=None, key=lambda one: one[:2])
        if best and best[0] > 0:
            found[best[2]] = None
    return tuple((clause, provision) for provision in found)


def bodies_beside(question: Question, cited: Sequence[Citation], index: Index) -> Evidence | None:
    """Where bodies are asked for beside a sum, the passage cited first with the bracket that closes it."""
    if "department" not in question.asks or not cited:
        return None
    clause = clause_at(index, cited[0].document, cited[0].clause_start)
    passages = provisions_at(clause, cited[0], index)
    bracket = department_after(clause, passages, index)
    return Evidence(clause, passages, 1.0, bracket) if bracket else None


def _covered(provision: Provision, shown: Sequence[tuple[int, int]]) -> float:
    """The share of a provision that is quoted already; of a long one the rest may say how it goes on."""
    length = provision.end - provision.start
    return max((min(e, provision.end) - max(s, provision.start) for s, e in shown), default=0) / length


def _of_text(part: str, question: Question) -> bool:
    """Whether a question asks for something else than what the rules' verdict says."""
    return bool(asks(part, english=question.english) - _OF_RULES)
