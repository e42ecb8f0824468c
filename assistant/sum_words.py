"""The words that tell how a sum is asked: up to a ceiling, what must come in, what is lacking, the whole of a part."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml

_WORDS = Path(__file__).parent / "sum_words.yaml"


def says(kind: str, text: str, *, english: bool) -> bool:
    """Whether a text has one of the expressions of a kind."""
    return _pattern(kind, "en" if english else "zh").search(text) is not None


def lacks_qualifier(name: str, text: str) -> bool:
    """Whether a printed name has a word that narrows it and a text says nothing of the kind."""
    said = qualifiers(text)
    return any(word in name and word not in said for word in _read()["qualifiers"])


def qualifiers(text: str) -> tuple[str, ...]:
    """The printed words that narrow a name (新增, 大型) and that a text says in one way or another."""
    known: dict[str, str] = _read()["qualifiers"]
    return tuple(word for word, pattern in known.items() if re.search(pattern, text, re.IGNORECASE))


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
def _pattern(kind: str, language: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one})" for one in _read()[kind][language]), re.IGNORECASE)


@cache
def _read() -> dict[str, Any]:
    """The vocabulary, read once."""
    words: dict[str, Any] = yaml.safe_load(_WORDS.read_text("utf-8"))
    return words
