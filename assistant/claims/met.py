"""A case that meets a printed threshold: USD 25 million against 超过2000万美元的…给予奖励; a target is no threshold."""

from __future__ import annotations

import re

from assistant.claims.types import Bound, Statement
from index.numerals import half_width
from index.types import Figure

_RANGE = 2  # how far apart the ends of 1000至5000吨 stand
_UNITS = ("CNY", "USD", "m2", "mu", "tce", "rank", "percent", "count")
_CONDITION = re.compile(r"^\s*(?:\((?:含|当量值)\))?\s*(?:以上|及以上|\(含\))*(?:且[^,;。]{1,30})?[^,;。:]{0,24}?的")
_THEN = re.compile(r"给予|奖励|奖补|补助|补贴|资助|支持|约谈|予以|不再|可以?|按照?|享受|实行|免")
_LEADING = re.compile(r"(?:对|凡|给予|属于|符合)[^;。]*$")


def met(mine: Bound, other: Bound, provision: Statement) -> bool:
    """Whether a figure told of a case lies on the right side of one that a provision makes a condition."""
    said, asked = mine.figure, other.figure
    if said.comparator != "=" or said.unit != asked.unit or said.unit not in _UNITS:
        return False
    inside = {
        ">": said.value > asked.value, ">=": said.value >= asked.value,
        "<": said.value < asked.value,
    }.get(asked.comparator, False)  # fmt: skip
    ends = [b.figure for b in provision.bounds if b.figure.unit == asked.unit and b.figure.comparator == "<="]
    over = any(0 <= end.start - asked.end <= _RANGE and said.value > end.value for end in ends)
    if asked.comparator == "<=":
        return any(
            _range(low.figure, asked) and low.figure.value <= said.value <= asked.value for low in provision.bounds
        )
    return inside and not over and _conditional(other, half_width(provision.text))


def _range(low: Figure, high: Figure) -> bool:
    """Whether two figures are the ends of one range."""
    return low.unit == high.unit and low.comparator == ">=" and 0 <= high.start - low.end <= _RANGE


def _conditional(other: Bound, narrow: str) -> bool:
    """Whether a figure is part of a condition: 对…的 before what is given for it."""
    block = re.split(r"[;。]", narrow[other.figure.end :])[0]
    lead = re.split(r"[;。]", narrow[: other.figure.start])[-1]
    noun = _CONDITION.match(block)
    return noun is not None and _LEADING.search(lead) is not None and _THEN.search(block, noun.end()) is not None
