"""Places that a question may name, and whether a policy's region is one of them, above or below it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from index.vocabulary import TERMS, english_words, read_yaml


@dataclass(frozen=True, slots=True)
class Place:
    """A province, city, county or country.

    `approves` where its name also means the central government; `unnamed` where a text hides which place it is.
    """

    id: str
    zh: str
    en: str
    parent: str
    kind: str
    approves: bool = False
    unnamed: bool = False


class Places:
    """Places by their names.

    `across` are the words over whose border the name of a place only seems to stand: 成都 in 组成都能.
    """

    def __init__(
        self, entries: Sequence[tuple[Place, tuple[str, ...], tuple[str, ...]]], across: Iterable[str] = ()
    ) -> None:
        self.known: dict[str, Place] = {}
        self._chinese: dict[str, Place] = {}
        self._english: dict[tuple[str, ...], Place] = {}
        for place, chinese, english in entries:
            self.known[place.id] = place
            for name in chinese:
                self._chinese.setdefault(name, place)
            for name in english:
                self._english.setdefault(tuple(english_words(name)), place)
        self.autonomous = frozenset(  # 自治区 without a name means the one that is named beside it
            place.id for place, chinese, _ in entries for name in chinese if name.endswith("自治区")
        )
        self.unnamed = frozenset(place.id for place, _, _ in entries if place.unnamed)
        longest = sorted((name for name in self._chinese if len(name) > 1), key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, longest)) or r"(?!)")
        self._english_names = {name.lower(): place for place, _, names in reversed(entries) for name in names}
        longest = sorted(self._english_names, key=len, reverse=True)
        self._english_pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest)) or '(?!)'})\b")
        self._across = re.compile("|".join(map(re.escape, sorted(across, key=len, reverse=True))) or r"(?!)")

    def chinese_names(self) -> frozenset[str]:
        """The Chinese names of all places."""
        return frozenset(self._chinese)

    def english_words(self) -> frozenset[str]:
        """The words of the English names of all places, in the singular."""
        return frozenset(word for words in self._english for word in words)

    def named(self, text: str) -> tuple[Place, ...]:
        """The places a text names, in order, each once."""
        found = {self._chinese[match[0]].id: self._chinese[match[0]] for match in self._chinese_matches(text)}
        words = english_words(text)
        for at in range(len(words)):
            for length in (4, 3, 2, 1):
                if place := self._english.get(tuple(words[at : at + length])):
                    found[place.id] = place
                    break
        return tuple(found.values())

    def mentions(self, text: str) -> tuple[tuple[Place, int, int], ...]:
        """Each place that a text names with its span, Chinese names first."""
        chinese = ((self._chinese[m[0]], m.start(), m.end()) for m in self._chinese_matches(text))
        lowered = text.lower()
        if len(lowered) != len(text):  # spans stay those of the text
            lowered = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
        english = self._english_pattern.finditer(lowered)
        return (*chinese, *((self._english_names[m[0]], m.start(), m.end()) for m in english))

    def _chinese_matches(self, text: str) -> Iterator[re.Match[str]]:
        crossed = [match.span() for match in self._across.finditer(text)]
        at = 0
        while match := self._pattern.search(text, at):
            across = any(start <= match.start() and match.end() <= end for start, end in crossed)
            if not across:
                yield match
            at = match.start() + 1 if across else match.end()

    def lineage(self, id: str) -> tuple[str, ...]:
        """A place and the places that hold it, innermost first."""
        chain = []
        while id and id not in chain:
            chain.append(id)
            id = self.known[id].parent if id in self.known else ""
        return tuple(chain)

    def covers(self, region: str, named: str) -> bool:
        """Whether a policy of a region speaks of a named place: the place itself, one within it, or one above it."""
        return region in self.lineage(named) or named in self.lineage(region)


def read_places(path: Path = TERMS / "places.yaml") -> Places:
    """The places of the term base."""
    entries = []
    across: list[str] = []
    for entry in read_yaml(path):
        across += entry.get("across") or ()
        place = Place(
            entry["id"], entry["zh"], entry["en"], entry.get("parent") or "", entry.get("kind") or "city",
            approves=bool(entry.get("approves")), unnamed=bool(entry.get("unnamed")),
        )  # fmt: skip
        chinese = (entry["zh"], entry.get("full") or entry["zh"], *(entry.get("aliases") or ()))
        entries.append((place, chinese, (entry["en"], *(entry.get("en_aliases") or ()))))
    return Places(entries, across)


def zone_types(text: str, kinds: Mapping[str, re.Pattern[str]]) -> tuple[str, ...]:
    """The types of zone a text names."""
    return tuple(kind for kind, pattern in kinds.items() if pattern.search(text))
