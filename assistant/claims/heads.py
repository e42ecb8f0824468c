"""Who a part of a sentence speaks of where several stand side by side: named zones, places, the coast and the city."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.numerals import half_width
from index.search import Index

_ZONE = re.compile(r"(?:区|园|城|港|苑)$")
_SIDES = (  # what stands opposite each other, two and two
    ("城区", r"城区|市区(?!县)|\burban\b|\bcity-proper\b|\binner[- ]city\b"),
    ("沿海", r"沿海|\bcoastal\b"), ("前台", r"前台|\bfront[- ](?:desk|office)\b"), ("后台", r"后台|\bback[- ]office\b"),
    ("线上", r"线上|\bonline\b"), ("线下", r"线下|\boffline\b"), ("境内", r"境内|\bdomestic\b"), ("境外", r"境内?外|\boverseas\b"),
)  # fmt: skip
_PATTERNS = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in _SIDES)


@dataclass(frozen=True, slots=True)
class Head:
    """A name with its span in the half-width text, and the places that it holds or is."""

    start: int
    end: int
    key: str
    zh: str
    en: str
    places: frozenset[str]

    def is_of(self, other: Head) -> bool:
        """Whether two names are of one: the same, or a place and a zone in it."""
        one_is_place = {self.key} == self.places or {other.key} == other.places
        return self.key == other.key or (one_is_place and not self.places.isdisjoint(other.places))


def sides(text: str) -> frozenset[str]:
    """The sides that a text names: the coast, the city, the front desk."""
    narrow = half_width(text)
    return frozenset(name for name, pattern in _PATTERNS if pattern.search(narrow))


def opposite(side: str) -> str:
    """The side that stands opposite one."""
    names = [name for name, _ in _PATTERNS]
    return names[names.index(side) ^ 1]


def heads(text: str, region: str, index: Index) -> tuple[Head, ...]:
    """The named zones and places within a region, and the sides, that a text names, in order."""
    return index.kept.get("heads", (text, region), lambda: _heads(half_width(text), region, index))


def _heads(narrow: str, region: str, index: Index) -> tuple[Head, ...]:
    places = index.places
    found = []
    for mention in index.vocabulary.mentions(narrow):
        concept = mention.concept
        if _ZONE.search(concept.zh) and (within := _within(concept.zh, region, index, True)):
            found.append(Head(mention.start, mention.end, concept.id, concept.zh, concept.en, within))
    for place, start, end in places.mentions(narrow):
        if place.id in _within(place.zh, region, index, False):
            found.append(Head(start, end, place.id, place.zh, place.en, frozenset((place.id,))))
    for name, pattern in _PATTERNS:
        found += [Head(m.start(), m.end(), name, name, m[0], frozenset()) for m in pattern.finditer(narrow)]
    kept: list[Head] = []
    for head in sorted(found, key=lambda h: (h.start, h.start - h.end)):
        if not kept or head.start >= kept[-1].end:
            kept.append(head)
    return tuple(kept)


def _within(name: str, region: str, index: Index, itself: bool) -> frozenset[str]:
    """The places below a region that a name names, and the region where it counts."""
    named = index.places.named(name)
    return frozenset(p.id for p in named if region in index.places.lineage(p.id) and (itself or p.id != region))
