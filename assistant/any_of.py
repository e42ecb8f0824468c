"""The words of the vocabulary that stand for one thing, to be found in (lowered) texts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_LETTER = re.compile(r"(?:^|[ -])[A-Za-z]$")


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Words as a pattern, the longest first; a text that has none of the `shortest` in it is not searched."""

    pattern: re.Pattern[str]
    shortest: tuple[str, ...]

    def search(self, text: str) -> re.Match[str] | None:
        """The first of the words in a text."""
        return self.pattern.search(text) if self._may_be_in(text) else None

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Each of the words in a text, or between two places of it."""
        return (
            self.pattern.finditer(text, start, len(text) if end is None else end) if self._may_be_in(text) else iter(())
        )

    def _may_be_in(self, text: str) -> bool:
        return any(map(text.__contains__, self.shortest))


def any_of(words: Sequence[str]) -> AnyOf:
    """A pattern of words, the longest first; Latin ones whole."""
    latin = [f"{re.escape(word.lower())}{_ended(word)}" for word in words if word.isascii()]
    others = [re.escape(word.lower()) for word in words if not word.isascii()]
    groups = [_longest_first(others), *([rf"\b(?:{_longest_first(latin)})"] if latin else [])]
    lowered = {word.lower() for word in words}
    shortest = (word for word in sorted(lowered) if not any(other in word for other in lowered - {word}))
    return AnyOf(re.compile("|".join(group for group in groups if group)), tuple(shortest))


def _longest_first(parts: Sequence[str]) -> str:
    """Alternatives of which the longest is tried first."""
    return "|".join(sorted(parts, key=len, reverse=True))


def _ended(word: str) -> str:
    """The end of a word in a pattern where its last letter stands alone: an A is no award."""
    return r"\b" if _LETTER.search(word) else ""
