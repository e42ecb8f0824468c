"""The texts of the page and the example questions, read from the data files beside this one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from assistant.types import Language

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Words:
    """The texts of one language."""

    language: Language
    texts: Mapping[str, str]
    examples: tuple[str, ...]

    def __call__(self, key: str) -> str:
        """The text under a key."""
        return self.texts[key]

    def known(self, group: str, name: str) -> str:
        """The text of a name within a group, or the name itself where there is none."""
        return self.texts.get(f"{group}.{name}", name)


@cache
def words(language: Language) -> Words:
    """The texts of a language, read once."""
    return Words(language, _read("words.yaml")[language], tuple(_read("examples.yaml")[language]))


def language_of(told: object) -> Language:
    """The page's language for what a browser calls its own: Chinese unless it names another."""
    name = told.strip().lower() if isinstance(told, str) else ""
    return "zh" if not name or name.startswith("zh") else "en"


def other(language: Language) -> Language:
    """The language that the switch leads to."""
    return "en" if language == "zh" else "zh"


@cache
def _read(name: str) -> dict[Language, dict[str, str]]:
    loaded: dict[Language, dict[str, str]] = yaml.safe_load((HERE / name).read_text(encoding="utf-8"))
    return loaded
