"""The shape of the YAML files; an unknown key is an error. Nothing here reasons."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from assistant.rules.sums import Kind
from assistant.rules.types import RuleKind, Take, Unmentioned

Scalar = bool | int | str
_OPERATORS = ("is", "above", "at_least", "below", "at_most", "equals", "known", "several_of")


class Strict(BaseModel):
    """A record that knows all its keys."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class TextRecord(Strict):
    """One thing in both languages."""

    zh: str
    en: str


class ExpressionRecord(Strict):
    """Either `all`, `any` or `not`, or one fact with one comparison."""

    all: list[ExpressionRecord] | None = None
    any: list[ExpressionRecord] | None = None
    not_: ExpressionRecord | None = Field(None, alias="not")
    fact: str | None = None
    or_else: str | None = None
    is_: Scalar | list[Scalar] | None = Field(None, alias="is")
    above: Scalar | None = None
    at_least: Scalar | None = None
    below: Scalar | None = None
    at_most: Scalar | None = None
    equals: Scalar | None = None
    known: bool | None = None
    several_of: list[str] | None = None
    printed: str = ""

    def comparison(self) -> tuple[str, Scalar | list[Scalar] | list[str]]:
        """The one operator that is set, with its constant."""
        return self._comparisons()[0]

    def _comparisons(self) -> list[tuple[str, Scalar | list[Scalar] | list[str]]]:
        values = [
            self.is_,
            self.above,
            self.at_least,
            self.below,
            self.at_most,
            self.equals,
            self.known,
            self.several_of,
        ]
        return [(name, value) for name, value in zip(_OPERATORS, values, strict=True) if value is not None]

    @model_validator(mode="after")
    def _one_form(self) -> ExpressionRecord:
        forms = sum(form is not None for form in (self.all, self.any, self.not_, self.fact))
        if forms != 1 or len(self._comparisons()) != (self.fact is not None):
            raise ValueError("give one of all, any, not, or one fact with one comparison")
        return self


class NamedRecord(Strict):
    """Values of a choices fact that are counted."""

    fact: str
    among: list[str]


class BandRecord(Strict):
    """One step of a scale."""

    above: Scalar | None = None
    at_least: Scalar | None = None
    below: Scalar | None = None
    at_most: Scalar | None = None
    exact: str | None = None
    up_to: str | None = None


class DifferenceRecord(Strict):
    """The first less the others; each a factor or a list of factors that are multiplied."""

    difference: list[str | list[str]]


class AmountRecord(Strict):
    """One of: a fixed sum (`exact`, `up_to`, `at_least`), a `product`, or `bands`."""

    exact: str | None = None
    up_to: str | None = None
    at_least: str | None = None
    times: tuple[str, ...] = ()
    named: NamedRecord | None = None
    product: list[str | DifferenceRecord] | None = None
    unit: str = "CNY"
    cap: str | None = None
    cap_times: str | None = None
    unasked: bool = False
    kind: Kind = "exact"
    by: str | None = None
    bands: list[BandRecord] | None = None

    def fixed(self) -> tuple[Kind, str] | None:
        """The kind and the constant of a fixed sum."""
        for kind, value in self._kinds().items():
            if value is not None:
                return kind, value
        return None

    def _kinds(self) -> dict[Kind, str | None]:
        return {"exact": self.exact, "up_to": self.up_to, "at_least": self.at_least}

    @model_validator(mode="after")
    def _one_form(self) -> AmountRecord:
        fixed = sum(value is not None for value in self._kinds().values())
        if fixed + (self.product is not None) + (self.bands is not None) != 1 or (self.bands and not self.by):
            raise ValueError("give one of exact, up_to, at_least, product, or bands with by")
        return self


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
