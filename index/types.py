"""The values that travel from a policy file to a ranked clause."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, Literal, Protocol

import numpy as np
import numpy.typing as npt

Status = Literal["in_force", "draft", "expired", "template", "unknown"]
Kind = Literal["clause", "heading", "noise"]
Comparator = Literal["=", "<=", "<", ">=", ">", "top", "bottom"]
Unit = Literal["CNY", "USD", "percent", "day", "month", "year", "m2", "mu", "tce", "count", "rank", "date", "number"]
Vectors = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Policy:
    """One policy document: its metadata and its text, offsets counted in code points."""

    id: str
    title: str
    text: str
    sha256: str
    status: Status = "unknown"
    issuer: str = ""
    region: str = ""
    zone_types: tuple[str, ...] = ()
    number: str = ""
    published: date | None = None
    effective_from: date | None = None
    effective_to: date | None = None
    source: str = ""
    title_en: str = ""
    short: str = ""
    short_en: str = ""
    known_as: tuple[str, ...] = ()
    inferred: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Clause:
    """A span of a policy: a clause, a heading, or named noise; together they partition the file.

    `label` is the numbering as printed ("(十五)"), "" where there is none; `path` the headings above
    and its own label with its title.
    """

    document: str
    label: str
    path: tuple[str, ...]
    start: int
    end: int
    text: str
    kind: Kind = "clause"

    @property
    def id(self) -> str:
        return f"{self.document}:{self.start}"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of the text: its value in the base unit (yuan, dollars, percent, days…) and its span.

    `comparator` is the printed word: 最高 / 不超过 / 以内 `<=`, 以上 / 不低于 / （含） `>=`, 超过 `>`,
    前N名 `top`, 末N名 `bottom`; `=` where there is none.
    """

    value: Decimal
    unit: Unit
    comparator: Comparator
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Departments:
    """The departments a bracket names: who leads, who supports, who is responsible in parts."""

    lead: tuple[str, ...]
    support: tuple[str, ...]
    responsible: tuple[str, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Provision:
    """One sentence or item of a clause, with what it holds; spans count from the start of the file."""

    document: str
    start: int
    end: int
    text: str
    figures: tuple[Figure, ...] = ()
    departments: Departments | None = None
    dates: tuple[Figure, ...] = ()
    condition: str = ""
    verb: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A clause that a search found, its score and the share each leg had in it.

    `nearest` is the cosine similarity of the clause, of all there are, that is nearest in meaning to what was asked.
    """

    clause: Clause
    score: float
    legs: Mapping[str, float] = field(default_factory=dict)
    nearest: float = 0.0


class Embedder(Protocol):
    """Anything that turns texts into unit vectors."""

    @property
    def name(self) -> str: ...

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Vectors of shape (len(texts), dimension), float32, each of length one."""
        ...


class Searcher(Protocol):
    """Anything that ranks clauses for a query."""

    def __call__(self, query: str, k: int = 10, **signals: Any) -> Sequence[Hit]: ...
