"""With whom something is done and to whom it is reported, held against the provision by the rank and kind of the body."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from assistant.claims.lexicon import lexicon
from assistant.claims.types import Candidate, Difference
from index.numerals import half_width

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_PARTNER = re.compile(
    r"(?:与|和|跟|同|联合|会同)(?P<zh>[^,;。与和跟同]{2,24}?)(?:一起|一道|共同|联合|合作|携手|合伙|合资|共[设建管])"
    r"|(?:与|和|跟|同)(?P<zh2>[^,;。与和跟同]{2,12})(?:开展|进行)?合作"
    r"|\b(?:together|jointly|in partnership|in cooperation|team\w* up|cooperat\w*|collaborat\w*|partner\w*) with (?P<en>[^,.;]{3,60})",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"(?:向|(?<!填)报送?)(?P<zh>[^,;。向报]{2,16}?)(?:作出?|提交|提出|进行)?(?:书面)?(?:报告|备案|反映|汇报|报备)"
    r"|(?:报告|上报|抄送|报送)(?P<zh2>[^,;。]{2,16})"
    r"|\b(?:reports?|reported|reporting|notif\w+|written report|files?|filed|filing)\b[^,.;]{0,30}?(?: to| with)? (?:the )?(?P<en>[^,.;]{0,24}?(?:government|council|department|ministry|bureau|authorit\w+))",
    re.IGNORECASE,
)
_SORTS = {
    sort: {name: re.compile(words, re.IGNORECASE) for name, words in kinds.items()}
    for sort, kinds in lexicon("bodies").items()
}


def body_differences(claim: Reading, candidate: Candidate) -> Iterator[Difference]:
    """A partner or one who is told of another kind than the provision's."""
    for role, sort in ((_PARTNER, "kind"), (_TOLD, "rank")):
        said, here = (_named(role, half_width(s.text)) for s in (claim.statement, candidate.statement))
        mine, other = (frozenset(k for body in bodies for k in _of(body, sort)) for bodies in (said, here))
        if mine and other and not mine & other:
            yield Difference("member", said[0], "、".join(here))
            return


def _named(role: re.Pattern[str], text: str) -> list[str]:
    """The bodies that have a role in a text."""
    return [next(filter(None, match.groups())).strip() for match in role.finditer(text)]


def _of(body: str, sort: str) -> Iterator[str]:
    """The ranks or kinds of a body."""
    return (name for name, pattern in _SORTS[sort].items() if pattern.search(body))
