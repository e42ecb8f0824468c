"""Whether a printed figure is exact, a ceiling or a floor, by its comparator."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from assistant.running_years import since_a_year
from index.types import Comparator, Figure

Kind = Literal["exact", "up_to", "at_least"]
_KINDS: dict[Comparator, Kind] = {"<=": "up_to", "<": "up_to", ">=": "at_least", ">": "at_least"}


def kind_of(comparator: Comparator) -> Kind:
    """The kind that a comparator stands for."""
    return _KINDS.get(comparator, "exact")


def printed_kind(figure: Figure, text: str, offset: int = 0) -> Kind:
    """The kind of a figure of a text that begins at an offset; a term that runs from a year on is exact."""
    if since_a_year(text, replace(figure, start=figure.start - offset)):
        return "exact"
    return kind_of(figure.comparator)
