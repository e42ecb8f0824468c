"""Yes or no of documents set side by side: of each by itself, and of both together."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.alike import asks_alike, asks_more
from assistant.polarity import of_charge
from assistant.question import Question
from assistant.same_sides import charged_alike, same
from assistant.settle_decision import of_passage, of_rules
from assistant.side_found import SideFound
from assistant.silent_side import misses_most_telling, speaks_of_none
from assistant.types import Decision
from assistant.word_patterns import word_patterns
from index.search import Index

_WORDS = word_patterns("settle_sides")
_YEARLY = "每年"


def of_sides(
    question: Question, found: Sequence[SideFound], each: Sequence[Decision | None], index: Index
) -> Decision | None:
    """Yes where each side says yes, no where one says no; asked whether they are the same, whether they are."""
    if "decision" not in question.asks:
        return None
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
    if "decision" not in question.asks or asks_alike(question.text) or asks_more(question.text):
        return ()
    speaking = [side for side in found if not side.lacks]
    each = [
        of_rules(side.question, side.rulings) if side.rulings else of_passage(side.question, side.evidence, index)
        for side in speaking
    ]
    if not question.english:  # a passage may say an English name in other words: there its translation bears a yes out
        each = [_of_named(question, one, side, found, index) for one, side in zip(each, speaking, strict=True)]
    yearly = [_YEARLY in side.said for side in speaking]
    if _WORDS["by_year"].search(question.text) and any(yearly):
        return tuple(one if printed else "no" for one, printed in zip(each, yearly, strict=True))
    return tuple(each)


def _of_named(
    question: Question, one: Decision | None, side: SideFound, found: Sequence[SideFound], index: Index
) -> Decision | None:
    """Yes or no of a side, where the passage that says so holds what the question names; else None."""
    if side.rulings or of_charge(question.text, [side.said]) is not None:
        return one
    lacking = speaks_of_none(side) or (one == "yes" and misses_most_telling(side, found, index))
    return None if lacking else one
