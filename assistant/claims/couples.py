"""Figures that stand together, such as 500亿元以上产业集群10个: a claim that gives one the partner of another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from assistant.claims.types import Bound, Statement
from index.numerals import half_width

_APART = re.compile(r"[,;。:、]|和|与|及|\band\b|\bwhile\b|\bof which\b", re.IGNORECASE)
_ORDER = ("count", "number", "rank")

_Couple = tuple[Bound, Bound]


def swapped(claim: Statement, provision: Statement) -> _Couple | None:
    """A figure of a claim whose partner in the provision is another's, with that partner."""
    here = list(_couples(provision))
    for first, second in _couples(claim):
        partners = [b for a, b in here if _value(a) == _value(first)]
        owned = any(_value(b) == _value(second) for _, b in here)
        if partners and owned and all(_value(second) != _value(b) for b in partners):
            return second, partners[0]
    return None


def _couples(statement: Statement) -> Iterator[_Couple]:
    """Each sum or share with the count in the same part of a sentence."""
    narrow = half_width(statement.text)
    bounds = [b for b in statement.bounds if b.figure.unit != "date"]
    for a, b in pairwise(bounds):
        if _APART.search(narrow, a.figure.end, b.figure.start):
            continue
        counted = [x for x in (a, b) if x.figure.unit in _ORDER]
        if len(counted) == 1:
            yield (b if counted[0] is a else a), counted[0]


def _value(bound: Bound) -> Decimal:
    return bound.figure.value
