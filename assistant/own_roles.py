"""What each figure of an asker is to a printed line: the whole it is of, what there is already, or nothing to it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.own_figures import Told, in_unit, shared
from assistant.printed_line import PrintedLine
from assistant.question import Question
from assistant.sum_words import contrasted, lacks_qualifier, names_matter, of_other_matter, says, without
from index.types import Unit

_CLAUSE = re.compile(r"[，,。；;：:？?！!]|\.\s")
_LAST_ASKED = re.compile(r".*[?？]", re.DOTALL)
_LEAST = 2  # characters that two names must share in a row
_AREAS: frozenset[Unit] = frozenset(("m2", "mu"))
_COUNTS: frozenset[Unit] = frozenset(("count", "number"))


@dataclass(frozen=True, slots=True)
class Roles:
    """The whole, or the figure of the base year, and what there is; `had` are several where they are added up."""

    whole: Told | None
    had: tuple[Told, ...] = ()


def concerned(told: Sequence[Told], line: PrintedLine, question: Question) -> tuple[Told, ...]:
    """The figures that are of what a line is of: of its units and its matter, and not set aside by the asker."""
    units = frozenset((*line.units, *_COUNTS)) if line.units & _COUNTS else line.units
    name = f"{line.part}{line.whole}"
    found = [in_unit(one, units, named=shared(one.words, line.part) >= _LEAST) for one in told]
    english = question.english
    if any(one is None and _of_unknown_unit(bare, line) for bare, one in zip(told, found, strict=True)):
        return ()
    if _asks_other(name, question) or any(
        one and says("of_them", one.around, english=english) and not (line.kind == "share" and is_part(one, line))
        for one in found
    ):
        return ()
    kept = [
        one
        for one in found
        if one is not None
        and not of_other_matter(one.around, name)
        and not contrasted(one.around, name)
        and not says("set_aside", one.around, english=question.english)
        and _of_kind(one, name, question)
        and (line.kind != "level" or _counts_the_same(one, line, question))
    ]
    own = [one for one in kept if not _passing(one, line, question)]
    return tuple(own or (kept if len(kept) == 1 else ()))


def roles(line: PrintedLine, told: Sequence[Told], question: Question, *, asks_whole: bool) -> Roles | None:
    """The role of every figure that is of a line; None where one has none, or two have the same."""
    own = _latest(told)
    if not own:
        return None
    if line.kind == "level":
        return _of_level(own, question)
    return (
        _of_share(line, own, question, asks_whole=asks_whole) if line.kind == "share" else _grown(line, own, question)
    )


def _of_level(own: Sequence[Told], question: Question) -> Roles | None:
    """What there is against a level: one figure, or several of a list or taken together."""
    last = [one for one in own if not one.earlier] or list(own)
    together = _listed(last) or says("together", question.text, english=question.english)
    if len(last) > 1 and (not together or says("of_several", question.text, english=question.english)):
        return None  # a limit holds for each of several projects
    return Roles(None, tuple(last)) if len({one.figure.unit for one in last}) == 1 else None


def _of_share(line: PrintedLine, own: Sequence[Told], question: Question, *, asks_whole: bool) -> Roles | None:
    """The whole and the parts of a share."""
    said = f"{question.context} {question.query.expansion}"
    if lacks_qualifier(line.whole, said):
        return None
    if asks_whole:
        return Roles(None, tuple(own)) if all(is_part(one, line) for one in own) and _adds_up(own, line) else None
    if len(own) == 1 and own[0].figure.unit in _AREAS:
        alone = not is_part(own[0], line) and shared(own[0].elsewhere, line.part) >= _LEAST
        if alone or _is_whole(own[0], line, question):
            return Roles(own[0])
        return None
    named = [one for one in own if _is_whole(one, line, question)]
    there = [one for one in named if says("had", one.around, english=question.english)]
    wholes = [one for one in named if one not in there] or named  # 大企业80家，已建成25家大的
    parts = [one for one in own if one not in wholes]
    if not wholes and (largest := _holding_the_rest(own, line)):
        wholes, parts = [largest], [one for one in own if one is not largest]
    known = all(is_part(one, line) or says("had", one.around, english=question.english) for one in parts)
    if len(wholes) != 1 or not known or not _adds_up(parts, line) or not _same(own):
        return None
    return Roles(wholes[0], tuple(parts)) if all(one.figure.value <= wholes[0].figure.value for one in parts) else None


def _grown(line: PrintedLine, own: Sequence[Told], question: Question) -> Roles | None:
    """The figure of the base year and the one of now."""
    now = [one for one in own if says("had", one.around, english=question.english)] if len(own) > 1 else []
    base = [one for one in own if one not in now]
    if len(base) == 2 and not now and {str(one.year) for one in base} == {"0", line.base_year}:
        base, now = [one for one in base if one.year], [one for one in base if not one.year]
    if len(base) != 1 or len(now) > 1 or not _same(own):
        return None
    if line.base_year.isdigit() and base[0].year not in (0, int(line.base_year)):
        return None
    return Roles(base[0], tuple(now))


def _is_whole(told: Told, line: PrintedLine, question: Question) -> bool:
    """Whether a figure is of the whole that a share is of, by its name or as of all there is."""
    english = question.english
    apart = without("whole_noun", told.words, english=english)
    if apart != told.words and shared(apart, line.part) < _LEAST:
        return True
    whole, part = shared(told.words, line.whole), shared(told.words, line.part)
    of_all = says("of_all", told.around, english=english)
    if line.whole:
        return whole >= _LEAST and (whole >= part or of_all)
    return of_all


def _holding_the_rest(own: Sequence[Told], line: PrintedLine) -> Told | None:
    """The area told first and without a part's name, where the others are parts of what it may hold."""
    first, rest = own[0], own[1:]
    if not rest or first.figure.unit not in _AREAS or is_part(first, line) or not all(is_part(o, line) for o in rest):
        return None
    return first if first.figure.value > sum((one.figure.value for one in rest), Decimal(0)) else None


def is_part(told: Told, line: PrintedLine) -> bool:
    """Whether a figure is of the part, by its name."""
    part = shared(told.words, line.part)
    return part >= _LEAST and part > shared(told.words, line.whole)


def _adds_up(parts: Sequence[Told], line: PrintedLine) -> bool:
    """Whether there is one part, or several of a line that names several things together."""
    return len(parts) < 2 or ("、" in line.part or "及" in line.part)


def _passing(told: Told, line: PrintedLine, question: Question) -> bool:
    """Whether a figure is told beside what is asked: of last year, of others; not where it tells what there is."""
    english = question.english
    if (line.yearly and says("next_year", told.around, english=english)) or _is_whole(told, line, question):
        return False
    return says("beside", told.around, english=english) and not says("had", told.around, english=english)


def _latest(told: Sequence[Told]) -> tuple[Told, ...]:
    """The figures told, without those of the turn before that the last turn puts anew."""
    last = {one.words.replace(one.figure.text, "") for one in told if not one.earlier}
    return tuple(one for one in told if not one.earlier or one.words.replace(one.figure.text, "") not in last)


def _same(own: Collection[Told]) -> bool:
    """Whether all figures are of one unit."""
    units = {one.figure.unit for one in own}
    return len(units) == 1 or units <= _COUNTS


def _listed(told: Sequence[Told]) -> bool:
    """Whether the figures after the first are only listed, with no words of their own."""
    return all(len(one.around) - len(one.figure.text) <= _LEAST + 1 for one in told[1:-1]) and len(told) > 2


def _of_unknown_unit(told: Told, line: PrintedLine) -> bool:
    """Whether a bare number stands beside a part of an area and may be another part, or what is in it."""
    return told.figure.unit == "number" and bool(line.units & _AREAS) and shared(told.words, line.part) >= _LEAST


def _asks_other(name: str, question: Question) -> bool:
    """Whether the words that ask say another matter than a line is of: what tax must it reach."""
    until = _LAST_ASKED.match(question.text)  # what is said after the last question mark asks nothing
    asking = [part for part in _CLAUSE.split(until[0] if until else question.text) if part.strip()][-1:]
    return any(of_other_matter(part, name) and not names_matter(name, part) for part in asking)


def _counts_the_same(told: Told, line: PrintedLine, question: Question) -> bool:
    """Whether a count told is of what a level counts, by its counter, or in English by the name of what is counted."""
    if line.figure.unit != "count":
        return True
    if says("firms", told.around, english=question.english) and "企业" not in line.part:
        return False
    counter = told.figure.text.strip()[-1:]
    return shared(told.words, line.part) >= _LEAST if counter.isascii() else counter == line.figure.text[-1]


def _of_kind(told: Told, name: str, question: Question) -> bool:
    """Whether an area told is of land where the text speaks of land, of floors where it speaks of floors."""
    if told.figure.unit not in _AREAS:
        return True
    english = question.english
    land = told.figure.unit == "mu" or says("land", told.words, english=english)
    if "建筑面积" in name:
        return told.figure.unit == "m2" and (not land or says("floors", told.words, english=english))
    return "地" not in name or land or not says("floors", question.text, english=english)
