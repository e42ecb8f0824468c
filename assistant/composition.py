"""The parts of an answer as they are put together."""

from __future__ import annotations

from dataclasses import dataclass, field

from assistant.types import Amount, AnswerType, Decision, Missing, Notice, VerdictView


@dataclass
class Composition:
    """Lines, amounts, verdicts, notices and what is missing, in the order in which they are found."""

    type: AnswerType = "answer"
    lines: list[str] = field(default_factory=list)
    decision: Decision | None = None
    amounts: list[Amount] = field(default_factory=list)
    verdicts: list[VerdictView] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    missing: list[Missing] = field(default_factory=list)
