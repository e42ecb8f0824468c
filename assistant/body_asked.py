"""Whether a body named in a yes-no question has the role that it asks about: 牵头的是不是科技厅, "is Customs among those responsible"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.body_roles import BodyRole, body_roles, matter, named_bodies
from assistant.by_heading import by_heading
from assistant.evidence import Evidence, department_after
from assistant.own_role import own_role
from assistant.payer_words import speaks_of_paying
from assistant.question import Question
from assistant.types import Decision
from assistant.word_patterns import word_patterns
from index.places import Places
from index.search import Index
from index.types import Departments, Hit, Provision
from index.vocabulary import Mention

_WORDS = word_patterns("body_asked")
_CLAUSES = 3  # that may name who does what in their sentences


@dataclass(frozen=True, slots=True)
class BodyAsked:
    """Yes or no to whether bodies have a role, or neither, with the passage whose bracket or sentence says so."""

    decision: Decision | None
    evidence: Evidence


def body_asked(question: Question, hits: Sequence[Hit], index: Index) -> BodyAsked | None:
    """Yes or no by the bodies that the clause of the matter names; None where no body is asked about in a role."""
    if "decision" not in question.asks or question.sides or not hits or _WORDS["who"].search(question.text):
        return None
    asked = body_roles(question)
    task = any(one.role == "task" for one in asked)
    if not asked or (speaks_of_paying(question.text) and not task):
        return None
    words = _words(question, asked)
    if not question.follows:  # what the bodies are called leads to other clauses that speak of them
        hits = by_heading(matter(question, asked), question.documents, index) or hits
    if own := own_role(hits[:_CLAUSES], words, index, task=task):
        return BodyAsked(_as_asked(asked, dict.fromkeys(asked, own.bodies), index.places), own.evidence)
    found = next((one for hit in hits[:_CLAUSES] if (one := _evidence(hit, words, index)).department), None)
    if found is None:
        return None
    if task:
        return BodyAsked(None, found)  # who leads or helps in a matter says nothing of who hands out or approves
    decision = in_bracket(question, asked, found, index)
    return BodyAsked(decision, found) if decision else None


def in_bracket(question: Question, asked: Sequence[BodyRole], evidence: Evidence, index: Index) -> Decision | None:
    """Yes or no to whether the bracket of a clause gives some bodies the roles asked about; None where it tells the roles not apart."""
    named = evidence.department.departments if evidence.department else None
    if named is None or any(_holding(one.role, named) is None for one in asked):
        return None
    held = {one: _holding(one.role, named) or () for one in asked}
    if _WORDS["alone"].search(question.text) and len(held[asked[0]]) != len(asked):
        return "no"
    return _as_asked(asked, held, index.places)


def acts_alone(question: Question, text: str) -> bool | None:
    """False where a question has a body alone act, or still act, and a text has another do it; None where that is not asked."""
    bodies = named_bodies(question) if _WORDS["alone"].search(question.text) else ()
    if not bodies:
        return None
    cores = [{_core(name) for name in (body.concept.zh, *body.concept.names)} - {""} for body in bodies]
    return all(any(core in text for core in names) for names in cores) and "会同" not in text


def _as_asked(asked: Sequence[BodyRole], held: dict[BodyRole, tuple[str, ...]], places: Places) -> Decision:
    return "yes" if all(_is_one(one.body, held[one], places) != one.denied for one in asked) else "no"


def _words(question: Question, asked: Sequence[BodyRole]) -> str:
    """The printed words for the matter of a question."""
    bodies = [one.body for one in asked]
    names = (m.concept.zh for m in question.query.mentions if m not in bodies) if question.english else ()
    return " ".join((matter(question, asked), *dict.fromkeys(names)))


def _evidence(hit: Hit, words: str, index: Index) -> Evidence:
    """A clause with its passage nearest to some words, and the bracket that closes it."""
    scored = [(score, -p.start, p) for score, p in index.pinpoint.scored(hit.clause, words) if p.departments is None]
    chosen: tuple[Provision, ...] = (max(scored, key=lambda one: one[:2])[2],) if scored else ()
    return Evidence(hit.clause, chosen, hit.score, department_after(hit.clause, chosen, index))


def _holding(role: str, named: Departments) -> tuple[str, ...] | None:
    """The bodies that a bracket gives a role; None where it says nothing of it, or tells leading and supporting ones not apart."""
    if role == "task":
        return None
    if role == "responsible":
        return (*named.lead, *named.support, *named.responsible)
    return (named.lead if role == "lead" else named.support) if named.lead else None


def _is_one(body: Mention, named: Sequence[str], places: Places) -> bool:
    """Whether a body is among those named, by any of its names, its place apart."""
    own = {_core(_without_place(name, places)) for name in (body.concept.zh, *body.concept.names)} - {""}
    printed = {part for name in named for part in (name, *re.split(r"[()（）]", name))}  # 党委编办(绩效办) has two
    return any(
        _core(_without_place(name, places)) in own or _short(name).endswith(_short(body.text))
        for name in printed - {""}
    )


def _without_place(name: str, places: Places) -> str:
    """The name of a body without that of its place: 税务局 of 广西税务局."""
    return name[max((end for _, start, end in places.mentions(name) if start == 0), default=0) :]


def _core(name: str) -> str:
    """The name of a body without its level and the kind of body that it is: 财政 of 自治区财政厅; a government keeps its level."""
    if name.endswith("政府"):
        return _short(name)
    return _WORDS["kind"].sub("", _WORDS["level"].sub("", name))


def _short(name: str) -> str:
    return name.replace("人民政府", "政府")
