"""English typing mistakes mended: short forms written out, mistyped words of the field and of questions put right."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from rapidfuzz import process
from rapidfuzz.distance import OSA

from index.english import small_words
from index.vocabulary import singular

_TOKEN = re.compile(r"(?<![\w&./-])[A-Za-z][A-Za-z0-9']*(?:/[ac]?(?![\w/])|/o\b)?(?![\w&]|-[A-Z])")
_LETTERS = re.compile(r"(?<![\w.'&-])(?:[A-Za-z] ){2,}[A-Za-z]s?(?![\w'&-])")
_PIECES = re.compile(r"(?<![\w.'&-])[A-Za-z]+(?: [a-z]+(?:'s)?(?![\w'&-]))+")
_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|Prof)\.?\s*$")  # what follows is a name
_WORD_LETTERS = "aio"
_WHOLE = frozenset(
    "a i o me my he she am so us we her him you an no or to in on as at be by do go if is it of up the".split()
)
_TYPED = 4  # a shorter word is too easily another one
_LONG = 7  # from this length on two mistakes are mended
_NEAREST = 8  # so many words are looked at; of those as near, letters are left out rather than added
_KEPT = 20_000  # so many words are remembered at most


class EnglishMender:
    """Mends words that are neither the field's nor of the language."""

    def __init__(
        self,
        field: Collection[str],
        places: Collection[str],
        right: Collection[str],
        common: Collection[str],
        short: Mapping[str, str],
        sounds: Sequence[Sequence[str]],
    ) -> None:
        self._right = frozenset((*field, *places, *right, *common))
        self._short = dict(short)
        self._sounds = tuple((re.compile(rf"{wrong}$"), meant) for wrong, meant in sounds)
        self._pools: dict[str, list[str]] = defaultdict(list)
        self._skeletons: dict[str, str] = {}
        for word in (*common, *sorted({*field, *places})):
            if len(word) >= _TYPED and word.isalpha():
                self._pools[_first(word)].append(word)
                self._skeletons.setdefault(_skeleton(word), word)
        self._places: dict[str, list[str]] = defaultdict(list)
        for word in sorted(places):
            self._places[_first(word)].append(word)
        self._kept: dict[tuple[str, bool], str] = {}

    def mended(self, text: str) -> str:
        """A text with its short forms written out and its mistyped or torn words put right."""
        whole = _PIECES.sub(self._joined, _LETTERS.sub(self._spelt, text))
        return _TOKEN.sub(lambda match: self._mended_match(match, whole), whole)

    def _spelt(self, match: re.Match[str]) -> str:
        """Letters that stand apart as the word they spell, if it is one: E T D Z."""
        word = match[0].replace(" ", "")
        return word if self._is_right(word.lower()) else match[0]

    def _joined(self, match: re.Match[str]) -> str:
        """The pieces of a torn word, the longest that make one joined: com pany on uni corn list."""
        pieces, kept = match[0].split(" "), []
        while pieces:
            count = next((n for n in (3, 2) if n <= len(pieces) and self._torn(pieces[:n])), 1)
            kept.append("".join(pieces[:count]))
            del pieces[:count]
        return " ".join(kept)

    def _torn(self, pieces: Sequence[str]) -> bool:
        """Whether pieces make a word, and one of them is none by itself."""
        lowered = [piece.lower().removesuffix("'s") for piece in pieces]
        word = "".join(lowered)
        if any("'" in piece for piece in pieces[:-1]):
            return False
        letters = any(len(piece) == 1 and piece not in _WORD_LETTERS for piece in lowered)
        if word in small_words() and (letters or not self._is_right(lowered[0])) and lowered[0] not in _WHOLE:
            return True  # m any, wh at
        if (
            len(word) <= _TYPED
            or not self._is_right(word)
            or (letters and len(lowered) == 2 and self._is_right(lowered[-1]))
        ):
            return False
        return not all(piece in self._short or piece in small_words() or self._is_right(piece) for piece in lowered)

    def _mended_match(self, match: re.Match[str], text: str) -> str:
        """A word of a text as it was meant; what follows a title is a name and stays."""
        titled = match[0][0].isupper() and _TITLE.search(text, max(0, match.start() - 6), match.start())
        return match[0] if titled else self._mended_word(match[0], _named(text, match))

    def _mended_word(self, typed: str, named: bool) -> str:
        """A word as it was meant; a capital within a sentence makes it a name, and only names of places are mended."""
        word = typed.lower()
        if len(word) == 1 and typed != word:
            return typed
        if len(self._kept) > _KEPT:
            self._kept.clear()
        if (word, named) not in self._kept:
            self._kept[word, named] = self._meant(word, self._places if named else self._pools)
        meant = self._kept[word, named]
        return typed if meant == word else meant

    def _meant(self, word: str, pools: Mapping[str, Sequence[str]]) -> str:
        """The word meant by one in lower case; itself where it is right or nothing is like it."""
        if short := self._short.get(word):
            return short
        if self._is_right(word) or len(word) < _TYPED or not word.isalpha():
            return word
        heard = [spelt for ending, meant in self._sounds if (spelt := ending.sub(meant, word)) != word]
        if known := next((spelt for spelt in heard if self._is_right(spelt)), ""):
            return known
        if word == _skeleton(word):
            return self._skeletons.get(word, word)
        close = []
        for place, one in enumerate(dict.fromkeys((word, singular(word), *heard[:1]))):
            most = 2 if len(one) >= _LONG else 1
            found = process.extract(one, pools[_first(one)], scorer=OSA.distance, score_cutoff=most, limit=_NEAREST)
            close += [(far, place, len(meant) < len(one), at, meant) for at, (meant, far, _) in enumerate(found)]
        nearest = min(close)[-1] if close else word
        return self._short.get(nearest, nearest)

    def _is_right(self, word: str) -> bool:
        """Whether a word, or the word it is a form of, is known."""
        stem = word.split("'")[0]
        forms = (stem, stem.removesuffix("s"), stem.removesuffix("es"), f"{stem.removesuffix('ies')}y")
        return any(form in self._right for form in (forms if stem.endswith("ies") else forms[:3]))


def _first(word: str) -> str:
    """The first letter of a word, all vowels as one."""
    return "a" if word[0] in "aeiou" else word[0]


def _named(text: str, match: re.Match[str]) -> bool:
    """Whether a word is written as a name: a capital and small letters, not at the beginning of a sentence."""
    word = match[0]
    if not (word[0].isupper() and word[1:].islower()):
        return False
    before = text[: match.start()].rstrip(" \"'(")
    return bool(before) and before[-1] not in ".!?:;。？！："


def _skeleton(word: str) -> str:
    """A word without the vowels after its first letter."""
    return word[0] + re.sub(r"[aeiou]", "", word[1:])
