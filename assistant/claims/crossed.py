"""Two parts of a sentence that each give one's part to the other: 甲 deepens what 乙 is to, and 乙 turns into what 甲 is to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from assistant.claims.types import Candidate, Difference
from assistant.claims.words import Segment, segments, shares
from index.numerals import half_width
from index.search import Index

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_PARTS = re.compile(
    r"[;。]|,(?=[^,;。]{0,3}(?:对|让|由|给|把|将|而))|而(?=对|让|由|给|把|将)|\bwhile\b|\bwhereas\b|[.;]\s"
)
_UNITS = re.compile(r"[;。]|,(?=对|由)")
_HELD = 0.6  # how much of a part some two sentences must hold together
_APART = 0.25  # how much of it the better of them must leave to the other
_LEAST = 3.0  # the weight of a word that tells


def crossed_differences(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """Two parts of a claim, or one where a provision sets two apart, whose words belong to different sentences of it."""
    units = [unit for unit in _UNITS.split(half_width(candidate.statement.text)) if unit.strip()]
    parts = [part for part in _PARTS.split(half_width(claim.statement.text)) if part.strip()]
    if len(units) < 2 or len(parts) < 2:
        return
    owners = [owner for part in parts if (owner := _owner(segments(part, index), units, index))]
    if len(owners) > 1 and any(a == b[::-1] for a in owners for b in owners):
        yield Difference("choice", parts[0].strip(), units[0].strip())


def _owner(asked: tuple[Segment, ...], units: list[str], index: Index) -> tuple[int, int] | None:
    """Which unit holds the first half of a part alone and which the last half, where two share it."""
    told = [segment for segment in asked if segment.weight >= _LEAST]
    if len(told) < 2:
        return None
    held = [shares(told, index, unit) for unit in units]
    best = [max(range(len(units)), key=lambda n: held[n][k]) for k in range(len(told))]
    alone = [
        n
        if held[n][k] >= _HELD and all(held[m][k] <= held[n][k] - _APART for m in range(len(units)) if m != n)
        else None
        for k, n in enumerate(best)
    ]
    known = [n for n in alone if n is not None]
    return (known[0], known[-1]) if len(set(known)) == 2 and known[0] != known[-1] else None
