"""A number of things that a question puts before their name: 考核有50项指标吗, "does it plan six new national zones?"."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.put_last import Put, is_range
from assistant.question import Question
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.types import Provision

_WORDS = word_patterns("put_counted")
_UNITS = frozenset(("count", "number"))
_MOST = 1000


def put_counted(question: Question) -> Put | None:
    """The things named and the number that a yes-no question puts them to be; None where it puts none, or one of the asker's own."""
    return None if question.follows else _put(question)


def counts_unsaid(question: Question, provisions: Sequence[Provision]) -> bool:
    """Whether a number of things is put that provisions do not print; of a first turn, whether one is put at all."""
    put = _put(question)
    printed = {figure.value for one in provisions for figure in one.figures if figure.unit in _UNITS}
    return put is not None and not (question.follows and {one.value for one in put.figures} <= printed)


def _put(question: Question) -> Put | None:
    """The things named and the number put, whatever the question leans on."""
    text = question.put or question.text
    if "decision" not in question.asks or _WORDS["open"].search(text):
        return None
    read = [one for one in figures(text) if one.unit in _UNITS and one.comparator == "=" and one.value < _MOST]
    for at, one in enumerate(read):
        before, after = text[: one.start], text[one.end :]
        if len(read) > at + 1 and is_range(one, read[at + 1], text):
            put, after = tuple(read[at : at + 2]), text[read[at + 1].end :]
        else:
            put = (one,)
        if _WORDS["noun_first"].search(before) and _WORDS["ends"].match(after):
            return Put(_WORDS["planned"].sub(" ", _undated(before)), put)
        if not (_WORDS["counts"].search(before) and (named := _WORDS["things"].match(after))):
            continue
        things = named["things"] or named["named"]
        if not any(figure.unit in _UNITS for figure in figures(things)):
            return Put(f"{_WORDS['counts'].sub(' ', _undated(before))} {things}", put)
    return None


def _undated(text: str) -> str:
    """A text without the years that it tells."""
    for one in reversed(figures(text)):
        if one.unit == "date":
            text = f"{text[: one.start]} {text[one.end :]}"
    return text
