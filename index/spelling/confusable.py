"""The characters that a writer may have meant by another one: those that sound the same and those that look alike."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent
_COMMON_LAST = "座"  # up to it GB 2312 is in the order of sounds, beyond it in that of radicals


class Confusables:
    """Characters by their syllables and by their look-alikes."""

    def __init__(self, sounds: Mapping[str, str], looks: Mapping[str, str]) -> None:
        self._heard = sounds
        self._sounds = {character: _blunt(sound) for character, sound in sounds.items()}
        self._looks: dict[str, list[str]] = defaultdict(list)
        for character, others in looks.items():
            for other in others:
                self._looks[character].append(other)
                self._looks[other].append(character)
        self._spoken: dict[str, list[str]] = defaultdict(list)
        for character, sound in self._sounds.items():
            self._spoken[sound].append(character)
        self._kept: dict[str, tuple[str, ...]] = {}

    def of(self, character: str) -> tuple[str, ...]:
        """The characters that may have been meant, look-alikes first."""
        if character not in self._kept:
            spoken = self._spoken[self._sounds[character]] if character in self._sounds else ()
            both = dict.fromkeys((*self._looks.get(character, ()), *spoken))
            self._kept[character] = tuple(other for other in both if other != character)
        return self._kept[character]

    def same_sound(self, one: str, other: str) -> bool:
        """Whether two characters sound the same but for the tone, as an input method takes one for the other."""
        return one in self._heard and self._heard[one] == self._heard.get(other)


def _blunt(sound: str) -> str:
    """A syllable without what many speakers do not tell apart: zh and z, n and ng."""
    return re.sub(r"(?<=[ie]n)g$", "", re.sub(r"^([zcs])h", r"\1", sound))


def hanzi() -> Iterator[str]:
    """The characters of GB 2312 in its order."""
    for row in range(0xB0, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                yield bytes((row, cell)).decode("gb2312")
            except UnicodeDecodeError:
                continue


def syllables() -> dict[str, str]:
    """The syllable of each common character, without its tone."""
    first = {character: sound for sound, character in _lines("syllables.txt")}
    sounds: dict[str, str] = {}
    sound = ""
    for character in hanzi():
        sound = first.get(character, sound)
        sounds[character] = sound
        if character == _COMMON_LAST:
            break
    return sounds


@cache
def read_confusables() -> Confusables:
    """The confusable characters of the bundled tables, read once."""
    return Confusables(syllables(), dict(_lines("lookalikes.txt")))


@cache
def read_words() -> frozenset[str]:
    """The bundled pairs of characters that are words or stand beside each other, read once."""
    return _pairs("words.txt") | read_passing()


@cache
def read_passing() -> frozenset[str]:
    """Those of them that are no word: neighbours, as 种创 of 一种创新, and parts of longer words, as 新形 of 新形势."""
    return _pairs("passing.txt")


@cache
def read_everyday() -> frozenset[str]:
    """The most common characters, read once."""
    return frozenset("".join("".join(line) for line in _lines("everyday.txt", 0)))


def _pairs(name: str) -> frozenset[str]:
    """The pairs of a bundled table."""
    return frozenset(" ".join(" ".join(pair) for pair in _lines(name, 0)).split())


def _lines(name: str, splits: int = 1) -> Iterator[list[str]]:
    """The entries of a bundled table, comments apart."""
    for line in (_HERE / name).read_text("utf-8").splitlines():
        if not line.startswith("#"):
            yield line.split(maxsplit=splits) if splits else [line]
