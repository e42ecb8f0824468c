"""What a claim attributes itself to, and what it then says: the document named taken out of the sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from assistant.claims.described import described, prints, ranks
from index.query import Query, read_query, tidied
from index.search import Index
from index.types import Policy

_ZONE = r"(?:国家级?|自治区级?|省级?|全[省市区])*(?:高新技术产业开发区|高新区|经济技术开发区|经济开发区|经开区|开发区)?"
_PAPER = r"(?:若干措施|若干意见|行动方案|实施方案|改革方案|方案|(?:措施|文件|政策)(?=里|中|内|上|[^,，。]{0,3}(?:规定|提出|要求|明确|写明|指出)|[,，（(]|对|把|将|给))"
_FULL = r"(?:若干措施|若干意见|行动方案|实施方案|改革方案)"
_DRAFT = r"(?:[（(]?(?:送审稿|征求意见稿|范本|模板|最新)[）)]?)"
_OFFICIAL = r"(?:(?:还|也|则|就|都|均|并|明确|同时|已|其)*(?:规定|提出|要求|列明|列出|提到|指出|写明|载明|明确|强调|明文|表示)(?:了|的是|的)?)?"
_ANY = r"(?:[\w'’-]+\s+)"
_NOUN = r"(?:plan|measures?|template|programme|program|scheme|document|policy)"
_BARE = re.compile(
    rf"(?:^|[,，、。;；]|按照?|照着?|根据|依)(?P<kind>{_FULL}|方案|措施|新政|文件)(?!的?(?:制定|编制|实施|落实|对接))"
    r"|\b(?:the|this) (?:(?:city|municipal|provincial|regional|local) )?(?:plan|measures|programme|draft|scheme|document|policy)\b(?! (?:of|for|to)\b)",
    re.IGNORECASE,
)  # the document spoken of, apart from its place: 南通…，方案让…
_ACCORDING = re.compile(
    r",?\s*\b(?:according to|under|as per) (?:the|this) (?:\w+ )?(?:plan|measures|programme|draft|scheme|document|policy)\b(?! (?:of|for|to)\b),?",
    re.IGNORECASE,
)
_ITEM = re.compile(  # the place of a statement in a list of them
    r"^\s*(?:memo\w*,? )?(?:item|point|no\.?|paragraph|section) \d+(?: of [\w' ]{1,24}?)?(?=[,:]|\s+on\b)[,:]?|^\s*第[\d一二三四五六七八九十]+[点项][,，:：]"
    r"|^\s*(?:[\w'’-]+\s+){0,3}(?:notes?|takeaways?|memos?|reporting|reminder|summary|headline|bullet|heads-up|record|fyi):\s*"
    r"|^[^:：。;；]{0,12}(?:笔记|备注|提示|摘要|要点|纪要|提醒|速记|小结|理解|问起|问到)[^:：。;；]{0,8}[:：]\s*",
    re.IGNORECASE,
)
_LED_BY = re.compile(
    r"(?:根据|按照?|依照|依据)?(?:那份|这份|那个|自治区)?(?:要)?(?:把|将|由|从)(?P<what>[^,，。;；、《]{4,40})的(?:那份|这份|那个)?\s*$"
)
_APPOSED = re.compile(
    r"^\s*(?:[(（](?P<what>[^()（）]{4,60})[)）]|,\s*(?P<of>(?:the one )?(?:that|which)\s[^,.;]{4,60}),)[,，]?"
)
_LEAST = 4  # characters a claim must keep
_TITLE_LEAST = 8
_TITLE = 82  # of 100: how like a policy's title a name in 《》 must be


@dataclass(frozen=True, slots=True)
class Frame:
    """A claim without its attribution, in simplified characters, and the documents that the attribution names."""

    body: str
    documents: tuple[str, ...]
    mention: str
    by_place: bool = False  # only "the plan", which the place and the zones of the sentence single out


@lru_cache(maxsize=8)
def _patterns(chinese: tuple[str, ...], english: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """How a sentence attributes itself in each language, given the places whose policies are known."""
    places, owners = "|".join(map(re.escape, chinese)), "|".join(map(re.escape, english))
    word = rf"(?:(?!(?:in|of|under|by|is|are|to|for|that|{owners})\b)[\w'’-]+\s+)"
    zh = (
        r"(?:(?:根据|按照?|依照|依据|在|据|这是)\s*)?"
        rf"(?:《[^》]{{4,60}}》{_DRAFT}?|(?:{places})(?:壮族自治区|省|市)?[^,，。;；、对将把从由给按同奖补]{{0,24}}?{_PAPER}{_DRAFT}?"
        rf"|{_ZONE}(?:改革|提升|创新|发展|考核|高质量|的)*{_FULL}{_DRAFT}?|送审稿|范本)"
        rf"(?:里面?|之?中|内|上|下|的?正文)?{_OFFICIAL}(?:的(?:要求|规定))?[,，:：]?"
    )
    en = (
        r"(?:\b(?:under|in|according to|per|as per|by|of)\s+)?(?:the text of\s+)?"
        rf"(?:\b(?:(?:the\s+)?(?:{owners})(?:'s|’s| province's| city's)?|the (?:province|city|region)(?:'s|’s))\s+{word}{{0,9}}?"
        rf"|\bthe\s+{word}{{0,4}}?(?:draft|reform|zones?|etdzs?|action|implementation|anonymised|redacted)\s+{word}{{0,3}}?){_NOUN}\b"
        rf"(?:\s*[(（][^)）]*[)）])?(?:\s+(?:for|on|to)\s+{_ANY}{{0,14}}?(?:zones?|etdzs?|edzs?)\b(?:\s+(?:in)?to\s+\d+)?)?(?:\s*[(（][^)）]*[)）])?,?"
    )
    return re.compile(zh), re.compile(en, re.IGNORECASE)


def _places(index: Index) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The Chinese and English names of the places whose policies are known, and of those that hold them."""
    ids = dict.fromkeys(id for policy in index.policies.values() for id in index.places.lineage(policy.region))
    known = [index.places.known[id] for id in ids if id in index.places.known]
    return tuple(p.zh for p in known if p.kind != "country"), tuple(p.en for p in known if p.kind != "country")


def read_frame(text: str, index: Index) -> Frame:
    """A claim as what it says and the documents it names; none where it names none."""
    tidy = _ITEM.sub("", _quoted(tidied(text), index))
    for pattern in _patterns(*_places(index)):
        for match in pattern.finditer(tidy):
            documents = _meant(match[0], tidy, index)
            if documents:
                body = _rest(tidy, match.start(), match.end(), documents, index)
                return Frame(body if len(body) >= _LEAST else tidy, documents, match[0])
    if found := described(tidy, index):
        body = _rest(tidy, found.start, found.end, (found.document,), index)
        return Frame(body if len(body) >= _LEAST else tidy, (found.document,), tidy[found.start : found.end])
    documents = _by_place(tidy, index)
    return Frame(_ACCORDING.sub("", tidy) if documents else tidy, documents, "", True)


def _rest(text: str, start: int, end: int, documents: tuple[str, ...], index: Index) -> str:
    """A sentence without the name of a document and the words beside it that only describe it by what it prints."""
    before, after = text[:start], text[end:]
    policies = [index.policies[id] for id in documents]
    after = (
        _after_title(after, " ".join(policy.title_en for policy in policies))
        if text[end - 1 : end].isascii()
        else after
    )
    if (led := _LED_BY.search(before)) and any(prints(led["what"], policy) for policy in policies):
        before = before[: led.start()]
    if (apposed := _APPOSED.match(after)) and any(prints(apposed["what"] or apposed["of"], p, 1) for p in policies):
        after = after[apposed.end() :]
    return f"{before} {after}".strip(" ，,：:")


def _after_title(text: str, title: str) -> str:
    """A text without the words at its start, two or more, that go on with the title of a document."""
    words = frozenset(title.lower().split())
    found = 0
    for match in re.finditer(r"\s*([\w'’-]+)", text):
        if match.start() != found or match[1].lower() not in words:
            break
        found = match.end()
    return text[found:] if len(text[:found].split()) > 1 else text


def _by_place(text: str, index: Index) -> tuple[str, ...]:
    """The one document of the places, the rank and the zones of a text that speaks of "the plan"; none where more fit."""
    query = read_query(text, index.vocabulary, index.places)
    places = [place for place in query.places if place.kind != "country"]
    zones, bare, rank = set(query.zone_types) - {"zone"}, _BARE.search(text), ranks(text) & {"自治区"}
    kind = (bare["kind"] if bare else "") or ""
    if not bare or not (places or (rank and re.fullmatch(_FULL, kind))):
        return ()
    left = tuple(
        policy.id
        for policy in index.policies.values()
        if all(index.places.covers(policy.region, place.id) for place in places)
        and all(name in policy.issuer for name in rank)
        and (not re.fullmatch(_FULL, kind) or kind in policy.title)
        and (not zones or zones & set(policy.zone_types))
    )
    return left if len(left) == 1 else ()


def _quoted(text: str, index: Index) -> str:
    """A text with 《》 around each title of a policy that stands in it bare."""
    for policy in index.policies.values():
        for title in {policy.title, policy.short}:
            if len(title) > _TITLE_LEAST:
                text = re.sub(rf"(?<!《){re.escape(tidied(title))}(?!》)", lambda m: f"《{m[0]}》", text)
    return text


def _meant(mention: str, text: str, index: Index) -> tuple[str, ...]:
    """The documents that a mention fits best."""
    query = read_query(mention, index.vocabulary, index.places)
    scores = {policy.id: _fit(mention, text, query, policy, index) for policy in index.policies.values()}
    best = max(scores.values(), default=0.0)
    return tuple(id for id, score in scores.items() if score == best) if best >= 1 else ()


def _fit(mention: str, text: str, query: Query, policy: Policy, index: Index) -> float:
    """How well a mention fits a policy: by its title, its place, its type of zone, what people call it."""
    named = re.search(r"《([^》]+)》", mention)
    if named:
        titles = (policy.title, policy.short)
        return 3.0 if max(fuzz.ratio(_plain(named[1]), _plain(title)) for title in titles) >= _TITLE else 0.0
    places = [p for p in query.places or index.places.named(text) if p.kind != "country"]
    if places and not any(index.places.covers(policy.region, place.id) for place in places):
        return 0.0
    zones = set(query.zone_types) & {"hitech", "etdz", "edz"}
    lowered = mention.lower()
    return (
        (1.0 if places else 0.0)
        + (0.0 if not zones else 1.0 if zones & set(policy.zone_types) else -1.0)
        + 2.0 * any(name in lowered for name in policy.known_as)
        + 0.5 * (("措施" in mention or "measure" in lowered) == ("措施" in policy.title))
    )


def _plain(title: str) -> str:
    """A title without what stands in brackets and without punctuation."""
    return re.sub(r"[（(][^）)]*[）)]|\W", "", title)
