"""What a search is asked: the words, the field's own words for them, and the place and zone type named."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from opencc import OpenCC

from index.description import description
from index.places import Place, Places, zone_types
from index.spelling.menders import mended
from index.vocabulary import Mention, Vocabulary

_ZONES = {
    "hitech": re.compile(r"高新(?:技术产业开发|技术)?(?:园?区|园)|hi(?:gh)?[- ]?tech(?:nology)?\s+(?:industrial\s+)?(?:development\s+)?(?:zone|park)|\bHIDZ", re.I),
    "etdz": re.compile(r"经开区|经济技术开发区|经济和技术开发区|\be?t?edz\b|\betdz|economic(?: and| &)?(?: technolog\w+)?(?: and technolog\w+)? development zone|economic(?: development)? zone", re.I),
    "zone": re.compile(r"开发区|园区|产业园|工业园|\b(?:development )?zones?\b|\bindustrial parks?\b", re.I),
    "edz": re.compile(r"经济开发区|economic development zone|economic zone", re.I),
}  # fmt: skip
_ZONE_NAME = re.compile(r"(?:开发区|高新区|经开区)$")  # in Chinese the signals speak for it, its words only add noise
_SILENT = ("So", "Sk", "Cs", "Co", "Cf", "Mn", "Me")  # Unicode categories of emoji, their joiners and invisible marks


@dataclass(frozen=True, slots=True)
class Query:
    """A question read for search: `text` tidied, `expansion` the printed words for what it mentions.

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


def read_query(text: str, vocabulary: Vocabulary, places: Places) -> Query:
    """A question read for search."""
    tidy = mended(tidied(text), vocabulary, places)
    mentions = vocabulary.mentions(tidy)
    described, wanted = description(tidy)
    english = is_english(tidy)
    others = (m.concept.zh for m in vocabulary.mentions(wanted) if m.how != "printed" and m.concept.zh[0] != "《")
    expansion = " ".join(dict.fromkeys(zh for zh in others if english or not _ZONE_NAME.search(zh)))
    if described:
        told = (m.concept.zh for m in vocabulary.mentions(described) if m.how != "printed")
        described = " ".join((described, *dict.fromkeys(told)))
    return Query(
        text=tidy,
        wanted=wanted,
        expansion=expansion,
        english=english,
        mentions=mentions,
        places=places.named(tidy),
        zone_types=zone_types(tidy, _ZONES),
        described=described,
    )


def tidied(text: str) -> str:
    """A question in simplified, half-width characters, spaces inside Chinese words and emoji gone."""
    narrow = unicodedata.normalize("NFKC", text)
    kept = _simplifier().convert("".join(char for char in narrow if unicodedata.category(char) not in _SILENT))
    kept = re.sub(r"(?<=[㐀-鿿])[ \t]+(?=[㐀-鿿])", "", kept)
    return re.sub(r"[ \t]+", " ", kept).strip()


def is_english(text: str) -> bool:
    """Whether Latin script prevails; a Chinese character weighs as much as three Latin letters."""
    chinese = len(re.findall(r"[㐀-鿿]", text))
    return len(re.findall(r"[A-Za-z]", text)) > 3 * chinese


@cache
def _simplifier() -> OpenCC:
    """The converter from traditional to simplified characters, read once."""
    return OpenCC("t2s")
