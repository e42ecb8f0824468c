"""How a sentence says that a condition does not matter."""

from __future__ import annotations

import re

WAIVED = re.compile(
    r"(?!(?:哪怕|即使|即便)(?:只|仅|就))(?:不论|不管|无论|不问|不看|不分|即使|哪怕|即便)(?:其|它|是否|有没有|有无)*(?P<zh>[^,，;；。]{1,26}?)(?:如何|怎样|怎么样|与否|好坏|高低|大小|多少|[,，;；。]|一律|都|均|也|$)"
    r"|(?:regardless of|whatever|however|irrespective of|no matter|without regard to|whether or not|even (?!(?:if|when|where|though|before|without) (?:just|only|a single|one))(?:if|when|where|though|before|without))\s+(?P<en>[^,.;]{2,60})"
    r"|(?:^|[,，;；])\s*(?P<zh2>[^,，;；。]{1,16}?)与否|(?:^|,)\s*(?P<en2>[^,.;]{3,60}?) or not(?=[,.;]|$)"
    r"|(?:^|[,，;；])\s*(?P<zh3>[^,，;；。]{2,16}?)(?:都|也)?(?:不要紧|没关系|无所谓|不打紧|不碍事)|(?P<en3>[^,.;]{3,50}?) (?:does|do) not matter|(?P<en4>[^,.;]{3,50}?) makes? no difference",
    re.IGNORECASE,
)


def waived(match: re.Match[str]) -> str:
    """What a match says does not matter."""
    return next((said for said in match.groups() if said), "")
