"""Whether the days from a date told to its to-day keep the term that a text sets: published on 2 June, to-day is the 10th, is it late."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from assistant.elapsed import days_between, tells_today
from assistant.kept_term import kept_term
from assistant.question import Question
from assistant.types import Decision
from assistant.word_patterns import word_patterns
from index.figures import figures

_WORDS = word_patterns("overdue")


def overdue(question: Question, texts: Sequence[str]) -> Decision | Literal["open"] | None:
    """Yes or no to whether a term is over or still kept; open where it cannot be reckoned, None where that is not asked."""
    if not asks_of_term(question):
        return None
    in_time = any(words.search(question.text) for words in (_WORDS["in_time"], _WORDS["put_off"]))
    told = f"{question.before.text} {question.text}" if question.before else question.text
    if not tells_today(told):
        kept = kept_term(question.text, texts, english=question.english)
        return None if kept is None else "yes" if kept == in_time else "no"
    days = days_between(told)
    terms = {one.value for text in texts for one in figures(text) if one.unit == "day" and one.comparator == "<="}
    if not days or len(terms) != 1:
        return "open"
    return "yes" if (days <= terms.pop()) == in_time else "no"


def asks_of_term(question: Question) -> bool:
    """Whether it is asked if something is late, in time, or may be put off."""
    asked = (_WORDS["in_time"], _WORDS["put_off"], _WORDS["late"])
    return "decision" in question.asks and any(words.search(question.text) for words in asked)
