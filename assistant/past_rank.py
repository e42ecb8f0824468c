"""Whether a place in a ranking is told of the past, of now, or denied: 以前最好是第120名, 以前没进过前100.

What a zone never reached tells the best it had: never in the top 150 is 151st at best, never better than 41st is 41st.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Literal

from assistant.word_patterns import word_patterns
from index.figures import figures
from index.types import Figure

_WORDS = word_patterns("past_rank")

_RIGHT_AFTER = 12  # characters
_SENTENCE_END = re.compile(r"[.;。；！!？?]")

When = Literal["now", "past", "denied"]


def best_before(text: str) -> tuple[tuple[int, int], Decimal] | None:
    """Where a text tells the best place that a zone ever had, and that place; None where it does not."""
    for pattern, outside in ((_WORDS["never_in"], 1), (_WORDS["never_better"], 0)):
        if match := pattern.search(text):
            return match.span(), Decimal(next(n for n in match.groups() if n)) + outside
    return None


def held_once(text: str) -> Decimal | None:
    """A place that a zone had in an earlier year told: was 45th in 2019, 多年前曾排第45."""
    match = _WORDS["once"].search(text)
    return Decimal(next(n for n in match.groups() if n)) if match else None


def in_it_before(text: str) -> bool:
    """Whether a zone is told to have been in a part of the ranking before, and no place or smaller part to be its own now: 去年就在前100，今年还在."""
    found = _WORDS["held_part"].search(text)
    if found is None:
        return False
    last = Decimal(next(n for n in found.groups() if n))
    ranks = [one for one in figures(text) if one.unit == "rank"]
    return not any(one.comparator == "=" or (one.comparator == "top" and one.value < last) for one in ranks)


def past_rank(text: str, figure: Figure, ranks: Sequence[Figure]) -> When:
    """When the zone held the rank that a figure gives; last year's is past only beside this year's.

    `ranks` are all figures of the text that are places in a ranking; 前50 is a part of it, not a place held.
    """
    before = text[: figure.start]
    if _WORDS["denied"].search(before) or _WORDS["out_of_reach"].match(text, figure.end):
        return "denied"
    if _WORDS["past"].search(before):
        return "past"
    if _held_before(text, figure, ranks) or _part_held_before(text, figure, ranks):
        return "past"
    entered = any(rank.comparator == "top" and rank.value < figure.value for rank in ranks)  # in which it did not stand
    beside = (
        entered or sum(rank.comparator != "top" for rank in ranks) > 1 or _WORDS["this_year"].search(text) is not None
    )
    last = _WORDS["last_year"].search(before) or _WORDS["held_last_year"].match(text, figure.end)
    return "past" if beside and last and not _WORDS["risen_to"].search(before) else "now"


def _held_before(text: str, figure: Figure, ranks: Sequence[Figure]) -> bool:
    """Whether another place is told of this year after a place told of no year: 第36名，今年第34."""
    held = [rank for rank in ranks if rank.comparator == "="]
    at = next((n for n, rank in enumerate(held) if rank.start == figure.start), None)
    if at is None or at + 1 >= len(held) or _WORDS["this_year"].search(text[: figure.start]):
        return False
    return _WORDS["this_year"].search(text[figure.end : held[at + 1].start]) is not None


def _part_held_before(text: str, figure: Figure, ranks: Sequence[Figure]) -> bool:
    """Whether a part of the ranking is told of last year, and a smaller one of this year: 去年在前200名，今年首次进入前150名."""
    smaller = [rank for rank in ranks if figure.comparator == rank.comparator == "top" and rank.value < figure.value]
    own = _told_with(text, figure)
    return (
        _WORDS["of_last_year"].search(own) is not None
        and _WORDS["this_year"].search(own) is None
        and any(_WORDS["this_year"].search(_told_with(text, rank)) for rank in smaller)
    )


def of_this_year(text: str, figure: Figure) -> bool:
    """Whether the words that stand with a figure, or those right after it in its sentence, say that it is of this year."""
    after = _SENTENCE_END.split(text[figure.end : figure.end + _RIGHT_AFTER])[0]
    words = f"{_told_with(text, figure)} {after}"
    return _WORDS["this_year"].search(words) is not None


def _told_with(text: str, figure: Figure) -> str:
    """The words of a text that stand with a figure, between pauses and words of this year."""
    ends = [0, *(end.start() for end in _WORDS["part_end"].finditer(text)), len(text)]
    return next(text[start:end] for start, end in pairwise(ends) if start <= figure.start < end)


_ORDINALS = {
    word: Decimal(at) for at, word in enumerate("first second third fourth fifth sixth seventh eighth".split(), 1)
}
_ORDINAL = re.compile(rf"\b({'|'.join(_ORDINALS)})\b(?! time| year| entry|-)", re.IGNORECASE)


def worst_of_years(text: str) -> Decimal | None:
    """The worst of the places that a zone had in several years told one by one; None where it tells no such places.

    What must hold several years running turns on the worst of them: 前年第2，去年第3.
    """
    running = _WORDS["years_together"].search(text)
    if len({match[0].lower() for match in _WORDS["year"].finditer(text)}) < 2 and not running:
        return None
    places = [figure.value for figure in figures(text) if figure.unit == "rank" and figure.comparator == "="]
    places += [_ORDINALS[match[1].lower()] for match in _ORDINAL.finditer(text)]
    if running and len(places) not in (2, 3):
        return None  # more places are those of several zones
    return max(places, default=None)
