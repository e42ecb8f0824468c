"""Chinese typing mistakes mended: a character taken for one that sounds or looks like it, within a name of the field."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from index.spelling.confusable import Confusables

_LONGEST = 8
_OFTEN = 12  # a pair of so many names is a word of its own
_INSIDE = 3  # and so long a one, where the mistake is heard alike and stands within the name
_TELLING = 4  # so long a name is meant even where the mistake is an everyday character


_BINDS = frozenset("的了是有和与及或把被给也都还就很太吗呢吧啊么已")


class ChineseMender:
    """Mends mistyped names; pairs of characters that are names or words stay as they are."""

    def __init__(
        self,
        names: Collection[str],
        words: Collection[str],
        everyday: Collection[str],
        confusables: Confusables,
        passing: Collection[str] = (),
        places: Collection[str] = (),
    ) -> None:
        pairs = Counter(name[i : i + 2] for name in names for i in range(len(name) - 1))
        self._pairs = frozenset(pairs)
        whole = {name for name in names if len(name) <= _LONGEST and "我" not in name}
        self._names = frozenset(whole | {pair for pair, times in pairs.items() if times >= _OFTEN})
        self._often = often_held(names)
        self._words = frozenset(words) - frozenset(passing)
        self._passing = frozenset(passing)
        self._places = frozenset(places)
        self._everyday = frozenset(everyday)
        self._confusables = confusables
        self._known: dict[str, tuple[tuple[str, str], ...]] = {}

    def mended(self, text: str) -> str:
        """A text with its mistyped names put right."""
        at = 0
        while at < len(text) - 1:
            if self._chinese(text[at : at + 2]) and not self._is_word(text[at : at + 2]):
                text = self._mend_pair(text, at)
            at += 1
        return text

    def _chinese(self, pair: str) -> bool:
        """Whether both of a pair are Chinese characters."""
        return "一" <= pair[0] <= "鿿" and "一" <= pair[1] <= "鿿"

    def _is_word(self, pair: str) -> bool:
        """Whether a pair of characters is part of a name or a word."""
        return pair in self._pairs or pair in self._words

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
        """The length of the longest name over a changed character that no word held before; 0 for none.

        Neighbours often seen that are no word hold a character too, unless it is heard as that of a longer name is.
        """
        beside = [text[i : i + 2] for i in (spot - 1, spot) if i >= 0]
        heard = self._confusables.same_sound(text[spot], changed[spot])
        held = any(map(self._is_word, beside))
        passed = any(pair in self._passing for pair in beside)
        if (held or passed) and not heard:
            return 0
        everyday = text[spot] in self._everyday
        shortest = _TELLING if passed else _INSIDE if held or (everyday and heard) else _TELLING if everyday else 2
        for length in range(_LONGEST, shortest - 1, -1):
            for start in range(max(0, spot - length + 1), min(spot, len(text) - length) + 1):
                if changed[start : start + length] not in self._names or _bound(changed, start, length, spot):
                    continue
                if held and not self._leaves_odd(text, changed[start : start + length], start, spot):
                    continue
                if passed and self._name_without(text, start, length, spot):
                    continue
                if length == _INSIDE and everyday and not self._within(text, start, spot):
                    continue
                if length > 2 or not self._taken(text, start if spot > start else start + 1, spot):
                    return length
        return 0

    def _within(self, text: str, start: int, spot: int) -> bool:
        """Whether a character stands within a name of three, or begins one after that of a place: it is no word by itself."""
        return spot == start + 1 or (spot == start and any(text[:start].endswith(place) for place in self._places))

    def _name_without(self, text: str, start: int, length: int, spot: int) -> bool:
        """Whether the rest of a name is a name without a character at its end: 知识产权 of 知识产权局, where 举报 follows."""
        if spot not in (start, start + length - 1):
            return False
        return text[start + (spot == start) : start + length - (spot > start)] in self._names

    def _leaves_odd(self, text: str, name: str, start: int, spot: int) -> bool:
        """Whether the word that holds a character within a name of three leaves the third to no word: 区 of 高薪区."""
        if name not in self._often or spot != start + 1:
            return False
        left, right = text[start : start + 2], text[start + 1 : start + 3]
        if self._is_word(left):
            return not self._stands(right) and not self._begins(text[start + 2 : start + 4])
        return not self._stands(left) and not self._begins(text[max(0, start - 1) : start + 1][::-1], backwards=True)

    def _begins(self, pair: str, *, backwards: bool = False) -> bool:
        """Whether the first of a pair stands with the other, which is no word that only binds."""
        return (not pair[1:] or pair[1] not in _BINDS) and self._stands(pair[::-1] if backwards else pair)

    def _stands(self, pair: str) -> bool:
        """Whether a pair of characters is often seen: a word, a part of a name, or neighbours."""
        return self._is_word(pair) or pair in self._passing

    def _taken(self, text: str, beside: int, spot: int) -> bool:
        """Whether the other character of a pair ends or begins a word on its far side, as 西 of 广西 does in 广西按比例."""
        far = text[beside - 1 : beside + 1] if beside < spot else text[beside : beside + 2]
        return far in self._names


def often_held(names: Collection[str]) -> frozenset[str]:
    """The names of three characters that many others hold, as 高新区 is held: they are meant before any other word."""
    held = Counter(name[i : i + _INSIDE] for name in names for i in range(len(name) - _INSIDE + 1))
    return frozenset(name for name, times in held.items() if times >= _OFTEN and name in names)


def _bound(changed: str, start: int, length: int, spot: int) -> bool:
    """Whether what makes a pair of a changed character is a word that only binds, as 有 does in 国有吗."""
    return length == 2 and changed[start if spot > start else start + 1] in _BINDS
