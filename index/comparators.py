"""The comparator printed at a figure: 不超过, 以上, 前50名, no more than, the top 50.

Comparators are the printed words (anchors: 民法典 art. 1259 for 以上 and 超过).
"""

from __future__ import annotations

import re

from index.types import Comparator, Unit

_LEQ = re.compile(
    r"(?:最高不超过|最多不超过|不超过|不高于|不得超过|不得突破(?:规定)?(?:上限)?|最高(?:给予|可达|奖励|补助)?|最多|最长|上限(?:为|是)?|封顶|至多"
    r"|up to|at most|no (?:more|longer|higher|greater) than|not (?:(?:more|longer|higher|greater) than|exceeding|exceed)|capped at|(?:a )?(?:maximum|max|cap|ceiling) of|maximum)\s*$",
    re.IGNORECASE,
)
_GEQ = re.compile(
    r"(?:不低于|不少于|不得低于|至少|达到|at least|no less than|not less than|minimum(?: of)?)\s*$", re.IGNORECASE
)
_GT = re.compile(
    r"(?:超过|突破|高于|大于|多于|超|over|(?:more|longer|higher|greater) than|above|exceed(?:s|ing|ed)?|beyond)\s*$",
    re.IGNORECASE,
)
_LT = re.compile(r"(?:低于|少于|小于|不足|不到|less than|below|under|fewer than)\s*$", re.IGNORECASE)
_TOP = re.compile(
    r"(?:(?<![以之目])前|top|first|(?:national |china's |(?:country|nation)'s |the )(?:best|leading|foremost)|(?<![里前后])头)\s*-?$",
    re.IGNORECASE,
)
_BOTTOM = re.compile(r"(?:最后|末|后|倒数|末位|bottom|last)\s*-?$", re.IGNORECASE)
_GEQ_AFTER = re.compile(r"\s*(?:元|家|个|名|位|亩)?\s*(?:\(含\)|及?以上|或者?更多|or (?:more|above|over)|and above|起)")
_LEQ_AFTER = re.compile(
    r"\s*(?:元|家|个|名|位|亩)?\s*(?:内(?![容部地外设涵资])|以内|以下|之内|封顶|or less|or below|at most)"
)
_NO_PLACE = ("day", "month", "year", "date", "CNY", "USD")  # 发布后15天 is no place


def comparator(narrow: str, start: int, end: int, unit: Unit) -> Comparator:
    """The comparator printed before or after a figure."""
    before = narrow[max(0, start - 24) : start]
    if unit not in _NO_PLACE and _BOTTOM.search(before) and not re.search(r"前后$|以后$|今后$", before):
        return "bottom"
    if unit not in _NO_PLACE and _TOP.search(before) and not re.search(r"(?:年|日|月)前$|目前$", before):
        return "top"
    if _LEQ.search(before) or _LEQ_AFTER.match(narrow, end):
        return "<="
    if _GEQ.search(before) or _GEQ_AFTER.match(narrow, end):
        return ">="
    if _GT.search(before):
        return ">"
    if _LT.search(before):
        return "<"
    return "="


def bounded(narrow: str, start: int, end: int) -> tuple[int, int]:
    """The span of a figure with the words that bound it, 不超过500万元 or RMB 50 billion or more."""
    before = [match.start() for pattern in (_LEQ, _GEQ, _GT, _LT) if (match := pattern.search(narrow[:start]))]
    after = [match.end() for pattern in (_GEQ_AFTER, _LEQ_AFTER) if (match := pattern.match(narrow, end))]
    return min(before, default=start), max(after, default=end)


def of_the_first(before: str) -> bool:
    """Whether the words before a number make it one of the first places: 前三, the top three."""
    return _TOP.search(before) is not None
