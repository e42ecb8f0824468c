"""Conditions as values: comparisons of one fact, and how they are joined."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Operator = Literal["is", "above", "at_least", "below", "at_most", "equals", "known", "several_of"]
Constant = bool | str | Decimal


@dataclass(frozen=True, slots=True)
class Compare:
    """One fact against constants; `or_else` stands in where the fact itself is not given."""

    fact: str
    operator: Operator
    values: tuple[Constant, ...]
    or_else: str | None = None
    printed: str = ""


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one part holds."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold."""

    part: Expression


Expression = Compare | All | AnyOf | Not


def comparisons(expression: Expression) -> Iterator[Compare]:
    """Every comparison in an expression, in the order written."""
    if isinstance(expression, Compare):
        yield expression
    elif isinstance(expression, Not):
        yield from comparisons(expression.part)
    else:
        for part in expression.parts:
            yield from comparisons(part)
