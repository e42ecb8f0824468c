"""Whether a yes-no question asks if something is not so: 是不是不用交, 就没有资助了吗, is it free of charge."""

from __future__ import annotations

import re

from assistant.as_statement import puts_statement
from assistant.asked_for import asked_for
from index.query import is_english

_NOT = re.compile(
    r"(?:能|可以|可)不(?![能可行成])[一-鿿]{1,8}[吗么嘛]|不管|不让|不给|不批|不准(?!确)|不许|不予|不再|不叠加|没份|没戏|别想|不用|不需要|免(?:费|收|交|缴|加收|补|征|付|除)|不能(?!不)|不可以|不得|就没法|没法|无法|不行|禁止"
    r"|不(?:再|另外?|额外|多|会|必|用)?(?:再|另外?|额外|多)?(?:收|交|缴|付|花|掏|加收|增收|补交|补缴)"
    r"|without|\brefrain|\bforgo|\bwaive|\bfree\b(?![ -]trade)|\bexempt|\bprohibit|\bforbid|\bnot\b(?! only)|n't\b|\bno (?:extra|further|additional)\b",
    re.IGNORECASE,
)
_OR_NOT = re.compile(r"能[^不，。]{0,14}[吗么]|(?P<verb>[一-鿿]{1,2})[不没](?P=verb)|isn't it|doesn't it|\bor not\b")
_WHERE = re.compile(r"\b(?:where|in which)\b[^,;.?]*", re.IGNORECASE)  # in a park where chemicals are prohibited
_QUESTION = re.compile(r"[^。.!！?？;；]+[?？]")
_POINTS = re.compile(r"(?:这么|这样|如此)(?:说|讲|写|规定|办|要求|算)", re.IGNORECASE)
_NOTHING = re.compile(
    r"(?:是不是|就|也|都)[^，,。？?]{0,6}(?:没有?(?!有)|拿不到|得不到|领不到|不给|不奖|不补)[^，,。？?]{0,8}(?:了)?[吗么吧]?[?？。\s]*$"
    r"|\b(?:get|receive|be) nothing\b|\bno (?:award|reward|grant|subsidy|support|money)\b[^.?]{0,20}\?",
    re.IGNORECASE,
)


def asks_whether_not(text: str) -> bool:
    """Whether a question asks if something is not due, not needed or not allowed."""
    return _NOT.search(_WHERE.sub("", _OR_NOT.sub("", _asking(text)))) is not None


def asks_whether_nothing(text: str) -> bool:
    """Whether a question asks if nothing is given: 是不是就没有资助了？"""
    return _NOTHING.search(_asking(text)) is not None


def _asking(text: str) -> str:
    """The words of a question that ask, not those that tell (租不到房，可以自建吗).

    All of a statement that is put to be confirmed, or that they point back to (…，都这么说吗).
    """
    if puts_statement(text) or _POINTS.search(text):
        return text
    asking = "".join(_QUESTION.findall(text)) or text
    return asked_for(asking, english=is_english(text))
