"""What can be asked at all, and the HTTP interface: questions in, answers out."""

from __future__ import annotations

import logging
import unicodedata
from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any, Literal, Protocol

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from assistant.errors import AssistantError, BadInput
from assistant.types import Answer

log = logging.getLogger(__name__)
LIMIT = 4000
TURNS = 100
Fault = Literal["empty", "too_long", "unreadable"]
FAULTS: dict[Fault, str] = {
    "empty": "is empty; send a question",
    "too_long": f"is too long; send {LIMIT} characters or fewer",
    "unreadable": "holds control characters; remove them",
}


class Answering(Protocol):
    """What the interface needs of the assistant."""

    def answer(self, turns: Sequence[str], as_of: date | None = None, id: str = "") -> Answer:
        """The answer to the last turn."""
        ...


class Question(BaseModel):
    """A conversation whose last turn is to be answered."""

    turns: Annotated[list[str], Field(min_length=1, max_length=TURNS)]
    as_of: date | None = None
    id: str = ""


def create_api(assistant: Answering) -> FastAPI:
    """The application with the health check and the question endpoint; its errors are one line of JSON."""
    app = FastAPI(title="Policy assistant", docs_url=None, redoc_url=None, openapi_url="/api/openapi.json")

    @app.get("/healthz")
    def healthz() -> dict[str, str]:
        return {"status": "ok"}

    @app.post("/api/ask")
    def ask(question: Question) -> JSONResponse:
        check(question.turns)
        return JSONResponse(assistant.answer(question.turns, question.as_of, question.id).as_json())

    @app.exception_handler(RequestValidationError)
    def malformed(_: Request, error: RequestValidationError) -> JSONResponse:
        return _error(400, _line(error.errors()[0]))

    @app.exception_handler(AssistantError)
    def refused(_: Request, error: AssistantError) -> JSONResponse:
        return _error(400, " ".join(str(error).split()))

    @app.exception_handler(Exception)
    def failed(_: Request, error: Exception) -> JSONResponse:
        log.error("question failed", exc_info=error)
        return _error(500, "the question could not be answered; try again later")

    return app


def fault_of(text: str) -> Fault | None:
    """What keeps a question from being read, or None."""
    if not text.strip():
        return "empty"
    if len(text) > LIMIT:
        return "too_long"
    return "unreadable" if any(map(unreadable, text)) else None


def unreadable(character: str) -> bool:
    """Whether a character is a control character or half of one."""
    return character not in "\t\r\n" and unicodedata.category(character) in {"Cc", "Cs"}


def check(turns: Sequence[str]) -> None:
    """Raise BadInput for the first turn that cannot be read."""
    for place, turn in enumerate(turns):
        if fault := fault_of(turn):
            raise BadInput(f"turns[{place}] {FAULTS[fault]}")


def _line(detail: dict[str, Any]) -> str:
    """One line for what pydantic found, without the input itself."""
    where = ".".join(str(part) for part in detail["loc"] if part != "body")
    return f"{where or 'body'}: {' '.join(str(detail['msg']).split())}"


def _error(status: int, line: str) -> JSONResponse:
    return JSONResponse({"error": line}, status_code=status)
