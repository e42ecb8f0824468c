"""What a claim speaks of besides its words: its concepts, and a vector held against each stretch of a provision."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.claims.words import bare
from index.query import Query
from index.search import Index
from index.types import Embedder, Vectors

_MARK = re.compile(r"[,，;；。：:]")
_LONGEST = 3  # the phrases of a provision that are held together against a claim


@dataclass(frozen=True)
class Meaning:
    """A claim as its vector, and the names and weight of each concept that it mentions."""

    whole: Vectors
    concepts: tuple[tuple[tuple[str, ...], float], ...]


@dataclass(frozen=True, slots=True)
class Likeness:
    """How like a claim a text is: all of it, and its likest stretch."""

    whole: float
    stretch: float


def read_meaning(query: Query, index: Index) -> Meaning:
    """The concepts and the vector of a claim; of an English one that of its printed words."""
    words = query.expansion or query.wanted if query.english else f"{query.wanted} {query.expansion}"
    concepts: dict[str, tuple[str, ...]] = {}
    for mention in query.mentions:
        said = () if query.english else (mention.text,)
        names = [bare(name) for name in (mention.concept.zh, *mention.concept.names, *said)]
        if kept := tuple(name for name in names if len(name) > 1):
            concepts[mention.concept.id] = kept
    weighed = tuple((names, sum(index.pinpoint.weight(char) for char in names[0])) for names in concepts.values())
    return Meaning(index.encoder.encode([words])[0], weighed)


def likeness(meaning: Meaning, text: str, index: Index) -> Likeness:
    """How like a claim a text is."""
    stretches = index.kept.get("stretches", text, lambda: _stretches(index.encoder, text))
    return Likeness(float(stretches[0] @ meaning.whole), float((stretches[1:] @ meaning.whole).max()))


def _stretches(encoder: Embedder, text: str) -> Vectors:
    """The vector of a text, then those of each phrase and of the phrases in a row."""
    phrases = [piece for piece in _MARK.split(text) if len(piece.strip()) > 1] or [text]
    ends = ((at, end) for at in range(len(phrases)) for end in range(at + 1, min(len(phrases), at + _LONGEST) + 1))
    return encoder.encode([text, *("".join(phrases[at:end]) for at, end in ends)])


def spoken_of(meaning: Meaning, *texts: str) -> float:
    """The share, by weight, of the concepts of a claim that some texts name; all of it where it mentions none."""
    total = sum(weight for _, weight in meaning.concepts)
    got = sum(weight for names, weight in meaning.concepts if any(name in text for name in names for text in texts))
    return got / total if total else 1.0
