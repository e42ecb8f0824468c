"""A judged claim with its reason and the spans relied on."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.cite import Citations
from assistant.claims.in_words import in_words
from assistant.claims.reasons import different, supported
from assistant.claims.types import Claim, ClaimResult
from assistant.claims.weigh import Weighed
from index.search import Index
from index.types import Clause


def supporting(
    claim: Claim, clause: Clause, spans: Sequence[tuple[int, int]], index: Index, exact: bool
) -> ClaimResult:
    """Supported by some spans of a clause, word for word or not."""
    reason = supported(clause, claim.language, index, exact)
    return ClaimResult(claim.text, "supported", reason, cited(clause, spans, index).listed())


def contradicting(claim: Claim, best: Weighed, index: Index) -> ClaimResult:
    """Contradicted by what a provision says otherwise."""
    told = next(d for d in best.differences if d.matter != "absent")
    reason = different(in_words(told, claim.language, index.vocabulary), claim.language)
    citations = cited(best.candidate.clause, best.candidate.spans, index)
    return ClaimResult(claim.text, "contradicted", reason, citations.listed(), best.differences)


def ungiven(claim: Claim, best: Weighed, index: Index) -> ClaimResult:
    """Not found, for a provision of the matter gives no such figure."""
    told = next(d for d in best.differences if d.matter == "absent")
    reason = different(in_words(told, claim.language, index.vocabulary), claim.language)
    return ClaimResult(claim.text, "not_found", reason)


def cited(clause: Clause, spans: Sequence[tuple[int, int]], index: Index) -> Citations:
    """Some spans of a clause as citations."""
    citations = Citations()
    for start, end in spans:
        citations.add(index.policies[clause.document], clause, start, end)
    return citations
