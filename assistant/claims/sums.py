"""The sums that the texts print, each with what it is for, and the one that a few words of a claim mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from assistant.claims.candidates import candidates
from assistant.claims.figures import read_figures
from assistant.claims.read import LEVELS, levels
from assistant.claims.translated import share
from assistant.claims.types import Candidate
from assistant.claims.words import coverage, segments
from index.numerals import half_width
from index.search import Index
from index.types import Figure

_OWN, _NEAR, _SPARE, _LEVEL, _RANK = 1.0, 0.6, 0.4, 0.3, 0.6
_LEAST = 0.45  # of the likeness of a row that can be meant
_CLEARLY = 0.12  # how much less like another row with another sum must be
_PLACES = ("top", "bottom")
_THING = 2  # characters that tell what a level is of
_LEVEL_OF = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in LEVELS.items()}


@dataclass(frozen=True, slots=True)
class Row:
    """One printed sum with the words it stands among."""

    candidate: Candidate
    figure: Figure
    near: str
    levels: frozenset[str]
    places: frozenset[Decimal]


def rows(documents: Iterable[str], index: Index) -> Iterator[Row]:
    """Every sum in yuan that some documents print."""
    wanted = frozenset(documents)
    for clause in index.rows:
        if clause.document not in wanted:
            continue
        for candidate in candidates(clause):
            if len(candidate.spans) == 1:
                yield from _of(candidate)


def _of(candidate: Candidate) -> Iterator[Row]:
    said = candidate.statement
    sums = [bound for bound in said.bounds if bound.figure.unit == "CNY"]
    for bound in sums:
        near = said.text if len(sums) == 1 else bound.context
        own = said.levels if len(sums) == 1 else bound.levels
        yield Row(candidate, bound.figure, near, own, places(near))


def places(text: str) -> frozenset[Decimal]:
    """The places in a ranking that a text names."""
    return frozenset(f.value for f in read_figures(text) if f.unit == "rank" or f.comparator in _PLACES)


def row_of(own: str, whole: str, known: Iterable[Row], index: Index) -> Row | None:
    """The one row that some words of a sentence mean; None where none does or several do that differ."""
    asked, about = segments(own, index), segments(whole, index)
    said, ranks = levels(half_width(own)), places(half_width(own))
    names = " ".join(name for segment in about for name in (*segment.names, *segment.others))
    found: list[tuple[float, Row]] = []
    for row in known:
        if (said and not said <= row.levels) or not ranks <= row.places:
            continue
        above = " ".join(row.candidate.clause.path)
        score = (
            _OWN * max(coverage(asked, index, row.near, above), share(own, row.candidate, index))
            + _NEAR * max(coverage(about, index, row.near, above), share(whole, row.candidate, index))
            + _SPARE * coverage(segments(row.near, index), index, names)
            + _LEVEL * (bool(said) + _ranked_alike(own, row.near))
            + _RANK * bool(ranks)
        )
        found.append((score, row))
    if not found:
        return None
    found.sort(key=lambda each: -each[0])
    best, row = found[0]
    rival = next((score for score, other in found if other.figure.value != row.figure.value), 0.0)
    return row if best >= _LEAST and rival <= best - _CLEARLY else None


def _ranked_alike(own: str, near: str) -> bool:
    """Whether what a text gives a level, 自治区级高新区, has that level in another text too."""
    narrow, here = half_width(own), half_width(near)
    things = (
        (name, narrow[m.end() : m.end() + _THING]) for name in levels(narrow) for m in _LEVEL_OF[name].finditer(narrow)
    )
    return any(
        len(thing) == _THING and any(here.startswith(thing, m.end()) for m in _LEVEL_OF[name].finditer(here))
        for name, thing in things
    )
