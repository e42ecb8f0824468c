"""A document named in free wording: 自治区那份开发区改革实施方案, the region's 33-to-22 development-zone plan."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from index.figures import figures
from index.numerals import half_width
from index.query import read_query
from index.search import Index
from index.types import Policy

_STRONG = r"若干措施|若干意见|行动方案|实施方案|改革方案|方案|新政|送审稿|征求意见稿|草案|范本|模板"
_WEAK = r"措施|规定|通知|计划|意见|政策|文件|办法"
_PAPER = re.compile(
    rf"(?:(?P<strong>{_STRONG})|(?P<weak>{_WEAK}))(?:[（(]?(?:送审稿|征求意见稿|草案|范本|模板|最新)[）)]?)?"
)
_PAPER_AND = re.compile(rf"(?:{_STRONG}|{_WEAK})(?:里面?|中)?[和与跟同及、]")  # there another document begins
_NEXT = re.compile(r"指标|资金|项目|任务|安排|目标")  # 用地计划指标: no document
_GLUE = re.compile(
    r"(?:[的和与及之、“”\"]|关于|那份|这份|该份|那个|这个|一份|自治区(?!级)|省里?|市里?|全区|全省|全市|我区|我省|我市"
    r"|(?:19|20)\d\d年(?:的|版)?|最新|新)$"
)
_FROM = re.compile(r"(?:那份|这份|那个)[^,，。;；、]{2,40}$")
_LED = re.compile(r"(?:要)?(?:把|将|由|从)[^,，。;；、]{4,40}的(?:那份|这份|那个|一份)$")
_BEFORE = re.compile(r"(?:根据|按照?|照着?|依照|依据|遵照|对照|在|据|就|这是)\s*$")
_AFTER = re.compile(
    r"(?:里面?|之?中|内|上|下)?的?(?:说法|规矩|规定|要求|口径|设想|精神|安排)?"
    r"(?:(?:还|也|则|都|均|并|明确|同时|已)*(?:规定|提出|要求|列明|列出|提到|指出|写明|载明|明确|强调|发现|表示)(?:了|的是|的)?"
    r"|[讲说写定]得[^,，。;；:：]{1,6}(?=[,，:：]))?[,，:：]?"
)
_ZONE = re.compile(
    r"(?:国家级?|自治区级?|省级?)?(?:高新技术产业开发区|高新区|经济技术开发区|经济开发区|经开区|开发区|园区)$"
)
_RANK = re.compile(
    r"自治区(?!级)|(?<!本)省(?!级)|(?<!城)市(?!级|场)|autonomous region(?!-)|province|\bcity\b", re.IGNORECASE
)
_RANKS = {"autonomous region": "自治区", "province": "省", "city": "市"}
_NOUN = (
    r"(?:plan|programme|program|scheme|measures|policy paper|document|blueprint"
    r"|(?:draft|template)(?!\s+(?:[\w-]+\s+){0,3}?(?:plan|measures|programme|program|scheme|document|policy)\b))"
)
_WORD = (
    r"(?:(?!(?:in|of|under|by|is|are|was|were|to|for|that|which|who|has|have|had|with|on|at|its?|their|a|an|the|must|may"
    r"|can|will|shall|should|plan|measures|draft plan)\b)[\w'’-]+\s+)"
)
_ENGLISH = re.compile(
    r"(?:(?:,\s*)?\b(?:says|under|in|according to|per|as per|by|of)\s+)?(?:the text of\s+)?"
    rf"(?P<phrase>\b(?:the|that|this|[A-Z][\w]+(?:'s|’s)?)\s+(?:[a-z]+ region(?:'s|’s)\s+)?{_WORD}{{0,8}}?{_NOUN}\b"
    r"(?:\s*[(（][^)）]*[)）])?"
    r"(?:\s+(?:for|on|to|of)\s+(?:[\w'’-]+\s+){0,10}?(?:zones?\b(?:\s+(?:in)?to\s+\d+)?|etdzs?\b|edzs?\b|[a-z]+-zone\s+[a-z]+(?:\s+and\s+[a-z]+)?))?"
    r"(?:\s+(?:that|which)\s+(?=[^,.;]*\d)[^,.;]{4,50}?(?=\s+(?:says|states|provides|requires|wants|lets|allows|bans|forbids|asks|calls)\b|[,.;]|$))?)"
    r"(?:\s+(?:says(?: that)?|states that|provides that|stipulates that))?,?",
    re.IGNORECASE,
)
_TELLS_NOTHING = frozenset(
    "the that this a an and of for on to in by its new draft plan programme program scheme measure policy paper document "
    "blueprint template text under per according zone zones etdz edz region province city autonomous national level "
    "regional provincial municipal implementation action several merge turn cut into from".split()
)  # fmt: skip
_STEM = 5  # the letters by which innovation and innovative are one word
_LEAST = 2.0
_SHARE = 0.6
_MANY = 10


@dataclass(frozen=True, slots=True)
class Described:
    """The document that a phrase of a sentence describes, and where the phrase stands."""

    document: str
    start: int
    end: int


def described(text: str, index: Index) -> Described | None:
    """The first phrase of a sentence that describes one document and no other."""
    return next(iter(each_described(text, index)), None)


def each_described(text: str, index: Index) -> tuple[Described, ...]:
    """Each phrase of a sentence that describes one document and no other, Chinese ones first."""
    return index.kept.get("described", text, lambda: _each_described(text, index))


def _each_described(text: str, index: Index) -> tuple[Described, ...]:
    return tuple(
        Described(document, start, end)
        for start, end, phrase, weak in (*_chinese(text, index), *_english(text))
        if (document := _document(phrase, weak, index))
    )


def _chinese(text: str, index: Index) -> Iterator[tuple[int, int, str, bool]]:
    """Each phrase that ends in a word for a document, with what leads to it, as far as it is made of telling words."""
    for paper in _PAPER.finditer(text):
        if _NEXT.match(text, paper.end()):
            continue
        at = _reach(text, paper.start(), index)
        if pointed := _FROM.search(text, 0, paper.start()):
            at = min(at, _reach(text, pointed.start(), index))
        if led := _LED.search(text, 0, paper.start()):
            at = min(at, led.start())
        at = max([at, *(one.end() for one in _PAPER_AND.finditer(text) if one.end() <= paper.start())])
        after = _AFTER.match(text, paper.end())
        before = _BEFORE.search(text[:at])
        yield (
            before.start() if before else at,
            after.end() if after else paper.end(),
            text[at : paper.end()],
            paper["weak"] is not None,
        )


def _reach(text: str, at: int, index: Index) -> int:
    """How far to the left a phrase goes on with names of places and zones and words of the titles."""
    places = [p.zh for p in index.places.named(text[:at])]
    titles = tuple(f"{half_width(policy.title)} {half_width(policy.short)}" for policy in index.policies.values())
    while at > 0:
        left = text[:at]
        place = next((name for name in places if left.endswith(name)), "")
        longest = next((n for n in range(min(12, at), 1, -1) if any(left[-n:] in title for title in titles)), 0)
        glue = _GLUE.search(left)
        zone = _ZONE.search(left)
        step = max(len(place), longest, len(glue[0]) if glue else 0, len(zone[0]) if zone else 0)
        if step == 0:
            break
        at -= step
    return at


def _english(text: str) -> Iterator[tuple[int, int, str, bool]]:
    for match in _ENGLISH.finditer(text):
        yield match.start(), match.end(), match["phrase"], False


def _document(phrase: str, weak: bool, index: Index) -> str:
    """The document that a phrase fits better than any other; none where nothing decides."""
    fits = {policy.id: _fit(phrase, weak, policy, index) for policy in index.policies.values()}
    best = max(fits.values(), default=0.0)
    meant = [id for id, fit in fits.items() if fit == best]
    return meant[0] if best >= _LEAST and len(meant) == 1 else ""


def _fit(phrase: str, weak: bool, policy: Policy, index: Index) -> float:
    """How well a phrase fits a policy: place, rank of its issuer, type of zone, words of its title, its figures."""
    query = read_query(phrase, index.vocabulary, index.places)
    places = [place for place in query.places if place.kind != "country"]
    said_ranks = ranks(phrase)
    if any(not index.places.covers(policy.region, place.id) for place in places):
        return 0.0
    if any(rank not in policy.issuer for rank in said_ranks):
        return 0.0
    if weak and not places and not said_ranks:
        return 0.0
    lowered = phrase.lower()
    zone = _zones_fit(frozenset(query.zone_types), policy, index)
    held, told = _words(phrase, policy, index)
    share = held / told if told else 0.0
    known, printed = any(name in lowered for name in policy.known_as), prints(phrase, policy)
    if zone is None or (told and share < _SHARE and not known and not printed):
        return 0.0
    kind = _PAPER.search(phrase)
    return (
        1.0 * bool(places) + 0.5 * (kind is not None and len(kind[0]) > 3 and kind[0] in policy.title) + 0.5 * bool(said_ranks) + zone + 2.0 * share * min(told, 3) / 3
        + 2.0 * known + 2.0 * printed + 1.0 * (not printed and _one_large(phrase, policy))
    )  # fmt: skip


def ranks(text: str) -> set[str]:
    """The ranks of the places that a text speaks of without their names: the region, the province, the city."""
    return {_RANKS.get(rank.lower(), rank) for rank in _RANK.findall(text)}


def _zones_fit(said: frozenset[str], policy: Policy, index: Index) -> float | None:
    """How well types of zone fit the title of a policy; None where it is of another type."""
    own = frozenset(read_query(f"{policy.title} {policy.short}", index.vocabulary, index.places).zone_types)
    special, mine = said - {"zone"}, own - {"zone"}
    if not said:
        return 0.0
    if special == mine or special & mine:
        return 1.0
    if not special or not mine:
        return 0.25 if special <= set(policy.zone_types) else None
    return 0.5 if special & set(policy.zone_types) else None


def _words(phrase: str, policy: Policy, index: Index) -> tuple[int, int]:
    """How many telling words of a phrase a policy's title holds, and how many there are."""
    titles = f"{policy.title} {policy.short} {policy.title_en} {policy.short_en}"
    english = {word[:_STEM] for word in re.findall(r"[a-z]+", titles.lower())}
    bare = phrase
    for place in index.places.named(phrase):
        bare = re.sub(f"{re.escape(place.zh)}|{re.escape(place.en)}", "|", bare, flags=re.IGNORECASE)
    words = [
        w
        for w in re.findall(r"[a-z]{3,}", bare.lower())
        if w not in _TELLS_NOTHING and w.rstrip("s") not in _TELLS_NOTHING
    ]
    chinese = _PAPER.sub(
        "|",
        re.sub(
            r"自治区|高新技术产业|经济技术|高新区|经开区|经济开发区|开发区|园区|[份的和与及之那这个]|关于|促进|推进|\d+年?",
            "|",
            bare,
        ),
    )
    pairs = [run[i : i + 2] for run in re.findall(r"[㐀-鿿]{2,}", chinese) for i in range(0, len(run) - 1, 2)]
    held = sum(w[:_STEM] in english for w in words) + sum(pair in titles for pair in pairs)
    return held, len(words) + len(pairs)


def prints(phrase: str, policy: Policy, least: int = 2) -> bool:
    """Whether a phrase gives so many figures or more and the text of a policy prints them all."""
    said = {
        figure.value for figure in figures(half_width(phrase).replace("-", " ")) if figure.unit in ("count", "number")
    }
    return len(said) >= least and said <= _printed(policy.text)


def _one_large(phrase: str, policy: Policy) -> bool:
    """Whether a phrase counts many of something, the plan that merges 33 zones, and a policy prints that number."""
    said = {f.value for f in figures(half_width(phrase)) if f.unit in ("count", "number") and f.value > _MANY}
    return len(said) == 1 and said <= _printed(policy.text)


@lru_cache(maxsize=16)
def _printed(text: str) -> frozenset[object]:
    """The values that a text prints."""
    return frozenset(figure.value for figure in figures(half_width(text)))
