"""Yes or no by the figures that a question puts or tells, held against those that the passages print."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.count_limit import of_count
from assistant.evidence import Evidence
from assistant.limit_broken import limit_broken
from assistant.named_figure import named_figure
from assistant.no_ceiling import asks_no_ceiling, of_no_ceiling
from assistant.overdue import overdue
from assistant.question import Question
from assistant.target_met import target_met
from assistant.types import Decision
from assistant.year_named import of_year
from index.search import Index
from index.types import Hit

_FOUND = 3  # clauses that may say how many


@dataclass(frozen=True, slots=True)
class Settled:
    """Yes, no or neither, with the evidence in the order in which it says so; and what the text says instead."""

    decision: Decision | None
    evidence: tuple[Evidence, ...]
    instead: str = ""


def of_figures(question: Question, hits: Sequence[Hit], evidence: Sequence[Evidence], index: Index) -> Settled | None:
    """Yes or no by a figure that the question puts, or by those told in it, held against those printed."""
    if asks_no_ceiling(question.text):
        return unbounded(question, evidence)
    return (
        of_named(question, evidence, index) or counted(question, hits, evidence, index) or of_told(question, evidence)
    )


def of_named(question: Question, evidence: Sequence[Evidence], index: Index) -> Settled | None:
    """Yes or no by the figure that a thing is put to have, and the sentence that says so; neither where that is open, None where none is put."""
    named = named_figure(question, evidence, index)
    if named is None or named[0] is None:
        return Settled(None, tuple(evidence)) if named else None
    decided, said = named
    own = next(one for one in evidence if said in one.provisions)
    return Settled(decided, (replace(own, provisions=(said,)),))


def unbounded(question: Question, evidence: Sequence[Evidence]) -> Settled:
    """Yes or no to whether a sum has no ceiling, by the best passage."""
    printed = (provision.text for one in evidence[:1] for provision in one.provisions)
    return Settled(of_no_ceiling(question.put or question.text, printed), tuple(evidence))


def of_told(question: Question, evidence: Sequence[Evidence]) -> Settled | None:
    """Yes or no to whether what is told breaks a limit of the best passage, meets its target or keeps its term, neither where that is open."""
    texts = [provision.text for one in evidence[:1] for provision in one.provisions]
    met = limit_broken(question, texts) or target_met(question, texts) or overdue(question, texts)
    met = met or of_year(question.put or question.text, texts)
    return Settled(None if met == "open" else met, tuple(evidence)) if met else None


def counted(question: Question, hits: Sequence[Hit], evidence: Sequence[Evidence], index: Index) -> Settled | None:
    """Yes or no by how many of a thing the clauses found allow, the provision that says so first."""
    for clause in dict.fromkeys((*(one.clause for one in evidence), *(hit.clause for hit in hits[:_FOUND]))):
        if found := of_count(question.put or question.text, index.pinpoint.provisions(clause)):
            own = next((one for one in evidence if one.clause == clause), Evidence(clause, (), 0.0))
            first = replace(own, provisions=(found[1], *(p for p in own.provisions if p != found[1])))
            return Settled(found[0], (first, *(one for one in evidence if one is not own)))
    return None
