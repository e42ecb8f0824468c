"""What answers each document of a comparison: rulings, or the passage that is of the same matter as the others'."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from assistant.compose_rules import those_shown
from assistant.decide import Ruling, decide
from assistant.evidence import Evidence
from assistant.question import Question
from assistant.rules.load import Rulebook
from assistant.rules.types import Document
from assistant.same_matter import of_one_matter
from assistant.select import department_after, each_alone, select
from assistant.settled import decided_by_rules
from assistant.side_found import SideFound
from assistant.silent_side import not_mentioned
from assistant.state_ruling import clause_at
from index.search import Index, search

_POOL, _QUOTED = 12, 2


def find_sides(
    question: Question, index: Index, rulebook: Rulebook, documents: Mapping[str, Document], as_of: date
) -> list[SideFound]:
    """What answers each side of a question, in the order in which it names them."""
    found = [_find(side, index, rulebook, documents, as_of) for side in question.sides]
    if question.apart or all(side.rulings for side in found):
        return found
    found = _of_one_matter(found, index)
    lacks = [not_mentioned(side, found, index) for side in found]
    return [replace(side, evidence=(), lacks=name) if name else side for side, name in zip(found, lacks, strict=True)]


def _of_one_matter(found: list[SideFound], index: Index) -> list[SideFound]:
    """The sides, each passage that answers one of the matter that the others speak of."""
    tried = [side.passages or tuple(_passage(ruling, index) for ruling in side.rulings[:1]) for side in found]
    if not all(tried):
        return found
    chosen = of_one_matter(tried, index.pinpoint)
    return [side if side.rulings else _led_by(one, side, index) for one, side in zip(chosen, found, strict=True)]


def _find(
    question: Question, index: Index, rulebook: Rulebook, documents: Mapping[str, Document], as_of: date
) -> SideFound:
    """What answers one side by itself."""
    hits = search(index, question.query, _POOL, documents=question.documents)
    evidence = select(question, hits, index)[:1]
    rulings = decide(question, hits, evidence, rulebook, documents, as_of)
    if decided_by_rules(question, rulings, evidence):
        return SideFound(question, tuple(those_shown(rulings)), evidence)
    alone = tuple(each_alone(question, hits, index))
    return SideFound(question, (), tuple(_brief(one, question) for one in evidence), alone)


def _led_by(first: Evidence, side: SideFound, index: Index) -> SideFound:
    """A side answered by a passage, and by what answers best beside it in its clause."""
    own = next((one for one in side.evidence if one.clause == first.clause), None)
    beside = (
        own.provisions if own else (p for one in side.passages if one.clause == first.clause for p in one.provisions)
    )
    provisions = tuple(dict.fromkeys((*first.provisions, *beside)))
    department = department_after(first.clause, provisions, index)
    led = replace(first, provisions=provisions, department=department)
    return replace(side, evidence=(_brief(led, side.question),))


def _passage(ruling: Ruling, index: Index) -> Evidence:
    """The passage that a ruling was read from."""
    anchor = ruling.rule.anchors[0]
    clause = clause_at(index, ruling.rule.document, anchor.start)
    held = (p for p in index.pinpoint.provisions(clause) if p.start < anchor.end and anchor.start < p.end)
    return Evidence(clause, tuple(held), 1.0)


def _brief(evidence: Evidence, question: Question) -> Evidence:
    """The evidence of one side, short enough to stand beside the other."""
    department = evidence.department if "department" in question.asks else None
    return replace(evidence, provisions=evidence.provisions[:_QUOTED], department=department)
