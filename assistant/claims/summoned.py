"""Who is called in, and by whom: 约谈所在地市政府主要负责人 against the director of the zone's committee."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from assistant.claims.types import Candidate, Difference
from index.numerals import half_width

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_SUMMONED = re.compile(
    r"约谈的?(?:是|对象是|对象为)?(?P<zh>[^,，。;；由]{2,24})|\b(?:summon\w*|call\w* in|talks? (?:to|with)|interview\w*) (?:the )?(?P<en>[^,.;]{3,50})"
    r"|\b(?:have|has|had) (?:their|its|the) (?P<en2>[^,.;]{3,40}?) (?:summon\w*|called in)|(?P<en3>(?:[\w'’-]+ ){1,8})(?:is|are|be) (?:summon\w*|called in)",
    re.IGNORECASE,
)
_RANKS = (
    ("city", r"市长|市政府|(?<!设区)市(?:的)?主要(?:领导|负责人)|县长|县政府|\bmayors?\b|city(?:'s)? (?:government|leader|head|chief)|city's|(?:leader|head|chief|official)s? of (?:the|its|that) city"),
    ("zone", r"管委会|开发区(?:管委会)?(?:有关|主要)?负责人|经开区(?:有关|主要)?负责人|高新区(?:管委会)?(?:有关|主要)?负责人|management committee|zone(?:'s)? (?:head|chief|leader|director|manage)|(?:leader|head|chief|director)s? of (?:the|its|that|a) zone"),
)  # fmt: skip
_PATTERNS = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in _RANKS)


_SUMMONS = re.compile(
    r"由(?P<zh>[^,，。;；由]{2,16}?)(?:来|亲自|出面|会同有关部门|负责)*(?:约谈|叫去谈话?)|提请(?P<zh2>[^,，。;；]{2,12}?)约谈"
    r"|(?P<zh3>[^,，。;；由对被将把的]{2,16})约谈|约谈[^,，。;；是由]{1,20}的(?:人|部门|单位)?(?:就|应该?)?[是为](?P<zh4>[^,，。;；]{2,16})"
    r"|\b(?:summon\w*|call\w* in|talk\w* to|interview\w*)[^,.;?]{0,40}? by (?:the )?(?P<en>[^,.;?]{3,40})"
    r"|(?P<en2>(?:[\w'’-]+ ){1,6})(?<!\bis )(?<!\bare )(?<!\bbe )(?<!\bbeen )(?:summon\w*|call\w* in|interview\w*) (?:the|its|their|a)\b",
    re.IGNORECASE,
)
_SUMMONERS = (
    ("head", r"省长|省政府|省领导|自治区(?:主席|政府|人民政府|领导)|主席|\bgovernor\b|\bchair(?:man|person)\b|(?:provincial|regional|autonomous region'?s?) (?:government|leaders?)"),
    ("city", r"市长|市政府|市领导|\bmayor\b|\b(?:city|municipal) (?:government|leaders?)"),
    ("commerce", r"商务|\bcommerce\b"),
    ("science", r"科技|\bscience\b"),
)  # fmt: skip
_NAMES = {
    "head": {"zh": "省（自治区）政府领导", "en": "a head of the government of the province or region"},
    "city": {"zh": "市政府", "en": "the city"},
    "zone": {"zh": "开发区", "en": "the zone"},
    "commerce": {"zh": "商务部门", "en": "the commerce department"},
    "science": {"zh": "科技部门", "en": "the science department"},
}
_WHO_SUMMONS = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in _SUMMONERS)


def summoned_differences(claim: Reading, candidate: Candidate) -> Iterator[Difference]:
    """Other heads called in than the provision's, of a zone for those of its city, or called in by another."""
    for read in (_summoned, _summoners):
        said, here = read(claim.statement.text), read(candidate.statement.text)
        if len(said) == 1 == len(here) and said != here:
            names = [_NAMES[min(one)][claim.language] for one in (said, here)]
            yield Difference("choice", names[0], names[1])


def summons_others(question: str, text: str) -> bool:
    """Whether a question has others called in, or by another, than a text."""
    pairs = ((read(question), read(text)) for read in (_summoned, _summoners))
    return any(said and here and not said & here for said, here in pairs)


def _summoned(text: str) -> frozenset[str]:
    """Whether a text calls in heads of a city or of a zone."""
    return _named(_SUMMONED, _PATTERNS, text)


def _summoners(text: str) -> frozenset[str]:
    """Who calls in by a text: a head of the region, a city, commerce or science."""
    return _named(_SUMMONS, _WHO_SUMMONS, text)


def _named(said: re.Pattern[str], kinds: Sequence[tuple[str, re.Pattern[str]]], text: str) -> frozenset[str]:
    who = " ".join(next(filter(None, match.groups())) for match in said.finditer(half_width(text)))
    return frozenset(name for name, pattern in kinds if pattern.search(who))
