"""The shape of the YAML files; an unknown key is an error. Nothing here reasons."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field, model_validator

from assistant.rules.schema_amounts import AmountRecord, ExpressionRecord
from assistant.rules.strict import Strict, TextRecord
from assistant.rules.types import RuleKind, Take, Unmentioned


class ConditionRecord(Strict):
    """What must hold, its words, and what to do where it is not mentioned."""

    when: ExpressionRecord
    text: TextRecord
    unmentioned: Unmentioned
    otherwise: TextRecord | None = None
    selects: bool = False


class ReadingRecord(Strict):
    """A reading of an open text; `same` is the rule's own amount."""

    name: str
    words: TextRecord
    amount: AmountRecord | Literal["same"] | None = None
    when: ExpressionRecord | None = None


class AmbiguityRecord(Strict):
    """What the text leaves open; `supposed` is what is taken to hold while nobody said whether it matters."""

    text: TextRecord
    when: ExpressionRecord | None = None
    supposed: TextRecord | None = None
    readings: list[ReadingRecord] = Field(min_length=2)


class AnchorRecord(Strict):
    """A quote and its offsets, which the step `located` fills in."""

    quote: str
    start: int | None = None
    end: int | None = None
    covers: list[str] = Field(min_length=1)


class PlaceRecord(Strict):
    """Where the rule applies; what is left out is not asked."""

    region: str | list[str] | None = None
    city: str | list[str] | None = None
    zone_type: str | list[str] | None = None
    zone_level: str | list[str] | None = None


class ShareRecord(Strict):
    """Who bears which part."""

    who: TextRecord
    share: str


class MatterRecord(TextRecord):
    """What a rule is about, as a value of the fact `matter`, with the words people use for it."""

    terms_zh: tuple[str, ...] = ()
    terms_en: tuple[str, ...] = ()


class RuleRecord(Strict):
    """One benefit or measure."""

    id: str
    kind: RuleKind
    title: TextRecord
    clause: str
    beneficiary: Literal["zone", "city", "enterprise", "institution", "team", "project", "individual"]
    applicants: tuple[str, ...] = ()
    place: PlaceRecord = PlaceRecord()
    matter: MatterRecord | None = None
    subject: ExpressionRecord | None = None
    raise_only_if: ExpressionRecord | None = None
    conditions: tuple[ConditionRecord, ...] = ()
    amount: AmountRecord | None = None
    measure: TextRecord | None = None
    promise: TextRecord | None = None
    per: TextRecord
    payer: TextRecord | None = None
    use: TextRecord | None = None
    not_stackable: TextRecord | None = None
    shares: tuple[ShareRecord, ...] = ()
    ambiguities: tuple[AmbiguityRecord, ...] = ()
    interpretations: tuple[TextRecord, ...] = ()
    unsettled: tuple[TextRecord, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None
    anchors: list[AnchorRecord] = Field(min_length=1)

    @model_validator(mode="after")
    def _about_something(self) -> RuleRecord:
        if self.matter is None and self.subject is None:
            raise ValueError("give subject or matter")
        if self.promise is not None and (self.amount is not None or self.measure is not None):
            raise ValueError("a promise names no sum and no measure; give one of promise, amount or measure")
        return self


class OverlapReading(Strict):
    """One way to settle an overlap."""

    name: str
    words: TextRecord
    take: Take


class OverlapRecord(Strict):
    """Two rules whose awards the text does not say how to join."""

    rules: tuple[str, str]
    text: TextRecord
    when: ExpressionRecord | None = None
    readings: list[OverlapReading] = Field(min_length=2)


class ExclusionRecord(Strict):
    """Two rules of which a profile can take only one, and why."""

    rules: tuple[str, str]
    text: TextRecord


class RuleFile(Strict):
    """A file of rules: one group of measures."""

    rules: list[RuleRecord]
    overlaps: tuple[OverlapRecord, ...] = ()
    exclusions: tuple[ExclusionRecord, ...] = ()


class PolicyRecord(Strict):
    """The text that a folder of rules was read from."""

    document: str
    sha256: str = Field(pattern="^[0-9a-f]{64}$")
