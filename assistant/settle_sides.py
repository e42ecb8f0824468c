"""Yes or no of documents set side by side: of each by itself, and of both together."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.alike import asks_alike, asks_more
from assistant.matter import telling
from assistant.one_body import asks_one_body, named_in, of_departments, of_one_body
from assistant.polarity import of_charge
from assistant.question import Question
from assistant.relation import SAYS_HARDLY, share_said
from assistant.same_matter import likeness
from assistant.same_sides import charged_alike, same
from assistant.settle_decision import of_passage, of_rules
from assistant.side_found import SideFound
from assistant.silent_side import misses_most_telling, of_same_matter, speaks_of_none
from assistant.types import Decision
from assistant.word_patterns import word_patterns
from index.search import Index

_WORDS = word_patterns("settle_sides")
_YEARLY = "每年"
_ALIKE, _LEAST_ALIKE = 0.2, 0.1  # of the words of two passages, by weight, those that both say
_SAYS_LACKING = 0.5  # of the weight of an English question's words that a translation says


def of_sides(
    question: Question, found: Sequence[SideFound], each: Sequence[Decision | None], index: Index
) -> Decision | None:
    """Yes where each side says yes, no where one says no; asked whether they are the same, whether they are."""
    if "decision" not in question.asks or _WORDS["which_more"].search(question.text):
        return None
    if asks_one_body(question.text):
        brackets = [one.department.departments for side in found for one in side.evidence[:1] if one.department]
        bodies = [of_departments(named_in(bracket, leading=True)) for bracket in brackets if bracket]
        told = len(bodies) == len(found) and all(_speaks(side, found, index) for side in found)
        return of_one_body(bodies) if told else None
    if asks_alike(question.text) or asks_more(question.text):
        return same(found, question.text, index) or charged_alike(question, found)
    if not _WORDS["of_all"].search(question.text) and len({*each, *(None for side in found if side.lacks)}) > 1:
        return None  # asked of each by itself, and it is so in one document and not in another
    if "no" in each:
        return "no"
    if "yes" in each and any(side.lacks for side in found):  # it is so in one document, and another says nothing of it
        return "no"
    return "yes" if all(one == "yes" for one in each) else None


def each_of_sides(question: Question, found: Sequence[SideFound], index: Index) -> tuple[Decision | None, ...]:
    """Yes, no or neither of each side by itself; nothing where it is asked only whether one is as the other.

    Asked of a sum for each year, one that another side alone gives each year is none.
    """
    text = question.text
    alike = asks_alike(text) or asks_more(text) or asks_one_body(text) or _WORDS["which_more"].search(text)
    if "decision" not in question.asks or alike:
        return ()
    speaking = [side for side in found if not side.lacks]
    each = [
        side.role or of_rules(side.question, side.rulings)
        if side.role or side.rulings
        else of_passage(side.question, side.evidence, index, _borne_out_beside(side, found, index))
        for side in speaking
    ]
    named = _of_translated if question.english else _of_named
    each = [named(question, one, side, found, index) for one, side in zip(each, speaking, strict=True)]
    yearly = [_YEARLY in side.said for side in speaking]
    if _WORDS["by_year"].search(question.text) and any(yearly):
        return tuple(one if printed else "no" for one, printed in zip(each, yearly, strict=True))
    return tuple(each)


def _borne_out_beside(side: SideFound, found: Sequence[SideFound], index: Index) -> bool:
    """Whether what answers a side says a good part of an English question, and another side says the same in much the same words."""
    if side.question.apart or min((_said(one, index) for one in found), default=0.0) < SAYS_HARDLY:
        return False
    return any(likeness(side.said, other.said, index.pinpoint) >= _ALIKE for other in found if other is not side)


def _of_translated(
    question: Question, one: Decision | None, side: SideFound, found: Sequence[SideFound], index: Index
) -> Decision | None:
    """Yes or no of a side of an English question, whose passage may say what is asked in other words than its name.

    A yes needs another side that says something alike, or much of what is asked and one of its names in what answers
    every side; and much of what is asked in this one where the document lacks the name.
    """
    if one != "yes" or side.role or side.rulings or question.apart or of_charge(question.text, [side.said]) is not None:
        return one
    others = [other.said for other in found if other is not side and other.said]
    unlike = bool(others) and max(likeness(side.said, other, index.pinpoint) for other in others) < _LEAST_ALIKE
    if unlike and any(_said(each, index) < _SAYS_LACKING or speaks_of_none(each) for each in found):
        return None
    return None if _said(side, index) < _SAYS_LACKING and misses_most_telling(side, found, index) else one


def _speaks(side: SideFound, found: Sequence[SideFound], index: Index) -> bool:
    """Whether what answers a side speaks of the matter asked about; where that has no known name, the sides must be alike."""
    if side.question.english:
        return _said(side, index) >= _SAYS_LACKING
    named = bool(telling(side.question.query.mentions)) or of_same_matter(found, index)
    return named and not speaks_of_none(side)


def _said(side: SideFound, index: Index) -> float:
    """The share of an English question that what answers a side says; all of it where rules answer, nothing of a Chinese one."""
    if side.rulings or not side.evidence:
        return float(bool(side.rulings))
    share = share_said(side.question, side.evidence[0].provisions, index)
    return 0.0 if share is None else share


def _of_named(
    question: Question, one: Decision | None, side: SideFound, found: Sequence[SideFound], index: Index
) -> Decision | None:
    """Yes or no of a side, where the passage that says so holds what the question names; else None."""
    if side.role or side.rulings or of_charge(question.text, [side.said]) is not None:
        return one
    lacking = speaks_of_none(side) or (one == "yes" and misses_most_telling(side, found, index))
    return None if lacking else one
