"""What a sentence tells between words that it has of a provision, and what stands between them there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from assistant.gate_words import stem
from index.english import small_words

_HAN = re.compile(r"参与|[一-鿿]|\d+(?:\.\d+)?(?:[~-]\d+(?:\.\d+)?)?|[A-Za-z]+|[^\s]")
_SHORT_BRACKET = re.compile(r"\(([一-鿿、]{1,3})\)")  # 县(区), 人才(团队)
_ADVERBS = frozenset("仍也还都均则再就便")
_LATIN = re.compile(r"[a-z][a-z'&]*|\d[\d,.]*%?|[,;.:()]", re.IGNORECASE)
_MARK = re.compile(r"[^\w、]|_")
_BOUND = re.compile(
    r"\b(?:not|no) (?:more|less|fewer|higher|lower|later) than\b|\bnot (?:to )?exceed\w*", re.IGNORECASE
)
_QUOTED = re.compile(r"[“”\"‘’《》]")
LIST_MARKS = frozenset(("、", "和", "与", "及", "或", "and", "or"))  # in a list any of it may stand
EDGE = "|"  # of a stretch between marks
_TOLD = frozenset(
    ("not", "no", "never", "neither", "nor", "cannot", "may", "can", "must", "shall", "should", "or", "and")
)

Token = str
Tokens = tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Instead:
    """What is told in the place of what is printed, what stands left and right of both, and whether it stands elsewhere there."""

    told: Tokens
    printed: Tokens
    left: Tokens
    right: Tokens
    elsewhere: bool


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


def instead(said: str, quote: str, english: str) -> Iterator[Instead]:
    """What a sentence tells instead of what stands in a provision, in the English of it where that is spoken."""
    if english:
        return _instead(word_stems(said), word_stems(english), _ENGLISH)
    return _instead(characters(said), characters(quote), _CHINESE)


def _instead(said: Tokens, printed: Tokens, reach: Reach) -> Iterator[Instead]:
    places = _places(printed, reach)
    held = {
        printed[at : at + n] for n in range(1, reach.told + 2 * reach.beside_mark + 1) for at in range(len(printed))
    }
    for start in range(1, len(said)):
        for end in range(start, min(len(said) - 1, start + reach.told) + 1):
            told = said[start:end]
            if EDGE in told:
                break
            sides = _sides(said, start, end, reach)
            if sides is None or (*sides[0], *told, *sides[1]) in held or (told and _goes_on(*sides, told, held)):
                continue
            between = _printed_between(places, sides, (said[:start], said[end:]), printed, reach)
            if between is not None and (told or between):
                left, right = (tuple(token for token in side if token != EDGE) for side in sides)
                yield Instead(told, between, left, right, _stands(told, printed))


def _sides(said: Tokens, start: int, end: int, reach: Reach) -> tuple[Tokens, Tokens] | None:
    """What stands left and right of a stretch: some words, or a mark and on the other side more; nothing in a list."""
    left_mark, right_mark = said[start - 1] == EDGE, said[end] == EDGE
    if left_mark and right_mark:
        return None
    left = (EDGE,) if left_mark else said[max(0, start - (reach.beside_mark if right_mark else reach.around)) : start]
    right = (EDGE,) if right_mark else said[end : end + (reach.beside_mark if left_mark else reach.around)]
    return None if left[-1] in LIST_MARKS or right[0] in LIST_MARKS else (left, right)


def _stands(told: Tokens, printed: Tokens) -> bool:
    """Whether a stretch stands in a provision, as more than one of an English list; an adverb before it is none of it."""
    told = told[1:] if len(told) > 2 and told[0] in _ADVERBS else told
    found = [at for at in range(1, len(printed)) if printed[at : at + len(told)] == told]
    return (
        any(printed[at - 1] not in (EDGE, "and", "or") for at in found) if told and told[0].isascii() else bool(found)
    )


def _goes_on(left: Tokens, right: Tokens, told: Tokens, held: set[Tokens]) -> bool:
    """Whether what is told goes on as printed from what stands left of it or to what stands right; every stretch does from a mark."""
    return (left != (EDGE,) and (*left, told[0]) in held) or (right != (EDGE,) and (told[-1], *right) in held)


def _printed_between(
    places: Mapping[Tokens, list[int]],
    sides: tuple[Tokens, Tokens],
    rest: tuple[Tokens, Tokens],
    printed: Tokens,
    reach: Reach,
) -> Tokens | None:
    """What stands between two stretches of a provision, where most around it is the same; nothing where too little is."""
    found: dict[Tokens, int] = {}
    for one in places.get(sides[0], ()):
        for other in places.get(sides[1], ()):
            start = one + len(sides[0])
            between = printed[start:other]
            if 0 <= other - start <= reach.printed and EDGE not in between:
                alike = _same_from(rest[0][::-1], printed[:start][::-1]) + _same_from(rest[1], printed[other:])
                found[between] = max(found.get(between, 0), alike)
    best = max(found, key=lambda between: found[between], default=None)
    return best if best is not None and found[best] >= reach.alike else None


def _same_from(one: Tokens, other: Tokens) -> int:
    """How many tokens two stretches begin alike."""
    return next(
        (at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), min(len(one), len(other))
    )


def _places(tokens: Tokens, reach: Reach) -> Mapping[Tokens, list[int]]:
    """Where each stretch that may stand beside a word begins."""
    found: dict[Tokens, list[int]] = defaultdict(list)
    for at in range(len(tokens)):
        for length in {1, reach.around, reach.beside_mark} if tokens[at] == EDGE else {reach.around, reach.beside_mark}:
            found[tokens[at : at + length]].append(at)
    return found


def characters(text: str) -> Tokens:
    """The Chinese characters, numbers and marks of a text."""
    return (
        EDGE,
        *(
            EDGE if _MARK.match(token) else token
            for token in _HAN.findall(_SHORT_BRACKET.sub(r"\1", _QUOTED.sub("", text)))
        ),
        EDGE,
    )


def word_stems(text: str) -> Tokens:
    """The stems of the telling words of an English text, with its marks."""
    found = []
    for token in _LATIN.findall(_BOUND.sub("", text.lower())):
        if token in ",;.:()":
            found.append(EDGE)
        elif token in _TOLD or token not in small_words():
            found.append(stem(token))
    return (EDGE, *found, EDGE)
