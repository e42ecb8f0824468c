"""The telling words of a claim, and how much of their weight a text holds.

Weighed by character: one is held where a pair it belongs to stands in the text, a part of it where it stands there
alone. An everyday or English name counts as the printed one that the term base gives for it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.claims.english import plain_words
from assistant.claims.figures import read_figures
from assistant.claims.stops import is_plain, plain_english, told
from assistant.claims.synonyms import variants
from index.figures import figures
from index.numerals import half_width
from index.pinpoint import Pinpoint
from index.query import tidied
from index.search import Index
from index.tokens import tokens

_ALONE = 0.25
_ABOVE = 0.8
_OTHER = 0.8
_FAINT = 0.5  # what one plain word of a longer English name holds
_ENGLISH_WORD = 1.0
_FAR = 0.4
_ZONE = 0.3  # zone and level are compared apart; as words they only break ties
_UNKNOWN_WORD = 0.65  # the weight of an English word that the term base does not know
_ZONES = re.compile(r"(?:国家级?|自治区级|省级)?(?:高新区|经开区|经济技术开发区|经济开发区)")
_ZONES_ENGLISH = re.compile(
    r"\b(?:national|provincial|regional)?\s*(?:hi(?:gh)?[- ]?tech(?:nology)?(?: industrial)?(?: development)? zones?|etdzs?"
    r"|(?:economic (?:and technological )?)?development zones?)\b",
    re.IGNORECASE,
)
_HAN = re.compile(r"[㐀-鿿]+")


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a claim by each of its names; a text that holds one of them holds it."""

    names: tuple[str, ...]
    weight: float
    others: tuple[str, ...] = ()
    faint: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """What a text holds: its pairs, characters and Latin words."""

    tokens: frozenset[str]


def segments(text: str, index: Index) -> tuple[Segment, ...]:
    """The telling stretches of a claim: figures, places, levels, zones and plain words left out."""
    return index.kept.get("segments", text, lambda: _segments(text, index))


def _segments(text: str, index: Index) -> tuple[Segment, ...]:
    tidy = tidied(text)
    for place in sorted(index.places.named(tidy), key=lambda p: -len(p.zh)):
        tidy = re.sub(rf"{re.escape(place.zh)}(?:壮族自治区|省|市)?|\b{re.escape(place.en)}\b", "|", tidy, flags=re.I)
    for figure in read_figures(tidy):
        if figure.unit not in ("number", "count"):
            tidy = tidy[: figure.start] + "|" * (figure.end - figure.start) + tidy[figure.end :]
    tidy = _ZONES_ENGLISH.sub("|", tidy)
    found, at = [], 0
    for mention in index.vocabulary.mentions(tidy):
        if mention.start < at or mention.how == "printed" or is_plain(mention.text):
            continue
        if mention.how != "english" and not bare(mention.text):  # a comparator, a level, a zone: compared apart
            continue
        found += _plain(tidy[at : mention.start], index)
        if mention.how == "english" and not bare(mention.concept.zh):  # a lead, a reward, a grant
            at = mention.end
            continue
        others = [own for name in (mention.concept.zh, *mention.concept.names) if len(own := bare(name)) > 1]
        if mention.how == "english":
            plain = tuple(name for _, _, names in plain_words(mention.text) for name in names)
            words = len(mention.text.split())
            if others or plain:
                names = tuple(dict.fromkeys(others)) or plain
                if words == 1:
                    names = tuple(dict.fromkeys((*names, *plain)))
                most = _ENGLISH_WORD * (1 + words)
                found.append(Segment(names, min(weight(names[0], index), most), faint=plain))
        else:
            own = bare(mention.text)
            found.append(Segment((own,), weight(own, index), tuple(dict.fromkeys(others))))
        at = mention.end
    return (*found, *_plain(tidy[at:], index))


def _plain(text: str, index: Index) -> list[Segment]:
    """The stretches of a text that the term base does not know."""
    narrow = half_width(text)
    for figure in reversed(figures(narrow)):
        narrow = narrow[: figure.start] + "|" + narrow[figure.end :]
    chinese = told(narrow)
    found = [Segment((run,), weight(run, index), tuple(variants(run))) for run in _HAN.findall(chinese)]
    zones = [Segment((zone,), _ZONE * weight(zone, index)) for zone in _ZONES.findall(narrow)]
    return found + zones + _english(chinese, index)


def _english(text: str, index: Index) -> list[Segment]:
    """The English words of a text: by their printed names where they have any."""
    found, at, rest = [], 0, ""
    for start, end, names in plain_words(text):
        if text[start:end].lower() not in plain_english():
            found.append(Segment(names, weight(names[0], index)))
        rest += text[at:start] + "|"
        at = end
    words = re.findall(r"[a-z][a-z'-]+", (rest + text[at:]).lower())
    return found + [Segment((word,), _UNKNOWN_WORD) for word in words if word not in plain_english()]


def bare(name: str) -> str:
    """The telling Chinese characters of a name."""
    return "".join(_HAN.findall(told(name)))


def weight(name: str, index: Index) -> float:
    """How telling a name is: the rarity of its characters."""
    return sum(index.pinpoint.weight(char) for char in name) or _UNKNOWN_WORD


@lru_cache(maxsize=20000)
def held(text: str) -> Held:
    """A text as its tokens."""
    return Held(frozenset(tokens(text)))


def coverage(asked: Sequence[Segment], index: Index, near: str, above: str = "", far: str = "") -> float:
    """The share of the weight of some segments that a text holds.

    What only the titles above it or the far rest of its clause hold counts in part.
    """
    total = sum(segment.weight for segment in asked)
    if not total:
        return 0.0
    each = shares(asked, index, near, above, far)
    return sum(segment.weight * share for segment, share in zip(asked, each, strict=True)) / total


def shares(asked: Sequence[Segment], index: Index, near: str, above: str = "", far: str = "") -> list[float]:
    """The share of each segment that a text holds."""
    tiers = [(held(near), 1.0)]
    tiers += [(held(text), part) for text, part in ((above, _ABOVE), (far, _FAR)) if text]
    return [_best(segment, index, tiers) for segment in asked]


def _best(segment: Segment, index: Index, tiers: Sequence[tuple[Held, float]]) -> float:
    """The share of a segment by the name that the text holds best; by another name than its own it counts less."""
    own = max(_share(name, index, tiers) for name in segment.names)
    if own >= _OTHER:
        return own
    other = max((_share(name, index, tiers) for name in segment.others), default=0.0)
    faint = max((_share(name, index, tiers) for name in segment.faint), default=0.0)
    return max(own, _OTHER * other, _FAINT * faint)


def _share(name: str, index: Index, tiers: Sequence[tuple[Held, float]]) -> float:
    near = tiers[0][0].tokens
    if not _HAN.match(name):
        return 1.0 if name in near else 0.0
    pieces, total = index.kept.get("pieces", name, lambda: _pieces(name, index.pinpoint))
    got = 0.0
    for char, pairs, mine in pieces:
        for text, part in tiers:
            if not pairs.isdisjoint(text.tokens):
                got += mine * part
                break
        else:
            got += mine * (_ALONE if char in near else 0.0)
    return got / total if total else 0.0


def _pieces(name: str, pinpoint: Pinpoint) -> tuple[tuple[tuple[str, frozenset[str], float], ...], float]:
    """Each character of a name with the pairs it belongs to and its weight, and the weight of all."""
    pieces = tuple(
        (char, frozenset(name[i : i + 2] for i in (at - 1, at) if 0 <= i < len(name) - 1) or frozenset((name,)),
         pinpoint.weight(char))
        for at, char in enumerate(name)
    )  # fmt: skip
    return pieces, sum(mine for _, _, mine in pieces)
