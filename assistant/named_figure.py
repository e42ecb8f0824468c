"""Whether the figure that a question puts a thing to be is the one that the text prints of it.

A target and a limit are told by their figure: where the text says 不超过3个, the limit is 3, and where it says
10%以上, the target is 10%.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from assistant.answerable import without_places
from assistant.evidence import Evidence, in_words_of
from assistant.matter import agreement, holds, telling
from assistant.put_counted import put_counted
from assistant.put_last import Put, is_range, put_last
from assistant.question import Question
from assistant.relation import shares_said
from assistant.rules.types import MONEY, Award
from assistant.types import Decision
from index.english import stems
from index.figures import figures
from index.search import Index
from index.tokens import tokens
from index.types import Figure, Provision, Unit

_PART = re.compile(r"[^，,；;。:：]+")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3})")
_NUMERAL = re.compile(r"[\d.,~～\s]+")
_HAN = re.compile(r"[一-鿿]{2}")
_NUMBERED = re.compile(r"《[^》]*》|[（(][^（）()]*号[）)]|\((?:[^()]*\bNo\.?[^()]*)\)")  # a document and its number
_AND_NUMBER = re.compile(r"\b(?:and|in) (?=\d)")
_LEANS = re.compile(r"^\s*(?:which|of which|with|占比|比例|比重|其中|[^一-鿿A-Za-z]*$)")
_PLAIN: frozenset[Unit] = frozenset(("count", "number", "rank"))
_KINDS = {"exact": "=", "up_to": "<=", "at_least": ">="}
_BECOMES = re.compile(r"(?:为|成|到)$|\b(?:into|to) $")
_YEARS = (1949, 2100)
_A_SUM = 1000  # a number so high of no unit may be a sum
_HEAD, _BESIDE = 2, 10  # characters of the last word of a thing, and between it and its number
_NAMED = 0.3  # of the thing named, that the part must say
_BY_NAME = 0.4  # what other names of a thing count beside its own words
_CLOSE, _AS_CLOSE = 0.6, 0.8  # of the best shares: a part that may be meant as well


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a printed sentence in the language of the question, with what it points back at; the figures of the unit
    asked that are `printed` in it, and the sentence."""

    text: str
    figures: tuple[Figure, ...]
    printed: str
    provision: Provision


def named_figure(
    question: Question, evidence: Sequence[Evidence], index: Index
) -> tuple[Decision | None, Provision] | None:
    """Yes or no by the printed part that says most of the thing named, and its sentence; neither where none says it, or several may.

    None where no figure is put, or none of its unit is printed.
    """
    last = put_last(question)
    put = last or put_counted(question)
    parts = _parts(put, question, evidence, index) if put else ()
    parts = tuple(part for part in parts if put and _counts(part, put.thing)) or parts
    if put is None or not parts or _of_another_size(put, parts):
        return None
    texts = [part.text for part in parts]
    named = _shares(texts, _bare(put.thing, question, index), question, index)
    whole = _shares(texts, put.subject, question, index)  # of two parts that name it alike, the one of its level
    best = max(range(len(parts)), key=lambda at: (named[at], whole[at], -at))
    found = _fits(put, parts[best].figures, parts[best].printed)
    rival = any(
        named[at] >= named[best] * _CLOSE
        and whole[at] >= whole[best] * _AS_CLOSE
        and _fits(put, part.figures, part.printed) != found
        for at, part in enumerate(parts)
    )
    sure = found and not rival and _names(put, parts[best].provision, question, index)
    return (found if sure else None, parts[best].provision) if sure or last else None


def _counts(part: _Part, thing: str) -> bool:
    """Whether the figure of a part stands beside the last word of the thing named: 6个现有国家级经开区, 产业集群10个."""
    head = re.sub(r"[^一-鿿]", "", thing)[-_HEAD:]
    return bool(head) and any(
        part.printed[: one.start].endswith(head)
        or re.match(rf"[一-鿿]{{0,{_BESIDE}}}?{head}", part.printed[one.end :]) is not None
        for one in part.figures
    )


def _of_another_size(put: Put, parts: Sequence[_Part]) -> bool:
    """Whether the thing named has a size that no part prints, or that one bounds on the other side: not yet 100 billion."""
    sizes = [figure for figure in figures(put.subject) if figure.unit in MONEY]
    printed = [figure for part in parts for figure in figures(part.text)]
    return not all(any(_as_sized(size, one) for one in printed) for size in sizes)


def _as_sized(size: Figure, printed: Figure) -> bool:
    below = ("<", "<=")
    same = (size.unit, size.value) == (printed.unit, printed.value)
    return same and (size.comparator in below) == (printed.comparator in below)


def _names(put: Put, provision: Provision, question: Question, index: Index) -> bool:
    """Whether a sentence speaks of the thing named: it holds each of its names and a good share of its words."""
    said = in_words_of(question.language, provision, index)
    held, stemmed = set(tokens(provision.text)), set(stems(said))
    bare = _bare(put.thing, question, index)
    names = telling(index.vocabulary.mentions(bare))
    return max(_shares([said], bare, question, index)) >= _NAMED and all(
        holds(one, provision.text, held) or (question.english and stemmed >= set(stems(one.text))) for one in names
    )


def _parts(put: Put, question: Question, evidence: Sequence[Evidence], index: Index) -> tuple[_Part, ...]:
    """The printed parts that hold figures of the unit put."""
    return tuple(
        _Part(before + text, own, text, provision)
        for one in evidence
        for provision in one.provisions
        for before, text in _split(in_words_of(question.language, provision, index))
        if not put.of_other_level(before + text)
        and (own := tuple(figure for figure in figures(text) if _alike(figure, put.figures[0])))
    )


def of_award(question: Question, award: Award) -> Decision | Literal["open"] | None:
    """Yes or no by the share, term or area that a rule gives; open where it gives up to another, or a number of things or a threshold is put.

    None where no figure is put, or a sum, which is another matter.
    """
    put = put_last(question)
    if put is None:
        return None
    if award.unit in MONEY or len(put.figures) > 1 or put.figures[0].unit != award.unit:
        counted = all(one.unit in _PLAIN and one.value < _A_SUM for one in put.figures) and award.unit not in _PLAIN
        return "open" if counted or put.of_threshold else None
    return _held(put, award.value == put.figures[0].value, _KINDS[award.kind]) or "open"


def _split(said: str) -> list[tuple[str, str]]:
    """The parts of a sentence with one thing in each, after the part that one points back at."""
    parts: list[tuple[str, str]] = []
    for part in _PART.findall(_NUMBERED.sub("", _THOUSANDS.sub("", said))):
        for one in _AND_NUMBER.split(part):
            parts.append((parts[-1][1] if parts and _LEANS.search(one) else "", one))
    return parts


def _bare(thing: str, question: Question, index: Index) -> str:
    """A thing named without places and zones, where more than these is named."""
    bare = without_places(thing, index)
    return bare if (stems(bare) if question.english else _HAN.search(bare)) else thing


def _shares(said: Sequence[str], words: str, question: Question, index: Index) -> Sequence[float]:
    """How much of some words each text says, from 0 to 1, as asked or by other names of the same."""
    as_asked = shares_said(said, words, index, english=question.english)
    names = telling(index.vocabulary.mentions(words))
    if question.english or not names:
        return as_asked
    by_name = [agreement(text, names, index.pinpoint) * _BY_NAME for text in said]
    return [max(shares) for shares in zip(as_asked, by_name, strict=True)]


def _alike(printed: Figure, put: Figure) -> bool:
    """Whether two figures may be of one thing; what may be a year, or a place in a ranking, is no number of things."""
    if printed.unit not in _PLAIN or put.unit not in _PLAIN:
        return printed.unit == put.unit
    return printed.comparator not in ("top", "bottom") and not _YEARS[0] <= printed.value <= _YEARS[1]


def _fits(put: Put, own: Sequence[Figure], printed: str) -> Decision | None:
    """Yes or no by the figures of a part: the two ends of a range are one figure; of several others each may be meant."""
    values, asked = [figure.value for figure in own], [figure.value for figure in put.figures]
    if len(own) == 2 and is_range(own[0], own[1], printed):
        return "yes" if asked == values else "no" if len(asked) == 2 or asked[0] not in values else None
    own = [one for one in own if _counter(one) == _counter(put.figures[-1])] or own
    if len(own) == 2 and _BECOMES.search(printed[: own[1].start]):
        own = own[:1] if put.of_now else own[1:]
    values = [figure.value for figure in own]
    if len(own) == len(asked) == 1:
        return _held(put, asked == values, own[0].comparator)
    return None if set(asked) & set(values) else "no"


def _counter(figure: Figure) -> str:
    """What a figure counts by: 项 of 53项."""
    return _NUMERAL.sub("", figure.text)


def _held(put: Put, same: bool, comparator: str) -> Decision | None:
    """Yes where the figure is the same and bounds the thing as its name does; a floor is what a target is told by."""
    if comparator in ("<", "<="):
        return None if not put.of_most else "yes" if same else "no"
    if comparator in (">", ">="):
        return None if put.of_most else "yes" if same else "no"
    return "yes" if same else "no"
