"""What a search is asked: the words, the field's own words for them, and the place and zone type named."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from opencc import OpenCC

from index.cantonese import in_mandarin
from index.description import description
from index.numerals import with_plain_numerals
from index.places import Place, Places, zone_types
from index.spelling.menders import mended
from index.vocabulary import Concept, Mention, Vocabulary

_ZONES = {
    "hitech": re.compile(r"高新(?:技术产业开发|技术)?(?:园?区|园)|hi(?:gh)?[- ]?tech(?:nology)?\s+(?:industrial\s+)?(?:development\s+)?(?:zone|park)|\bHIDZ", re.I),
    "etdz": re.compile(r"经开区|经济技术开发区|经济和技术开发区|\be?t?edz\b|\betdz|economic(?: and| &)?(?: technolog\w+)?(?: and technolog\w+)? development zone|economic(?: development)? zone", re.I),
    "zone": re.compile(r"开发区|园区|产业园|工业园|\b(?:development )?zones?\b|\bindustrial parks?\b", re.I),
    "edz": re.compile(r"经济开发区|economic development zone|economic zone", re.I),
}  # fmt: skip
_ZONE_NAME = re.compile(r"(?:开发区|高新区|经开区)$")  # in Chinese the signals speak for it, its words only add noise
_ENOUGH = 1  # so many concepts are enough to search by
_ALSO, _SHORT = 3, 8  # so many other names of a concept, and how long at most
_HYPHEN_OF_SUM = re.compile(  # a 2-million-yuan grant is one of 2 million yuan
    r"(?<=\w)-(?=(?:thousand|million|billion)\b)|(?:(?<=\d)|(?<=illion)|(?<=thousand))-(?=(?:yuan|rmb|cny|usd|us[- ]dollars?|dollars?)\b)|(?<=\bus)-(?=dollars?\b)",
    re.IGNORECASE,
)
_SILENT = ("So", "Sk", "Cs", "Co", "Cf", "Mn", "Me")  # Unicode categories of emoji, their joiners and invisible marks


@dataclass(frozen=True, slots=True)
class Query:
    """A question read for search: `text` tidied, `expansion` the printed words for what it mentions.

    `also_printed` are, for English, the other printed names of what it mentions: they find the sentence in a clause.
    `described` are the words that describe the document meant; they are no part of `wanted`, what is asked of it.
    """

    text: str
    wanted: str
    expansion: str
    english: bool
    mentions: tuple[Mention, ...]
    places: tuple[Place, ...]
    zone_types: tuple[str, ...]
    described: str = ""
    also_printed: str = ""


def read_query(text: str, vocabulary: Vocabulary, places: Places) -> Query:
    """A question read for search."""
    tidy = mended(tidied(text), vocabulary, places)
    mentions = vocabulary.mentions(tidy)
    described, wanted = description(tidy, places)
    english = is_english(tidy)
    meant = _meant(vocabulary.mentions(wanted), english=english)
    if english and not meant:  # nothing is asked but of the document itself
        wanted, meant = tidy, _meant(mentions, english=english)
    names = (concept.zh for concept in meant if english or not _ZONE_NAME.search(concept.zh))
    also = (name for concept in meant for name in concept.names[:_ALSO] if english and len(name) <= _SHORT)
    if described:
        told = (m.concept.zh for m in vocabulary.mentions(described) if m.how != "printed")
        described = " ".join((described, *dict.fromkeys(told)))
    return Query(
        text=tidy,
        wanted=wanted,
        expansion=" ".join(dict.fromkeys(names)),
        also_printed=" ".join(dict.fromkeys(also)),
        english=english,
        mentions=mentions,
        places=places.named(tidy),
        zone_types=named_zone_types(tidy),
        described=described,
    )


def named_zone_types(text: str) -> tuple[str, ...]:
    """The types of zone that a text names."""
    return zone_types(text, _ZONES)


def _meant(mentions: Sequence[Mention], *, english: bool) -> tuple[Concept, ...]:
    """The concepts mentioned in other words: titles apart, and plain English words where others are left."""
    others = [m for m in mentions if m.how != "printed" and not m.concept.zh.startswith("《")]
    if english:
        telling = [m for m in others if m.text not in _plain_words()]
        others = telling if len({m.concept.id for m in telling}) >= _ENOUGH else others
    return tuple({m.concept.id: m.concept for m in others}.values())


@cache
def _plain_words() -> frozenset[str]:
    """English words too plain to search by, read once."""
    lines = (Path(__file__).parent / "plain_words.txt").read_text("utf-8").splitlines()
    return frozenset(w.replace("_", " ") for line in lines if not line.startswith("#") for w in line.split())


_CIRCLED = {ord("①") + at: f"({at + 1})" for at in range(20)}  # "①电池厂" tells of the first thing, not of 1 factory


def tidied(text: str) -> str:
    """A question in simplified, half-width characters and everyday numerals, spaces inside Chinese words and emoji gone."""
    narrow = unicodedata.normalize("NFKC", text.translate(_CIRCLED))
    silent = {char for char in set(narrow) if unicodedata.category(char) in _SILENT}
    heard = "".join(char for char in narrow if char not in silent) if silent else narrow
    kept = heard if heard.isascii() else in_mandarin(_simplifier().convert(heard))
    kept = re.sub(r"(?<=[㐀-鿿])[ \t]+(?=[㐀-鿿])", "", kept)
    return with_plain_numerals(_HYPHEN_OF_SUM.sub(" ", re.sub(r"[ \t]+", " ", kept).strip()))


@lru_cache(maxsize=64)  # of one question it is asked several times
def is_english(text: str) -> bool:
    """Whether Latin script prevails; a Chinese character weighs as much as three Latin letters."""
    chinese = len(re.findall(r"[㐀-鿿]", text))
    return len(re.findall(r"[A-Za-z]", text)) > 3 * chinese


@cache
def _simplifier() -> OpenCC:
    """The converter from traditional to simplified characters, read once."""
    return OpenCC("t2s")
