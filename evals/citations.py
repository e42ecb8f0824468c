"""Whether the citations of an answer are verbatim, and at which place the gold clause is cited."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.types import Answer, Citation
from evals.questions import Gold, Policies, Question
from evals.stated import MARK

COUNTED = 5
_LONGEST = 400


def broken(answer: Answer, policies: Policies) -> Iterator[str]:
    """What is wrong with the citations and the markers of an answer."""
    for citation in answer.citations:
        if fault := _fault(citation, policies):
            yield f"citation {citation.n}: {fault}"
    numbers = [citation.n for citation in answer.citations]
    if len(set(numbers)) < len(numbers):
        yield "two citations have one number"
    for mark in dict.fromkeys(MARK.findall(answer.text)):
        if int(mark[1:-1]) not in numbers:
            yield f"the marker {mark} has no citation"


def gold_of(question: Question, answer: Answer) -> tuple[Gold, ...]:
    """The evidence asked of an answer: the gold of its type, the other gold of a type also accepted."""
    if question.expect is None:
        return ()
    if answer.type == question.expect.type:
        return () if answer.type == "clarify" else question.gold
    if answer.type in question.expect.also_accept:
        return question.alt_gold or (question.gold if answer.type == "answer" else ())
    return question.gold if question.expect.type == "answer" else ()


def places(gold: Sequence[Gold], answer: Answer, policies: Policies) -> tuple[int | None, ...]:
    """For each gold passage the place (from 1) of the first sound citation whose clause overlaps it, or None."""
    return tuple(_place(one, answer, policies) for one in gold)


def span(gold: Gold, policies: Policies) -> tuple[int, int]:
    """Where a gold passage stands; raises ValueError where it is not in its document."""
    start = policies[gold.document].text.index(gold.quote)
    return start, start + len(gold.quote)


def _place(gold: Gold, answer: Answer, policies: Policies) -> int | None:
    low, high = span(gold, policies)
    for place, citation in enumerate(answer.citations[:COUNTED], 1):
        overlaps = citation.clause_start < high and low < citation.clause_end
        if citation.document == gold.document and overlaps and not _fault(citation, policies):
            return place
    return None


def _fault(citation: Citation, policies: Policies) -> str | None:
    policy = policies.get(citation.document)
    if policy is None:
        return f"unknown document {citation.document!r}"
    bounds = (0, citation.clause_start, citation.start, citation.end, citation.clause_end, len(policy.text))
    if list(bounds) != sorted(bounds) or citation.start == citation.end:
        return "the quote lies outside its clause, or the clause outside its file"
    if policy.text[citation.start : citation.end] != citation.quote:
        return f"the quote is not text[{citation.start}:{citation.end}]"
    if len(citation.quote) >= _LONGEST:
        return f"the quote has {len(citation.quote)} characters, not under {_LONGEST}"
    return None
