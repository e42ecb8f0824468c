"""Names of one kind whose parts a claim mixes up: 海安的是中奥生态园 for 中意海安生态园、中奥苏通生态园."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from assistant.claims.listed import printed_lists
from assistant.claims.types import Candidate, Difference
from assistant.claims.words import segments
from index.search import Index

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_PART = re.compile(r"[,，;；。、]|[和与及]|\band\b|\bwhile\b|\bbut\b", re.IGNORECASE)
_REST = re.compile(r"(?<=.{4})等.*$")
_KIND = 2  # characters of the kind that names end with alike
_LEAST = 4  # characters of a name before its kind: two parts of two


def crossed_differences(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """Two names of a list where each part of a claim that holds a part of one also holds a part of the other."""
    for members in printed_lists(candidate.statement.text):
        for one, other in pairwise(_REST.sub("", member) for member in members):
            if _alike(one, other) and _mixed(_own(one, other), _own(other, one), claim, index):
                yield Difference("member", other, one)
                return


def _alike(one: str, other: str) -> bool:
    """Whether two names end with one kind and have two parts each before it."""
    return one[-_KIND:] == other[-_KIND:] and min(len(one), len(other)) >= _KIND + _LEAST


def _own(one: str, other: str) -> frozenset[str]:
    """The pairs of characters that only the first of two names has."""
    return frozenset(one[at : at + 2] for at in range(len(one) - 1)) - {other[at : at + 2] for at in range(len(other))}


def _mixed(one: frozenset[str], other: frozenset[str], claim: Reading, index: Index) -> bool:
    """Whether two parts of a claim or more tell of the names, each of both."""
    told = [_told(part, index) for part in _PART.split(claim.statement.text) if part.strip()]
    holding = [(_count(one, part), _count(other, part)) for part in told]
    spoken = [held for held in holding if any(held)]
    return len(spoken) > 1 and all(a and b for a, b in spoken)


def _count(pairs: frozenset[str], told: str) -> int:
    return sum(pair in told for pair in pairs)


def _told(part: str, index: Index) -> str:
    """A part of a claim with the printed names of what it speaks of in English."""
    if not part.isascii():
        return part
    names: Sequence[str] = [min(segment.names, key=len) for segment in segments(part, index)]
    return " ".join((*names, *(place.zh for place in index.places.named(part))))
