"""The words the checker thinks in: bilingual text, facts and their values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from typing import Final, Literal

FactType = Literal["choice", "choices", "bool", "money", "count", "rank", "percent", "rate", "year", "quantity"]
DerivedBy = Literal["product", "quotient", "difference", "growth", "base"]


class Uncertain(Enum):
    """The type of `UNCERTAIN`."""

    UNCERTAIN = "uncertain"


UNCERTAIN: Final = Uncertain.UNCERTAIN
"""Asked, and the asker cannot say: reasoned with as unknown, but never asked again."""

FactValue = bool | Decimal | str | tuple[str, ...] | Uncertain
Facts = Mapping[str, FactValue]
"""What is known; a fact that is absent is unknown, never zero and never false."""


@dataclass(frozen=True, slots=True)
class Text:
    """One thing said in both languages."""

    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class FactTerm:
    """A value of a choice: its printed name and the words people use for it."""

    zh: str
    en: str
    terms_zh: tuple[str, ...] = ()
    terms_en: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Derivation:
    """How a fact follows from two others: product, quotient, difference, growth in percent, or base of a growth."""

    by: DerivedBy
    of: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Passes:
    """The limit whose passing a yes-no fact tells."""

    fact: str
    limit: Decimal


@dataclass(frozen=True, slots=True)
class Beside:
    """What a question must speak of as well before a cue tells a fact: 首次 tells a first entry beside a ranking."""

    units: tuple[str, ...] = ()
    zh: tuple[str, ...] = ()
    en: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Trades:
    """What a firm may be instead of what a yes-no fact says it is: trades, and the English names of those who follow one."""

    zh: tuple[str, ...] = ()
    en: tuple[str, ...] = ()
    traders_en: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """A word of the vocabulary: what it means, how it is asked for and how it is recognised in a question."""

    name: str
    type: FactType
    unit: str
    zh: str
    en: str
    question: Text
    values: Mapping[str, FactTerm] = field(default_factory=dict, hash=False)
    cues_zh: tuple[str, ...] = ()
    cues_en: tuple[str, ...] = ()
    not_zh: tuple[str, ...] = ()
    not_en: tuple[str, ...] = ()
    instead: Trades | None = None
    beside: Beside | None = None
    not_of: Mapping[str, str] = field(default_factory=dict, hash=False)
    counter: Text = Text("", "")
    least: Decimal | None = None
    most: Decimal | None = None
    derived: Derivation | None = None
    passes: Passes | None = None
    paid_in: bool = False
    once: bool = False
    event: bool = False
    asked: bool = True

    @property
    def numeric(self) -> bool:
        """Whether its value is a number."""
        return self.type not in ("choice", "choices", "bool")
