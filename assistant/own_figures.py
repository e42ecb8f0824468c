"""The figures that an asker gives: each with the words around it, the printed names of what they mention, and its year."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from assistant.elapsed import days_between
from assistant.question import Question
from assistant.sum_words import other_names, qualifiers, telling_parts
from index.figures import figures
from index.query import Query
from index.types import Figure, Unit

_BEFORE = re.compile(r"[，。；;：:？?！!]|,(?!\s*[a-z]+(?:,|\sand\b))|\.\s|\s(?:and|of which|while|but|on an?)\s")
_AFTER = re.compile(
    r"[，,。；;：:、？?！!()（）]|\.(?:\s|$)|\s(?:and|of which|while|but|how|what|needs?|must|has to|to be)\s"
    r"|[里内]|中(?![型央])|至少|最少|最多|多少|几|[要得需离按照]"
)
_SENTENCE = re.compile(r"[。；;？?！!]|\.\s")
_SUMMED = frozenset(("CNY", "USD", "m2", "mu", "tce", "count", "number", "day", "month", "year"))
_MILLIONS = re.compile(r"(?:million|billion|mn|bn)$", re.IGNORECASE)
_TONNES = re.compile(r"\s*(?:吨(?=$|[，,。；;、和？?])|tonnes?\b|tons?\b)", re.IGNORECASE)
_WATER = re.compile(r"水|\bwater\b", re.IGNORECASE)  # whose tonnes are not of coal
_ENDS = re.compile(r"\s*(?:$|[,，.。;；、）)]|\band\b|of (?:it|that|this)\b)")
_NEAR = 40
_MOST = 40  # figures of a turn
_IN_A_WORD = re.compile(r"[A-Za-z]$")  # the 2 of "how many more m2" counts nothing
_YEAR = re.compile(r"^(?:19|20)\d\d$")
_FIRST_YEAR = 1900
_BOUNDS = frozenset((">", "<"))  # "zones of over 100 billion": no figure to reckon with
_OR_MORE = re.compile(r"\s*(?:及?以上|or (?:more|above))")


@dataclass(frozen=True, slots=True)
class Told:
    """A figure that the asker gives; `around` are the asker's words about it, `words` the same with their printed names.

    `year` is the year it is told of, 0 where none is; `earlier` one told in the turn before.
    """

    figure: Figure
    around: str
    words: str
    elsewhere: str
    year: int = 0
    earlier: bool = False


def told_figures(question: Question, printed: Collection[tuple[str, Decimal]] = ()) -> tuple[Told, ...]:
    """The figures of a question and of the turn it leans on, less those that only repeat a printed one."""
    last = _told(replace(question.query, text=question.text), printed)
    before = _told(question.before, printed, earlier=True) if question.before and last else ()
    days = days_between(f"{question.before.text} {question.text}" if question.before else question.text)
    gone = Figure(Decimal(days), "day", "=", 0, 0, str(days))
    passed = (Told(gone, "", "", question.text),) if days else ()
    return (*before, *last, *passed)


def _told(query: Query, printed: Collection[tuple[str, Decimal]], *, earlier: bool = False) -> tuple[Told, ...]:
    """The figures of one turn."""
    text = query.text
    everything = figures(text)
    years = [f for f in everything if f.unit in ("date", "number") and _YEAR.match(f.text.strip().rstrip("年").strip())]
    found = [f for f in everything if f not in years and f.unit != "date"]
    found = [f for f in found if f.unit != "number" or not _IN_A_WORD.search(text[: f.start])]
    if len(found) > _MOST:
        return ()  # a list of numbers tells of nothing in particular
    told = []
    for at, figure in enumerate(found):
        if figure.unit == "number" and _MILLIONS.search(figure.text):
            figure = replace(figure, unit="CNY")  # of no currency, as the sum beside it
        elif figure.unit == "number" and not _WATER.search(text) and (tonnes := _TONNES.match(text, figure.end)):
            figure = replace(figure, unit="tce", end=tonnes.end())
        bound = figure.comparator in _BOUNDS or _OR_MORE.match(text, figure.end) is not None
        if figure.unit not in _SUMMED or bound or (figure.unit, figure.value) in printed:
            continue
        low = found[at - 1].end if at else 0
        high = found[at + 1].start if at + 1 < len(found) else len(text)
        stops = list(_BEFORE.finditer(text, low, figure.start))
        start = stops[-1].end() if stops else low
        stop = _AFTER.search(text, figure.end, high)
        end = stop.start() if stop else high
        if query.english:  # a sentence without a comma says more than what the figure is of
            start, end = max(start, figure.start - _NEAR), min(end, figure.end + _NEAR)
        elsewhere = " ".join((_with_names(query, 0, start), _with_names(query, end, len(text))))
        year = _year_of(figure, years, text, start, end)
        told.append(Told(figure, text[start:end], _with_names(query, start, end), elsewhere, year, earlier))
    return tuple(told)


def in_unit(told: Told, units: Collection[Unit], *, named: bool) -> Told | None:
    """A figure as one of some units: a bare number beside a name of what is counted in them is one (offices 3,500)."""
    if told.figure.unit in units:
        return told
    if told.figure.unit != "number" or not named or not _ENDS.match(told.around.partition(told.figure.text)[2]):
        return None
    return replace(told, figure=replace(told.figure, unit=next(iter(units)))) if len(units) == 1 else None


def shared(words: str, name: str) -> int:
    """The length of the longest run of telling characters that a printed name shares with some words.

    A name of common words alone counts whole, where the words have its one telling character (the 总 of 总建筑面积).
    """
    words, parts = words.lower(), telling_parts(name)
    if max(map(len, parts), default=0) < 2:
        parts = (name,) if all(part in words for part in parts) else ()
    return max((_longest_run(part.lower(), words) for part in parts), default=0)


def _longest_run(part: str, words: str) -> int:
    longest = 0
    for start in range(len(part)):
        while start + longest < len(part) and part[start : start + longest + 1] in words:
            longest += 1
    return longest


def _year_of(figure: Figure, years: Sequence[Figure], text: str, start: int, end: int) -> int:
    """The year in the words about a figure, else the last one before it in its sentence."""
    here = [year for year in years if start <= year.start < end]
    stops = [stop.end() for stop in _SENTENCE.finditer(text, 0, figure.start)]
    since = stops[-1] if stops else 0
    near = here or [year for year in years if since <= year.start < figure.start][-1:]
    return int(near[0].value) if near and near[0].value >= _FIRST_YEAR else 0


def _with_names(query: Query, start: int, end: int) -> str:
    """A span of a turn with the printed names of what it mentions."""
    text = query.text
    names = [
        mention.concept.zh
        for mention in query.mentions
        if start <= mention.start
        and mention.end <= end
        and text[mention.start : mention.end].lower() == mention.text.lower()
    ]
    return " ".join((text[start:end], *names, *qualifiers(text[start:end]), *other_names(text[start:end])))
