"""What a sentence puts in the place of a provision's word: the same in other words, or something else of that provision.

Where a sentence has what stands left and right of a word of its provision, what it says between must be that word, or say
the same. Nothing else of the provision may be told there, nor the opposite, and no denial may be put in or left out.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from assistant.gate_words import adds_nothing, says_same, stem
from assistant.word_patterns import word_patterns
from index.english import small_words

_LIST = Path(__file__).parent / "gate_instead.yaml"
_HAN = re.compile(r"[一-鿿]|\d+(?:\.\d+)?|[A-Za-z]+|[^\s]")
_LATIN = re.compile(r"[a-z][a-z'&]*|\d[\d,.]*%?|[,;.:()]", re.IGNORECASE)
_MARK = re.compile(r"[^\w、]|_")
_PARTICLES = re.compile(r"^[对于的和与及从由给将按以为要在含并也]+|的$")
_NO_THING = re.compile(r"\d|[内中上里后前时]$|^(?:并|且|同时|以及)")
_BOUND = re.compile(r"\b(?:not|no) (?:more|less|fewer|higher|lower|later) than\b|\bnot (?:to )?exceed\w*", re.IGNORECASE)
_QUOTED = re.compile(r"[“”\"‘’《》]")
_DOES = word_patterns("gate_exchange")["does"]
_LIST_MARKS = frozenset("、和与及或") | {"and", "or"}  # in a list any of it may stand
_EDGE = "|"  # of a stretch between marks
_TOLD = frozenset(("not", "no", "never", "neither", "nor", "cannot", "may", "can", "must", "shall", "should", "or", "and"))

Token = str
Tokens = tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Reach:
    """How many tokens of a language stand left and right, at least stay the same there, may be told and be printed between."""

    around: int
    beside_mark: int
    told: int
    alike: int
    printed: int


_CHINESE = Reach(around=2, beside_mark=2, told=6, alike=4, printed=8)
_ENGLISH = Reach(around=1, beside_mark=2, told=3, alike=3, printed=3)


def keeps_place(said: str, quote: str, english: str) -> bool:
    """Whether what a sentence says between words of a provision is what stands there."""
    if english:
        return not any(_other(*pair, "en") for pair in _instead(_stems(said), _stems(english), _ENGLISH))
    return not any(_other(*pair, "zh") for pair in _instead(_characters(said), _characters(quote), _CHINESE))


def _other(told: Tokens, printed: Tokens, around: tuple[Tokens, Tokens], elsewhere: bool, language: str) -> bool:
    """Whether what is told says something else than what is printed in its place."""
    joint = "" if language == "zh" else " "
    one, other = joint.join(told), joint.join(printed)
    if not told or not printed:
        return (one or other) in _words("denial")
    if other in _words("free") and one in _words("bound"):
        return True
    left, right = (joint.join(side).strip(_EDGE) for side in around)
    before, after = (left[-1:], right[:1]) if language == "zh" else ("", "")
    if _opposed(f"{before}{one}{after}", f"{before}{other}{after}", language):
        return True
    if language == "en" and len(told) != len(printed):
        return False
    if _DOES.fullmatch(other) and not _DOES.fullmatch(one):
        return False  # what is done, told after that of which it is done
    one, other = _bare(one, language), _bare(other, language)
    if not elsewhere or not one or not other or one in other or other in one:
        return False
    if language == "zh" and min(len(one), len(other)) < 2 <= abs(len(one) - len(other)):
        return False  # of one character and a phrase
    return not _same(one, other, left, right, language)


def _bare(text: str, language: str) -> str:
    """A stretch without the particles that open it; nothing where it tells no thing: a figure, where, plain words."""
    bare = _PARTICLES.sub("", text) if language == "zh" else text
    return "" if _NO_THING.search(text) or adds_nothing(bare, language) else bare


def _same(one: str, other: str, left: str, right: str, language: str) -> bool:
    """Whether two stretches say the same, by themselves or with what stands beside both: 推进, 推动."""
    if language == "en":
        return says_same(one, other, "en")
    return any(
        says_same(left[len(left) - before :] + one + right[:after], left[len(left) - before :] + other + right[:after], "zh")
        for before in range(min(len(left), 2) + 1)
        for after in range(min(len(right), 2) + 1)
    )


@cache
def _words(kind: str) -> frozenset[str]:
    """The words of a kind of the list, with the stems of the English ones."""
    listed = yaml.safe_load(_LIST.read_text("utf-8"))[kind]
    return frozenset((*listed, *map(stem, listed)))


def _opposed(one: str, other: str, language: str) -> bool:
    """Whether one of two stretches says the opposite of the other."""
    for words, sides in _opposites(language):
        told, printed = ({sides[found] for found in words.findall(text)} for text in (one, other))
        if told and printed and not told & printed:
            return True
    return False


@cache
def _opposites(language: str) -> Sequence[tuple[re.Pattern[str], Mapping[str, int]]]:
    """The rows of opposites: what finds a word of them, and on which side each is."""
    rows = yaml.safe_load(_LIST.read_text("utf-8"))["opposite"][language]
    found = []
    for row in rows:
        named = {(word if language == "zh" else stem(word)): side for side, words in enumerate(row) for word in words.split()}
        longest = "|".join(sorted(named, key=len, reverse=True))
        found.append((re.compile(longest if language == "zh" else rf"\b(?:{longest})\b"), named))
    return tuple(found)


def _instead(said: Tokens, printed: Tokens, reach: Reach) -> Iterator[tuple[Tokens, Tokens, tuple[Tokens, Tokens], bool]]:
    """What a sentence tells between words of a provision and what stands there, with those, and whether it stands elsewhere."""
    places = _places(printed, reach)
    held = {printed[at : at + n] for n in range(1, reach.told + 2 * reach.beside_mark + 1) for at in range(len(printed))}
    for start in range(1, len(said)):
        for end in range(start, min(len(said) - 1, start + reach.told) + 1):
            told = said[start:end]
            if _EDGE in told:
                break
            sides = _sides(said, start, end, reach)
            if sides is None or (*sides[0], *told, *sides[1]) in held or (told and _goes_on(*sides, told, held)):
                continue
            between = _printed_between(places, sides, (said[:start], said[end:]), printed, reach)
            if between is not None and (told or between):
                yield told, between, sides, _stands(told, printed)


def _sides(said: Tokens, start: int, end: int, reach: Reach) -> tuple[Tokens, Tokens] | None:
    """What stands left and right of a stretch: some words, or a mark and on the other side more; nothing in a list."""
    left_mark, right_mark = said[start - 1] == _EDGE, said[end] == _EDGE
    if left_mark and right_mark:
        return None
    left = (_EDGE,) if left_mark else said[max(0, start - (reach.beside_mark if right_mark else reach.around)) : start]
    right = (_EDGE,) if right_mark else said[end : end + (reach.beside_mark if left_mark else reach.around)]
    return None if left[-1] in _LIST_MARKS or right[0] in _LIST_MARKS else (left, right)


def _stands(told: Tokens, printed: Tokens) -> bool:
    """Whether a stretch stands in a provision, as more than one of an English list."""
    found = [at for at in range(1, len(printed)) if printed[at : at + len(told)] == told]
    return any(printed[at - 1] not in (_EDGE, "and", "or") for at in found) if told and told[0].isascii() else bool(found)


def _goes_on(left: Tokens, right: Tokens, told: Tokens, held: set[Tokens]) -> bool:
    """Whether what is told goes on as printed from what stands left of it or to what stands right; every stretch does from a mark."""
    return (left != (_EDGE,) and (*left, told[0]) in held) or (right != (_EDGE,) and (told[-1], *right) in held)


def _printed_between(
    places: Mapping[Tokens, list[int]], sides: tuple[Tokens, Tokens], rest: tuple[Tokens, Tokens], printed: Tokens, reach: Reach
) -> Tokens | None:
    """What stands between two stretches of a provision, where most around it is the same; nothing where too little is."""
    found: dict[Tokens, int] = {}
    for one in places.get(sides[0], ()):
        for other in places.get(sides[1], ()):
            start = one + len(sides[0])
            between = printed[start:other]
            if 0 <= other - start <= reach.printed and _EDGE not in between:
                alike = _same_from(rest[0][::-1], printed[:start][::-1]) + _same_from(rest[1], printed[other:])
                found[between] = max(found.get(between, 0), alike)
    best = max(found, key=lambda between: found[between], default=None)
    return best if best is not None and found[best] >= reach.alike else None


def _same_from(one: Tokens, other: Tokens) -> int:
    """How many tokens two stretches begin alike."""
    return next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), min(len(one), len(other)))


def _places(tokens: Tokens, reach: Reach) -> Mapping[Tokens, list[int]]:
    """Where each stretch that may stand beside a word begins."""
    found: dict[Tokens, list[int]] = defaultdict(list)
    for at in range(len(tokens)):
        for length in {1, reach.around, reach.beside_mark} if tokens[at] == _EDGE else {reach.around, reach.beside_mark}:
            found[tokens[at : at + length]].append(at)
    return found


def _characters(text: str) -> Tokens:
    """The Chinese characters, numbers and marks of a text."""
    return (_EDGE, *(_EDGE if _MARK.match(token) else token for token in _HAN.findall(_QUOTED.sub("", text))), _EDGE)


def _stems(text: str) -> Tokens:
    """The stems of the telling words of an English text, with its marks."""
    found = []
    for token in _LATIN.findall(_BOUND.sub("", text.lower())):
        if token in ",;.:()":
            found.append(_EDGE)
        elif token in _TOLD or token not in small_words():
            found.append(stem(token))
    return (_EDGE, *found, _EDGE)
