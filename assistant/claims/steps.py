"""Two steps told in the other order than a provision's: delisted before the rectification period."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from assistant.claims.lexicon import lexicon
from assistant.claims.types import Candidate, Difference
from assistant.claims.words import Segment, coverage, segments
from index.numerals import half_width
from index.search import Index

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_WORDS = {name: re.compile(words, re.IGNORECASE) for name, words in lexicon("steps").items()}
_SENTENCE = re.compile(r"[;。:]|\.(?=\s|$)")
_TOLD, _CLEARLY = 0.3, 0.4  # how much of a step the other side must hold, and how much more of both than their own


class _Steps(NamedTuple):
    """What comes first and what comes then."""

    first: str
    then: str


def step_differences(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """Two steps of a claim that denies nothing where the provision has the second before the first."""
    if claim.statement.denied:
        return
    if turns_steps(claim.statement.text, candidate.statement.text, index):
        yield Difference("order", "", "")


def turns_steps(told: str, printed: str, index: Index) -> bool:
    """Whether a text tells two steps of which the printed one has the second before the first."""
    order = [near for here in _steps(printed) for near in (here, _Steps(here.first, here.then.partition(",")[0]))]
    asked = [(segments(one.first, index), segments(one.then, index)) for one in _steps(told)] if order else []
    return any(_swapped(first, then, here, index) for first, then in asked for here in order)


def _swapped(first: tuple[Segment, ...], then: tuple[Segment, ...], here: _Steps, index: Index) -> bool:
    """Whether each of two steps stands on the other side of a provision's order, and clearly more so than on its own."""
    straight = (coverage(first, index, here.first), coverage(then, index, here.then))
    crossed = (coverage(first, index, here.then), coverage(then, index, here.first))
    other = all(there >= max(_TOLD, own) for there, own in zip(crossed, straight, strict=True))
    return other and sum(crossed) >= sum(straight) + _CLEARLY


def _steps(text: str) -> Iterator[_Steps]:
    """Each two steps that a sentence of a text sets in order."""
    for sentence in _SENTENCE.split(half_width(text)):
        for name, word in _WORDS.items():
            for match in word.finditer(sentence):
                ahead, rest = sentence[: match.start()], sentence[match.end() :]
                if name.startswith("english") and not ahead.rpartition(",")[2].strip():
                    rest, _, ahead = rest.partition(",")  # before X, Y
                yield _Steps(rest, ahead) if name in ("before", "english_after") else _Steps(ahead, rest)
