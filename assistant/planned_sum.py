"""Which sums of capital a question tells only as agreed or planned, beside one that came in: the 80 million of the contract."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.word_patterns import word_patterns
from index.types import Figure

_WORDS = word_patterns("planned_sum")
_CLAUSE = re.compile(r"[，；。：;:]|,(?!\d)|\.\s|\band\b|\bbut\b")


def planned_sums(text: str, sums: Sequence[Figure]) -> frozenset[int]:
    """Where the planned ones of the sums of a text start, and the whole of which a part came in; none where no other is told."""
    planned: set[int] = set()
    low = 0
    for at, one in enumerate(sums):
        high = sums[at + 1].start if at + 1 < len(sums) else len(text)
        before = _WORDS["planned"].search(text[low : one.start])
        behind = _WORDS["so_planned"].match(text[:high], one.end)
        whole = at + 1 < len(sums) and _WORDS["of_which"].search(text[one.end : high])
        later = _WORDS["to_come"].search(text[low : one.start]) or _WORDS["not_come"].match(text[one.end : high])
        later = later and _WORDS["came_in"].search(_around(text, one))  # beside another that did
        came = _came_in(text[one.end : high])
        if later or (not came and (behind or whole or (before and not _WORDS["arrived"].search(before[0])))):
            planned.add(one.start)
        low = behind.end() if behind else one.end
    return frozenset(planned) if len(planned) < len(sums) else frozenset()


def _around(text: str, one: Figure) -> str:
    """A text without the clause of a sum."""
    starts = [match.end() for match in _CLAUSE.finditer(text, 0, one.start)]
    end = _CLAUSE.search(text, one.end)
    return f"{text[: starts[-1] if starts else 0]} {text[end.start() :] if end else ''}"


def _came_in(after: str) -> bool:
    """Whether a sum is said to have come in, in a clause that ends before the next sum."""
    clauses = _WORDS["clause_end"].split(after)[:-1]
    return any(_WORDS["came_in"].search(one) and not _WORDS["not_yet"].search(one) for one in clauses)
