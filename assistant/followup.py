"""Whether a turn leans on the turns before it, and what it takes over from them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.query import Query

_POINTS_BACK = re.compile(
    r"^(?:那么?|那个?|这个?|它|其|这些?|那些?|该|此|上述|还有|另外|然后|再|如果|要是|后来|期满|到时候?|换成|改成)|呢[？?。！\s]*$"
    r"|(?:这|那)(?:笔|个|项|钱|些|种|事|块|条|份|类|里|时)|(?<![其])它|上面说的|前面说的|刚才"
    r"|^(?:and|but|so|then|what about|how about|what if|who|ok|okay|also)\b|\b(?:it|its|they|them|that|those|this|these|there|one|ones)\b",
    re.IGNORECASE,
)
_SHORT_CHINESE, _SHORT_ENGLISH = 14, 8


def leans_back(last: Query, earlier: Sequence[str]) -> bool:
    """Whether a turn cannot be understood without the ones before: it points back, or names next to nothing."""
    if not earlier:
        return False
    if _POINTS_BACK.search(last.text):
        return True
    length = len(last.text.split()) if last.english else len(last.text)
    short = length <= (_SHORT_ENGLISH if last.english else _SHORT_CHINESE)
    return short or (not (last.places or last.zone_types) and len(last.mentions) <= 3)
