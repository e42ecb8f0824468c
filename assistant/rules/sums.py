"""How much a rule gives, as values: a fixed sum, a product under a cap, or bands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Kind = Literal["exact", "up_to", "at_least"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A constant as it is written in a rule file: `1000万元`, `2%`, `1:1`, `5年`."""

    value: Decimal
    unit: str
    printed: str


@dataclass(frozen=True, slots=True)
class Named:
    """How many of some values of a choices fact were named."""

    fact: str
    among: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fixed:
    """A sum printed in the text, or several added up, times the first known count (one where none is given)."""

    quantity: Quantity
    kind: Kind
    times: tuple[str, ...] = ()
    named: Named | None = None
    parts: tuple[Quantity, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """The first product less the others, never under nothing."""

    parts: tuple[tuple[Factor, ...], ...]


Factor = str | Quantity | Difference
"""A fact by name, a constant, or a difference."""


@dataclass(frozen=True, slots=True)
class Product:
    """A rate of the asker's figure, not above the cap; the cap may be one for each of some years."""

    factors: tuple[Factor, ...]
    unit: str
    cap: Quantity | None = None
    cap_times: str | None = None
    unasked: bool = False
    kind: Kind = "exact"


@dataclass(frozen=True, slots=True)
class Band:
    """One step of a scale: from `low` to `high`, each inside or not, and what it gives."""

    low: Decimal | None
    low_inside: bool
    high: Decimal | None
    high_inside: bool
    gives: Fixed

    def holds(self, value: Decimal) -> bool:
        """Whether a value lies in this band."""
        above = self.low is None or value > self.low or (self.low_inside and value == self.low)
        below = self.high is None or value < self.high or (self.high_inside and value == self.high)
        return above and below


@dataclass(frozen=True, slots=True)
class Bands:
    """A sum that depends on where one figure lies; the loader proves that there is no gap and no overlap."""

    by: str
    bands: tuple[Band, ...]


Amount = Fixed | Product | Bands


def factor_facts(factors: tuple[Factor, ...]) -> Iterator[str]:
    """The facts a product is made of, in order."""
    for factor in factors:
        if isinstance(factor, str):
            yield factor
        elif isinstance(factor, Difference):
            for part in factor.parts:
                yield from factor_facts(part)


def quantities(amount: Amount) -> Iterator[Quantity]:
    """Every constant of an amount."""
    if isinstance(amount, Fixed):
        yield from amount.parts or (amount.quantity,)
    elif isinstance(amount, Bands):
        for band in amount.bands:
            yield band.gives.quantity
    else:
        yield from _constants(amount.factors)
        if amount.cap:
            yield amount.cap


def _constants(factors: tuple[Factor, ...]) -> Iterator[Quantity]:
    for factor in factors:
        if isinstance(factor, Quantity):
            yield factor
        elif isinstance(factor, Difference):
            for part in factor.parts:
                yield from _constants(part)
