"""Yes or no to whether two things are the same (给的一样吗), differ (有区别吗, does it make a difference) or one is more."""

from __future__ import annotations

import re

from assistant.types import Decision
from index.figures import figures

_DIFFER = re.compile(
    r"区别|差别|差异|不同|不一样|不相同|不一致|两样|\bdiffer\w*\b|\bnot (?:the )?(?:same|equal|identical)\b|\bunequal\b"
    r"|\b(?:does|do|will|would) it matter\b|\bdepends? on\b",
    re.IGNORECASE,
)
_NO_DIFFERENCE = re.compile(
    r"(?:没有?|无)(?:什么|任何|啥)?(?:区别|差别|差异|不同|两样)"
    r"|\bno difference\b|\bnot (?:\w+ )?(?:differ|make a difference)|\b(?:doesn't|don't) (?:differ|matter|make)\b",
    re.IGNORECASE,
)
_OR_NOT = re.compile(r"有没有|有无|一不一样|一样不一样|相不相同|同不同")
_SAME = re.compile(
    r"一样|一个样|一回事|一个(?:口径|尺度|标准|说法)|相同|一致|同样|等额|\bsame\b|\bequal\b|\bidentical\b",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"更(?:高|多|大|好|优厚|划算|低|少|严)|(?:高|多|低|少)(?:一?些|一?点)|(?<!占)比[^，,。？?]{1,24}?(?:高(?!新|企)|多|大|低|少|优厚|好)"
    r"|\b(?:higher|larger|bigger|greater|lower|smaller|less|better|richer|stricter)\b|\bmore\b",
    re.IGNORECASE,
)


_THAN = re.compile(  # asked of two things, not of one whose sum is held against a bound
    r"(?<![占对])比(?!例|重|率|较|去年|上年|往年|\d)[^，,。？?]{1,24}?(?:高(?!新|企)|多|大|低|少|优厚|好|严)(?:一?些|一?点|不少|很多|得多)?[吗么嘛吧不]*[？?。\s]*$"
    r"|^(?:is|are|do|does|did|will|would)\b[^.?]*\b(?:more|less|higher|larger|bigger|greater|lower|smaller|better|richer|stricter)\b[^.?]*\bthan\b",
    re.IGNORECASE,
)
_BOUND = frozenset(("CNY", "USD", "percent", "rank"))


def alike(text: str, same: bool) -> Decision | None:
    """Yes or no, as asked, where it is known whether two things are the same.

    Which of two that differ is the greater is not settled here.
    """
    bare = _OR_NOT.sub("有", text)
    if _DIFFER.search(bare):
        return _said(same if _NO_DIFFERENCE.search(bare) else not same)
    if _MORE.search(bare) or asks_more(text):
        return "no" if same else None
    return _said(same)


def asks_alike(text: str) -> bool:
    """Whether it is asked if two things are the same or differ."""
    return _DIFFER.search(text) is not None or _SAME.search(text) is not None


def asks_more(text: str) -> bool:
    """Whether it is asked if of two things one is more than the other (国家级的比自治区级的多吗)."""
    return _THAN.search(text) is not None and not any(figure.unit in _BOUND for figure in figures(text))


def _said(yes: bool) -> Decision:
    return "yes" if yes else "no"
