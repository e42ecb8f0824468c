"""Names of one kind whose parts a claim mixes up: 海安的是中奥生态园 for 中意海安生态园、中奥苏通生态园."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from assistant.claims.listed import printed_lists
from assistant.claims.types import Candidate, Difference
from assistant.claims.words import segments
from index.search import Index

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_PART = re.compile(r"[,，;；。、]|[和与及]|\band\b|\bwhile\b|\bbut\b", re.IGNORECASE)
_REST = re.compile(r"(?<=.{4})等.*$")
_HALF = 2  # characters of each half of a name, the kind apart that both end with


def crossed_differences(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """Two names of a list where each part of a claim that holds a part of one also holds a part of the other."""
    for members in printed_lists(candidate.statement.text):
        for one, other in pairwise(_REST.sub("", member) for member in members):
            if (halves := _halves(one, other)) and _mixed(halves, claim, index):
                yield Difference("member", other, one)
                return


def _halves(one: str, other: str) -> tuple[tuple[str, str], tuple[str, str]] | None:
    """The first and the last characters of two names before the kind that both end with, where each has two halves."""
    kind = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(reversed(one), reversed(other), strict=False)))
    length = min(len(one), len(other)) - kind  # the first of a list has the words before the list in it
    if kind < _HALF or length < 2 * _HALF:
        return None
    first, last = ((body[:_HALF], body[-_HALF:]) for body in (name[-kind - length : -kind] for name in (one, other)))
    return None if set(first) & set(last) else (first, last)


def _mixed(halves: tuple[tuple[str, str], tuple[str, str]], claim: Reading, index: Index) -> bool:
    """Whether the parts of a claim that tell of two names each join the beginning of one to the end of the other."""
    (head, tail), (other_head, other_tail) = halves
    told = [_told(part, index) for part in _PART.split(claim.statement.text) if part.strip()]
    held = [frozenset(half for pair in halves for half in pair if half in part) for part in told]
    return {found for found in held if found} == {frozenset((head, other_tail)), frozenset((other_head, tail))}


def _told(part: str, index: Index) -> str:
    """A part of a claim with the printed names of what it speaks of in English."""
    if not part.isascii():
        return part
    names: Sequence[str] = [min(segment.names, key=len) for segment in segments(part, index)]
    return " ".join((*names, *(place.zh for place in index.places.named(part))))
