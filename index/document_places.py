"""Of which places the documents of a collection are, and which they name: from title, first and last lines and text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from index.divisions import Divisions, related
from index.types import Policy

_TOLD = re.compile(
    r"新疆生产建设兵团|新华社[^，。]{2,6}?\d*月?\d+日电|(?:北京|湖北|天津|重庆|四川|广西|福建|甘肃)(?:日报|晚报)"
)
_FIRST, _LAST = 150, 100  # characters in which who issued a document is named
_MOSTLY, _TWICE = 0.8, 2  # of all places named, for a text that says nowhere whose it is


@dataclass(frozen=True, slots=True)
class DocumentPlaces:
    """The divisions a document is of, as far as it can be told, those its title names, and how often it names which."""

    of: frozenset[str]
    title: frozenset[str]
    named: Mapping[str, int]

    def share(self, code: str) -> float:
        """How much of what a document names lies in a division."""
        total = sum(self.named.values())
        return sum(count for one, count in self.named.items() if one.startswith(code)) / total if total else 0.0


def document_places(policy: Policy, divisions: Divisions) -> DocumentPlaces:
    """The places of a document: by its title, else by its first and last lines, else the one it speaks of."""
    text = _TOLD.sub(" ", policy.text.removeprefix(policy.title))
    title = divisions.named(_TOLD.sub(" ", policy.title))
    counted = Counter(code for code, _, _ in divisions.mentions(text))
    if title:
        return DocumentPlaces(title, title, counted)
    issued = divisions.named(text[:_FIRST]) | divisions.named(text[-_LAST:])
    if len(issued) != 1 and counted:
        most, count = counted.most_common(1)[0]
        about = sum(times for code, times in counted.items() if related(code, (most,)))
        if count >= _TWICE and about >= _MOSTLY * sum(counted.values()):
            issued = frozenset((most,))
    return DocumentPlaces(issued, title, counted)
