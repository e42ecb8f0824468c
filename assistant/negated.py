"""Whether a yes-no question asks if something is not so: 是不是不用交, 就没有资助了吗, is it free of charge."""

from __future__ import annotations

import re

from assistant.as_statement import puts_statement
from assistant.asked_for import asked_for
from assistant.word_patterns import word_patterns
from index.query import is_english

_WORDS = word_patterns("negated")
_QUESTION = re.compile(r"[^。.!！?？;；]+[?？]")


def asks_whether_not(text: str) -> bool:
    """Whether a question asks if something is not due, not needed or not allowed."""
    asking = _WORDS["where"].sub("", _WORDS["or_not"].sub("", asking_part(text)))
    return _WORDS["not"].search(asking) is not None or asks_whether_beyond(text)


def asks_whether_beyond(text: str) -> bool:
    """Whether a question asks if a limit is broken: 占8%超标了吗？, not if what breaks it is allowed (违规圈地可以吗)."""
    asking = asking_part(text)
    return _WORDS["beyond"].search(asking) is not None and _WORDS["may"].search(asking) is None


def asks_whether_nothing(text: str) -> bool:
    """Whether a question asks if nothing is given: 是不是就没有资助了？"""
    return _WORDS["nothing"].search(asking_part(text)) is not None


def asking_part(text: str) -> str:
    """The words of a question that ask, not those that tell (租不到房，可以自建吗).

    All of a statement that is put to be confirmed, or that they point back to (…，都这么说吗).
    """
    if puts_statement(text) or _WORDS["points_back"].search(text):
        return text
    asking = _WORDS["what_if_not"].sub("", "".join(_QUESTION.findall(text)) or text)
    return asked_for(asking, english=is_english(text))
