"""A figure that a policy prints as a line to be held to: a share, a growth, a level or a limit, with what it is of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from assistant.sum_words import units_of
from index.types import Figure, Unit

_COUNTS: frozenset[Unit] = frozenset(("count", "number"))


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A printed figure and what it is of; `whole` is empty where the text leaves it to the part's own kind.

    The line of a `level` is the figure itself; of the others, a percentage of what the asker has.
    """

    figure: Figure
    kind: Literal["share", "growth", "fall", "level"]
    part: str
    whole: str = ""
    base_year: str = ""
    yearly: bool = False

    @property
    def units(self) -> frozenset[Unit]:
        """The units in which figures of an asker may be of what the line is of."""
        return frozenset((self.figure.unit,)) if self.kind == "level" else units_of(self.part) or units_of(self.whole)

    @property
    def counted(self) -> bool:
        """Whether what the line is of is counted in whole things, and not measured."""
        return self.units <= _COUNTS
