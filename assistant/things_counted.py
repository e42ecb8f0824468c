"""The things of which a question asks how many, and whether a text prints their number."""

from __future__ import annotations

import re

from assistant.question import Question
from index.types import Provision

_HOW_MANY = re.compile(
    r"\bhow many (?P<en>(?:[\w'-]+ ){0,3}[\w'-]+)|(?:多少|几)(?:[项个家条大类种名座所块]|大)?(?P<zh>[㐀-鿿]{2,6})"
    r"|(?P<before>[㐀-鿿]{2,6}?)(?:(?:一共|总共|共)有?(?:多少|几)|有?(?:多少|几)[项个家条大类种名座所])",
    re.IGNORECASE,
)
_COUNTS = frozenset(("count", "number"))
_NEAR = 6  # characters after a number within which the thing counted begins


def things_counted(question: Question) -> frozenset[str]:
    """The printed names of the things of which a question asks how many."""
    text = question.text
    spans = [match.span(match.lastgroup or 0) for match in _HOW_MANY.finditer(text)]
    return frozenset(
        name
        for mention in question.query.mentions
        if text[mention.start : mention.end].lower() == mention.text.lower()
        and any(start <= mention.start < end for start, end in spans)
        for name in (mention.concept.zh, *mention.concept.names)
        if len(name) > 1
    )


def prints_number(provision: Provision, things: frozenset[str]) -> bool:
    """Whether a provision prints how many there are of one of some things."""
    for figure in provision.figures if things else ():
        after = provision.text[figure.end - provision.start :]
        if figure.unit in _COUNTS and any(0 <= after.find(name) <= _NEAR for name in things):
            return True
    return False
