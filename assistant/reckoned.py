"""What a figure of the text comes to with the asker's own, in words, as an amount, and with its steps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.evidence import Evidence
from assistant.question import Question
from assistant.rules.types import Award
from assistant.types import Citation, Decision, Notice
from prompts import replies


@dataclass(frozen=True, slots=True)
class Reckoned:
    """What was worked out; `award` is None for a count, `plain` where it is but a part of the whole told.

    `evidence` prints the line; `decision` is whether the asker's figure keeps it, where that is asked; `notice` names
    the reply that says what of it the text gives.
    """

    lead: str
    award: Award | None
    steps: tuple[str, ...]
    plain: bool = False
    decision: Decision | None = None
    evidence: Evidence | None = None
    notice: str = "reckoned"

    def standing_on(self, evidence: Evidence) -> Reckoned:
        """The same with the passage that prints the line."""
        return replace(self, evidence=evidence)


def reckoned_notice(reckoned: Reckoned, question: Question, cited: Sequence[Citation]) -> Notice:
    """The notice that a figure is worked out from the asker's own and one of the text."""
    steps = ("; " if question.english else "；").join(reckoned.steps)
    text = replies(question.language)[reckoned.notice].format(steps=steps)
    return Notice("interpretation", text, cited[0].document if cited else "")
