"""A yes-no question held as a statement against the policies: whether they say it, say otherwise, or say nothing of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.as_statement import as_statement, puts_statement
from assistant.claims.types import ClaimResult, Judgement, Matter
from assistant.claims.verify_text import verify_text
from assistant.evidence import Evidence, clause_at, provisions_at
from assistant.question import Question
from assistant.scope import told_places
from assistant.types import Citation
from assistant.year_named import without_naming_year
from index.search import Index
from index.types import Clause, Hit

_OWN = re.compile(
    r"(?<![自忘])我(?!国)|咱|本公司|本企业|俺|\b(?:we|our|us|i|my)\b", re.IGNORECASE
)  # 企业自我评估 is nobody's own
_BY_RATIO = re.compile(  # a name, of which the ratio is a part: the 1:1 matching
    r"的?1\s*[:：]\s*1的?(?=配套|资助)|\b(?:1\s*:\s*1|one-to-one) (?=match)", re.IGNORECASE
)
_LEAST = 14  # characters of a statement
_TOLD = frozenset(("place", "nature", "absent", "comparator"))
_WHO: frozenset[Matter] = frozenset(("approver", "chief", "recipient"))
_NEAREST = 3  # clauses that may speak against a question that puts no statement


@dataclass(frozen=True, slots=True)
class Held:
    """The verdict on what a yes-no question supposes, why, and the passages it rests on.

    `denied` where all against it is a denial; `matters` are those in which the text says otherwise.
    """

    verdict: Judgement
    reason: str
    citations: tuple[Citation, ...]
    denied: bool = False
    matters: frozenset[Matter] = frozenset()


def to_confirm(question: Question) -> bool:
    """Whether a statement is put to be confirmed, and speaks of no case of the asker's own."""
    return (
        "decision" in question.asks
        and not question.follows
        and puts_statement(question.text)
        and not is_own(question)
        and len(as_statement(question.text)) >= _LEAST
    )


def is_own(question: Question) -> bool:
    """Whether a question speaks of a case of the asker's own, who told it apart: I was told that …"""
    return _OWN.search(as_statement(question.text)) is not None


def held_against(question: Question, hits: Sequence[Hit], index: Index, *, recited: bool = False) -> Held | None:
    """The verdict on what a yes-no question supposes, the worst of its claims; None where it leans on another.

    A statement put to be confirmed, or a provision `recited`, is held against all that its documents say, any other against the clauses found.
    """
    put = recited or to_confirm(question)
    if "decision" not in question.asks or question.follows or (not put and "compare" in question.asks):
        return None
    if not put and not question.english and len(as_statement(question.text)) < _LEAST:
        return None  # too few words to be told from what stands near; what the passage allows or forbids decides
    near: tuple[Clause, ...] = () if put else tuple(hit.clause for hit in hits[:_NEAREST])
    documents = tuple(sorted(question.documents))
    stated = as_statement(without_naming_year(_without_told_places(question, index)))
    if not put:
        stated = _BY_RATIO.sub("", stated)
    held = verify_text(stated, (), index, documents=documents, found=near)
    if not held.claims:
        return None
    verdict = held.verdict
    if verdict == "contradicted" and not put:
        refuting = next((claim for claim in held.claims if claim.verdict == verdict and _refutes(claim)), None)
        if refuting is None:
            return Held("not_found", "", ())
        denied = all(difference.found == "denied" for difference in refuting.differences)
        matters = frozenset(difference.matter for difference in refuting.differences)
        return Held(verdict, refuting.reason, refuting.citations, denied, matters)
    worst = next((claim for claim in held.claims if claim.verdict == verdict), held.claims[0])
    return Held(verdict, worst.reason, worst.citations)


def another_acts(question: Question, hits: Sequence[Hit], index: Index) -> bool:
    """Whether the clauses found say of another body, person or recipient what a question supposes, and else nothing against it.

    Beside rules only this counts: figures of a case differ from those of a text by right.
    """
    held = held_against(question, hits, index)
    return held is not None and held.verdict == "contradicted" and bool(held.matters) and held.matters <= _WHO


def _refutes(claim: ClaimResult) -> bool:
    """Whether a contradiction says no to a question that puts no statement, and not to a circumstance told with it.

    A place told (a firm from Shanghai), something that is not there (no station yet) or is not wanted, and an award
    named an aim are told by who asks, not asked.
    """
    matters = {difference.matter for difference in claim.differences if difference.found != "asserted"}
    return not claim.differences or bool(matters - _TOLD)


def _without_told_places(question: Question, index: Index) -> str:
    """A question with each place named only where something is done (a listing in Hong Kong) called elsewhere."""
    text = question.text
    mentioned = sorted(index.places.mentions(text), key=lambda one: -one[1])
    told = told_places((place for place, _, _ in mentioned), question.elsewhere, index.policies, index.places)
    for place, start, end in mentioned:
        if place.kind != "country" and place.id in told:
            text = text[:start] + ("another place" if question.english else "外地") + text[end:]
    return text


def said_first(evidence: Sequence[Evidence], said: Sequence[Citation], index: Index) -> tuple[Evidence, ...]:
    """The evidence with the provisions that a verdict rests on before the rest of it."""
    for citation in said:
        clause = clause_at(index, citation.document, citation.clause_start)
        stated = provisions_at(clause, citation, index)
        own = next((one for one in evidence if one.clause == clause), None)
        rest = [p for p in (own.provisions if own else ()) if p not in stated]
        first = replace(own, provisions=(*stated, *rest)) if own else Evidence(clause, stated, 0.0)
        evidence = (first, *(one for one in evidence if one is not own))
    return tuple(evidence)
