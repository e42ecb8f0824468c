"""How much of what is asked the title of a clause holds: a title names the matter that the whole clause, and its bodies, are of."""

from __future__ import annotations

from index.search import Index
from index.tokens import tokens
from index.types import Clause


def title_share(clause: Clause, words: str, index: Index) -> float:
    """The share, by weight, of the words asked with that the title of a clause holds; words no clause prints are not counted."""
    held = set(tokens(clause.path[-1])) if clause.path else set()
    asked = {
        token: index.pinpoint.weight(token) for token in dict.fromkeys(tokens(words)) if index.pinpoint.knows(token)
    }
    return sum([weight for token, weight in asked.items() if token in held]) / (sum(asked.values()) or 1.0)
