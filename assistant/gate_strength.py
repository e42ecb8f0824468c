"""How strong a provision is, and whether a sentence leaves it so: encouraged is not ordered, aimed at is not done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from index.english import stems
from index.numerals import half_width

_WORDS = Path(__file__).parent / "gate_strength.yaml"
_PIECE = re.compile(r"[,;。:\n]|(?<=[a-z])[.]")
_HAN = re.compile(r"[㐀-鿿]+")
_SPOKEN_OF = 0.5  # of the words of a stretch, for a sentence to speak of it


@dataclass(frozen=True, slots=True)
class Strength:
    """A kind of strength: how a source prints it and how a sentence may say it."""

    source: re.Pattern[str]
    said: re.Pattern[str]


def keeps_strength(sentence: str, quote: str, english: str) -> bool:
    """Whether a sentence is as strong as the stretches of a provision that it speaks of."""
    said = half_width(sentence)
    stretches = tuple(_spoken_of(said, half_width(quote)))
    if not stretches and english:
        stretches = tuple(_spoken_of(said, english))
    if _condition().search(said):
        stretches = ()
    softened = [kind for kind in _kinds("soft") if any(kind.source.search(one) for one in stretches)]
    if not all(kind.said.search(said) for kind in softened):
        return False
    firm = " ".join(stretches) or f"{quote} {english}"
    return all(not kind.said.search(said) or kind.source.search(firm) for kind in _kinds("firm"))


def _spoken_of(said: str, text: str) -> Iterator[str]:
    """The stretches of a text, between its marks, most of whose words a sentence has; where none is, the likest."""
    own = _words(said)
    held = {piece: len(words & own) / len(words) for piece in _PIECE.split(text) if (words := _words(_softless(piece)))}
    spoken = [piece for piece, share in held.items() if share >= _SPOKEN_OF]
    likest = max(held, key=lambda piece: held[piece], default="")
    yield from spoken or ([likest] if held.get(likest) else [])


def _softless(piece: str) -> str:
    for kind in _kinds("soft"):
        piece = kind.source.sub("", piece)
    return piece


def _words(text: str) -> set[str]:
    """The pairs of Chinese characters of a text, or the stems of its English words."""
    pairs = {run[at : at + 2] for run in _HAN.findall(text) for at in range(len(run) - 1)}
    return pairs or set(stems(text))


@cache
def _condition() -> re.Pattern[str]:
    """What opens a sentence that tells only a condition."""
    return re.compile(yaml.safe_load(_WORDS.read_text("utf-8"))["condition"], re.I)


@cache
def _kinds(which: str) -> tuple[Strength, ...]:
    """The kinds that soften, or those that bind, as their file lists them."""
    read = yaml.safe_load(_WORDS.read_text("utf-8"))
    rows = read["soft"].values() if which == "soft" else (read["must"], read["done"])
    return tuple(Strength(re.compile(row["source"], re.I), re.compile(row["said"], re.I)) for row in rows)
