"""The documents that a question sets side by side: 南通的方案和那份自治区方案, Guangdong and the region's plan."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.claims.described import each_described
from assistant.denied_words import IS_NOT
from assistant.own_parts import own_parts
from assistant.place_roles import is_left
from index.query import named_zone_types
from index.search import Index

_KINDS = {
    "hitech": r"高新技术产业开发区|高新区|hi(?:gh)?[- ]?tech(?:nology)?\b(?! (?:enterprises?|firms?|compan\w+|industr(?:y|ies)\b|products?|talents?))(?: (?:industrial )?(?:development )?(?:zones?|parks?))?",
    "etdz": r"经济技术开发区|经开区|e?t?e?dzs?|economic (?:and )?technological (?:development )?zones?|economic(?: development)? zones?",
    "edz": r"经济开发区",
}
_LEVEL = r"(?:国家级?|国字号的?|自治区级|省级|(?:(?:national|regional|provincial)(?:[- ]level)? )?)"
_ZONE = re.compile(
    rf"(?:{_LEVEL}|\b)(?:{'|'.join(f'(?P<{kind}>{words})' for kind, words in _KINDS.items())})", re.IGNORECASE
)
_REGION = re.compile(
    r"(?:某|匿名)?自治区(?!级|财政|政府|创新|科技|商务|认定)|\b(?:unnamed |anonymi[sz]ed )*(?:autonomous )?region(?:'s)?(?![\w-]| level)",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r"(?:那边|那份|这份|那头|省|市|'s|’s)?(?:的)?(?:\s*\b(?:draft|action|reform|plan|measures?|document)\b)*"
    r"(?:(?:那份|这份)?(?:开发区|园区)?(?:改革|创新|提升|发展|和)*(?:若干措施|实施方案|行动方案|送审稿|方案|措施|文件|草案|稿子))?(?:里面?|中|上)?(?:的)?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"^(?:[省市的]|那边|国家级?|自治区级|省级|'s|’s|national|regional|provincial|\s|-)*$", re.I)
_WITHIN = re.compile(r"^ (?:in|of|within) $", re.IGNORECASE)
_LINK = re.compile(r"(?:[和与跟同及、]|\s*\b(?:and|or|versus|vs|as well as)\b\s*(?:the\s*)?)?$", re.IGNORECASE)
_REGIONAL_PLAN = re.compile(
    r"自治区(?:那份|这份|的)?开发区(?:改革|创新|提升|发展|和)*(?:实施)?方案"
)  # of all kinds of zone
_CALLED_PAPER = re.compile(
    r"(?:的|那份|这份|那个)?(?:若干措施|实施方案|行动方案|送审稿|方案|措施|文件)|(?:'s|’s)?\s+(?:(?:draft|action|reform)\s+)*(?:plan|measures|document)\b",
    re.IGNORECASE,
)
_SCHOOL = re.compile(  # a university of another province is where a zone goes, not a document
    r"省?(?:的|那边的)?[^，。？,?和与]{0,4}(?:大学|高校|院校|研究院|研究所|科研院所)|(?:'s|’s)? (?:[\w-]+ )?(?:universit|college|institute)",
    re.IGNORECASE,
)
_DENIED = re.compile(rf"(?:{IS_NOT}|不属于|\bnot(?: (?:in )?(?:an?|the))?)\s*$", re.IGNORECASE)


_BOTH = re.compile(
    r"两[份个](?:文件|政策|方案|措施|稿子|文本)|\b(?:both|the two) (?:[a-z]+ ){0,2}(?:documents?|plans|policies|papers|texts)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Name:
    """Something that points to a document: itself described, a place, a type of zone."""

    start: int
    end: int
    document: str = ""
    place: str = ""
    zone: str = ""
    zone_at: int = -1
    paper: bool = False

    @property
    def kept(self) -> int:
        """Where the words begin that say more than which document is meant."""
        return self.zone_at if self.zone_at >= 0 else self.end


@dataclass(frozen=True, slots=True)
class Side:
    """One of the documents set side by side, and what is asked of it: the question without the names of all.

    `own` where the question asks each document something of its own.
    """

    document: str
    wanted: str
    own: bool = False


def sides(text: str, index: Index) -> tuple[Side, ...]:
    """The documents that a (tidied) question sets side by side, as named; none where it names fewer than two."""
    names = _joined(text, _apart(_names(text, index)))
    place = next((name.place for name in names if name.place), "")
    meant: list[_Name] = []
    for name in names:
        place = name.place or (index.policies[name.document].region if name.document else place)
        meant.append(replace(name, document=name.document or _meant(place, name.zone, index)))
    if not place:
        meant = _by_title(meant, index)
    documents = tuple(dict.fromkeys(name.document for name in meant if name.document))
    if len(documents) < 2 and _BOTH.search(text):
        documents = tuple(p.id for p in index.policies.values() if place and index.places.covers(p.region, place))
        documents = documents if len(documents) == 2 else ()
    if len(documents) < 2:
        return ()
    asked = own_parts(text, [(name.start, name.document) for name in meant if name.document], index.vocabulary)
    return tuple(
        Side(document, _of(asked.get(document, text), meant, document), document in asked) for document in documents
    )


def _names(text: str, index: Index) -> Iterator[_Name]:
    """What points to a document, that which points to it best first."""
    for found in each_described(text, index):
        if len(_ZONE.findall(text[found.start : found.end])) > 1:
            continue  # 经开区送审稿和高新区措施: two documents in a breath
        yield _Name(found.start, found.end, document=found.document)
    unnamed = next(iter(index.places.unnamed), "")
    for match in _REGIONAL_PLAN.finditer(text):
        yield _Name(match.start(), match.end(), place=unnamed)
    named = [
        mention
        for mention in index.places.mentions(text)
        if mention[0].kind != "country"
        and not _SCHOOL.match(text, mention[2])
        and not is_left(text, mention[1], mention[2])
    ]
    for place, start, end in named:
        yield _Name(start, end, place=place.id)
    for match in _ZONE.finditer(text):
        if _DENIED.search(text[: match.start()]):
            continue  # 在经开区，不是高新区: told apart, not set side by side
        paper = _CALLED_PAPER.match(text, match.end()) is not None
        yield _Name(match.start(), match.end(), zone=str(match.lastgroup), zone_at=match.start(), paper=paper)
    regions = index.places.autonomous - index.places.unnamed
    if not any(regions & set(index.places.lineage(place.id)) for place, _, _ in named):
        for match in _REGION.finditer(text):
            yield _Name(match.start(), match.end(), place=unnamed)


def _apart(names: Iterator[_Name]) -> list[_Name]:
    """The names in the order of the text; of those that overlap the first."""
    kept: list[_Name] = []
    for name in names:
        if not any(name.start < other.end and other.start < name.end for other in kept):
            kept.append(name)
    return sorted(kept, key=lambda name: name.start)


def _joined(text: str, names: Sequence[_Name]) -> list[_Name]:
    """The names, a place made one with the type of zone beside it: 广东国家级经开区, a high-tech zone in Guangxi."""
    joined: list[_Name] = []
    for name in names:
        last = joined[-1] if joined else None
        if last and last.place and not last.zone and name.zone and _BETWEEN.match(text[last.end : name.start]):
            joined[-1] = replace(last, end=name.end, zone=name.zone, zone_at=name.start)
        elif last and last.zone and not last.place and name.place and _WITHIN.match(text[last.end : name.start]):
            joined[-1] = replace(last, place=name.place, end=name.end)
        else:
            joined.append(name)
    return joined


def _meant(place: str, zone: str, index: Index) -> str:
    """The one document of a place, for a type of zone where one is named; "" where more or none fit."""
    fitting = [
        policy.id
        for policy in index.policies.values()
        if (not place or index.places.covers(policy.region, place)) and (not zone or zone in policy.zone_types)
    ]
    return fitting[0] if len(fitting) == 1 else ""


def _by_title(names: Sequence[_Name], index: Index) -> list[_Name]:
    """The names, each paper called by its type of zone alone that of the title, of the region that another side has.

    经开区方案和高新区措施: one title alone has 高新区, and of those with 经开区 one is of the same region.
    """
    titled = {
        name: [p.id for p in index.policies.values() if name.zone in named_zone_types(f"{p.title} {p.short}")]
        for name in names
        if name.paper and not name.document
    }
    sure = {name: fitting[0] for name, fitting in titled.items() if len(fitting) == 1}
    regions = {
        index.policies[document].region for document in (*sure.values(), *(n.document for n in names)) if document
    }
    for name, fitting in titled.items():
        near = [document for document in fitting if index.policies[document].region in regions]
        if name not in sure and len(near) == 1:
            sure[name] = near[0]
    return [replace(name, document=sure.get(name, name.document)) for name in names]


def _of(text: str, names: Sequence[_Name], document: str) -> str:
    """A question without the names of documents; of the type of zone of its own document the words are kept."""
    for name in reversed(names):
        tail = _PAPER.match(text, name.end)
        kept = text[name.kept : name.end] if name.document == document else ""
        end = name.end if kept or not tail else tail.end()
        link = None if kept else _LINK.search(text[: name.start])
        start = link.start() if link else name.start
        text = f"{text[:start]}{kept or ' '}{text[end:]}"
    return re.sub(r"\s+", " ", text).strip()
