"""The turns that the last one goes on from: a turn may come back to a matter left before, or leave the one before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.turn_words import pattern
from index.pinpoint import Pinpoint
from index.tokens import tokens


@dataclass(frozen=True, slots=True)
class Thread:
    """The turns that bear on the last, without the words of coming back and leaving; where one begins another matter."""

    turns: tuple[str, ...]
    begins: frozenset[int]


def thread(turns: Sequence[str], pinpoint: Pinpoint) -> Thread:
    """The turns of a conversation that bear on its last; what lies between a matter and the return to it is left out."""
    kept: list[str] = []
    begins: set[int] = set()
    for turn in turns:
        if kept and (back := pattern("returns").match(turn)):
            rest = turn[back.end() :].strip()
            at = _meant(rest, kept, pinpoint)
            kept, begins = kept[: at + 1], {one for one in begins if one <= at}
            turn = rest or turn
        elif kept and (left := pattern("leaves").match(turn)) and turn[left.end() :].strip():
            turn = turn[left.end() :].strip()
            begins.add(len(kept))
        kept.append(turn)
    return Thread(tuple(kept), frozenset(begins))


def _meant(words: str, turns: Sequence[str], pinpoint: Pinpoint) -> int:
    """Which of some turns is come back to: the one that shares most with the words, the last of them least likely."""
    asked = set(tokens(words.lower()))
    shared = [
        sum(pinpoint.weight(token) for token in set(tokens(turn.lower())) & asked)
        * (0.5 if at == len(turns) - 1 else 1)
        for at, turn in enumerate(turns)
    ]
    if max(shared) > 0:
        return max(range(len(turns)), key=lambda at: (shared[at], at))
    return max(len(turns) - 2, 0)
