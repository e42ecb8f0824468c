"""What there is to judge a claim by: settled at once by its document or word for word, else provisions weighed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.claims.comparisons import judge_comparison
from assistant.claims.contrast import Contrast, read_contrast
from assistant.claims.distribute import assertions
from assistant.claims.document import judge_document
from assistant.claims.frame import Frame
from assistant.claims.reasons import fixed
from assistant.claims.results import supporting
from assistant.claims.text import cited_clauses, fault, verbatim
from assistant.claims.types import Claim, ClaimResult, Given
from assistant.claims.weigh import Weighed, weigh
from index.search import Index, search
from index.types import Clause

_POOL = 8  # clauses searched; the right one is among them for 99 of 100 claims

Evidence = tuple[list[Weighed], ...]


@dataclass(frozen=True, slots=True)
class Gathered:
    """A claim settled, or the provisions weighed for each of its assertions, and for what it denies put in their place."""

    settled: ClaimResult | None = None
    asserted: Evidence = ()
    swapped: Evidence = ()
    cited: bool = False


def gather(
    claim: Claim, frame: Frame, citations: Sequence[Given], index: Index, found: tuple[Clause, ...] = ()
) -> Gathered:
    """The evidence for a claim: in what it cites, else in what was found, else in the documents it names or in all."""
    own = [c for c in citations if c.n in claim.marks] if claim.marks else list(citations)
    lacking = [n for n in claim.marks if n not in {c.n for c in citations}] if citations else []
    if lacking:
        return Gathered(ClaimResult(claim.text, "not_found", fixed("mark", claim.language, str(lacking[0]))))
    for given in own:
        if wrong := fault(given, index):
            return Gathered(ClaimResult(claim.text, "not_found", fixed(wrong, claim.language, given.document)))
    clauses = tuple(dict.fromkeys(clause for given in own for clause in cited_clauses(given, index)))
    documents = tuple(dict.fromkeys(c.document for c in clauses) if clauses else frame.documents or index.policies)
    for text in dict.fromkeys((claim.text, frame.body)):
        for clause, start, end in verbatim(text, index, documents):
            if not clauses or clause in clauses:
                return Gathered(supporting(claim, clause, ((start, end),), index, True))
    if about := judge_document(claim, frame, index):
        return Gathered(about)
    if not clauses and not found and (compared := judge_comparison(claim, frame, index)):
        return Gathered(compared)
    contrast = read_contrast(frame.body)
    if not clauses:
        clauses = found or tuple(hit.clause for hit in search(index, contrast.asserted, _POOL, documents=documents))
    return Gathered(
        None,
        _weighed(claim, contrast.asserted, clauses, index, contrast),
        _weighed(claim, contrast.swapped, clauses, index),
        bool(own),
    )


def _weighed(
    claim: Claim, text: str, clauses: Sequence[Clause], index: Index, contrast: Contrast | None = None
) -> Evidence:
    """The provisions weighed for each assertion of a text, where there is one."""
    return tuple(weigh(claim, part, clauses, index, contrast) for part in assertions(text)) if text else ()
