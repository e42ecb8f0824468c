"""The words that tell how a sum is asked: up to a ceiling, what must come in, what is lacking, the whole of a part."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from index.types import Unit

_WORDS = Path(__file__).parent / "sum_words.yaml"


def says(kind: str, text: str, *, english: bool) -> bool:
    """Whether a text has one of the expressions of a kind."""
    return _pattern(kind, "en" if english else "zh").search(text) is not None


def without(kind: str, text: str, *, english: bool) -> str:
    """A text without the expressions of a kind."""
    return _pattern(kind, "en" if english else "zh").sub(" ", text)


def without_after(kind: str, text: str, *, english: bool) -> str:
    """A text up to the first expression of a kind."""
    return _pattern(kind, "en" if english else "zh").split(text, maxsplit=1)[0]


def units_of(name: str) -> frozenset[Unit]:
    """The units in which what a printed name names is told; the first pattern that fits decides."""
    return next((frozenset(one["units"]) for one in _read()["units"] if re.search(one["of"], name)), frozenset())


def of_other_matter(words: str, name: str) -> bool:
    """Whether words say what a figure is of (税收, 投资) and a printed name is of no such thing."""
    return any(
        re.search(one["said"], words, re.IGNORECASE) and not re.search(one["of"], name)
        for one in _read()["matters"].values()
    )


def names_matter(name: str, text: str) -> bool:
    """Whether a text says the matter that a printed name is of: imports and exports for 进出口总额."""
    return any(
        re.search(one["of"], name) and re.search(one["said"], text, re.IGNORECASE)
        for one in _read()["matters"].values()
    )


def contrasted(words: str, name: str) -> bool:
    """Whether words narrow what they count otherwise than a printed name does: 中型 beside 大型企业."""
    said = qualifiers(words)
    return any(
        word in name and word not in said and re.search(pattern, words, re.IGNORECASE)
        for word, pattern in _read()["contrasts"].items()
    )


def lacks_qualifier(name: str, text: str) -> bool:
    """Whether a printed name has a word that narrows it and a text says nothing of the kind."""
    said = qualifiers(text)
    return any(word in name and word not in said for word in _read()["qualifiers"])


def qualifiers(text: str) -> tuple[str, ...]:
    """The printed words that narrow a name (新增, 大型) and that a text says in one way or another."""
    return tuple(word for word, pattern in _qualifiers().items() if pattern.search(text))


def other_names(text: str) -> tuple[str, ...]:
    """The printed names of parts of a building that a text has in other words: dormitories are 生活服务设施."""
    known: dict[str, str] = _read()["other_names"]
    return tuple(name for name, pattern in known.items() if re.search(pattern, text, re.IGNORECASE))


def telling_parts(name: str) -> tuple[str, ...]:
    """The parts of a printed name between the words that many names share."""
    for word in _read()["generic"]:
        name = name.replace(word, " ")
    return tuple(name.split())


@cache
def _qualifiers() -> dict[str, re.Pattern[str]]:
    """How a text says each word that narrows a name."""
    return {word: re.compile(pattern, re.IGNORECASE) for word, pattern in _read()["qualifiers"].items()}


@cache
def _pattern(kind: str, language: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one})" for one in _read()[kind][language]), re.IGNORECASE)


@cache
def _read() -> dict[str, Any]:
    """The vocabulary, read once."""
    words: dict[str, Any] = yaml.safe_load(_WORDS.read_text("utf-8"))
    return words
