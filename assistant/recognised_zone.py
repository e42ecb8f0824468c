"""Whether what was approved is the zone itself: 国家高新区获批, 升格成国家级经开区, upgraded to a national ETDZ."""

from __future__ import annotations

import re
from collections.abc import Mapping

from assistant.figure_fit import named
from assistant.not_obtained import asks_afterwards, not_obtained, without_own_titles
from assistant.place_roles import says_state
from assistant.rules.types import FactValue
from assistant.title_gained import without_title_gained
from assistant.word_patterns import word_patterns
from assistant.zone_status import of_another, status_gained, still_to_rise, within_a_zone

_WORDS = word_patterns("recognised_zone")
_ZONES = frozenset(("hitech", "etdz"))
# What is told of something else that may have a level, or of a zone that has its level.
_OF_ANOTHER = frozenset(
    (
        *("nationally_filed", "a_rated", "unicorn_status", "national_programme", "national_rank", "regional_rank"),
        *("rank_improvement", "rank_drop", "rank_from_bottom", "first_entry", "demoted", "project_kind", "matter"),
        *("revenue_first_over", "revenue_cny", "foreign_capital_usd", "national_grant_cny", "tax_excess_cny"),
    )
)
_AFTERWARDS = frozenset(
    ("national_rank", "first_entry")
)  # what a zone does once it has risen: wins national status and enters the top 35
_ZONE = r"(?:高新区|经开区|高新技术产业开发区|经济技术开发区|high-?tech (?:industrial )?(?:development )?zones?|etdzs?|development zones?)"
_LEVELS = r"(?:国家级|自治区级|省级|国家|自治区|国字号|国字头)?"
_LEVEL_SAID = r"(?P<said>国家级|国家|国字号|国字头|自治区级|自治区|省级)"
_NEAR = r"(?:(?!\b(?:in|at|inside|within|from|by|for|of)\b)[^.?]){0,48}?"
_BY = r"(?:,? (?:\w+ )?by (?:(?!\b(?:to|as|into)\b)[^.?]){2,50}?)?"  # who approved it: approved last week by Beijing as
_ZONE_APPROVED = re.compile(
    rf"(?:获批|新批|批准|批下来|批下|批(?=了?[一两二三四五六七八九十\d]+[个家])|批成|升格|升级|升成|升为|升|晋升|晋级|创建|创成|建成|先建|新设立?|新获批|刚批|(?<![\d前去]年)挂牌(?!的))(?:下来|我们的?|[，,：:]|成为|成|为|了|的|[一两二三四五六七八九十\d]+[个家]|[一-鿿]{{2,4}}的(?=国家|自治区|省级))*(?P<level>{_LEVELS}){_ZONE}(?!内|里|企业|的?企业)"
    rf"|{_ZONE}\s*[，,]?(?:[^，。？,.的]{{0,4}})?(?:获批|批下来|批了|批复|升格|升级|获得批准|成功创建)(?=$|[，。？！,?!、；：:\s]|[了后的之以时能可会就给有奖补拿是为成应该要按享需得多最这那\d一二两三四五六七八九十几]|国家|自治|财政)(?![^，。？]{{0,10}}(?:企业|机构|实验室|中心|孵化|众创|项目|示范区|基地|平台))"
    rf"|{_ZONE}[^。？?；;]{{0,12}}?(?:批成|升成|升为|升级为|升格为|升格成|升到|升(?=国)|评上|晋升为|晋级为|批为|批准为|定为|评为|转为|变成|成了|升了|拿下|拿到|戴上)了?(?:个)?{_LEVEL_SAID}(?![^，。？]{{0,6}}(?:实验室|中心|孵化|众创|项目|示范区|机构|企业|排名|考核|前))"
    rf"|(?:升了|升上|升到|批了|成了|变成|建成|转为|拿到了?|拿下了?|评上了?|评为|评成|认定为|认定成|摘得)(?:了|个|一个|[一两二三]个|的|家|座)*(?P<of>国家级|国家|国字号|国字头|自治区级|自治区|省级)的?{_ZONE}(?!内|里|企业|的?企业)"
    rf"|(?:升级|升格|提升|晋升|批准|认定|评定|把|将)[^，。？]{{0,8}}?{_ZONE}(?:升级|升格|升|晋升|批准|认定|评定)?(?:为|成|到)(?:了)?(?P<to>国家级|国家|自治区级|省级)(?![^，。？]{{0,6}}(?:实验室|中心|孵化|众创|示范区|企业))"
    rf"|\b(?:gets?|got|getting|has|have|had|having)\b[^.?]{{0,40}}?{_ZONE} (?:newly |just )?(?:approved|recogni[sz]ed|upgraded|designated)"
    rf"|(?:was|is|were|been|be|get|gets|got) (?:made|named|turned) (?:into )?{_NEAR}{_ZONE}|{_ZONE} (?:status|title|standing)|(?:turned|turns|converted) into {_NEAR}{_ZONE}"
    rf"|(?:newly|just|recently|freshly)[- ](?:approved|recogni[sz]ed|designated|established|created|upgraded) {_NEAR}{_ZONE}"
    rf"|(?:upgraded?|promoted|elevated|raised|approved|designated|recogni[sz]ed|status){_BY} (?:to|as|into) {_NEAR}{_ZONE}"
    r"|\b(?:upgrad(?:ed?|ing)|promot(?:ed|ion|ing)|elevat(?:ed|ion|ing)|rais(?:ed|ing)|mov(?:es?|ed|ing) up|step(?:s|ped|ping)? up) (?:to|into) (?:an? |the )?(?P<up>national|state|autonomous-region|regional)(?:[- ]level)?(?: one| rank| status| standing|(?=[\s]*[.,;:?!–—-]|\s*$| (?:and|later|gets?|got|receives?|earns?|collects?|is|are|do|does|can|could|will|would|may|might|should)\b| in \d))"
    rf"|(?:升级|升格|晋升|晋级|升)(?:为|成|到|至)了?(?P<rise>国家级?|国字号|自治区级|省级)(?=的?[^，。？的]{{0,6}}{_ZONE}(?!内|里|企业|的?企业)|[，,：:。？?]|后|$)"
    rf"|\b(?:turn|convert|transform)(?:s|ed|ing)? (?:it |us |them |(?:our|the|this|that) [\w-]+ )?(?:to|into) {_NEAR}{_ZONE}|\bma(?:kes?|de|king) (?:it|us|them) {_NEAR}{_ZONE}"
    rf"|(?:becomes?|became|becoming) {_NEAR}{_ZONE}|{_ZONE}(?: (?:in|of) [a-z]+)? (?:is|was|gets|got|has|have)(?: (?:been|now|just|newly|finally|recently|at last|officially))* (?:approved|upgraded)(?! (?:as|for)(?! (?:a )?(?:national|regional)(?:[- ]level)?(?: one)?\s*[.,?!;]))"
    rf"|\b(?:approves?|approved|upgrades?|recogni[sz]es|designates?) (?:our|a|an|the|one|this|my) (?:[\w-]+ )?{_ZONE}(?! (?:compan|enterpris|firm|incubat|park|to\b|as\b))"
    rf"|\bapproval (?:as|of|for) (?:an? |the |our |its )?(?:(?:new|national|regional|provincial|state)(?:[- ]level)? ){{0,2}}(?:{_ZONE}|zone\b)"
    rf"|{_ZONE}[^?]{{0,120}}?\b(?:on|upon|after) (?:its |the )?approval\b(?! of (?:an?|the|its?|our)\b)"
    rf"|\b(?:upgrad|promot|elevat)(?:es|ed|ing) (?:our|a|an|the|one|this|my) (?:[\w-]+ ){{1,3}}(?:to|into) {_NEAR}{_ZONE}",
    re.IGNORECASE,
)


def with_zone_recognised(facts: Mapping[str, FactValue], *wordings: str) -> dict[str, FactValue]:
    """The facts, with the zone itself as what was approved where the words say so and name nothing else.

    "国家高新区获批", "升格成国家级经开区": what was approved is the zone, at the zone's level.
    """
    if "recognised_as" not in facts and "zone_type" in facts and within_a_zone(wordings[0]):
        return {**facts, "recognised_as": ("other",)}
    told = _zone_recognised(facts, *wordings)
    if not _of_a_zone(told):
        return told
    beside = without_title_gained(wordings[0])
    if "recognised_as" not in facts and beside != wordings[0] and not _of_a_zone(_zone_recognised(facts, beside)):
        return {**facts, "recognised_as": ("other",)}
    text = wordings[0].lower()
    still_out = not asks_afterwards(text) and (still_to_rise(wordings[0]) or not_obtained(without_own_titles(text)))
    return {**told, "newly_recognised": not still_out}


def _of_a_zone(facts: Mapping[str, FactValue]) -> bool:
    """Whether facts tell that a zone was approved."""
    return bool(set(named(facts, "recognised_as")) & {f"{kind}_zone" for kind in _ZONES})


def _zone_recognised(facts: Mapping[str, FactValue], *wordings: str) -> dict[str, FactValue]:
    """The facts, with the zone as what was approved and its level."""
    kinds = facts.get("zone_type")
    found = next((m for m in map(_ZONE_APPROVED.search, wordings) if m and not of_another(m.string[: m.start()])), None)
    levels = facts.get("zone_level", ())
    both = levels if isinstance(levels, tuple) and len(levels) > 1 and _WORDS["each"].search(wordings[0]) else None
    if both and _of_a_zone(facts):
        return {**facts, "level": both}
    if "recognised_as" in facts or not isinstance(kinds, tuple):
        return dict(facts)
    level = _level_approved(found) if found else _level_gained(facts, wordings[0])
    if found is None and level is None:
        return dict(facts)
    zones = tuple(f"{kind}_zone" for kind in kinds if kind in _ZONES)
    level = both or level or facts.get("zone_level", facts.get("level"))
    risen = {"zone_level": level} if level == ("national",) and "national_rank" in facts and not levels else {}
    return {
        **facts,
        **risen,
        **({"recognised_as": zones} if zones else {}),
        **({"level": level} if level is not None else {}),
    }


def level_of_zone(kinds: FactValue | None, said: Mapping[str, FactValue]) -> dict[str, FactValue]:
    """The level of what was approved where that is one kind of zone: the level told of the zone."""
    zone = isinstance(kinds, tuple) and len(kinds) == 1 and kinds[0].endswith("_zone")
    return {"level": said["zone_level"]} if zone and "zone_level" in said and "level" not in said else {}


def with_level_of_zone(item: Mapping[str, FactValue], said: Mapping[str, FactValue]) -> dict[str, FactValue]:
    """A thing told, with the level of what was approved where that is a zone."""
    return {**item, **level_of_zone(item.get("recognised_as"), said)}


def _level_approved(found: re.Match[str]) -> FactValue | None:
    """The level at which a zone was approved, as the words that say so tell it."""
    parts = (found[part] for part in ("level", "said", "of", "up", "to", "rise"))
    risen_to = _WORDS["risen_to"].match(found.string, found.end())
    if level := _level_of(
        next(filter(None, parts), "") or (risen_to["level_zh"] or risen_to["level"] if risen_to else "")
    ):
        return level
    return ("national",) if says_state(found.string[: found.start()]) else _level_in(found[0])


def _level_gained(facts: Mapping[str, FactValue], text: str) -> FactValue | None:
    """The level that a zone rose to in other words, where nothing else is told that may have a level."""
    gained = None if facts.keys() & (_OF_ANOTHER - _AFTERWARDS) else status_gained(text)
    return (gained,) if gained else None


def _level_in(words: str) -> FactValue | None:
    """The one level that some English words name; None for none or both."""
    levels = {"national": _WORDS["national"], "regional": _WORDS["regional"]}
    told = [level for level, word in levels.items() if word.search(words)]
    return (told[0],) if len(told) == 1 else None


def _level_of(word: str) -> FactValue | None:
    """The level that a printed word names; None for none."""
    if word.startswith("国") or word.lower() in ("national", "state"):
        return ("national",)
    return ("regional",) if word else None
