"""An answer from two documents set side by side: what each says, whether it is the same, and what differs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from assistant.cite import Citations
from assistant.compose_rules import compose_rules, difference, those_shown
from assistant.compose_text import compose_text
from assistant.composition import Composition
from assistant.decide import decide
from assistant.evidence import Evidence
from assistant.question import Question
from assistant.rules.load import Rulebook
from assistant.rules.types import Document
from assistant.select import select
from assistant.settle_decision import of_sides
from assistant.settled import decided_by_rules
from assistant.side_found import SideFound
from assistant.yes_or_no import equal
from index.search import Index, search
from prompts import replies

_POOL, _QUOTED = 12, 2


def find_side(
    question: Question, index: Index, rulebook: Rulebook, documents: Mapping[str, Document], as_of: date
) -> SideFound:
    """What answers one side of a comparison."""
    hits = search(index, question.query, _POOL, documents=question.documents)
    evidence = select(question, hits, index)[:1]
    rulings = decide(question, hits, evidence, rulebook, documents, as_of)
    if decided_by_rules(question, rulings, evidence):
        return SideFound(question, tuple(those_shown(rulings)), evidence)
    return SideFound(question, (), tuple(_brief(one, question) for one in evidence))


def compose_sides(question: Question, found: Sequence[SideFound], index: Index, citations: Citations) -> Composition:
    """The composition of an answer from the sides, in the order in which the question names them."""
    made = Composition(decision=of_sides(question, found, index))
    for side in found:
        asked = replace(side.question, asks=side.question.asks - {"decision"})
        if side.rulings:
            own = compose_rules(asked, side.rulings, (), index, citations)
            made.lines += own.lines
            made.amounts += own.amounts
            made.verdicts += own.verdicts
            made.notices += own.notices
        elif side.evidence:
            text, amounts = compose_text(asked, side.evidence, index, citations)
            made.lines += text.split("\n\n")
            made.amounts += amounts
    first = [side.rulings[0] for side in found if side.rulings]
    if len(first) == len(found) and all(ruling.verdict.award for ruling in first):
        made.lines.insert(
            0, replies(question.language)["same_amount" if equal(first, question.text) else "not_same_amount"]
        )
        made.lines.append(difference(first, question, index))
    if made.decision:
        made.lines.insert(0, replies(question.language)[made.decision])
    made.lines = list(dict.fromkeys(made.lines))
    return made


def _brief(evidence: Evidence, question: Question) -> Evidence:
    """The evidence of one side, short enough to stand beside the other."""
    department = evidence.department if "department" in question.asks else None
    return replace(evidence, provisions=evidence.provisions[:_QUOTED], department=department)
