"""The vocabulary of a module as patterns by kind, read from a data file when first asked for.

In a pattern {number} stands for a small number in digits or English words, {what} for the words that ask for the noun
they stand with (what, which, what is the), {alone} for the beginning of an English question without a verb (Length of it?).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path

import yaml

from index.numerals import SMALL_ENGLISH

_WHAT = (
    r"\b(?:(?:what|which)(?:'s| is| are| was| were| exactly)?(?: the| an?)?|whose|how (?:large|big|high|low|long|strong|great|steep|wide|small) an?"
    r"|(?:state|name|tell me|give me|tell us|give us|need|know) the) "
)
_ALONE = (
    r"(?:(?:^|[?!:;.]\s+|, )(?:and )?(?:the )?"
    r"(?=[^?.!]*\?)(?![^?.!]*\b(?:what|which|who|how|when|where|why|is|are|was|were|do|does|did|can|could|will|would|may|must|should|has|have)\b))"
)

_CLASS = re.compile(r"\[\^[^\]]*\]")
_NARROW = str.maketrans({"，": "，,", "？": "？?", "！": "！!", "；": "；;", "：": "：:"})


class WordPatterns(Mapping[str, re.Pattern[str]]):
    """The patterns of a data file, in either language, by kind; nothing is read before the first is used."""

    def __init__(self, where: Path) -> None:
        self._where = where

    def __getitem__(self, kind: str) -> re.Pattern[str]:
        return self._kinds[kind]

    def __iter__(self) -> Iterator[str]:
        return iter(self._kinds)

    def __len__(self) -> int:
        return len(self._kinds)

    @cached_property
    def _kinds(self) -> Mapping[str, re.Pattern[str]]:
        """The compiled words of the data file, read once."""
        kinds: dict[str, dict[str, list[str]]] = yaml.safe_load(self._where.read_text("utf-8"))
        return {
            kind: re.compile("|".join(written(one) for words in languages.values() for one in words), re.IGNORECASE)
            for kind, languages in kinds.items()
        }


def written(pattern: str) -> str:
    """A pattern with what its names in braces stand for."""
    pattern = narrowed(pattern)
    pattern = pattern.replace("{number}", f"(?:{SMALL_ENGLISH})")
    return pattern.replace("{what}", _WHAT).replace("{alone}", _ALONE)


def narrowed(pattern: str) -> str:
    """A pattern whose classes stop at the half-width form of every Chinese mark they stop at: a tidied question has that."""
    return _CLASS.sub(lambda found: found[0].translate(_NARROW), pattern)
