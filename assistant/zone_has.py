"""What a zone is said to have, told with it: one zone with 210 companies, three zones with 40, 55 and 61 firms."""

from __future__ import annotations

import re

from index.numerals import SMALL_ENGLISH

_HAS = re.compile(
    rf"(?P<zone>\b(?:zones?|parks?|ETDZs?)(?: (?:in|of) [A-Z]\w+)?),? with (?:(?:{SMALL_ENGLISH}|\d{{1,4}})(?:, and |, | and ))*"
    rf"(?:{SMALL_ENGLISH}|\d{{1,4}}) (?:[\w-]+ )?(?:compan(?:y|ies)|firms|enterprises|tenants|businesses)(?=[,.;:?]|$),?",
    re.IGNORECASE,
)


def without_zone_has(turn: str) -> str:
    """A turn without the number of firms that a zone is told to have beside its name."""
    return _HAS.sub(lambda found: found["zone"] + ("." if found.end() == len(turn) else ""), turn)
