"""The parts of an answer as they are put together."""

from __future__ import annotations

from dataclasses import dataclass, field

from assistant.rules.types import Award
from assistant.types import Amount, AnswerType, Decision, Missing, Notice, VerdictView


@dataclass(frozen=True, slots=True)
class Row:
    """What one side of a comparison says, with its marks; `gives` is its sum in words, `per` what it is counted for, `award` the one sum itself."""

    side: str
    says: str
    gives: str = ""
    per: str = ""
    unit: str = ""
    yearly: bool = False
    award: Award | None = None


@dataclass
class Composition:
    """Lines, amounts, verdicts, notices, what is missing and the sides of a comparison, in the order found."""

    type: AnswerType = "answer"
    lines: list[str] = field(default_factory=list)
    decision: Decision | None = None
    amounts: list[Amount] = field(default_factory=list)
    verdicts: list[VerdictView] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    missing: list[Missing] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
