"""Choices of which only one can hold: before or after, auction or agreement, per firm or per project, type A or B."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from assistant.claims.lexicon import lexicon
from assistant.claims.read import denials
from assistant.claims.types import Bound, Candidate, Difference
from assistant.claims.waived import WAIVED
from assistant.claims.words import coverage, segments
from index.numerals import half_width
from index.search import Index

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_CHOICES = lexicon("choices")
_GROUPS = {
    group: {name: re.compile(f"{words['zh']}|{words['en']}", re.IGNORECASE) for name, words in options.items()}
    for group, options in _CHOICES.items()
}
_NEAR = ("measure", "novelty", "hands")  # so common that only what is said of the same thing counts
_ASKED = ("timing", "form", "disposal", "fee")  # of which a yes-no question may put one
_ABOUT, _CLEARLY = (
    0.5,
    0.2,
)  # how much of a part another must hold to be of the same, and how much more than a third one
_PART = re.compile(r"[,，;；。:：]|\.(?=\s|$)")
_REACH = 12  # how far after a denial what it denies may stand
_GONE = re.compile(r"\W*(?:搞|做|是|再|an?|be|to)?\s*\|")  # a denial of what has been taken out
_TOLD = {
    ("disposal", "auction"),
    ("disposal", "agreement"),
    ("unity", "apart"),
    ("unity", "one"),
    ("ceiling", "none"),
    ("where", "outside"),
}  # what says nothing of these says nothing of a claim that chooses
_DUE = re.compile(r"须|应|必须|不得|要(?!求|素|点)|严禁|实行|确保")
_LETTER = re.compile(
    r"(?<![A-Za-z])(?<!不是)(?<!不属于)(?<!并非)(?<!不算)([A-D])(?:型|类|级|档)|\b(?:type|class|grade|category)[- ]([A-D])\b|(?:评价|评级)为([A-D])"
)
_UP, _DOWN = (
    re.compile("|".join(words.values()), re.IGNORECASE) for words in map(lexicon("directions").get, ("up", "down"))
)


@lru_cache(maxsize=20000)
def chosen(text: str, group: str) -> frozenset[str]:
    """Which options of a choice a text names; what stands within the words of another, 挂钩 in 不同…挂钩, is none."""
    narrow = half_width(text)
    found = [(name, match.span()) for name, pattern in _GROUPS[group].items() for match in pattern.finditer(narrow)]
    if len(found) < 2:
        return frozenset(name for name, _ in found)
    return frozenset(
        name
        for name, (start, end) in found
        if not any(a <= start and end <= b and (a, b) != (start, end) for other, (a, b) in found if other != name)
    )


def meant(text: str, group: str) -> frozenset[str]:
    """Which options of a choice a text means; of two the one that it does not deny."""
    said = chosen(text, group)
    denied = frozenset(
        name
        for scope in denials(text)
        for name, pattern in _GROUPS[group].items()
        if name in said and (match := pattern.search(scope)) and match.start() < _REACH
    )
    return (said - denied) | (
        frozenset(_GROUPS[group]) - denied if denied and len(_GROUPS[group]) == 2 else frozenset()
    )


def of_other_option(question: str, text: str) -> bool:
    """Whether a question has something be of one option, in advance, in writing, of which a text names only another."""
    sides = ((chosen(question, group), chosen(text, group)) for group in _ASKED)
    return any(len(said) == 1 == len(here) and said != here for said, here in sides)


def opposite_differences(claim: Reading, candidate: Candidate, index: Index) -> Iterator[Difference]:
    """Another option than the provision's, where each names one."""
    told = WAIVED.sub("|", claim.statement.text)
    for group in _GROUPS:
        said = chosen(told, group)
        if not said or said != meant(told, group):
            continue  # what is denied is compared with the denials
        here = chosen(candidate.statement.text, group)
        if len(said) == 1 and here and (len(here) > 1 or group in _NEAR):
            here = _of_the_same(told, candidate.statement.text, group, index)
        if group == "duty" and said == {"must"} and _numbered(claim, candidate):
            continue  # so many are asked for that nobody speaks of: the duty is not what is wrong
        if group == "duty" and (said != {"must"} or _DUE.search(candidate.statement.text)):
            continue  # what may be done may be told in many words; a duty may not be made of it
        if len(said) == 1 == len(here) and said != here:
            names = [_CHOICES[group][min(one)]["named"][claim.language] for one in (said, here)]
            yield Difference("choice", names[0], names[1], group)
        elif not here and any((group, option) in _TOLD for option in said):
            yield Difference("absent", chosen_word(claim.statement.text, group), "")
    said, here = (_letters(text) for text in (claim.statement.text, candidate.statement.text))
    if said and here and not said & here:
        yield Difference("choice", min(said), min(here))
    elif said and not here:
        yield Difference("absent", min(said), "")


def _of_the_same(told: str, here: str, group: str, index: Index) -> frozenset[str]:
    """The options that a provision names where it speaks of what a claim chooses; none where no part clearly does."""
    words = re.compile("|".join(pattern.pattern for pattern in _GROUPS[group].values()), re.IGNORECASE)
    of = [part for part in _PART.split(told) if chosen(part, group)]
    asked = segments(words.sub("|", of[0]), index) if of else ()
    found = (
        [(coverage(asked, index, part), chosen(part, group)) for part in _PART.split(half_width(here))] if asked else []
    )
    held = sorted(((share, options) for share, options in found if options), key=lambda each: -each[0])
    if not held or held[0][0] < _ABOUT:
        return frozenset()
    rivals = [share for share, options in held if options != held[0][1]]
    return held[0][1] if not rivals or rivals[0] <= held[0][0] - _CLEARLY else frozenset()


def agreed_denials(claim: str, provision: str) -> bool:
    """Whether all that a claim denies it denies within the words of an option that a provision names too: 不得重复, once."""
    narrow = half_width(claim)
    left = narrow
    for group, options in _GROUPS.items():
        said, agreed = chosen(claim, group), chosen(provision, group)
        if len(said) == 1 == len(agreed) and agreed == meant(claim, group):
            left = options[min(said)].sub("|", left)
    return left != narrow and all(_GONE.match(scope) for scope in denials(left))


def _numbered(claim: Reading, candidate: Candidate) -> bool:
    """Whether a claim gives a number where a provision gives none at all."""
    return bool(claim.statement.bounds) and not candidate.statement.bounds


def chosen_word(text: str, group: str) -> str:
    """The first words by which a text names an option of a choice."""
    narrow = half_width(text)
    return next(match[0] for pattern in _GROUPS[group].values() if (match := pattern.search(narrow)))


def turned(bound: Bound, best: Bound) -> Difference | None:
    """A rise where the provision has a fall of the same, or the other way about."""
    said, here = (_direction(b) for b in (bound, best))
    return Difference("choice", said, here) if said and here and said != here else None


def _letters(text: str) -> frozenset[str]:
    """The letters by which a text tells types or grades apart."""
    return frozenset(next(filter(None, match.groups())) for match in _LETTER.finditer(half_width(text)))


def _direction(bound: Bound) -> str:
    """Whether the words right at a figure tell of a rise or a fall; nothing where they tell of both."""
    before, _, after = bound.context.partition("  ")
    near = re.split(r"[,;。]", before)[-1] + " | " + re.split(r"[,;。]", after)[0]
    return direction(near)


def direction(text: str) -> str:
    """Whether a text tells of a rise or a fall; nothing where it tells of both."""
    up, down = _UP.search(text), _DOWN.search(text)
    return "" if bool(up) == bool(down) else "up" if up else "down"
