"""A text held against the policies: each claim supported, contradicted or not found, with the spans relied on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.claims.frame import Frame, read_frame
from assistant.claims.gather import Evidence, Gathered, gather
from assistant.claims.judge import Judged, judge
from assistant.claims.model import Model, read_model
from assistant.claims.reasons import fixed
from assistant.claims.results import cited, contradicting, supporting, ungiven
from assistant.claims.split import claims
from assistant.claims.types import WORST, Claim, ClaimResult, Given, Judgement, Verification
from index.search import Index
from index.types import Clause


def verify_text(
    text: str,
    citations: Sequence[Given],
    index: Index,
    id: str = "",
    documents: tuple[str, ...] = (),
    found: tuple[Clause, ...] = (),
) -> Verification:
    """Every claim of a text judged against the clauses cited, or where none is cited against those `found` for it.

    Where none are handed in they are searched; what names no document is searched in `documents`, or else in all.
    """
    # a question that puts no statement leans on more than its words
    model = replace(read_model(), english=None) if found else read_model()
    results = [
        _result(claim, gather(claim, frame, citations, index, found), model, index)
        for claim, frame in framed(text, index, documents)
    ]
    return Verification(id, tuple(results))


def framed(text: str, index: Index, documents: tuple[str, ...] = ()) -> Iterator[tuple[Claim, Frame]]:
    """Each claim of a text with its attribution; what names no document speaks of the one named last."""
    named = documents
    for claim in claims(text):
        frame = read_frame(claim.text, index)
        named = frame.documents or named
        yield claim, replace(frame, documents=named, by_place=frame.by_place and bool(frame.documents))


def verdict(gathered: Gathered, model: Model) -> Judgement:
    """The verdict alone, for those who try other weights."""
    return gathered.settled.verdict if gathered.settled else _concluded(gathered, model)[0]


def _concluded(gathered: Gathered, model: Model) -> tuple[Judgement, Judged]:
    """A claim as good as its worst assertion; contradicted where what it denies is said."""
    found = _worst(gathered.asserted, model)
    if found.verdict != "contradicted" and gathered.swapped:
        denied = _worst(gathered.swapped, model)
        nearer = found.verdict == "not_found" or _rank(denied) > _rank(found)
        if denied.verdict == "supported" and nearer:
            return "contradicted", denied
    return found.verdict, found


def _worst(evidence: Evidence, model: Model) -> Judged:
    return min((judge(weighed, model) for weighed in evidence), key=lambda judged: WORST.index(judged.verdict))


def _rank(judged: Judged) -> float:
    return judged.on.rank if judged.on else 0.0


def _result(claim: Claim, gathered: Gathered, model: Model, index: Index) -> ClaimResult:
    """The verdict with its reason and citations."""
    if gathered.settled:
        return gathered.settled
    verdict, judged = _concluded(gathered, model)
    best = judged.on
    if best is None:
        return ClaimResult(claim.text, "not_found", fixed("uncited" if gathered.cited else "none", claim.language))
    clause, spans = best.candidate.clause, best.candidate.spans
    if judged.verdict == "not_found":
        return ungiven(claim, best, index)
    if judged.verdict == "contradicted":
        return contradicting(claim, best, index)
    if verdict == "contradicted":
        reason = fixed("denied", claim.language)
        return ClaimResult(claim.text, "contradicted", reason, cited(clause, spans, index).listed())
    return supporting(claim, clause, spans, index, False)
