"""Which figures of a question are of the whole that a printed percentage is of, and which of the part."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from decimal import Decimal

from assistant.percent_form import PercentForm
from assistant.question import Question
from assistant.sum_words import lacks_qualifier, other_names, qualifiers, says, telling_parts
from index.figures import figures
from index.types import Figure

_STOP = re.compile(r"[，。；;：:？?！!]|,(?!\s*[a-z]+(?:,|\sand\b))|\.\s|\s(?:and|of which|while|but)\s")
_SUMMED = frozenset(("CNY", "USD", "m2", "mu", "tce", "count", "number"))
_MILLIONS = re.compile(r"(?:million|billion|mn|bn)$", re.IGNORECASE)
_NEAR = 40
_LEAST = 2  # characters that two names must share in a row
_IN_A_WORD = re.compile(r"[A-Za-z]$")  # the 2 of "how many more m2" counts nothing
_YEAR = re.compile(r"^(?:19|20)\d\d$")


@dataclass(frozen=True, slots=True)
class Told:
    """A figure that the asker gives, and the words around it with their printed names."""

    figure: Figure
    words: str
    elsewhere: str


def told_figures(question: Question, printed: Collection[tuple[str, Decimal]] = ()) -> tuple[Told, ...]:
    """The sums, areas and counts of a question, less those that only repeat a figure printed in the provision."""
    text = question.text
    found = [figure for figure in figures(text) if figure.unit != "date" and not _YEAR.match(figure.text.strip())]
    found = [figure for figure in found if not _IN_A_WORD.search(text[: figure.start])]
    summed = []
    for at, figure in enumerate(found):
        if figure.unit == "number" and _MILLIONS.search(figure.text):
            figure = replace(figure, unit="CNY")  # of no currency, as the sum beside it
        if figure.unit not in _SUMMED or (figure.unit, figure.value) in printed:
            continue
        low = found[at - 1].end if at else 0
        high = found[at + 1].start if at + 1 < len(found) else len(text)
        stops = list(_STOP.finditer(text, low, figure.start))
        start = stops[-1].end() if stops else low
        stop = _STOP.search(text, figure.end, high)
        end = stop.start() if stop else high
        if question.english:  # a sentence without a comma says more than what the figure is of
            start, end = max(start, figure.start - _NEAR), min(end, figure.end + _NEAR)
        elsewhere = " ".join((_with_names(question, 0, start), _with_names(question, end, len(text))))
        summed.append(Told(figure, _with_names(question, start, end), elsewhere))
    return tuple(summed)


def of_kind(told: Told, form: PercentForm, question: Question) -> bool:
    """Whether an area told is of land where the text speaks of land, of floors where it speaks of floors."""
    if told.figure.unit not in ("m2", "mu"):
        return True
    english, name = question.english, f"{form.part}{form.whole}"
    land = told.figure.unit == "mu" or says("land", told.words, english=english)
    if "建筑面积" in name:
        return told.figure.unit == "m2" and (not land or says("floors", told.words, english=english))
    return "地" not in name or land or not says("floors", question.text, english=english)


def of_whole(told: Told, form: PercentForm, question: Question) -> bool:
    """Whether a figure told is of the whole that a percentage is of, by its name or as of all there is."""
    if lacks_qualifier(form.whole, _all_words(question)):
        return False
    whole, part = shared(told.words, form.whole), shared(told.words, form.part)
    of_all = says("of_all", told.words, english=question.english)
    if form.whole:
        return whole >= _LEAST and (whole >= part or of_all)
    return of_all


def of_part(told: Told, form: PercentForm) -> bool:
    """Whether a figure told is of the part, by its name."""
    part = shared(told.words, form.part)
    return part >= _LEAST and part > shared(told.words, form.whole)


def asks_of_part(told: Told, form: PercentForm) -> bool:
    """Whether the part is spoken of apart from a figure told, which then is no part itself."""
    return shared(told.elsewhere, form.part) >= _LEAST and not of_part(told, form)


def shared(words: str, name: str) -> int:
    """The length of the longest run of telling characters that a printed name shares with some words.

    A name of common words alone counts whole, where the words have its one telling character (the 总 of 总建筑面积).
    """
    words, parts = words.lower(), telling_parts(name)
    if max(map(len, parts), default=0) < _LEAST:
        parts = (name,) if all(part in words for part in parts) else ()
    return max((_longest_run(part.lower(), words) for part in parts), default=0)


def _longest_run(part: str, words: str) -> int:
    longest = 0
    for start in range(len(part)):
        while start + longest < len(part) and part[start : start + longest + 1] in words:
            longest += 1
    return longest


def _with_names(question: Question, start: int, end: int) -> str:
    """A span of the question with the printed names of what it mentions."""
    text = question.text
    names = [
        mention.concept.zh
        for mention in question.query.mentions
        if start <= mention.start
        and mention.end <= end
        and text[mention.start : mention.end].lower() == mention.text.lower()
    ]
    return " ".join((text[start:end], *names, *qualifiers(text[start:end]), *other_names(text[start:end])))


def _all_words(question: Question) -> str:
    return f"{question.text} {question.query.expansion}"
