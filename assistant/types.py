"""The answer and its parts, as the contract prints them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Literal

AnswerType = Literal["answer", "clarify", "refuse", "error"]
Language = Literal["zh", "en"]
Decision = Literal["yes", "no"]
NoticeKind = Literal[
    "draft",
    "expired",
    "undated",
    "template",
    "jurisdiction",
    "ambiguous",
    "not_stackable",
    "interpretation",
    "model_withheld",
]


@dataclass(frozen=True, slots=True)
class Citation:
    """A verbatim quote: `quote == text[start:end]` of the policy file, offsets in code points."""

    n: int
    document: str
    title: str
    status: str
    clause: str
    path: tuple[str, ...]
    quote: str
    start: int
    end: int
    clause_start: int
    clause_end: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum that answers the question; `value` is a plain decimal string in `unit`."""

    value: str
    unit: str
    kind: Literal["exact", "up_to", "at_least"]
    per: str
    rule: str
    citation: int
    steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class VerdictView:
    """What the rules checker decided of one rule, in the question's language."""

    rule: str
    status: Literal["eligible", "ineligible", "unknown"]
    missing: tuple[str, ...]
    readings: tuple[Mapping[str, str], ...]
    reason: str
    entitlement: str


@dataclass(frozen=True, slots=True)
class Notice:
    """What limits the answer: a draft, a passed deadline, a reading of the text."""

    kind: NoticeKind
    text: str
    document: str


@dataclass(frozen=True, slots=True)
class Missing:
    """A fact that would change the result, and the question that asks for it."""

    fact: str
    question: str


@dataclass(frozen=True, slots=True)
class Understood:
    """A fact that the asker told, its name and its value in the question's language."""

    fact: str
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What the assistant says, and everything that stands behind it.

    `understood` are the facts it went by, `mended` the words it took for mistyped ones with what they were read as,
    `next_questions` what the clause cited first can answer as well: they are for the page, not in the contract's JSON.
    """

    id: str
    type: AnswerType
    language: Language
    text: str
    decision: Decision | None = None
    citations: tuple[Citation, ...] = ()
    amounts: tuple[Amount, ...] = ()
    verdicts: tuple[VerdictView, ...] = ()
    notices: tuple[Notice, ...] = ()
    missing: tuple[Missing, ...] = ()
    answered_by: Literal["rules", "text", "model"] = "text"
    receipt: Mapping[str, Any] = field(default_factory=dict)
    elapsed_ms: float = 0.0
    understood: tuple[Understood, ...] = ()
    mended: tuple[tuple[str, str], ...] = ()
    next_questions: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The answer as the contract's JSON object, its keys in the contract's order."""
        plain = asdict(self)
        order = (
            "id",
            "type",
            "language",
            "decision",
            "text",
            "citations",
            "amounts",
            "verdicts",
            "notices",
            "missing",
            "answered_by",
            "receipt",
            "elapsed_ms",
        )
        return {key: plain[key] for key in order}

    def named(self, id: str) -> Answer:
        """The same answer under a question's id."""
        return replace(self, id=id)
