"""What a sentence attributes itself to in its opening, 根据上海市有关规定, where that is not the document searched."""

from __future__ import annotations

import re

from index.query import tidied
from index.search import Index
from index.types import Policy

_SOURCE = re.compile(
    r"^\s*(?:根据|按照?|依据|依照|遵照)[^,，]{0,40}[,，]|^\s*(?:according to|under|pursuant to|as per|by)\b[^,]{0,80},",
    re.IGNORECASE,
)
_STATE = re.compile(
    r"国务院|中共中央|党中央|中央(?=有关|文件|政策|规定)|国家(?=有关|相关|文件|政策|规定|法律)|(?:商务|财政|科技|科学技术|自然资源|生态环境|教育)部|发展改革委员会|税务总局"
    r"|\bstate council\b|\bcentral (?:government|committee)\b|\bministry of\b|\bnational (?:law|rules|regulations)\b",
    re.IGNORECASE,
)


def source(text: str) -> str:
    """The attribution that opens a sentence, its comma included; nothing where there is none."""
    match = _SOURCE.match(text)
    return match[0] if match else ""


def attributed_elsewhere(text: str, policy: Policy, index: Index) -> str:
    """The place or the body of the state that a sentence attributes itself to and that does not make a policy."""
    opening = tidied(source(text))
    places = [place for place in index.places.named(opening) if place.kind != "country"]
    other = next((place.zh for place in places if not index.places.covers(policy.region, place.id)), "")
    body = _STATE.search(opening)
    return other or (body[0] if body and body[0] not in policy.issuer + policy.title else "")
