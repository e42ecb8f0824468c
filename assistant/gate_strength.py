"""How strong a provision is, and whether a sentence leaves it so: encouraged is not ordered, aimed at is not done."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from index.english import stems
from index.numerals import half_width
from index.tokens import han_pairs

_WORDS = Path(__file__).parent / "gate_strength.yaml"
_PIECE = re.compile(r",(?!\d)|[;。\n]|(?<=[a-z])[.]")
_BRACKET = re.compile(r"[()]")
_SENTENCE = re.compile(r"[;。\n]|(?<=[a-z])[.]")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_TOLD_ANYWHERE = frozenset(
    stems("a an the of in on at to by for from with and or as is are be been not more than each that this it its")
)
_SPOKEN_OF = 0.5  # of the words of a stretch, for a sentence to speak of it


@dataclass(frozen=True, slots=True)
class Strength:
    """A kind of strength: how a source prints it and how a sentence may say it."""

    source: re.Pattern[str]
    said: re.Pattern[str]


def keeps_strength(sentence: str, quote: str, english: str) -> bool:
    """Whether a sentence is as strong as the stretches of a provision that it speaks of."""
    return (
        keeps_softness(sentence, quote, english)
        and _keeps_firmness(sentence, quote, english)
        and _keeps_bound(sentence, quote, english)
    )


def keeps_softness(sentence: str, quote: str, english: str) -> bool:
    """Whether a sentence tells what softens or narrows the stretches of a provision that it speaks of."""
    said = half_width(sentence)
    stretches = _stretches(said, quote, english)
    near = _told_of(said, half_width(quote)) or _told_of(said, english)
    told = (*stretches, *_by_figure(said, half_width(quote)))
    near += [piece for piece in _by_figure(said, english or half_width(quote)) if _wording("running").search(piece)]
    kept = [kind for kind in _kinds("soft") if any(kind.source.search(one) for one in told)]
    kept += [kind for kind in _kinds("narrow") if any(kind.source.search(one) for one in near)]
    return all(kind.said.search(said) for kind in kept)


def _keeps_firmness(sentence: str, quote: str, english: str) -> bool:
    """Whether a sentence binds or tells as done only what the stretches that it speaks of do."""
    said = half_width(sentence)
    stretches = _stretches(said, quote, english)
    firm = " ".join(_up_to(stretch, f"{quote}。{english}") for stretch in stretches) or f"{quote} {english}"
    binds = _kinds("firm")[0]
    whole = [_whole(stretch, text) for stretch in stretches for text in (quote, english)]
    if _wording("met").search(said) and any(map(_wording("right").search, whole)):
        firm += " must"
    firm += " ".join(said[m.start() - 2 : m.end()] for m in binds.said.finditer(said) if _as_there(m, said, quote))
    return all(not kind.said.search(said) or kind.source.search(firm) for kind in _kinds("firm"))


def _keeps_bound(sentence: str, quote: str, english: str) -> bool:
    """Whether nothing is left to anybody in a stretch of a sentence of which the provision only binds or forbids."""
    left = _left()
    for piece in _PIECE.split(half_width(sentence)):
        if left["said"].search(piece):
            told = [one for text in (half_width(quote), english) for one in _told_of(piece, text)]
            if any(map(left["bound"].search, told)) and not any(map(left["free"].search, told)):
                return False
    return True


def _as_there(match: re.Match[str], said: str, quote: str) -> bool:
    """Whether a word of a sentence stands in the provision after the same characters: 部门应."""
    return match.start() > 1 and said[match.start() - 2 : match.end()] in half_width(quote)


def _whole(stretch: str, text: str) -> str:
    """The sentence of a text in which a stretch stands."""
    return next((one for one in _SENTENCE.split(half_width(text)) if stretch in one), "")


def _up_to(stretch: str, text: str) -> str:
    """A stretch with what stands before it in its sentence: 须做好论证, 防止流失 binds to both."""
    before, found, _ = half_width(text).partition(stretch)
    return _SENTENCE.split(before)[-1] + found


def _stretches(said: str, quote: str, english: str) -> tuple[str, ...]:
    """The stretches of a provision that a sentence speaks of; none where it tells only a condition."""
    if _wording("condition").search(said):
        return ()
    texts = (_BRACKET.sub(";", half_width(text)) for text in (quote, english))
    return next(filter(None, (tuple(_likest(said, text)) for text in texts)), ())


def _likest(said: str, text: str) -> Iterator[str]:
    """The stretches of a text that a sentence tells of; where it does of none, the likest."""
    held = _shares(said, text)
    likest = max(held, key=lambda piece: held[piece], default="")
    yield from _told_of(said, text) or ([likest] if held.get(likest) else [])


def _told_of(said: str, text: str) -> list[str]:
    """The stretches of a text, between its marks, most of whose words a sentence has."""
    return [piece for piece, share in _shares(said, text).items() if share >= _SPOKEN_OF]


def _by_figure(said: str, text: str) -> list[str]:
    """The stretches of a text with a figure that a sentence tells and no other stretch has."""
    pieces = _PIECE.split(text)
    own = [set(_FIGURE.findall(piece)) for piece in pieces]
    told = {figure for figure in _FIGURE.findall(said) if sum(figure in figures for figures in own) == 1}
    return [piece for piece, figures in zip(pieces, own, strict=True) if told & figures]


def spoken_of(sentence: str, quote: str, english: str) -> list[str]:
    """The stretches of a provision, or else of its English, most of whose words a sentence has; a bracket is one."""
    said, *texts = (_BRACKET.sub(";", half_width(text)) for text in (sentence, quote, english))
    return next(filter(None, (_told_of(said, text) for text in texts)), [])


def _shares(said: str, text: str) -> dict[str, float]:
    """What share of the words of each stretch of a text a sentence has."""
    own = _words(said)
    return {piece: len(words & own) / len(words) for piece in _PIECE.split(text) if (words := _words(_softless(piece)))}


def _softless(piece: str) -> str:
    for kind in _kinds("soft"):
        piece = kind.source.sub("", piece)
    return piece


def _words(text: str) -> set[str]:
    """The pairs of Chinese characters of a text, or the stems of its English words."""
    return han_pairs(text) or set(stems(text)) - _TOLD_ANYWHERE


@cache
def _wording(name: str) -> re.Pattern[str]:
    """What opens a sentence that tells only a condition, what is given on one, what is told to be met."""
    return re.compile(yaml.safe_load(_WORDS.read_text("utf-8"))[name], re.I)


@cache
def _left() -> Mapping[str, re.Pattern[str]]:
    """What binds, what leaves free in a source, and what leaves free in a sentence."""
    rows = yaml.safe_load(_WORDS.read_text("utf-8"))["left"]
    return {name: re.compile(row, re.I) for name, row in rows.items()}


@cache
def _kinds(which: str) -> tuple[Strength, ...]:
    """The kinds that soften, those that narrow, or those that bind, as their file lists them."""
    read = yaml.safe_load(_WORDS.read_text("utf-8"))
    rows = (read["must"], read["free"], read["done"], read["removed"]) if which == "firm" else read[which].values()
    return tuple(Strength(re.compile(row["source"], re.I), re.compile(row["said"], re.I)) for row in rows)
