"""What the policies say against that which a yes-no question asks about: then the answer is no."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.as_statement import as_statement
from assistant.claims.verify_text import verify_text
from assistant.evidence import Evidence
from assistant.question import Question
from assistant.types import Citation
from index.search import Index
from index.types import Hit

_NEAREST = 3  # clauses that may speak against it


def denial(question: Question, hits: Sequence[Hit], index: Index) -> tuple[Citation, ...]:
    """The passages that say otherwise than a yes-no question supposes; none where none does, or it leans on another."""
    if "decision" not in question.asks or "compare" in question.asks or question.follows:
        return ()
    near = tuple(hit.clause for hit in hits[:_NEAREST])
    held = verify_text(as_statement(question.text), (), index, documents=tuple(sorted(question.documents)), found=near)
    against = [claim for claim in held.claims if claim.verdict == "contradicted"]
    return against[0].citations if against else ()


def denied_first(evidence: Sequence[Evidence], denied: Sequence[Citation], index: Index) -> tuple[Evidence, ...]:
    """The evidence with the provisions that say otherwise before the rest of it."""
    for citation in denied:
        clause = next(c for c in index.clauses if (c.document, c.start) == (citation.document, citation.clause_start))
        said = [p for p in index.pinpoint.provisions(clause) if p.start < citation.end and citation.start < p.end]
        own = next((one for one in evidence if one.clause == clause), None)
        rest = [p for p in (own.provisions if own else ()) if p not in said]
        first = replace(own, provisions=(*said, *rest)) if own else Evidence(clause, tuple(said), 0.0)
        evidence = (first, *(one for one in evidence if one is not own))
    return tuple(evidence)
