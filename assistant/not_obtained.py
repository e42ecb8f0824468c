"""Whether a question tells that what a text asks to be recognised, approved, filed or entered is not, or not yet: 认定还没下来."""

from __future__ import annotations

import re
from itertools import pairwise

from assistant.word_patterns import word_patterns

_WORDS = word_patterns("not_obtained")
_CLAUSE = re.compile(r"[，,。；;？?！!]")


def not_obtained(text: str) -> bool:
    """Whether a clause tells that what is recognised or entered has not come; not the money for it, nor of another time."""
    if asks_afterwards(text) or _WORDS["told_so"].search(_WORDS["not_yet"].sub(" ", f"{text},")):
        return False  # another thing, or the same at another level or time, is told to have come
    clauses = [
        one
        for one in _CLAUSE.split(text)
        if _WORDS["not_yet"].search(f"{one},") and not _WORDS["of_before"].search(one)
    ]
    return bool(clauses) and not any(_WORDS["not_the_event"].search(one) for one in clauses)


def denied_clauses(text: str) -> tuple[tuple[int, int], ...]:
    """Where clauses stand that tell what has not come, while another tells what has: what they name is not what came."""
    if asks_afterwards(text) or not _WORDS["told_so"].search(_WORDS["not_yet"].sub(" ", f"{text},")):
        return ()
    ends = [0, *(end.end() for end in _CLAUSE.finditer(text)), len(text)]
    clauses = ((start, end) for start, end in pairwise(ends) if start < end)
    return tuple((a, b) for a, b in clauses if _WORDS["not_yet"].search(f"{text[a:b]},"))


def asks_afterwards(text: str) -> bool:
    """Whether it is asked of the time after something is recognised or approved, or of the case that it is."""
    return _WORDS["afterwards"].search(text) is not None
