"""The figures of a clause by the parts of a question: of each measure that it asks for the one whose words say it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from assistant.asks import asks
from assistant.percent_form import percent_forms
from assistant.question import Question
from assistant.rules.types import MONEY
from assistant.units_asked import units_asked
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.query import read_query
from index.search import Index
from index.tokens import tokens
from index.types import Clause, Figure, Provision

_WORDS = word_patterns("figures_by_part")
MEASURED = MONEY | {"percent", "m2", "mu", "tce", "day", "month", "year"}
PART = re.compile(r"[^，,；;、]+[，,；;、]?")
_ENGLISH_PART = re.compile(r"(?:[^,;]|,(?=\d{3}))+[,;]?")
_CHANGES, _SHARES = frozenset(("growth", "fall")), frozenset(("share",))
_TWO = 2
_LEAST = 3  # characters of a part that names something
_SAID = 0.18  # of the words of a figure, which a part of the question says at least
_MOSTLY = 0.4
_NEXT = 0.6  # of what it says of that figure, above which it may be of another as well


@dataclass(frozen=True, slots=True)
class Measure:
    """The figures that a part of a question asks for, with their provision, and what share of their words it says."""

    provision: Provision
    figures: tuple[Figure, ...]
    share: float


@dataclass(frozen=True, slots=True)
class Measures:
    """The measures that a question asks for one by one; whether the figure of every part that asks is found."""

    each: tuple[Measure, ...]
    whole: bool

    @property
    def several(self) -> bool:
        """Whether more than one figure is asked for by its own words."""
        return len({one.figures for one in self.each}) > 1

    @property
    def alone(self) -> Measure | None:
        """The one measure that a question asks for, where its words leave no doubt; else None."""
        one = self.each[0] if self.whole and len(self.each) == 1 else None
        return one if one and one.share >= _MOSTLY else None


def figures_by_part(question: Question, clause: Clause, index: Index) -> Measures:
    """What the parts of a question ask for of a clause, in their order; nothing where it puts something to be confirmed."""
    if "decision" in question.asks or question.follows:
        return Measures((), whole=False)
    parts = _parts(question)
    found = [
        _with_before(part, before, question, clause, index) for before, part in pairwise(("", *parts)) if _asks(part)
    ]
    each = tuple(dict.fromkeys(one for one in found if one))
    whole = bool(found) and all(found) and not _WORDS["each"].search(question.text)
    if whole and len(each) == 1 and len(parts) > 1:  # 外资和外贸年均增长多少: what asks for nothing may name another
        beside = (_measure(part, question, clause, index) for part in parts if not _asks(part))
        whole = not question.english and all(
            one is None or not set(one.figures).isdisjoint(each[0].figures) for one in beside
        )
    return Measures(each, whole=whole)


def asks_bound_alone(question: Question) -> bool:
    """Whether all that a question asks for is what must be reached, and nothing of what it brings."""
    if "threshold" not in question.asks or question.asks & {"share", "payer"}:
        return False
    parts = [part for part in _parts(question) if _asks(part)]
    several = any(len(_WORDS["asks"].findall(part)) >= _TWO for part in parts)  # 超过多少才给而且给多少
    bounds = ("threshold" in asks(part, english=question.english) for part in parts)
    return not several and (len(parts) < _TWO or all(bounds))


def part_around(provision: Provision, figure: Figure) -> str:
    """The part of a provision, comma to comma or in a list of figures, that a figure stands in."""
    at = figure.start - provision.start
    return next((one[0] for one in PART.finditer(provision.text) if one.start() <= at < one.end()), provision.text)


def narrowing(provision: Provision) -> frozenset[Figure]:
    """The figures of a provision that only narrow what another one is of: 营收超15亿元的企业增长30%."""
    within = [(form.figure, part_around(provision, form.figure), form.part) for form in percent_forms(provision)]
    return frozenset(
        figure
        for figure in provision.figures
        for of, part, name in within
        if figure != of and figure.text in name and part_around(provision, figure) == part
    )


def _parts(question: Question) -> list[str]:
    """The parts of a question, mark to mark or joined by a word."""
    parts = (part.strip() for part in _WORDS["between"].split(question.query.wanted))
    return [part for part in parts if len(part) >= _LEAST]


def _asks(part: str) -> bool:
    """Whether a part asks for a figure."""
    return _WORDS["asks"].search(part) is not None


def _with_before(part: str, before: str, question: Question, clause: Clause, index: Index) -> Measure | None:
    """The figures that a part asks for; one that names little is of what the part before it names: GDP, 得涨多少."""
    alone = _measure(part, question, clause, index)
    if not before or _asks(before):
        return alone
    joined = _measure(f"{before},{part}", question, clause, index)
    return joined if alone is None or (joined and joined.figures == alone.figures) else alone


def _measure(part: str, question: Question, clause: Clause, index: Index) -> Measure | None:
    """The figures of the clause that one part of a question asks for; None where it may be those of several."""
    units = units_asked(part) or (frozenset(("percent",)) if _WORDS["share"].search(part) else MEASURED)
    other = _of_other_kind(part)
    query = read_query(part, index.vocabulary, index.places)
    asked = set(tokens(f"{part} {query.expansion}"))
    said: dict[tuple[Provision, str], float] = {}
    held: dict[tuple[Provision, str], list[Figure]] = {}
    for provision in index.pinpoint.provisions(clause):
        kinds = {form.figure.start: form.kind for form in percent_forms(provision)}
        for figure in provision.figures:
            if figure.unit in units and kinds.get(figure.start) not in other:
                key = provision, part_around(provision, figure)
                held.setdefault(key, []).append(figure)
                said[key] = max(said.get(key, 0.0), _said(part, asked, provision, figure, index, question.english))
    ranked = sorted(said, key=lambda key: -said[key])
    if not ranked or said[ranked[0]] < _SAID or (len(ranked) > 1 and said[ranked[1]] > _NEXT * said[ranked[0]]):
        return None
    return Measure(ranked[0][0], tuple(held[ranked[0]]), said[ranked[0]])


def _of_other_kind(part: str) -> frozenset[str]:
    """The kinds of percentages that a part does not ask for: shares where it asks by how much, changes where it asks a rate."""
    change, share = _WORDS["change"].search(part), _WORDS["share"].search(part)
    if bool(change) == bool(share):
        return frozenset()
    return _SHARES if change else _CHANGES


def _said(part: str, asked: set[str], provision: Provision, figure: Figure, index: Index, english: bool) -> float:
    """The share of the words around a figure, as printed or as translated, that a part of a question says."""
    words = set(tokens(part_around(provision, figure)))
    whole = sum(index.pinpoint.weight(word) for word in words)
    share = sum(index.pinpoint.weight(word) for word in words & asked) / whole if whole else 0.0
    translated = _translated(provision, figure, index) if english else ""
    if not translated:
        return share
    (most,) = index.translated.shares_of((translated,), translated)
    (held,) = index.translated.shares_of((translated,), part)
    return max(share, held / most if most else 0.0)


def _translated(provision: Provision, figure: Figure, index: Index) -> str:
    """The part of the translation of a provision that gives a figure, or ""."""
    english = index.translated.reference.of(provision.document, provision.text)
    return next((one[0] for one in _ENGLISH_PART.finditer(english) if _gives(one[0], (figure,))), "")


def _gives(text: str, wanted: Sequence[Figure]) -> bool:
    """Whether a text gives one of some figures."""
    return any((one.value, one.unit) == (figure.value, figure.unit) for one in figures(text) for figure in wanted)
