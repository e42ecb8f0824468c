"""Small values for the tests of the assistant: questions, provisions, policies and answers made by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from assistant.decide import Ruling
from assistant.question import Question
from assistant.rules.check import check
from assistant.rules.load import load_rulebook
from assistant.rules.types import Award, Document, FactValue
from assistant.types import Answer, Citation, Language
from index.figures import figures
from index.query import Query
from index.types import Clause, Policy, Provision
from prompts import replies

BOOK = load_rulebook()
AS_OF = date(2026, 1, 1)
DOCUMENTS = {name: Document(name, "unknown") for name in BOOK.policies}


def query(text: str, **more: Any) -> Query:
    """A query of some words that mentions nothing, unless told."""
    plain: dict[str, Any] = {
        "wanted": text,
        "expansion": "",
        "english": text.isascii(),
        "mentions": (),
        "places": (),
        "zone_types": (),
    }
    return Query(text=text, **(plain | more))


def question(
    text: str, asks: Sequence[str] = (), facts: Mapping[str, FactValue] | None = None, language: Language = "zh"
) -> Question:
    """A question that asks for some kinds of thing."""
    return Question(text, text, language, frozenset(asks), facts or {}, query(text), frozenset(DOCUMENTS))


def provision(text: str, document: str = "d") -> Provision:
    """A provision with the figures that its text holds, at the start of a document."""
    return Provision(document, 0, len(text), text, tuple(figures(text)))


def policy(text: str = "", id: str = "d", **more: Any) -> Policy:
    """A policy with names in both languages."""
    return Policy(id, "若干措施", text, "0", **({"short": "措施", "short_en": "Measures"} | more))


def clause(text: str, label: str = "（一）", path: Sequence[str] = ("一、奖励", "（一）企业")) -> Clause:
    """A clause that is its whole document."""
    return Clause("d", label, tuple(path), 0, len(text), text)


def citation(text: str, quote: str, n: int = 1, **more: Any) -> Citation:
    """A citation of words of a text that is one clause."""
    start = text.index(quote)
    end = start + len(quote)
    right = Citation(n, "d", "若干措施", "unknown", "（一）", ("（一）",), quote, start, end, 0, len(text), "0")
    return replace(right, **more)


def award(value: int | str, unit: str = "CNY", kind: Any = "exact") -> Award:
    """An award of so much."""
    return Award(Decimal(value), unit, kind)


def ruling(rule: str, **facts: FactValue) -> Ruling:
    """What a rule of the rulebook says of some facts."""
    found = BOOK.rule(rule)
    return Ruling(found, check(found, facts, DOCUMENTS, AS_OF))


def refused_with(reply: str, answer: Answer) -> bool:
    """Whether an answer is a refusal that begins with a reply."""
    return answer.type == "refuse" and answer.text.startswith(replies(answer.language)[reply])
