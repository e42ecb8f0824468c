"""The shape of facts.yaml; an unknown key is an error."""

from __future__ import annotations

from pydantic import Field

from assistant.rules.strict import Strict, TextRecord
from assistant.rules.vocabulary import DerivedBy, FactType


class TermRecord(Strict):
    """A value of a choice with its words."""

    zh: str
    en: str
    terms_zh: tuple[str, ...] = ()
    terms_en: tuple[str, ...] = ()


class DerivationRecord(Strict):
    """How a fact follows from two others."""

    by: DerivedBy
    of: tuple[str, str]


class PassesRecord(Strict):
    """The limit whose passing a yes-no fact tells: words that name the limit tell no figure of their own."""

    fact: str
    limit: str


class BesideRecord(Strict):
    """What a question must speak of as well before a cue tells a fact: a figure of a unit, or one of some words."""

    units: tuple[str, ...] = ()
    zh: tuple[str, ...] = ()
    en: tuple[str, ...] = ()


class TradesRecord(Strict):
    """The trades of which a firm may be instead."""

    zh: tuple[str, ...]
    en: tuple[str, ...]
    traders_en: tuple[str, ...]


class FactRecord(Strict):
    """One word of the vocabulary; `words` are put for their name in braces in its cues and names, each in turn; what is `paid_in` is never an award, what is `once` no second time, an `event` not told to be still to come."""

    type: FactType
    zh: str
    en: str
    question: TextRecord
    unit: str = ""
    values: dict[str, TermRecord] = Field(default_factory=dict)
    cues_zh: tuple[str, ...] = ()
    cues_en: tuple[str, ...] = ()
    not_zh: tuple[str, ...] = ()
    not_en: tuple[str, ...] = ()
    instead: TradesRecord | None = None
    words: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    beside: BesideRecord | None = None
    not_of: dict[str, str] = Field(default_factory=dict)
    counter: TextRecord = TextRecord(zh="", en="")
    range: tuple[int, int] | None = None
    derived: DerivationRecord | None = None
    passes: PassesRecord | None = None
    paid_in: bool = False
    once: bool = False
    event: bool = False
    asked: bool = True
