"""A sum that a question asserts the policies give (是不是发20万, "pays 5 million, correct?"), held against the text."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from assistant.figure_fit import of_money
from assistant.matter import agreement, telling
from assistant.question import Question
from assistant.rules.types import MONEY
from assistant.word_patterns import word_patterns
from index.figures import figures
from index.search import Index
from index.types import Figure, Provision

_WORDS = word_patterns("claimed_sum")
_BEFORE = 44


def of_the_text(question: Question) -> bool:
    """Whether a question says of the text, or as hearsay, that it gives the sum."""
    return _WORDS["said_of_it"].search(question.text) is not None


def claimed_sums(question: Question) -> tuple[Figure, ...]:
    """The sums of money that a yes-no question says are given; none that the asker has."""
    if "decision" not in question.asks:
        return ()
    told = set(question.facts.values())
    return tuple(
        figure
        for figure in figures(question.text)
        if figure.unit in MONEY
        and figure.value not in told
        and _said_given(question.text, figure)
        and not _WORDS["of_project"].match(question.text, figure.end)
    )


def put_as_given(question: Question) -> frozenset[Decimal]:
    """The sums, of whatever currency, that a yes-no question puts as what is given: they tell nothing of the case."""
    if "decision" not in question.asks:
        return frozenset()
    return frozenset(one.value for one in figures(question.text) if of_money(one) and _is_given(question.text, one))


def names_sum(text: str) -> bool:
    """Whether a question names a sum as what is given."""
    return any(of_money(one) and _is_given(text, one) for one in figures(text))


def asked_to_be_given(text: str, figure: Figure) -> bool:
    """Whether a sum is what a yes-no question asks to be given, and so no sum that the asker has: 能再拿1800万吗."""
    if not of_money(figure) or is_told(text, figure):
        return False
    before = text[: figure.start]
    asked = _WORDS["asked"].search(before) is not None and _WORDS["asked_end"].match(text, figure.end) is not None
    return asked and not _WORDS["own"].search(before[-_BEFORE:])


def is_told(text: str, figure: Figure) -> bool:
    """Whether the words beside a sum say that it is told: the state gives it, it was received, or it is a project's size."""
    before = text[: figure.start][-_BEFORE:]
    if _WORDS["of_state"].search(before) or _WORDS["of_state_after"].match(text, figure.end):
        return True
    if _WORDS["of_project"].match(text, figure.end):
        return True
    return _WORDS["received"].search(before) is not None and _WORDS["goes_on"].match(text, figure.end) is not None


def _is_given(text: str, figure: Figure) -> bool:
    return _said_given(text, figure) and not is_told(text, figure)


def _said_given(text: str, figure: Figure) -> bool:
    """Whether the words before a sum say that it is given, by whomever."""
    before = text[: figure.start][-_BEFORE:]
    return _WORDS["given"].search(before) is not None and _WORDS["own"].search(before) is None


def sums_of_matter(question: Question, provisions: Sequence[Provision], index: Index) -> tuple[Figure, ...]:
    """The sums of money of those provisions that are about what the question is about."""
    names = telling(question.query.mentions)
    return tuple(
        figure
        for provision in provisions
        if agreement(provision.text, names, index.pinpoint) > 0
        for figure in provision.figures
        if figure.unit in MONEY
    )


def denied(question: Question, provisions: Sequence[Provision], index: Index) -> bool:
    """Whether a sum is claimed and the provisions about the matter give others, not this one and none within it."""
    claimed, given = claimed_sums(question), sums_of_matter(question, provisions, index)
    return bool(claimed) and bool(given) and not any(_is_or_keeps(one, put) for one in given for put in claimed)


def _is_or_keeps(given: Figure, put: Figure) -> bool:
    """Whether a sum given is the one put, or keeps within it where that is put as a bound: 在100万以内吗."""
    kept = put.comparator in ("<=", "<") and given.value <= put.value
    return given.unit == put.unit and (given.value == put.value or kept)
