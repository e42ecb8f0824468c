"""An English verb turned round: to weaken land management where a provision strengthens it, as printed or as translated."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from typing import TYPE_CHECKING, NamedTuple

from assistant.claims.lexicon import lexicon
from assistant.claims.translated import in_english
from assistant.claims.types import Candidate, Difference
from assistant.claims.words import coverage, segments
from index.english import stems
from index.numerals import half_width
from index.search import Index

if TYPE_CHECKING:
    from assistant.claims.reading import Reading


class _Verb(NamedTuple):
    """One of two opposite verbs: as translations have it and as the texts print it."""

    en: re.Pattern[str]
    zh: re.Pattern[str]


_PAIRS = [
    tuple(_Verb(re.compile(rf"\b(?:{one['en']})\b", re.IGNORECASE), re.compile(one["zh"])) for one in row)
    for row in lexicon("contrary")["english"]
]
_CLAIMED = re.compile(r"[,;:()]|\.(?=\s|$)|\band\b")
_TRANSLATED = re.compile(r"[,;:()]")
_PRINTED = re.compile(r"[,;。、:()]")
_DENIED = re.compile(r"\b(?:not|never|no|without|cannot|than|rather)\b[^,;]{0,12}$", re.IGNORECASE)
_FAR = 8  # the words after a verb that say what it is done to
_ABOUT = 0.5  # of which a part of the provision must hold so much to speak of the same


def turned_round(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """A verb of an English claim whose opposite a provision has for the same thing."""
    if claim.language != "en":
        return
    asserted = [(part, pair) for part in _CLAIMED.split(claim.statement.text) for pair in _PAIRS]
    for part, (one, another) in asserted:
        for mine, other in ((one, another), (another, one)):
            verb = mine.en.search(part)
            if not verb or other.en.search(part) or _DENIED.search(part[: verb.start()]):
                continue
            if found := _opposite(part[verb.end() :], mine, other, candidate, index):
                yield Difference("choice", verb[0], found)
                return


def _opposite(matter: str, mine: _Verb, other: _Verb, candidate: Candidate, index: Index) -> str:
    """The opposite verb that a provision has for some matter; nothing where it has none, or has both."""
    matter = " ".join(matter.split()[:_FAR])
    asked, words = segments(matter, index), frozenset(stems(matter))
    printed = [(coverage(asked, index, part), part) for part in _PRINTED.split(half_width(candidate.statement.text))]
    translated = [(_share(words, part), part) for part in _TRANSLATED.split(in_english(candidate, index))]
    here, there = _nearest(printed), _nearest(translated)
    if mine.zh.search(here) or mine.en.search(there):
        return ""
    found = other.en.search(there) or other.zh.search(here)
    return found[0] if found else ""


def _nearest(held: Sequence[tuple[float, str]]) -> str:
    """The part that holds most of a matter; nothing where none is about it."""
    share, part = max(held, key=lambda each: each[0])
    return part if share >= _ABOUT else ""


def _share(words: Set[str], part: str) -> float:
    """The share of some words that a part has."""
    return len(words & set(stems(part))) / len(words) if words else 0.0
