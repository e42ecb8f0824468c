"""The values of a verification: what was claimed, what stands against it, the verdict."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from decimal import Decimal
from typing import Any, Literal

from assistant.types import Citation, Language
from index.types import Clause, Figure

WEEK = Decimal("0.23")  # a week as a share of a month
Judgement = Literal["supported", "contradicted", "not_found"]
WORST: tuple[Judgement, ...] = ("contradicted", "not_found", "supported")
Matter = Literal[
    "figure", "comparator", "per", "recipient", "level", "zone", "place", "polarity", "role", "department", "absent",
    "approver", "condition", "chief", "fund", "frequency", "sanction", "nature", "document", "payer", "base", "choice", "member", "purse", "order",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Given:
    """A citation handed in with a claim; without offsets it may stand anywhere in its document."""

    n: int
    document: str
    quote: str
    start: int | None
    end: int | None


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence or item that asserts something, and the numbers of the markers it carried."""

    text: str
    marks: tuple[int, ...]
    language: Language


@dataclass(frozen=True, slots=True)
class Bound:
    """A figure with the words it is bound to, their levels, and whether it is yearly or once."""

    figure: Figure
    context: str
    levels: frozenset[str]
    per: str


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim or a provision read for comparison; of a pair bound by 分别 only one half."""

    text: str
    bounds: tuple[Bound, ...]
    levels: frozenset[str]
    denied: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A reading of a provision, or of two that follow each other, and where it stands."""

    clause: Clause
    statement: Statement
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """What a text says otherwise than a claim: both sides, in the words of the reason's language.

    Of a department, `part` is the part that it has: by the text where that differs, else by the claim; of a choice, which.
    """

    matter: Matter
    said: str
    found: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class ClaimResult:
    """A claim judged; where it is contradicted by a provision, what that says otherwise."""

    text: str
    verdict: Judgement
    reason: str
    citations: tuple[Citation, ...] = ()
    differences: tuple[Difference, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The claim judged as the contract's JSON object, which gives the reason in words alone."""
        return {
            "text": self.text,
            "verdict": self.verdict,
            "reason": self.reason,
            "citations": [asdict(citation) for citation in self.citations],
        }


@dataclass(frozen=True, slots=True)
class Verification:
    """A text judged: the worst of its claims, `not_found` where it has none."""

    id: str
    claims: tuple[ClaimResult, ...]

    @property
    def verdict(self) -> Judgement:
        held = {claim.verdict for claim in self.claims}
        return next((verdict for verdict in WORST if verdict in held), "not_found")

    def as_json(self) -> dict[str, Any]:
        """The verification as the contract's JSON object."""
        return {"id": self.id, "verdict": self.verdict, "claims": [claim.as_json() for claim in self.claims]}
