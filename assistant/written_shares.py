"""Shares of land or floor space told as fractions, written in per cent: a fifth of the floor space, 占总面积五分之一."""

from __future__ import annotations

from assistant.claims.shares import read_shares
from assistant.rules.quantities import plain
from assistant.word_patterns import word_patterns
from index.types import Figure

_WORDS = word_patterns("written_shares")
_NEAR = 16  # characters before a fraction that may say what it is of


def with_shares_written(turn: str) -> str:
    """A turn whose fractions of an area read as percentages; fractions of firms or of money stay as they are."""
    for share in sorted(read_shares(turn), key=lambda one: -one.start):
        if _of_an_area(turn, share):
            turn = f"{turn[: share.start]}{plain(round(share.value, 2))}%{turn[share.end :]}"
    return turn


def _of_an_area(turn: str, share: Figure) -> bool:
    before = turn[max(0, share.start - _NEAR) : share.start]
    return bool(_WORDS["of_area"].match(turn, share.end) or _WORDS["area_takes"].search(before))
