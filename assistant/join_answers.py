"""The answers to two matters of one question made one: each under its name, its citations numbered on."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant.alike import alike, asks_alike
from assistant.awards_apart import apart, asks_difference
from assistant.one_body import asks_one_body, bodies_of, of_one_body
from assistant.types import Amount, Answer, Citation, Decision
from assistant.word_patterns import word_patterns
from index.search import Index
from prompts import replies

_WORDS = word_patterns("join_answers")

_MOST_SUMS = 2  # of one matter: a rate and its ceiling
_MARK = re.compile(r"\[(\d+)\]")


def join_answers(answers: Sequence[Answer], names: Sequence[str], text: str, index: Index, *, decides: bool) -> Answer:
    """One answer that gives each of some under its name; yes or no of all where that is asked for."""
    words = replies(answers[0].language)
    citations: dict[tuple[str, int, int], Citation] = {}
    parts: list[str] = []
    amounts: list[Amount] = []
    compared = asks_one_body(text) or _WORDS["in_common"].search(text) is not None or asks_alike(text)
    for answer, name in zip(answers, names, strict=True):
        number = {c.n: _added(citations, c) for c in answer.citations}
        own = _renumbered(answer.text, {str(n): str(new) for n, new in number.items()})
        if compared and answer.decision:  # said of each alone, which is not asked
            own = own.removeprefix(words[answer.decision]).lstrip()
        parts.append(words["of_matter"].format(name=name.strip(" ,，"), text=own) if name else own)
        amounts += [replace(amount, citation=number[amount.citation]) for amount in answer.amounts]
    decision = _of_all(answers, text, index) if decides else None
    shared = decides and asks_one_body(text) and _leading(answers, text, index)
    first = words[decision] if decision else words["bodies_in_part"] if shared else ""
    lead = [first] if first else []
    one_each = all(len(answer.amounts) == 1 for answer in answers)
    if one_each and (found := apart(amounts, text, answers[0].language)):
        amounts.append(found[0])
        lead += found[1]
    return replace(
        answers[0],
        text="\n\n".join(lead + parts),
        decision=decision,
        citations=tuple(citations.values()),
        amounts=tuple(dict.fromkeys(amounts)),
        verdicts=tuple({verdict.rule: verdict for answer in answers for verdict in answer.verdicts}.values()),
        notices=tuple(dict.fromkeys(notice for answer in answers for notice in answer.notices)),
        missing=tuple(dict.fromkeys(missing for answer in answers for missing in answer.missing)),
    )


def told_apart(each: Sequence[Answer], whole: Answer, text: str) -> bool:
    """Whether several answers each say something of their own, and an answer to all together cites but some of it."""
    if any(answer.type != "answer" or not answer.citations for answer in each):
        return False
    firsts = [answer.citations[0] for answer in each]
    if len({amount.value for amount in whole.amounts}) > 1 and any(not answer.amounts for answer in each):
        return False  # all together gives a sum for each, and one alone none
    sums = [frozenset((one.value, one.unit) for one in answer.amounts) for answer in each]
    if any(len(one) > _MOST_SUMS for one in sums):
        return False  # one that lists several was not read as one case
    worked = any(one.steps for one in whole.amounts) and not asks_difference(text)
    if all(sums) and not worked and all(answer.answered_by == "rules" for answer in each):
        # two bands of one passage, or what is told of one thing mixed with what is told of the other
        given = {(one.value, one.unit) for one in whole.amounts if not one.steps}
        if len(set(sums)) == 1 and sums[0] < given:
            return False  # all together gives each its own sum, and one alone that of the first
        return given != frozenset[object]().union(*sums)
    if len(set(sums)) == len(sums) and all(sums):
        return {(one.value, one.unit) for one in whole.amounts} < frozenset[object]().union(*sums)
    differ = len({(one.document, one.start) for one in firsts}) == len(firsts)
    covered = [any(_meet(first, cited) for cited in whole.citations) for first in firsts]
    return differ and any(covered) and not all(covered)


def _meet(one: Citation, other: Citation) -> bool:
    return one.document == other.document and one.start < other.end and other.start < one.end


def _renumbered(text: str, number: Mapping[str, str]) -> str:
    """A text whose marks have other numbers; a bracket of a document's number is no mark."""
    return _MARK.sub(lambda mark: f"[{number.get(mark[1], mark[1])}]", text)


def _added(citations: dict[tuple[str, int, int], Citation], citation: Citation) -> int:
    """The number of a citation among all; a new one comes last."""
    key = (citation.document, citation.start, citation.end)
    citations.setdefault(key, replace(citation, n=len(citations) + 1))
    return citations[key].n


def _of_all(answers: Sequence[Answer], text: str, index: Index) -> Decision | None:
    """Yes where each says yes, no where one says no; asked whether they are the same, whether what they give is."""
    if asks_one_body(text):
        bodies = _leading(answers, text, index)
        return of_one_body(bodies) if bodies else None
    if _WORDS["in_common"].search(text):
        bodies = [bodies_of(answer, index, leading=_WORDS["leads"].search(text) is not None) for answer in answers]
        return ("yes" if frozenset.intersection(*bodies) else "no") if all(bodies) else None
    if asks_alike(text):
        return _same(answers, text, index)
    each = [answer.decision for answer in answers]
    if "no" in each:
        return "no"
    return "yes" if all(one == "yes" for one in each) else None


def _leading(answers: Sequence[Answer], text: str, index: Index) -> list[frozenset[str]]:
    """The bodies that lead each of some matters; none where not those are asked for, or two were found in one clause."""
    clauses = {(one.citations[0].document, one.citations[0].clause_start) for one in answers if one.citations}
    if len(clauses) < len(answers) or _WORDS["supports"].search(text):
        return []
    bodies = [bodies_of(answer, index, leading=True) for answer in answers]
    return bodies if all(bodies) else []


def _same(answers: Sequence[Answer], text: str, index: Index) -> Decision | None:
    """Whether two answers give the same sums, or name the same bodies; None where neither is told of each."""
    sums = [frozenset((one.value, one.unit, one.kind) for one in answer.amounts) for answer in answers]
    if all(sums):
        return alike(text, len(set(sums)) == 1)
    bodies = [bodies_of(answer, index, leading=_WORDS["leads"].search(text) is not None) for answer in answers]
    return alike(text, len(set(bodies)) == 1) if all(bodies) and _WORDS["bodies"].search(text) else None
