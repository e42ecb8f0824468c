"""How much of what is asked the title of a clause holds: a title names the matter that the whole clause, and its bodies, are of."""

from __future__ import annotations

import re

from index.search import Index
from index.tokens import tokens
from index.types import Clause

_WHO = re.compile(
    r"牵头|配合|责任|负责|主管|部门|单位|分别|[谁哪个家各是的管归由抓里中和与跟，。？?]"
)  # asks; no word runs across it


def title_share(clause: Clause, words: str, index: Index) -> float:
    """The share, by weight, of the words asked with that the title of a clause holds; words no clause prints are not counted."""
    held = set(tokens(clause.path[-1])) if clause.path else set()
    asked = {
        token: index.pinpoint.weight(token)
        for token in dict.fromkeys(tokens(_WHO.sub(" ", words)))
        if index.pinpoint.knows(token)
    }
    return sum([weight for token, weight in asked.items() if token in held]) / (sum(asked.values()) or 1.0)
