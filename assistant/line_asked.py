"""Which printed line a question is about, and what of it is asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.evidence import Evidence, department_after
from assistant.level_form import levels
from assistant.own_figures import Told, told_figures
from assistant.own_roles import concerned
from assistant.percent_form import percent_forms
from assistant.printed_line import PrintedLine
from assistant.question import Question
from assistant.rules.types import MONEY
from assistant.sum_words import names_matter, says, telling_parts
from index.figures import figures
from index.search import Index
from index.tokens import tokens
from index.types import Hit, Provision

_ASKED = frozenset(("amount", "count", "sum", "threshold", "share"))
_NEAR = 0.6  # of the score of the best line, below which another is not what is asked about
_LEAST = 1.5  # by the words of the name that tell it from others
_LEAST_ELSEWHERE = 5.0  # in a passage that was not taken for the answer
_MATTER = 5.0
_CEILINGS = frozenset(("<=", "<"))


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of a line: the share itself where none of these, and a yes or no to whether it is kept."""

    whole: bool
    distance: bool
    room: bool
    decision: bool

    @property
    def alone(self) -> bool:
        """Whether neither a distance nor a yes or no is asked."""
        return not (self.distance or self.decision)


@dataclass(frozen=True, slots=True)
class LineAsked:
    """A line with the passage that prints it and the asker's figures that are of it."""

    line: PrintedLine
    evidence: Evidence
    own: tuple[Told, ...]


def what_is_asked(question: Question) -> Asked | None:
    """What a question asks of a line; None where it asks for no figure."""
    text, english = question.text, question.english
    decision = "decision" in question.asks
    room = says("room", text, english=english) and not (decision and not says("how_much", text, english=english))
    distance = room or any(says(kind, text, english=english) for kind in ("rest", "distance"))
    whole = says("whole", text, english=english) and not distance
    wants = not question.asks or question.asks & _ASKED or says("how_much", text, english=english)
    return Asked(whole, distance, room, decision) if wants or whole or distance or decision else None


def line_asked(
    question: Question, asked: Asked, evidence: Sequence[Evidence], hits: Sequence[Hit], index: Index
) -> LineAsked | None:
    """The line that the question's words name most and that its figures are of; None where two are as near.

    `evidence` is what would be quoted for an answer; only where no line of it fits, the passages of the `hits` are read.
    """
    if not told_figures(question):
        return None
    found = _best(question, asked, [(one, p) for one in evidence for p in one.provisions], index, _LEAST)
    if found or question.items or says("award", question.text, english=question.english):
        return found
    return _best(question, asked, list(_of_hits(hits, index)), index, _LEAST_ELSEWHERE)


def _of_hits(hits: Sequence[Hit], index: Index) -> Iterator[tuple[Evidence, Provision]]:
    """Every provision of the clauses found that prints a figure, as evidence of its own."""
    for hit in hits:
        for provision in index.pinpoint.provisions(hit.clause):
            if provision.figures and provision.departments is None:
                department = department_after(hit.clause, (provision,), index)
                yield Evidence(hit.clause, (provision,), hit.score, department), provision


def _best(
    question: Question, asked: Asked, places: Sequence[tuple[Evidence, Provision]], index: Index, least: float
) -> LineAsked | None:
    """The line of some passages whose name the question says most of, where a figure of the asker is of it."""
    weighed: list[tuple[float, LineAsked]] = []
    top = 0.0
    for evidence, provision in places:
        told = told_figures(question, {(figure.unit, figure.value) for figure in provision.figures})
        of_clause = {(figure.unit, figure.value) for figure in figures(evidence.clause.text)}
        if all((one.figure.unit, one.figure.value) in of_clause for one in told):
            continue  # nothing but what the clause itself prints
        for line in (*percent_forms(provision), *(_levels(provision, question) if asked.distance else ())):
            score = _said(line, question, index)
            top = max(top, score)
            own = concerned(told, line, question)
            if own and score >= least and _end_asked(line, question) and _of_floor_named(line, question):
                one = Evidence(evidence.clause, (provision,), evidence.score, evidence.department)
                weighed.append((score, LineAsked(line, one, own)))
    weighed.sort(key=lambda one: -one[0])
    if not weighed or weighed[0][0] < _NEAR * top:
        return None
    rivals = [one for score, one in weighed if score == weighed[0][0]]
    same = {(one.line.kind, one.line.figure.unit, one.line.figure.value) for one in rivals}
    return weighed[0][1] if len(same) == 1 else None


def _levels(provision: Provision, question: Question) -> Iterator[PrintedLine]:
    """The levels of a provision that what there is can be held against: no sum where the rest of an award is asked for."""
    english = question.english
    of_award = any(says(kind, question.text, english=english) for kind in ("to_come", "award_paid"))
    one_zone = says("one_zone", question.text, english=english)
    for line in levels(provision, of_all=says("of_all_there_are", question.text, english=english)):
        money = line.figure.unit in MONEY
        if not (money and (of_award or (one_zone and says("of_all_zones", line.part, english=False)))):
            yield line


def _said(line: PrintedLine, question: Question, index: Index) -> float:
    """How much of a line's name the question says, by the words that tell it from others."""
    name = f"{line.part} {line.whole}"
    said = set(tokens(f"{question.text} {question.context} {question.query.expansion}"))
    telling = set(tokens(" ".join(telling_parts(name))))
    matter = line.kind != "level" and names_matter(line.part, f"{question.text} {question.context}")
    return sum(index.pinpoint.weight(token) for token in sorted(telling & said)) + (_MATTER if matter else 0.0)


def _of_floor_named(line: PrintedLine, question: Question) -> bool:
    """Whether a count of things with a floor is of one that a question names: 500亿以上10个，其中千亿以上6个."""
    floors = {figure.value for figure in figures(line.part) if figure.unit in MONEY}
    named = {figure.value for figure in figures(question.context) if figure.unit in MONEY}
    return line.figure.unit != "count" or not floors or bool(floors & named)


def _end_asked(line: PrintedLine, question: Question) -> bool:
    """Whether of a range this is the end asked about: the upper or lower one as named, else the one not yet reached."""
    if line.kind != "level" or line.figure.unit != "tce":
        return True
    end = "upper" if line.figure.comparator in _CEILINGS else "lower"
    other = "lower" if end == "upper" else "upper"
    return says(end, question.text, english=question.english) and not says(
        other, question.text, english=question.english
    )
