"""Whether a turn leans on the turns before it, and what it takes over from them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from index.query import Query
from index.types import Hit

_POINTS_BACK = re.compile(
    r"^(?:那么?|那个?|这个?|它|其|这些?|那些?|该|此|上述|还有|另外|然后|再|如果|要是|后来|期满|到时候?|换成|改成)|呢[？?。！\s]*$"
    r"|(?:这|那)(?:笔|个|项|钱|些|种|事|块|条|份|类|里|时)|(?<![其])它|上面说的|前面说的|刚才"
    r"|^(?:and|but|so|then|what about|how about|what if|who|ok|okay|also)\b|\b(?:it|its|they|them|that|those|this|these|there|one|ones)\b",
    re.IGNORECASE,
)
_ELLIPSIS = re.compile(
    r"^(?:那么?|还有|换成)?[^，,。?？]{2,16}呢[?？。\s]*$|^(?:and|what about|how about)\b(?:(?! (?:is|are|does|do|can|will|may) )[^?]){3,60}[?]?$",
    re.I,
)
_LEVEL = re.compile(r"国家|自治区|[省市县]级|national|regional|provincial", re.IGNORECASE)
_SHORT_CHINESE, _SHORT_ENGLISH = 14, 8
LEAN = 0.5  # how much the clause found for the turn before counts


def leans_back(last: Query, earlier: Sequence[str]) -> bool:
    """Whether a turn cannot be understood without the ones before: it points back, or names next to nothing."""
    if not earlier:
        return False
    if _POINTS_BACK.search(last.text):
        return True
    length = len(last.text.split()) if last.english else len(last.text)
    short = length <= (_SHORT_ENGLISH if last.english else _SHORT_CHINESE)
    return short or (not (last.places or last.zone_types) and len(last.mentions) <= 3)


def changes_subject(last: Query) -> bool:
    """Whether a turn only puts another matter in the place of the one before: 水资源那块呢, and on land supply."""
    named = [mention for mention in last.mentions if not _LEVEL.search(mention.text)]
    return bool(named) and _ELLIPSIS.search(last.text) is not None


def leaning(hits: Sequence[Hit], before: Sequence[Hit]) -> tuple[Hit, ...]:
    """The hits of a turn that leans back, those raised that the turn before it found as well."""
    top = before[0].score if before else 1.0
    earlier = {hit.clause.id: hit.score / top for hit in before if top > 0}
    raised = [replace(hit, score=hit.score + LEAN * earlier.get(hit.clause.id, 0.0)) for hit in hits]
    return tuple(sorted(raised, key=lambda hit: -hit.score))
