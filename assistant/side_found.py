"""What answers one side of a comparison: rulings, or where there are none the passage."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.decide import Ruling
from assistant.evidence import Evidence
from assistant.question import Question
from assistant.types import Decision


@dataclass(frozen=True, slots=True)
class SideFound:
    """One side of a comparison: the rulings that answer it, or where there are none the passage, of several tried.

    `lacks` is what the document does not mention, where it says nothing; `role` is yes or no to whether the bodies asked
    about have the role in its clause that is asked about.
    """

    question: Question
    rulings: tuple[Ruling, ...]
    evidence: tuple[Evidence, ...]
    passages: tuple[Evidence, ...] = ()
    lacks: str = ""
    role: Decision | None = None

    @property
    def document(self) -> str:
        """The document of this side."""
        return next(iter(self.question.documents))

    @property
    def said(self) -> str:
        """The words that answer: of the passage a ruling was read from, or of the passage found; "" of neither."""
        if self.rulings:
            return self.rulings[0].rule.anchors[0].quote
        return self.evidence[0].provisions[0].text if self.evidence else ""
