"""A text held against the policies: each claim supported, contradicted or not found, with the spans relied on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from assistant.cite import Citations
from assistant.claim_candidates import candidates
from assistant.claim_compare import differences
from assistant.claim_read import read_statement, readings
from assistant.claim_reading import Reading, read_claim
from assistant.claim_reasons import different, fixed, supported
from assistant.claim_roles import claimed, names_lead, role_differences
from assistant.claim_split import claims
from assistant.claim_text import cited_clauses, fault, verbatim
from assistant.claim_types import Candidate, Claim, ClaimResult, Difference, Given, Verification
from assistant.claim_words import coverage
from index.search import Index, search
from index.types import Clause

SUPPORTED = 0.72  # the share of a claim's telling words that a provision must hold to say it
SAME_MATTER = 0.6  # and to speak of the same thing, so that what differs contradicts
FIGURED = 0.06  # less is needed of a provision that gives every figure of the claim
ENGLISH = 0.1  # less of either for an English claim, whose words the term base knows only in part
_CLOSE = 0.03  # a provision this much weaker than the best one does not support in its stead
_CLOSE_ROLE = 0.005
_EACH = 0.04  # what every difference takes from the rank of a provision
_ABSENT = 0.08
_TOGETHER = 0.1  # what two provisions must hold more than either alone
_POOL = 10


@dataclass(frozen=True, slots=True)
class Weighed:
    """A candidate with how much of the claim it holds and what it says otherwise."""

    candidate: Candidate
    share: float
    differences: tuple[Difference, ...]


def verify_text(text: str, citations: Sequence[Given], index: Index, id: str = "") -> Verification:
    """Every claim of a text judged against the clauses cited, or where none is cited against those found."""
    return Verification(id, tuple(_judged(claim, citations, index) for claim in claims(text)))


def _judged(claim: Claim, citations: Sequence[Given], index: Index) -> ClaimResult:
    own = [c for c in citations if c.n in claim.marks] if claim.marks else list(citations)
    lacking = [n for n in claim.marks if n not in {c.n for c in citations}] if citations else []
    if lacking:
        return ClaimResult(claim.text, "not_found", fixed("mark", claim.language, str(lacking[0])))
    for given in own:
        if wrong := fault(given, index):
            return ClaimResult(claim.text, "not_found", fixed(wrong, claim.language, given.document))
    clauses = tuple(dict.fromkeys(clause for given in own for clause in cited_clauses(given, index)))
    documents = dict.fromkeys(c.document for c in clauses) if clauses else index.policies
    for clause, start, end in verbatim(claim.text, index, tuple(documents)):
        if not clauses or clause in clauses:
            return _supported(claim, clause, ((start, end),), index, True)
    return _compared(claim, clauses or _found(claim.text, index), bool(own), index)


def _found(text: str, index: Index) -> tuple[Clause, ...]:
    return tuple(hit.clause for hit in search(index, text, _POOL))


def _compared(claim: Claim, clauses: Sequence[Clause], cited: bool, index: Index) -> ClaimResult:
    """A claim in other words than the text's; one bound by 分别 is as good as its worst half."""
    results = [_half(claim, part, clauses, cited, index) for part in readings(claim.text)]
    for verdict in ("contradicted", "not_found"):
        for result in results:
            if result.verdict == verdict:
                return result
    return results[0]


def _half(claim: Claim, part: str, clauses: Sequence[Clause], cited: bool, index: Index) -> ClaimResult:
    reading = read_claim(part, claim.language, read_statement(part), index)
    given = claimed(part, index)
    weighed = list(_by_words(reading, clauses, index))
    if given:
        weighed = [w for w in weighed if names_lead(w.candidate.statement.text)]
        weighed += _by_role(reading, given, clauses, index)
    ease = ENGLISH if claim.language == "en" else 0.0
    first = max(weighed, key=lambda w: w.share, default=None)
    top = first.share if first else 0.0
    denied = first is not None and any(d.matter == "polarity" for d in first.differences)
    close = _CLOSE_ROLE if given or denied else _CLOSE
    agreed = FIGURED if any(b.figure.unit != "date" for b in reading.statement.bounds) else 0.0
    saying = [w for w in weighed if not w.differences and w.share >= max(SUPPORTED - ease - agreed, top - close)]
    if saying:
        best = max(saying, key=lambda w: w.share)
        return _supported(claim, best.candidate.clause, best.candidate.spans, index, False)
    same = [w for w in weighed if w.differences and w.share >= _enough(w) - ease]
    if same:
        best = max(same, key=_nearness)
        return _contradicted(claim, best, index)
    return ClaimResult(claim.text, "not_found", fixed("uncited" if cited else "none", claim.language))


def _by_words(reading: Reading, clauses: Iterable[Clause], index: Index) -> Iterator[Weighed]:
    for clause in clauses:
        above = " ".join((*clause.path, index.policies[clause.document].short))
        alone: dict[tuple[int, int], float] = {}
        for candidate in candidates(clause):
            share = coverage(reading.segments, index, candidate.statement.text, above, clause.text)
            if len(candidate.spans) == 1:
                alone[candidate.spans[0]] = max(share, alone.get(candidate.spans[0], 0.0))
                least = SAME_MATTER - ENGLISH
            else:  # two provisions speak together only where neither says it alone
                more = 0.0 if _needs_both(reading, candidate) else _TOGETHER
                least = max(SAME_MATTER - ENGLISH, *(alone[span] + more for span in candidate.spans))
            if share >= least:
                yield Weighed(candidate, share, differences(reading, candidate, index))


def _enough(weighed: Weighed) -> float:
    """How much a candidate must hold to contradict; all of it where it differs only in whom it is for."""
    return SUPPORTED if all(d.matter in ("place", "zone") for d in weighed.differences) else SAME_MATTER


def _nearness(weighed: Weighed) -> float:
    """How near a candidate that differs comes to the claim; one without the claim's figure is further off."""
    absent = sum(d.matter == "absent" for d in weighed.differences)
    wordy = _TOGETHER * (len(weighed.candidate.spans) - 1)
    return weighed.share - _EACH * len(weighed.differences) - _ABSENT * absent - wordy


def _needs_both(reading: Reading, pair: Candidate) -> bool:
    """Whether a claim names two figures of a unit of which each of two provisions gives one."""
    units = [bound.figure.unit for bound in reading.statement.bounds]
    given = [bound.figure.unit for bound in pair.statement.bounds]
    return any(units.count(unit) > 1 and given.count(unit) > 1 for unit in ("CNY", "USD", "percent"))


def _by_role(reading: Reading, given: Mapping[str, str], clauses: Iterable[Clause], index: Index) -> Iterator[Weighed]:
    """The clauses by their titles, each with the parts its bracket gives otherwise."""
    for clause in clauses:
        bracket = [p for p in index.pinpoint.provisions(clause) if p.departments]
        if not bracket:
            continue
        share = coverage(reading.segments, index, " ".join(clause.path), "", clause.text)
        candidate = Candidate(clause, read_statement(clause.text), tuple((p.start, p.end) for p in bracket))
        yield Weighed(candidate, share, role_differences(given, clause))


def _supported(
    claim: Claim, clause: Clause, spans: Sequence[tuple[int, int]], index: Index, exact: bool
) -> ClaimResult:
    reason = supported(clause, claim.language, index, exact)
    return ClaimResult(claim.text, "supported", reason, _cited(clause, spans, index).listed())


def _contradicted(claim: Claim, best: Weighed, index: Index) -> ClaimResult:
    """Contradicted by what differs; where the text gives no such figure at all, not found."""
    absent = [d for d in best.differences if d.matter == "absent"]
    reason = different((absent or list(best.differences))[0], claim.language)
    if absent:
        return ClaimResult(claim.text, "not_found", reason)
    citations = _cited(best.candidate.clause, best.candidate.spans, index)
    return ClaimResult(claim.text, "contradicted", reason, citations.listed())


def _cited(clause: Clause, spans: Sequence[tuple[int, int]], index: Index) -> Citations:
    citations = Citations()
    for start, end in spans:
        citations.add(index.policies[clause.document], clause, start, end)
    return citations
