"""The provisions that may speak for or against a claim, each measured, the nearest with what they say otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import nlargest

from assistant.claims.candidates import candidates
from assistant.claims.compare import differences
from assistant.claims.contrast import Contrast
from assistant.claims.features import Features, features, most_alike, rank
from assistant.claims.halves import contrast_differences
from assistant.claims.lacking import lacking
from assistant.claims.meaning import Meaning, read_meaning
from assistant.claims.read import read_statement
from assistant.claims.reading import Reading, read_claim
from assistant.claims.roles import LEAD, claimed, leads_alone, names_lead, role_differences
from assistant.claims.sanctions import sanctions
from assistant.claims.types import Candidate, Claim, Difference, Statement
from index.search import Index
from index.types import Clause

_LIKELY = 16  # how many provisions are measured: those with the most words and figures of the claim
_NEAREST = 4  # how many provisions are compared; with twice as many not one of 960 claims is judged otherwise

Measured = tuple[Features, Candidate]


@dataclass(frozen=True, slots=True)
class Weighed:
    """A candidate with its measures and what it says otherwise than the claim."""

    candidate: Candidate
    features: Features
    differences: tuple[Difference, ...]

    @property
    def rank(self) -> float:
        """How near it comes to the claim."""
        return rank(self.features)


def weigh(
    claim: Claim, part: str, clauses: Sequence[Clause], index: Index, contrast: Contrast | None = None
) -> list[Weighed]:
    """What may speak for or against one assertion: provisions, and where it says who leads, department brackets."""
    reading = read_claim(part, claim.language, read_statement(part), index)
    meaning = read_meaning(reading.query, index)
    given = claimed(part, index)
    likely: list[Candidate] = []
    roles: list[Weighed] = []
    for clause in clauses:
        for candidate in candidates(clause):
            if len(candidate.spans) > 1 and _cases(reading.statement) == 1 < _cases(candidate.statement):
                continue  # of two cases with their sanctions each has its own
            if reading.departments and len(LEAD.findall(candidate.statement.text)) > 1:
                continue  # of several matters each has its own lead
            if not given or names_lead(candidate.statement.text):
                likely.append(candidate)
        for candidate in _bracketed(clause, index) if given else ():
            own = features(reading, meaning, candidate, "".join(clause.path[-1:]), " ".join(clause.path[:-1]), index)
            roles.append(Weighed(candidate, own, role_differences(given, clause, leads_alone(part))))
    measured = [(_measured(reading, meaning, one, index), one) for one in _alike(reading, likely, index)]
    nearest = _nearest(measured, meant_documents(reading, index))
    halves = contrast or Contrast(part, "")
    told = (
        (
            c,
            {**own, **lacking(reading, c, index)},
            (*differences(reading, c, index), *contrast_differences(reading, halves, c, index)),
        )
        for own, c in nearest
    )
    return [*(Weighed(c, own, found) for c, own, found in told), *roles]


def _alike(reading: Reading, likely: Sequence[Candidate], index: Index) -> tuple[Candidate, ...]:
    """The candidates that share most with a claim, of all documents and of those that its place and zone single out."""
    meant = meant_documents(reading, index)
    theirs = [candidate for candidate in likely if candidate.clause.document in meant]
    found = (*most_alike(reading, likely, _LIKELY, index), *(most_alike(reading, theirs, _LIKELY, index)))
    return tuple(dict.fromkeys(found))


def _nearest(measured: Sequence[Measured], meant: frozenset[str]) -> list[Measured]:
    """The nearest candidates, as many of the documents meant among them as there are."""
    nearest = nlargest(_NEAREST, measured, key=lambda found: rank(found[0]))
    rest = [found for found in measured if found[1].clause.document in meant and found not in nearest]
    kept = sum(found[1].clause.document in meant for found in nearest)
    return nearest + nlargest(_NEAREST - kept, rest, key=lambda found: rank(found[0]))


def meant_documents(reading: Reading, index: Index) -> frozenset[str]:
    """The documents of the place and the type of zone that a claim names; none where it names no place or that of all."""
    places = [place for place in reading.query.places if place.kind != "country"]
    zones = set(reading.query.zone_types)
    here = [p for p in index.policies.values() if any(index.places.covers(p.region, place.id) for place in places)]
    own = [p for p in here if zones & set(p.zone_types)] or here
    return frozenset(p.id for p in own) if len(own) < len(index.policies) else frozenset()


def _measured(reading: Reading, meaning: Meaning, candidate: Candidate, index: Index) -> Features:
    """A candidate measured under the titles above its clause."""
    clause = candidate.clause
    above = " ".join((*clause.path, index.policies[clause.document].short))
    return features(reading, meaning, candidate, candidate.statement.text, above, index)


def _cases(statement: Statement) -> int:
    """How many places at the end of a ranking a sentence with a sanction names."""
    last = {bound.figure.value for bound in statement.bounds if bound.figure.comparator == "bottom"}
    return len(last) if sanctions(statement.text) else 0


def _bracketed(clause: Clause, index: Index) -> Iterator[Candidate]:
    """A clause by its department brackets, where it has any."""
    if bracket := [p for p in index.pinpoint.provisions(clause) if p.departments]:
        yield Candidate(clause, read_statement(clause.text), tuple((p.start, p.end) for p in bracket))
