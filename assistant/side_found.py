"""What answers one side of a comparison: rulings, or where there are none the passage."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.decide import Ruling
from assistant.evidence import Evidence
from assistant.question import Question


@dataclass(frozen=True, slots=True)
class SideFound:
    """One side of a comparison: the rulings that answer it, or where there are none the passage, of several tried."""

    question: Question
    rulings: tuple[Ruling, ...]
    evidence: tuple[Evidence, ...]
    passages: tuple[Evidence, ...] = ()

    @property
    def document(self) -> str:
        """The document of this side."""
        return next(iter(self.question.documents))
