"""What an answer from the text stands on: a clause, the provisions to quote, and how sure it is; and how it is found by a span."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from assistant.rules.types import Rule
from assistant.types import Language
from index.search import Index
from index.types import Clause, Provision


class Span(Protocol):
    """What stands from one offset of a document to another: an anchor, a citation, a provision."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Evidence:
    """A clause with the provisions that answer, in the order of the text, and its department bracket."""

    clause: Clause
    provisions: tuple[Provision, ...]
    score: float
    department: Provision | None = None


def clause_at(index: Index, document: str, offset: int) -> Clause:
    """The clause of a document that holds an offset."""
    return next(c for c in index.clauses if c.document == document and c.start <= offset < c.end)


def provisions_at(clause: Clause, span: Span, index: Index) -> tuple[Provision, ...]:
    """The provisions of a clause that a span of its document touches."""
    return tuple(p for p in index.pinpoint.provisions(clause) if overlap(p, span))


def overlap(one: Span, other: Span) -> bool:
    """Whether two spans of one document share a character."""
    return one.start < other.end and other.start < one.end


def department_after(clause: Clause, chosen: Sequence[Provision], index: Index) -> Provision | None:
    """The department bracket that closes the passage quoted."""
    brackets = [p for p in index.pinpoint.provisions(clause) if p.departments is not None]
    after = [p for p in brackets if not chosen or p.start >= chosen[0].start]
    found = after or brackets
    return found[0] if found else None


def quoted_by(rules: Iterable[Rule], index: Index) -> tuple[Provision, ...]:
    """The provisions that some rules quote."""
    quoted = [(clause_at(index, rule.document, anchor.start), anchor) for rule in rules for anchor in rule.anchors]
    return tuple(provision for clause, anchor in quoted for provision in provisions_at(clause, anchor, index))


def in_words_of(language: Language, provision: Provision, index: Index) -> str:
    """A provision as printed, or for a question in English its reference translation where it has one."""
    english = language == "en" and index.translated.reference.of(provision.document, provision.text)
    return english or provision.text
