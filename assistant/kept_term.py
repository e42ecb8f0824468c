"""Whether what is told to be done at a time, or so long after, keeps the term that a text sets: 四月底才报, of 每年3月底前."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.calendar_told import CalendarTold, calendar_told
from assistant.term_length import longer, terms_told
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.types import Figure

_WORDS = word_patterns("kept_term")
_UNITS = frozenset(("day", "month", "year"))
_NEAR = 8
_OF = re.compile(r"的([一-鿿]{2,4})")


def kept_term(question: str, texts: Sequence[str], *, english: bool) -> bool | None:
    """Whether the one time or span told in a question keeps the one term of its kind that texts print; None where it cannot be told."""
    spans = _spans(question)
    printed = {
        (one.value, one.unit): (one, one.comparator != "<=")
        for text in texts
        for one in figures(text)
        if _is_term(one, text, question)
    }
    if len(spans) == 1 and len(printed) == 1:
        term, lasting = next(iter(printed.values()))
        return _span_kept(spans[0], term, lasting=lasting)
    told, ends = (
        list(calendar_told(question, english=english)),
        {_key(one): one for text in texts for one in _ends(text)},
    )
    told = [one for one in told if not _names(question, one)]
    told = [one for one in told if _key(one) not in ends] or told  # the term itself may be told too
    if len(told) != 1 or len(ends) != 1:
        return None
    return _date_kept(told[0], next(iter(ends.values())))


def _spans(question: str) -> list[Figure]:
    """The days, weeks, months or years told to have gone by since something, or something to be drawn out to."""
    text, told = terms_told(question)
    return [
        one
        for one in told
        if _WORDS["gone_by"].search(text[one.end : one.end + _NEAR]) or _WORDS["made_long"].search(text[: one.start])
    ]


def _is_term(figure: Figure, text: str, question: str) -> bool:
    """Whether a text sets a term by a figure: at most so long, or as long as what the question names lasts (一年的整改期)."""
    lasting = _OF.match(text, figure.end)
    named = lasting is not None and lasting[1] in question
    return figure.unit in _UNITS and (figure.comparator == "<=" or named)


def _span_kept(told: Figure, term: Figure, *, lasting: bool) -> bool | None:
    """Whether a span keeps a term; None where it is a bound on the other side of it, or shorter than what lasts so long."""
    same = (told.value, told.unit) == (term.value, term.unit)
    beyond = longer(told, term)
    if told.comparator in (">", ">="):
        return False if same or beyond else None
    if beyond is None or beyond:
        return False if beyond else None
    return None if lasting and longer(term, told) is not False else True


def _ends(text: str) -> Iterator[CalendarTold]:
    """The times of the calendar by the end of which a text asks for something: 3月底前, 到2025年."""
    for one in calendar_told(text, english=False):
        if _WORDS["before"].match(text, one.end) or _WORDS["until"].search(text[: one.start]):
            yield one


def _names(question: str, one: CalendarTold) -> bool:
    """Whether a time is part of a name, of the plan of 2016, or the beginning of something."""
    return bool(_WORDS["since"].search(question[: one.start]) or _WORDS["of_a_name"].match(question, one.end))


def _key(one: CalendarTold) -> tuple[int | None, tuple[int, int]]:
    return one.year, one.last


def _date_kept(told: CalendarTold, end: CalendarTold) -> bool | None:
    """Whether a time told is not after the last day of a term; None where it may be either."""
    if end.year is not None and told.year is None:
        return None
    years = (told.year or 0, end.year or 0) if end.year else (0, 0)
    if (years[0], *told.last) <= (years[1], *end.last):
        return True
    return False if (years[0], *told.first) > (years[1], *end.last) else None
