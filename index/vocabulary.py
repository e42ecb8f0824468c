"""The term base: concepts with their Chinese and English names, and where a text mentions them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from rapidfuzz import fuzz, process

from index.english import same_stem
from index.errors import BadPolicy
from index.kept import Kept

TERMS = Path(__file__).parent / "terms"
_LONGEST_ENGLISH = 8
_TYPED = 5  # shorter words are too easily another word
_ALIKE = 87.0  # of 100: natonal and national are 93, certain and curtain 86
_ARTICLES = frozenset(("a", "an", "the", "our", "their", "its"))
_BEHIND_NAME = frozenset(
    "in on for to by at of from with within under that which who is are was were be been and or do does did can could "
    "may might will would should must has have than as per until before after when where if not we you they it".split()
)
_LATIN = re.compile(r"[a-z0-9]")
_WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")


@dataclass(frozen=True, slots=True)
class Concept:
    """A thing the field speaks of: its name as the policies print it, its English name, its other names."""

    id: str
    zh: str
    en: str
    names: tuple[str, ...]
    colloquial: tuple[str, ...]
    english: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mention:
    """Where a text mentions a concept, and whether by its printed name, another name or an everyday word."""

    concept: Concept
    start: int
    end: int
    text: str
    how: str


class Vocabulary:
    """Concepts by their names, for finding them in Chinese and English text."""

    def __init__(self, concepts: Sequence[Concept]) -> None:
        self.concepts: Mapping[str, Concept] = {concept.id: concept for concept in concepts}
        self._chinese: dict[str, tuple[Concept, str]] = {}
        self._english: dict[tuple[str, ...], Concept] = {}
        for concept in concepts:
            self._chinese.setdefault(concept.zh.lower(), (concept, "printed"))
        for concept in concepts:
            for how, names in (("name", concept.names), ("colloquial", concept.colloquial)):
                for name in names:
                    self._chinese.setdefault(name.lower(), (concept, how))
            for name in (concept.en, *concept.english):
                if words := tuple(english_words(name)):
                    self._english.setdefault(words, concept)
        self._words = sorted({word for words in self._english for word in words if len(word) >= _TYPED})
        self._known = {word for words in self._english for word in words}
        self._corrected: dict[str, str] = {}
        self._language = real_words()
        self._kept = Kept()
        self._longest = max((len(name) for name in self._chinese), default=0)
        self._starts = {name[:2] for name in self._chinese}

    def chinese_names(self) -> frozenset[str]:
        """The Chinese names of all concepts, in lower case, everyday words apart."""
        return frozenset(name for name, (_, how) in self._chinese.items() if how != "colloquial")

    def english_words(self) -> frozenset[str]:
        """The words of all English names, in the singular."""
        return frozenset(self._known)

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """The concepts a text mentions, longest names first where they overlap, in order."""
        lowered = text.lower()
        return self._kept.get("mentions", lowered, lambda: self._mentions(lowered))

    def _mentions(self, lowered: str) -> tuple[Mention, ...]:
        return tuple(sorted((*self._found_chinese(lowered), *self._found_english(lowered)), key=lambda m: m.start))

    def _found_chinese(self, text: str) -> Iterator[Mention]:
        at = 0
        while at < len(text) - 1:
            if text[at : at + 2] in self._starts:
                for length in range(min(self._longest, len(text) - at), 1, -1):
                    found = self._chinese.get(text[at : at + length])
                    if found and not _cut_out(text, at, at + length):
                        yield Mention(found[0], at, at + length, text[at : at + length], found[1])
                        at += length - 1
                        break
            at += 1

    def _found_english(self, text: str) -> Iterator[Mention]:
        spans = [(m.start(), m.end(), self._corrected_word(singular(m[0]))) for m in _WORD.finditer(text)]
        at = 0
        while at < len(spans):
            for length in range(min(_LONGEST_ENGLISH, len(spans) - at), 0, -1):
                words = tuple(span[2] for span in spans[at : at + length])
                turned = _turned(words) if _ends_name(spans[at + length : at + length + 1]) else ()
                if concept := self._english.get(words) or self._english.get(turned):
                    start, end = spans[at][0], spans[at + length - 1][1]
                    yield Mention(concept, start, end, text[start:end], "english")
                    at += length - 1
                    break
            at += 1

    def _corrected_word(self, word: str) -> str:
        """A mistyped word as the vocabulary spells it; any other as it is."""
        if word in self._known or len(word) < _TYPED:
            return word
        if word not in self._corrected:
            found = process.extractOne(word, self._words, scorer=fuzz.ratio, score_cutoff=_ALIKE)
            meant = str(found[0]) if found and found[0][0] == word[0] else word
            another = word in self._language and not same_stem(word, meant)  # returned is a word, and no returnee
            self._corrected[word] = word if another else meant
        return self._corrected[word]


def _ends_name(following: Sequence[tuple[int, int, str]]) -> bool:
    """Whether a name may end before some words: not "assessment of regional" before "zones"."""
    return not following or following[0][2] in _BEHIND_NAME


def _turned(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of "rate of water recycling" as "water recycling rate"; none where no "of" joins them."""
    if "of" not in words[1:-1]:
        return ()
    at = words.index("of", 1)
    behind = words[at + 2 :] if words[at + 1] in _ARTICLES else words[at + 1 :]
    return (*behind, *words[:at]) if behind else ()


def _cut_out(text: str, start: int, end: int) -> bool:
    """Whether a name begins or ends within a Latin word: AI in chain, 5G in 15G."""
    return bool(_LATIN.match(text[start]) and start and _LATIN.match(text[start - 1])) or bool(
        end < len(text) and _LATIN.match(text[end - 1]) and _LATIN.match(text[end])
    )


def english_words(name: str) -> list[str]:
    """The words of an English name in lower case and the singular."""
    return [singular(word) for word in _WORD.findall(name.lower())]


def singular(word: str) -> str:
    """A word without its plural or possessive ending."""
    word = word.removesuffix("'s")
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("ches", "shes", "sses", "xes", "zes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


@cache
def real_words() -> frozenset[str]:
    """English words near those of the field, which are no mistakes for them; read once."""
    lines = (Path(__file__).parent / "spelling" / "words_en.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def read_vocabulary(folder: Path = TERMS) -> Vocabulary:
    """The concepts of every YAML file of a folder, places apart.

    Raises BadPolicy where a file is no list of concepts.
    """
    concepts = []
    for path in sorted(folder.glob("*.yaml")):
        if path.stem == "places":
            continue
        for number, entry in enumerate(read_yaml(path), 1):
            try:
                concepts.append(_concept(entry))
            except (KeyError, TypeError) as fault:
                raise BadPolicy(f"{path}: entry {number} has no {fault}; give id, zh and en") from fault
    return Vocabulary(concepts)


def read_yaml(path: Path) -> list[dict[str, Any]]:
    """The entries of a YAML list; raises BadPolicy where it is none."""
    try:
        entries = yaml.load(path.read_text("utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError as fault:
        problem = str(fault).replace("\n", " ")
        raise BadPolicy(f"{path}: {problem}; correct the YAML") from fault
    if not isinstance(entries, list):
        raise BadPolicy(f"{path}: is no list of entries; begin each with '- id:'")
    return entries


def _concept(entry: dict[str, Any]) -> Concept:
    return Concept(
        id=entry["id"], zh=entry["zh"], en=entry["en"], names=tuple(entry.get("aliases") or ()),
        colloquial=tuple(entry.get("colloquial") or ()), english=tuple(entry.get("en_aliases") or ()),
    )  # fmt: skip
