"""A turn that asks only who is responsible for what the answer before was about: it stays with the clause cited there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import dropwhile

from assistant.evidence import Evidence
from assistant.matter import telling
from assistant.question import Question
from assistant.types import Citation
from index.query import named_zone_types
from index.search import Index
from index.types import Clause, Provision

_LEVEL = re.compile(r"国家级|自治区级|[省市]级|\b(?:national|regional|provincial)", re.IGNORECASE)
_WHO = frozenset(("department", "list", "decision"))


def asks_who(question: Question, index: Index) -> bool:
    """Whether a turn that leans back asks who is responsible and names nothing that would be another matter."""
    if not question.follows or "department" not in question.asks or question.asks - _WHO or question.sides:
        return False
    if index.places.named(question.text) or set(named_zone_types(question.text)) - {"zone"}:
        return False
    if _LEVEL.search(question.text):
        return False
    return not any(_a_matter(mention.concept.zh) for mention in telling(index.vocabulary.mentions(question.text)))


def same_clause(cited: Sequence[Citation], index: Index) -> Evidence | None:
    """The clause cited first with the passage quoted of it and the bracket that closes it; None where it has none."""
    if not cited:
        return None
    first = cited[0]
    clause = next(c for c in index.clauses if (c.document, c.start) == (first.document, first.clause_start))
    provisions = index.pinpoint.provisions(clause)
    brackets = [one for one in provisions if one.departments is not None]
    after = list(dropwhile(lambda one: one.end <= first.start, brackets)) or brackets[-1:]
    if not after:
        return None
    return Evidence(clause, _quoted(cited, clause, provisions), 1.0, after[0])


def _quoted(cited: Sequence[Citation], clause: Clause, provisions: Sequence[Provision]) -> tuple[Provision, ...]:
    """The first passage of a clause that citations quote, brackets apart."""
    passages = [provision for provision in provisions if provision.departments is None]
    for one in cited:
        for passage in passages:
            if one.document == clause.document and one.start < passage.end and passage.start < one.end:
                return (passage,)
    return tuple(passages[:1])


def _a_matter(name: str) -> bool:
    """Whether a printed name is more than the words with which one asks who does something."""
    return not any(word in name for word in ("负责", "牵头", "主管", "责任", "部门", "职责", "分工", "工作"))
