"""Names of a value made of words that stand apart: 办公+建筑面积 in any order, an encouraged … plant as one description."""

from __future__ import annotations

import re

DESCRIBES = " … "
"""Between the words of a description, which stand in this order with nothing but further describing words between."""

_NO_DESCRIPTION = (
    r"the|an?|our|us|its?|their|them|your|my|his|her|him|this|that|these|those|we|you|they|to|by|for|in|into|of|at|on|and|or|from|with"
    r"|is|are|was|were|be|has|have|had|do|does|not|as|but"
)
_BETWEEN = rf"(?:[\s(),-]+(?!(?:{_NO_DESCRIPTION})\b)[a-z][a-z&']*){{0,4}}[\s(),-]+"


def parts_apart(name: str) -> tuple[re.Pattern[str], ...]:
    """The parts of a name joined by +, each to be found anywhere in a (lowered) text, Latin ones from the start of a word."""
    return tuple(
        re.compile((r"(?<![a-z0-9])" if part[0].isascii() else "") + re.escape(part))
        for part in name.lower().split("+")
    )


def describing(name: str) -> re.Pattern[str]:
    """A description: its words in this order, with other describing words between (a new German-owned plant)."""
    return re.compile(r"\b" + _BETWEEN.join(map(re.escape, name.lower().split(DESCRIBES))))
