"""Which of several named is meant: a place or zone that a provision does not name, a member that a list does not hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from assistant.claims.crossed import crossed_differences
from assistant.claims.heads import Head, heads, opposite, sides
from assistant.claims.listed import list_differences
from assistant.claims.types import Candidate, Difference
from assistant.claims.words import coverage, segments
from assistant.types import Language
from index.numerals import half_width
from index.search import Index

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_BETWEEN = re.compile(r"、|以及|[和与及或]|,? (?:and|or) |, ")
_OPEN = re.compile(
    r"等(?![\d一二三四五六七八九十])(?:现行|有关|相关|[^,;。]{0,4}政策|,|、|的)"
)  # a list that names examples
_PART = re.compile(r"[^,;。]+")
_AHEAD, _SAID = 0.15, 0.35  # how much more of a claim another unit must hold, and how much at least


def member_differences(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """A place or zone that a provision names another for, or to which it gives another part; a member of a list."""
    region = index.policies[candidate.clause.document].region
    said = heads(claim.statement.text, region, index)
    here = heads(candidate.statement.text, region, index)
    yield from _missing(said, here, half_width(candidate.statement.text), claim.language, index)
    yield from _swapped(claim, candidate, said, here, index)
    yield from _across(claim, candidate)
    yield from list_differences(claim, candidate, index)
    yield from crossed_differences(claim, candidate, index)


def _across(claim: Reading, candidate: Candidate) -> Iterator[Difference]:
    """A side that a claim names where the provision names only the one opposite."""
    said, here = sides(claim.statement.text), sides(candidate.statement.text)
    for side in sorted(said):
        if opposite(side) in here - said and side not in here:
            yield Difference("member", side, opposite(side))
            return


def _missing(
    said: Sequence[Head], here: Sequence[Head], text: str, language: Language, index: Index
) -> Iterator[Difference]:
    """A place of a claim where the provision names only others, or several places that it does not name."""
    apart = [head for head in said if head.places and not _printed(head, text, here, index)]
    named = [head for head in here if head.places and not any(head.is_of(other) for other in said)]
    named = [head for head in named if not _OPEN.match(text, head.end)]
    if not apart:
        return
    if not named:  # the park is the provision's own, but it lies elsewhere
        named = [head for head in here if head.places and len(head.places) == 1 and len(said) > len(apart) == 1]
    if named:
        yield Difference("member", _word(apart[0], language), _joined(named, language))
    elif len(apart) > 1:
        yield Difference("absent", _joined(apart, language), "")


def _printed(head: Head, text: str, here: Sequence[Head], index: Index) -> bool:
    """Whether a provision names what a claim names: by the same head, or a place by its name in another's."""
    if any(head.is_of(other) for other in here):
        return True
    return all(index.places.known[place].zh in text for place in head.places)


def _swapped(
    claim: Reading, candidate: Candidate, said: Sequence[Head], here: Sequence[Head], index: Index
) -> Iterator[Difference]:
    """A head of a claim whose part of the provision does not hold what the part of another does."""
    if len(here) < 2 or not said:
        return
    units = [(head, unit) for head, unit in units_of_heads(candidate.statement.text, here)]
    for head, part in _parts(claim.statement.text, said):
        own = [unit for other, unit in units if head.is_of(other)]
        others = [(other, unit) for other, unit in units if not head.is_of(other)]
        asked = segments(part, index)
        if not own or not others or not asked:
            continue
        mine = max(coverage(asked, index, unit) for unit in own)
        best, most = max(((o, coverage(asked, index, unit)) for o, unit in others), key=lambda found: found[1])
        if most >= mine + _AHEAD and most >= _SAID:
            yield Difference("member", _word(head, claim.language), _word(best, claim.language))
            return


def units_of_heads(text: str, here: Sequence[Head]) -> Iterator[tuple[Head, str]]:
    """Each head with the text up to the next; of a list each with what follows the whole list.

    The parts that follow, comma to comma, in which none is named are said of the zone or place that opens the part before.
    """
    narrow, found, unit = half_width(text), list[tuple[Head, str]](), ""
    parts = [m.span() for m in _PART.finditer(narrow)]
    for head, after in reversed(list(zip(here, [*here[1:], None], strict=True))):
        between = narrow[head.end : after.start if after else len(narrow)]
        unit = unit if after and _BETWEEN.fullmatch(between) else between
        found.append((head, unit + (_left_to_it(narrow, head, here, parts) if after else "")))
    yield from reversed(found)


def _left_to_it(narrow: str, head: Head, here: Sequence[Head], parts: Sequence[tuple[int, int]]) -> str:
    """The parts without a head right after the one that a zone or place opens."""
    rest, own = "", False
    for start, end in parts:
        named = [other for other in here if start <= other.start < end]
        if own and named:
            break
        rest += "|" + narrow[start:end] if own else ""
        own = own or (bool(head.places) and named[:1] == [head])
    return rest


def _parts(text: str, said: Sequence[Head]) -> Iterator[tuple[Head, str]]:
    """Each head of a claim with what is said of it; of a single one all the rest, whether before or after."""
    parts = [m.span() for m in _PART.finditer(half_width(text))]
    within = [[head for head in said if start <= head.start < end] for start, end in parts]
    narrow = half_width(text)
    if all(_BETWEEN.fullmatch(narrow[one.end : after.start]) for one, after in pairwise(said)):  # named in one breath
        for head in said:
            yield head, narrow[: said[0].start] + "|" + narrow[said[-1].end :]
    elif all(len(found) < 2 for found in within):
        for (start, end), found in zip(parts, within, strict=True):
            for head in found:
                yield head, narrow[start : head.start] + "|" + narrow[head.end : end]
    else:
        yield from units_of_heads(text, said)


def _word(head: Head, language: Language) -> str:
    return head.en if language == "en" else head.zh


def _joined(found: Sequence[Head], language: Language) -> str:
    return (", " if language == "en" else "、").join(dict.fromkeys(_word(head, language) for head in found))
