"""Chinese typing mistakes mended: a character taken for one that sounds or looks like it, within a name of the field."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from index.spelling.confusable import Confusables

_LONGEST = 8
_OFTEN = 12  # a pair of so many names is a word of its own
_TELLING = 4  # so long a name is meant even where the mistake is an everyday character


_BINDS = frozenset("的了是有和与及或把被给也都还就很太吗呢吧啊么已")


class ChineseMender:
    """Mends mistyped names; pairs of characters that are names or words stay as they are."""

    def __init__(
        self, names: Collection[str], words: Collection[str], everyday: Collection[str], confusables: Confusables
    ) -> None:
        pairs = Counter(name[i : i + 2] for name in names for i in range(len(name) - 1))
        self._pairs = frozenset(pairs)
        whole = {name for name in names if len(name) <= _LONGEST and "我" not in name}
        self._names = frozenset(whole | {pair for pair, times in pairs.items() if times >= _OFTEN})
        self._words = frozenset(words)
        self._everyday = frozenset(everyday)
        self._confusables = confusables
        self._known: dict[str, tuple[tuple[str, str], ...]] = {}

    def mended(self, text: str) -> str:
        """A text with its mistyped names put right."""
        at = 0
        while at < len(text) - 1:
            if self._odd(text[at : at + 2]):
                text = self._mend_pair(text, at)
            at += 1
        return text

    def _odd(self, pair: str) -> bool:
        """Whether a pair of Chinese characters is part of no name and no word."""
        return (
            "一" <= pair[0] <= "鿿" and "一" <= pair[1] <= "鿿" and pair not in self._pairs and pair not in self._words
        )

    def _mend_pair(self, text: str, at: int) -> str:
        """A text with the pair at an offset made part of the longest name that one changed character gives."""
        best, found = 1, text
        for place, meant in self._candidates(text[at : at + 2]):
            spot = at + (place == "second")
            changed = text[:spot] + meant + text[spot + 1 :]
            if (length := self._name_around(text, changed, spot)) > best:
                best, found = length, changed
        return found

    def _candidates(self, pair: str) -> tuple[tuple[str, str], ...]:
        """Which character of a pair, changed into which other, makes it part of a name."""
        if pair not in self._known:
            first = (("first", c) for c in self._confusables.of(pair[0]) if c + pair[1] in self._pairs)
            second = (("second", c) for c in self._confusables.of(pair[1]) if pair[0] + c in self._pairs)
            self._known[pair] = (*first, *second)
        return self._known[pair]

    def _name_around(self, text: str, changed: str, spot: int) -> int:
        """The length of the longest name over a changed character that no word held before; 0 for none."""
        if not self._unexplained(text, spot):
            return 0
        shortest = _TELLING if text[spot] in self._everyday else 2
        for length in range(_LONGEST, shortest - 1, -1):
            for start in range(max(0, spot - length + 1), min(spot, len(text) - length) + 1):
                if changed[start : start + length] not in self._names or _bound(changed, start, length, spot):
                    continue
                if length > 2 or not self._taken(text, start if spot > start else start + 1, spot):
                    return length
        return 0

    def _unexplained(self, text: str, spot: int) -> bool:
        """Whether a character forms no word with the one before it, nor with the one after."""
        pairs = [text[i : i + 2] for i in (spot - 1, spot) if i >= 0]
        return not any(pair in self._pairs or pair in self._words for pair in pairs)

    def _taken(self, text: str, beside: int, spot: int) -> bool:
        """Whether the other character of a pair ends or begins a word on its far side, as 西 of 广西 does in 广西按比例."""
        far = text[beside - 1 : beside + 1] if beside < spot else text[beside : beside + 2]
        return far in self._names


def _bound(changed: str, start: int, length: int, spot: int) -> bool:
    """Whether what makes a pair of a changed character is a word that only binds, as 有 does in 国有吗."""
    return length == 2 and changed[start if spot > start else start + 1] in _BINDS
