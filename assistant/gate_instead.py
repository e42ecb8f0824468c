"""Whether what a sentence puts in the place of a provision's word says the same.

Nothing else of the provision may be told there, nor the opposite, and no denial may be put in or left out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import yaml

from assistant.gate_between import Instead, instead
from assistant.gate_words import adds_nothing, says_same, stem
from assistant.word_patterns import word_patterns

_LIST = Path(__file__).parent / "gate_instead.yaml"
_DOES = word_patterns("gate_exchange")
_PARTICLES = re.compile(r"^[对于的和与及从由给将按以为要在含并也]+|的$")
_NO = re.compile(
    r"\b[Nn]o (?P<what>(?:(?!more|less|later)[a-z-]+ ){1,4}?)(?P<verb>may|is|are|can|shall|must|will)\b"
)  # no land may be
_NO_THING = re.compile(r"\d|[内中里后前时]$|(?<!以)上$|^(?:并|且|同时|以及)")


def keeps_place(said: str, quote: str, english: str) -> bool:
    """Whether what a sentence says between words of a provision is what stands there."""
    told, printed = (_NO.sub(r"\g<what>\g<verb> not", text) for text in (said, english))
    return not any(_other(one, "en" if english else "zh") for one in instead(told, quote, printed))


def _other(found: Instead, language: str) -> bool:
    """Whether what is told says something else than what is printed in its place."""
    joint = "" if language == "zh" else " "
    told, printed, left, right = (joint.join(part) for part in (found.told, found.printed, found.left, found.right))
    if not told or not printed:
        return (told or printed) in _words("denial")
    if {told, printed} & _words("free") and {told, printed} & _words("bound"):
        return True
    before, after = (left[-1:], right[:1]) if language == "zh" else ("", "")
    if _opposed(f"{before}{told}{after}", f"{before}{printed}{after}", language):
        return True
    if not found.elsewhere or not _comparable(told, printed, language):
        return False
    one, other = _bare(told, language), _bare(printed, language)
    if not one or not other or one in other or other in one:
        return False
    return not _same(one, other, left, right, language)


def _comparable(told: str, printed: str, language: str) -> bool:
    """Whether two stretches are of one kind: as many English words, no thing for what is done, no character for a phrase."""
    if language == "en":
        return len(told.split()) == len(printed.split())
    does = _DOES["does"]
    if does.fullmatch(printed) and not does.fullmatch(told) and told not in _words("done"):
        return False  # what is done may be told after that of which it is done
    return min(len(told), len(printed)) > 1 or len(told) == len(printed)


def _bare(text: str, language: str) -> str:
    """A stretch without the particles that open it; nothing where it tells no thing: a figure, where, plain words."""
    bare = _PARTICLES.sub("", text) if language == "zh" else text
    return "" if _NO_THING.search(text) or adds_nothing(bare, language) else bare


def _same(one: str, other: str, left: str, right: str, language: str) -> bool:
    """Whether two stretches say the same, by themselves or with what stands beside both: 推进, 推动."""
    if language == "en":
        return says_same(one, other, "en")
    return any(
        says_same(
            left[len(left) - before :] + one + right[:after], left[len(left) - before :] + other + right[:after], "zh"
        )
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
        named = {
            (word if language == "zh" else stem(word)): side for side, words in enumerate(row) for word in words.split()
        }
        longest = "|".join(sorted(named, key=len, reverse=True))
        found.append((re.compile(longest if language == "zh" else rf"\b(?:{longest})\b"), named))
    return tuple(found)
