"""The vocabulary of a module as patterns by kind, read from the data file of its name when first asked for.

In a pattern {number} stands for a small number in digits or English words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import yaml

from index.numerals import SMALL_ENGLISH


class WordPatterns(Mapping[str, re.Pattern[str]]):
    """The patterns of a module, in either language, by kind; nothing is read before the first is used."""

    def __init__(self, module: str) -> None:
        self._module = module

    def __getitem__(self, kind: str) -> re.Pattern[str]:
        return _read(self._module)[kind]

    def __iter__(self) -> Iterator[str]:
        return iter(_read(self._module))

    def __len__(self) -> int:
        return len(_read(self._module))


@cache
def word_patterns(module: str) -> WordPatterns:
    """The patterns of a module by kind."""
    return WordPatterns(module)


@cache
def _read(module: str) -> Mapping[str, re.Pattern[str]]:
    """The compiled words of a data file, read once."""
    kinds: dict[str, dict[str, list[str]]] = yaml.safe_load(
        Path(__file__).with_name(f"{module}.yaml").read_text("utf-8")
    )
    return {
        kind: re.compile("|".join(_written(one) for words in languages.values() for one in words), re.IGNORECASE)
        for kind, languages in kinds.items()
    }


def _written(pattern: str) -> str:
    """A pattern with the numbers that it may have written out."""
    return pattern.replace("{number}", f"(?:{SMALL_ENGLISH})")
