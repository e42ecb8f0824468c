"""Who approves: 由自治区人民政府审批 against 报请国务院审批."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.claims.reading import Reading
from assistant.claims.types import Candidate, Difference
from index.numerals import half_width

_APPROVES = re.compile(
    r"(?:由|经|报请|报经|报|须经|需经|提请)(?P<who>(?:(?!由|经|报|提请)[^,;。]){2,16}?)(?:进行|负责|统一|自行|直接)?(?:审批|批准|核准|同意)"
)
_BY = r"approv\w+ (?:is |comes )?(?:by|from|of|lies with) the (?:{who})(?!\w)|(?:{who})(?:'s|’s)?(?: people's)?(?: government)?[\w ]{{0,16}}? approv\w+"
_ENGLISH = tuple(
    (name, re.compile(_BY.format(who=who), re.IGNORECASE))
    for name, who in (
        ("国务院", "state council"), ("自治区", "autonomous[- ]region(?:al)?|regional"), ("市", "city|municipal|county|local"),
    )
)  # fmt: skip
_BODY = re.compile(r"国务院|商务部|自治区|省|市|县|所在地|当地|管委会|部门|局|厅|委")


def approver_differences(claim: Reading, candidate: Candidate) -> Iterator[Difference]:
    """Another body that approves than the provision's."""
    said, here = approvers(claim.statement.text), approvers(candidate.statement.text)
    if said and here and not said & here:
        yield Difference("approver", "、".join(sorted(said)), "、".join(sorted(here)))


def approvers(text: str) -> frozenset[str]:
    """The bodies that a text lets approve, by the level they stand for."""
    narrow = half_width(text)
    found = {body[0] for match in _APPROVES.finditer(narrow) if (body := _BODY.search(match["who"]))}
    return frozenset(found | {name for name, pattern in _ENGLISH if pattern.search(narrow)})
