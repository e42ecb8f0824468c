"""From what to what a number changes: 由33个压减到22个 told the other way about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from assistant.claims.print import printed
from assistant.claims.types import Bound, Candidate, Difference, Statement
from index.numerals import half_width

if TYPE_CHECKING:
    from assistant.claims.reading import Reading

_TO = re.compile(
    r"(?:整合|优化|合并|归并|压减|精简|减少|缩减|扩充|扩大|增加|增至|提高|提升|上升|下降|降低|调整|变|翻|升|扩|缩|砍|并|合)[^,;。]{0,8}?(?:为|到|至|成)[^,;。\d]{0,4}$|^[^,;。]{0,12}(?:到|至|为)$"
    r"|\b(?:to|into)\s*$",
    re.IGNORECASE,
)
_APART = 48  # characters between the two figures at most: a few English words
_SAME = ("count", "number")


def change_differences(claim: Reading, candidate: Candidate) -> Iterator[Difference]:
    """A change told from the last figure of a provision to its first."""
    here = {(a.figure.value, b.figure.value): (a, b) for a, b in changes(candidate.statement)}
    for a, b in changes(claim.statement):
        if (b.figure.value, a.figure.value) in here:
            first, last = here[b.figure.value, a.figure.value]
            words = [
                f"{printed(x.figure, claim.language)}→{printed(y.figure, claim.language)}"
                for x, y in ((a, b), (first, last))
            ]
            yield Difference("figure", words[0], words[1])
            return


def is_of_change(bound: Bound, statement: Statement) -> bool:
    """Whether a share only says how much a change told beside it makes: by a third, from 33 to 22."""
    return bound.figure.unit == "percent" and any(
        round(100 * abs(a.figure.value - b.figure.value) / a.figure.value) == round(bound.figure.value)
        for a, b in changes(statement)
        if a.figure.value
    )


def changes(statement: Statement) -> Iterator[tuple[Bound, Bound]]:
    """Each figure and the next of its kind, where the words between make the one of the other."""
    narrow = half_width(statement.text)
    for at, a in enumerate(statement.bounds):
        for b in statement.bounds[at + 1 :]:
            alike = a.figure.unit == b.figure.unit or {a.figure.unit, b.figure.unit} <= set(_SAME)
            between = narrow[a.figure.end : b.figure.start]
            if alike and a.figure.value != b.figure.value and len(between) <= _APART and _TO.search(between):
                yield a, b
                break
