"""Ask a question set and score the answers: one result a question, a failure of one never the end of the run."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from assistant.types import Answer
from evals.questions import Policies, Question
from evals.score import Score, score

Progress = Callable[[int, int], None]


class Answering(Protocol):
    """What a run needs of an assistant."""

    @property
    def policies(self) -> Policies:
        """The policies it answers from."""
        ...

    def answer(self, turns: Sequence[str], as_of: date | None = None, id: str = "") -> Answer:
        """The answer to the last turn."""
        ...


@dataclass(frozen=True, slots=True)
class Result:
    """A question, its answer and its score; or the traceback of what was raised."""

    question: Question
    answer: Answer | None
    score: Score
    error: str | None = None

    @property
    def passed(self) -> bool | None:
        """Whether it is right; None where it cannot be graded."""
        return False if self.error else self.score.passed

    def as_json(self) -> dict[str, Any]:
        """The result as a line of results.jsonl."""
        question, answer, checks = self.question, self.answer, self.score.checks
        return {
            "id": question.id, "lang": question.lang, "category": question.category, "half": question.half,
            "passed": self.passed, "type": answer.type if answer else None,
            "checks": {name: None if found is None else not found for name, found in checks.items()},
            "reasons": [f"raised: {self.error.strip().splitlines()[-1]}"] if self.error else list(self.score.reasons),
            "gold_place": self.score.gold_place, "error": self.error,
            "elapsed_ms": answer.elapsed_ms if answer else None,
            "question": dict(question.record), "answer": answer.as_json() if answer else None,
        }  # fmt: skip


def run(
    questions: Sequence[Question], assistant: Answering, as_of: date | None = None, progress: Progress | None = None
) -> Iterator[Result]:
    """The result of each question, in order; `as_of` is the day for those that name none."""
    for done, question in enumerate(questions, 1):
        yield ask(question, assistant, as_of)
        if progress:
            progress(done, len(questions))


def ask(question: Question, assistant: Answering, as_of: date | None = None) -> Result:
    """The result of one question."""
    answer = None
    try:
        answer = assistant.answer(question.turns, question.on or as_of, question.id)
        return Result(question, answer, score(question, answer, assistant.policies))
    except Exception:  # whatever a question raises is its result
        return Result(question, answer, Score(), traceback.format_exc())


def of_half(questions: Iterable[Question], half: str | None) -> tuple[Question, ...]:
    """The questions of one half, or all of them."""
    return tuple(question for question in questions if half in (None, question.half))
