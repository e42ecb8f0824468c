"""An answer with what a model says on the way to it, sentence by sentence, each checked before it comes."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Protocol

from assistant.models import Model
from assistant.phrase import Heard
from assistant.types import Answer
from index.types import Clause, Policy


class Answers(Protocol):
    """What the page needs of the assistant."""

    @property
    def policies(self) -> Mapping[str, Policy]: ...

    @property
    def model(self) -> Model | None: ...

    def answer(
        self, turns: Sequence[str], as_of: date | None = None, id: str = "", heard: Heard | None = None
    ) -> Answer:
        """The answer to the last turn; `heard` is told each sentence of a model once it has passed."""
        ...

    def clauses(self, document: str) -> Sequence[Clause]:
        """The parts of a policy in file order."""
        ...

    def translation(self, document: str, start: int, end: int) -> Sequence[str]:
        """What the sentences that a span touches say in English, as far as they are translated."""
        ...


def answering(assistant: Answers, turns: Sequence[str]) -> Iterator[tuple[str, ...] | Answer]:
    """The sentences so far each time a model has said one that passed, then the answer; without a model that alone."""
    if assistant.model is None:
        yield assistant.answer(turns)
        return
    told: queue.SimpleQueue[str | Answer | Exception] = queue.SimpleQueue()
    threading.Thread(target=_answer, args=(assistant, turns, told), daemon=True).start()
    said: tuple[str, ...] = ()
    while True:
        step = told.get()
        if isinstance(step, Exception):
            raise step
        if isinstance(step, Answer):
            yield step
            return
        said = (*said, step)
        yield said


def _answer(assistant: Answers, turns: Sequence[str], told: queue.SimpleQueue[str | Answer | Exception]) -> None:
    try:
        told.put(assistant.answer(turns, heard=told.put))
    except Exception as fault:  # handed to the page, which says that no answer could be given
        told.put(fault)
