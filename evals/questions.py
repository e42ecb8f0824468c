"""A question set: lines of JSON to frozen questions, each with the line it stands on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from evals.halves import Half, half
from index.jsonl import BadLine, read_jsonl
from index.types import Policy

Policies = Mapping[str, Policy]


@dataclass(frozen=True, slots=True)
class Gold:
    """A passage that answers: verbatim and unique in its document."""

    document: str
    quote: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """An amount that a right answer holds."""

    value: str
    unit: str
    kind: str


@dataclass(frozen=True, slots=True)
class Expect:
    """What a right answer is."""

    type: str
    also_accept: tuple[str, ...] = ()
    decision: str | None = None
    must_include: tuple[str, ...] = ()
    must_include_any: tuple[tuple[str, ...], ...] = ()
    must_not_include: tuple[str, ...] = ()
    amounts: tuple[Wanted, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """A question of a set; without `expect` it can be asked but not graded. `record` is the line as written."""

    id: str
    turns: tuple[str, ...]
    lang: str = ""
    category: str = ""
    as_of: str | None = None
    gold: tuple[Gold, ...] = ()
    gold_mode: str = "any"
    alt_gold: tuple[Gold, ...] = ()
    expect: Expect | None = None
    record: Mapping[str, Any] = field(default_factory=dict)
    place: str = ""

    @property
    def half(self) -> Half:
        """The half it belongs to."""
        return half(self.id)

    @property
    def on(self) -> date | None:
        """The day it is asked on, where it names one."""
        return date.fromisoformat(self.as_of) if self.as_of else None


_FIELDS = ("id", "turns", "lang", "category", "as_of", "gold", "gold_mode", "alt_gold", "expect")
_READER = TypeAdapter(Question)


def read_questions(paths: Iterable[Path]) -> tuple[Question, ...]:
    """The questions of some sets, in order.

    Raises BadLine for the first line that is no question, and for a set without any.
    """
    return tuple(question for path in paths for question in _of_file(path))


def as_question(record: Mapping[str, Any], place: str = "") -> Question:
    """One question from its JSON object; null stands for a field left out.

    Raises ValidationError where a field has the wrong type, ValueError where as_of is no date.
    """
    fields = {key: record[key] for key in _FIELDS if record.get(key) is not None}
    if isinstance(fields.get("expect"), dict):
        fields["expect"] = {key: value for key, value in fields["expect"].items() if value is not None}
    question = _READER.validate_python({**fields, "record": dict(record), "place": place})
    _ = question.on
    return question


def decimal(value: str) -> Decimal | None:
    """The value of a plain decimal string, or None."""
    try:
        number = Decimal(value)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _of_file(path: Path) -> list[Question]:
    records = read_jsonl(path, {"id": str, "turns": list})
    if not records:
        raise BadLine(f"{path}: holds no question; write one JSON object a line")
    lines = path.read_bytes().decode("utf-8").split("\n")
    numbers = [number for number, line in enumerate(lines, 1) if line.strip()]
    found = []
    for number, record in zip(numbers, records, strict=True):
        place = f"{path}:{number}"
        try:
            found.append(as_question(record, place))
        except ValidationError as fault:
            first = fault.errors()[0]
            where = ".".join(str(part) for part in first["loc"])
            raise BadLine(f"{place}: {record['id']}: {where}: {first['msg']}; correct the question") from fault
        except ValueError as fault:
            raise BadLine(f"{place}: {record['id']}: as_of is no date; write it YYYY-MM-DD") from fault
    return found
