"""Which words of a question ask: what is told beside them, of the asker or over dinner, is not asked for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import yaml

_WORDS = Path(__file__).parent / "asked_for.yaml"
_PART = re.compile(r"(?:[^，。！？；：,.!?;:()（）—]++|(?<=\d)[.,:](?=\d))+[，。！？；：,.!?;:()（）—]*")


@dataclass(frozen=True, slots=True)
class _Words:
    asks: re.Pattern[str]
    bare: re.Pattern[str]
    told: tuple[re.Pattern[str], ...]
    anything: re.Pattern[str]
    least: int  # so many letters or characters say for what is asked


@lru_cache(maxsize=64)  # of one question it is asked several times
def asked_for(text: str, *, english: bool) -> str:
    """A question with all blanked that does not ask; its places stay where they are."""
    words = _words("en" if english else "zh")
    asking = _asking(text, words)
    if not asking:
        return _without_told(text, words)
    return _blanked(text, ((start, _without_told(text[start:end], words)) for start, end in asking))


def asking_parts(text: str, *, english: bool) -> str:
    """A question with the parts blanked that do not ask; who asks stays, and where no part asks, all."""
    asking = _asking(text, _words("en" if english else "zh"))
    return _blanked(text, ((start, text[start:end]) for start, end in asking)) if asking else text


def _asking(text: str, words: _Words) -> list[tuple[int, int]]:
    """The parts between punctuation marks that ask, each with what is told before it where it says not for what."""
    parts = [match for match in _PART.finditer(text) if match[0].strip()]
    kept = {at for at, part in enumerate(parts) if words.asks.search(part[0])}
    for at in sorted(kept):
        before = at
        while before and _is_bare(_without_told(parts[before][0], words), words):
            before -= 1
            kept.add(before)
    return [parts[at].span() for at in sorted(kept)]


def _blanked(text: str, parts: Iterable[tuple[int, str]]) -> str:
    """Some parts of a text in their places, all else blank."""
    blanked = list(" " * len(text))
    for start, part in parts:
        blanked[start : start + len(part)] = part
    return "".join(blanked)


def asks_here(part: str, *, english: bool) -> bool:
    """Whether a part between two punctuation marks asks."""
    return _words("en" if english else "zh").asks.search(part) is not None


def asks_anything(text: str, *, english: bool) -> bool:
    """Whether a question says nothing of what it is about: 有啥好政策, "what do you have for us"."""
    words = _words("en" if english else "zh")
    said = any(char.isalpha() for char in text)
    return said and words.asks.search(text) is not None and _is_bare(words.anything.sub(" ", text.lower()), words)


def without_asking(text: str, *, english: bool) -> str:
    """A text without the words that ask or point and say not for what."""
    return " ".join(_words("en" if english else "zh").bare.sub(" ", text.lower()).split())


def _without_told(part: str, words: _Words) -> str:
    """A part without who asks and who said it, unless nothing is left that is asked for."""
    for told in words.told:
        left = told.sub(lambda match: " " * len(match[0]), part)
        if left != part and not _is_bare(left, words):
            part = left
    return part


def _is_bare(part: str, words: _Words) -> bool:
    """Whether a part asks without saying for what."""
    return len(words.bare.sub("", part.lower()).strip()) < words.least


@cache
def _words(language: str) -> _Words:
    """The words of the data file in one language, read once."""
    read: dict[str, Any] = yaml.safe_load(_WORDS.read_text("utf-8"))
    asks, bare, anything = (
        re.compile("|".join(f"(?:{one})" for one in read[kind][language]), re.IGNORECASE)
        for kind in ("asks", "bare", "anything")
    )
    told = tuple(re.compile(one, re.IGNORECASE) for one in read["told"][language])
    return _Words(asks, bare, told, anything, 4 if language == "en" else 2)
