"""The shape of amounts and expressions in the YAML files."""

from __future__ import annotations

from pydantic import Field, model_validator

from assistant.rules.strict import Strict
from assistant.rules.sums import Kind

Scalar = bool | int | str
_OPERATORS = ("is", "above", "at_least", "below", "at_most", "equals", "known", "several_of")


class BoundsRecord(Strict):
    """The constants between which a figure lies."""

    above: Scalar | None = None
    at_least: Scalar | None = None
    below: Scalar | None = None
    at_most: Scalar | None = None


class ExpressionRecord(BoundsRecord):
    """Either `all`, `any` or `not`, or one fact with one comparison."""

    all: list[ExpressionRecord] | None = None
    any: list[ExpressionRecord] | None = None
    not_: ExpressionRecord | None = Field(None, alias="not")
    fact: str | None = None
    or_else: str | None = None
    is_: Scalar | list[Scalar] | None = Field(None, alias="is")
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


class BandRecord(BoundsRecord):
    """One step of a scale."""

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
