"""The telling words of a claim, and how much of their weight a text holds.

Weighed by character: one is held where a pair it belongs to stands in the text, a part of it where it stands there
alone. An everyday or English name counts as the printed one that the term base gives for it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.claim_english import plain_words
from assistant.claim_read import LEVELS
from index.figures import figures
from index.numerals import half_width
from index.query import tidied
from index.search import Index
from index.tokens import tokens

_ALONE = 0.25
_ABOVE = 0.8
_OTHER = 0.8
_FAR = 0.4
_ZONE = 0.3  # zone and level are compared apart; as words they only break ties
_UNKNOWN_WORD = 0.5  # the weight of an English word that the term base does not know
_STOP = re.compile(
    "|".join(
        (
            "可以|能够|可获得?|可得到?|可享受|可领取?|可拿到?|可领|最多|最高|至少|不超过|不低于|以上|以下|以内|超过|达到|给予|获得|得到|拿到|享受|领取",
            "奖励性|奖励|补助|资助|补贴|奖补|配套|经费|资金|支持|财政|一次性|每年|每家|单个|一律|分别|应当|必须|需要|将会?|应该?|可|会被?|能|会",
            "根据|按照|规定|政策|文件|措施|方案|原文|中国|人民币|牵头|配合|负责|责任单位|工作|的|了|由|对|在|要",
            "允许|准许|鼓励|不得|不能|不再|不可|不予|严禁|坚决|禁止|无需|不用|后(?!补)|该|其|到|比(?=[|])|将|已|也|都|且|各地",
            "高新区|高新技术产业开发区|经济技术开发区|经济开发区|经开区|开发区|园区|国家级?|自治区级?|省级?|市级|县级|全区|全省|全市",
            *LEVELS.values(),
        )
    ),
    re.IGNORECASE,
)
_PLAIN = frozenset(
    "cannot can't policy policies a an the of in on at to by for from with and or as is are be been being was were will shall can may must not no it its "
    "this that these those each every per which who whose when where if than then up most least more less over under about "
    "get gets receive receives received give gives given provide provides provided grant grants granted has have had do does "
    "their they there such any all also into within after before between according rmb cny yuan million billion thousand "
    "maximum max cap capped exactly once one-off annual annually year years only other same how funding subsidy support "
    "supports award awards reward rewards money paid amount new newly zone zones national level high-tech etdz etdzs "
    "among last first way matter case taken take takes allowed additional kind such "
    "autonomous region regional provincial one off".split()
)
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


@dataclass(frozen=True, slots=True)
class Held:
    """What a text holds: its pairs, characters and Latin words."""

    tokens: frozenset[str]


def segments(text: str, index: Index) -> tuple[Segment, ...]:
    """The telling stretches of a claim: figures, places, levels, zones and plain words left out."""
    tidy = tidied(text)
    for place in sorted(index.places.named(tidy), key=lambda p: -len(p.zh)):
        tidy = re.sub(rf"{re.escape(place.zh)}(?:壮族自治区|省|市)?|\b{re.escape(place.en)}\b", "|", tidy, flags=re.I)
    for figure in figures(tidy):
        if figure.unit not in ("number", "count"):
            tidy = tidy[: figure.start] + "|" * (figure.end - figure.start) + tidy[figure.end :]
    tidy = _ZONES_ENGLISH.sub("|", tidy)
    found, at = [], 0
    for mention in index.vocabulary.mentions(tidy):
        if mention.start < at or mention.how == "printed" or _is_plain(mention.text):
            continue
        if mention.how != "english" and not _bare(mention.text):  # a comparator, a level, a zone: compared apart
            continue
        found += _plain(tidy[at : mention.start], index)
        others = [bare for name in (mention.concept.zh, *mention.concept.names) if len(bare := _bare(name)) > 1]
        if mention.how == "english":
            others += [name for _, _, plain in plain_words(mention.text) for name in plain]
            if others:
                found.append(Segment(tuple(dict.fromkeys(others)), weight(others[0], index)))
        else:
            own = _bare(mention.text)
            found.append(Segment((own,), weight(own, index), tuple(dict.fromkeys(others))))
        at = mention.end
    return (*found, *_plain(tidy[at:], index))


def _is_plain(words: str) -> bool:
    """Whether a name is made of words that tell nothing, such as up to or support for."""
    return all(word in _PLAIN for word in words.lower().replace("-", " ").split())


def _plain(text: str, index: Index) -> list[Segment]:
    """The stretches of a text that the term base does not know."""
    narrow = half_width(text)
    for figure in reversed(figures(narrow)):
        narrow = narrow[: figure.start] + "|" + narrow[figure.end :]
    chinese = _STOP.sub("|", narrow)
    found = [Segment((run,), weight(run, index)) for run in _HAN.findall(chinese)]
    zones = [Segment((zone,), _ZONE * weight(zone, index)) for zone in _ZONES.findall(narrow)]
    return found + zones + _english(chinese, index)


def _english(text: str, index: Index) -> list[Segment]:
    """The English words of a text: by their printed names where they have any."""
    found, at, rest = [], 0, ""
    for start, end, names in plain_words(text):
        if text[start:end].lower() not in _PLAIN:
            found.append(Segment(names, weight(names[0], index)))
        rest += text[at:start] + "|"
        at = end
    words = re.findall(r"[a-z][a-z'-]+", (rest + text[at:]).lower())
    return found + [Segment((word,), _UNKNOWN_WORD) for word in words if word not in _PLAIN]


def _bare(name: str) -> str:
    return "".join(_HAN.findall(_STOP.sub("|", name))) or ("".join(_HAN.findall(name)) and "")


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
    tiers = [(held(near), 1.0)]
    tiers += [(held(text), part) for text, part in ((above, _ABOVE), (far, _FAR)) if text]
    return sum(segment.weight * _best(segment, index, tiers) for segment in asked) / total


def _best(segment: Segment, index: Index, tiers: Sequence[tuple[Held, float]]) -> float:
    """The share of a segment by the name that the text holds best; by another name than its own it counts less."""
    own = max(_share(name, index, tiers) for name in segment.names)
    return max(own, _OTHER * max((_share(name, index, tiers) for name in segment.others), default=0.0))


def _share(name: str, index: Index, tiers: Sequence[tuple[Held, float]]) -> float:
    if not _HAN.match(name):
        return 1.0 if name in tiers[0][0].tokens else 0.0
    total = got = 0.0
    for at, char in enumerate(name):
        mine = index.pinpoint.weight(char)
        pairs = {name[i : i + 2] for i in (at - 1, at) if 0 <= i < len(name) - 1} or {name}
        total += mine
        part = next((part for text, part in tiers if pairs & text.tokens), 0.0)
        got += mine * (part or (_ALONE if char in tiers[0][0].tokens else 0.0))
    return got / total if total else 0.0
