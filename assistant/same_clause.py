"""A turn that asks only who is responsible for what the answer before was about, or whether a body is: it stays with the clause cited there."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.body_roles import body_roles
from assistant.claims.described import each_described
from assistant.evidence import Evidence, clause_at, department_after, overlap
from assistant.matter import telling
from assistant.question import Question
from assistant.types import Citation
from assistant.word_patterns import word_patterns
from index.query import named_zone_types
from index.search import Index
from index.types import Clause, Provision
from index.vocabulary import Mention

_WORDS = word_patterns("same_clause")
_WHO = frozenset(("department", "list", "decision"))


def asks_who(question: Question, index: Index) -> bool:
    """Whether a turn that leans back asks who is responsible and names nothing that would be another matter."""
    if not question.follows or "department" not in question.asks or question.asks - _WHO or question.sides:
        return False
    return _names_no_matter(question, index, ())


def asks_of_body(question: Question, index: Index) -> bool:
    """Whether a turn that leans back asks if a body has a role, and names nothing that would be another matter."""
    if not question.follows or "decision" not in question.asks or question.sides:
        return False
    asked = body_roles(question, index.vocabulary)
    return bool(asked) and _names_no_matter(question, index, [one.body for one in asked])


def _names_no_matter(question: Question, index: Index, bodies: Sequence[Mention]) -> bool:
    """Whether a turn names no place, zone, level, document or matter, some bodies apart."""
    if (
        each_described(question.text, index)
        or index.places.named(question.text)
        or set(named_zone_types(question.text)) - {"zone"}
    ):
        return False
    if _WORDS["level"].search(question.text):
        return False
    named = telling(index.vocabulary.mentions(question.text))
    own = " ".join(body.text.lower() for body in bodies)
    return not any(
        _a_matter(mention.concept.zh) and _a_matter(mention.text) and mention.text.lower() not in own
        for mention in named
    )


def same_clause(cited: Sequence[Citation], index: Index) -> Evidence | None:
    """The clause cited first with the passage quoted of it and the bracket that closes it; None where it has none."""
    if not cited:
        return None
    clause = clause_at(index, cited[0].document, cited[0].clause_start)
    quoted = _quoted(cited, clause, index)
    bracket = department_after(clause, quoted, index)
    return Evidence(clause, quoted, 1.0, bracket) if bracket else None


def _quoted(cited: Sequence[Citation], clause: Clause, index: Index) -> tuple[Provision, ...]:
    """The first passage of a clause that citations quote, brackets apart."""
    passages = [provision for provision in index.pinpoint.provisions(clause) if provision.departments is None]
    own = (one for one in cited if one.document == clause.document)
    found = (passage for one in own for passage in passages if overlap(one, passage))
    return (next(found, passages[0]),) if passages else ()


def _a_matter(name: str) -> bool:
    """Whether a name, printed or told, is more than the words with which one asks who does something."""
    return not _WORDS["who"].search(name)
