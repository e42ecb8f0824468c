"""Who is called in: 约谈所在地市政府主要负责人 against the director of the zone's committee."""

from __future__ import annotations

import re
from collections.abc import Iterator
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
    ("city", r"市长|市政府|(?<!设区)市(?:的)?主要(?:领导|负责人)|县长|县政府|\bmayors?\b|city(?:'s)? (?:government|leader|head|chief)|city's"),
    ("zone", r"管委会|开发区(?:管委会)?(?:有关|主要)?负责人|经开区(?:有关|主要)?负责人|高新区(?:管委会)?(?:有关|主要)?负责人|management committee|zone(?:'s)? (?:head|chief|leader|director|manage)"),
)  # fmt: skip
_PATTERNS = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in _RANKS)


def summoned_differences(claim: Reading, candidate: Candidate) -> Iterator[Difference]:
    """Heads of a zone where the provision calls in heads of its city, or the other way about."""
    said, here = _summoned(claim.statement.text), _summoned(candidate.statement.text)
    if len(said) == 1 == len(here) and said != here:
        yield Difference("choice", min(said), min(here))


def _summoned(text: str) -> frozenset[str]:
    """Whether a text calls in heads of a city or of a zone."""
    who = " ".join(next(filter(None, match.groups())) for match in _SUMMONED.finditer(half_width(text)))
    return frozenset(name for name, pattern in _PATTERNS if pattern.search(who))
