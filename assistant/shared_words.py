"""The words in which the passages of all sides of a comparison agree: those on what is asked, or all of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.polarity import closest
from assistant.rules.types import MONEY
from assistant.side_found import SideFound
from index.pinpoint import Pinpoint

_PART = re.compile(r"[^，,；;。]+")
_LEAST = 5  # characters; a shorter part says too little by itself


@dataclass(frozen=True, slots=True)
class Shared:
    """Words that every side prints, and whether no side prints anything else."""

    words: str
    whole: bool


def shared_words(found: Sequence[SideFound], pinpoint: Pinpoint) -> Shared | None:
    """What all sides print alike of what is asked, the longest part where all is alike; None where they print it differently."""
    if not all(side.evidence for side in found) or len({sums_said(side) for side in found}) > 1:
        return None
    parts = [_PART.findall(side.evidence[0].provisions[0].text) for side in found]
    if all(own == parts[0] for own in parts):
        return Shared(max(parts[0], key=len), True)
    asked = {_asked_part(side, pinpoint) for side in found}
    return Shared(asked.pop(), False) if len(asked) == 1 and len(min(asked)) >= _LEAST else None


def sums_said(side: SideFound) -> frozenset[tuple[str, Decimal]]:
    """The sums and rates of the passage of a side."""
    figures = side.evidence[0].provisions[0].figures if side.evidence else ()
    return frozenset((figure.unit, figure.value) for figure in figures if figure.unit in MONEY | {"percent"})


def _asked_part(side: SideFound, pinpoint: Pinpoint) -> str:
    """The part of a side's passage, comma to comma, that shares most with what is asked."""
    query = side.question.query
    words = f"{query.text} {query.expansion}" if query.english else query.text
    return closest(side.evidence[0].provisions[:1], words, pinpoint)[0].rstrip("，,；;。")
