"""An answer from two documents set side by side: what each says, whether it is the same, and what differs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from assistant.cite import Citations
from assistant.compose_rules import compose_rules, difference, those_shown
from assistant.compose_text import compose_text
from assistant.composition import Composition
from assistant.decide import Ruling, decide
from assistant.evidence import Evidence
from assistant.polarity import decision
from assistant.question import Question
from assistant.rules.load import Rulebook
from assistant.rules.types import Document
from assistant.select import select
from assistant.settled import decided_by_rules
from assistant.types import Decision
from assistant.yes_or_no import equal, yes_or_no
from index.search import Index, search
from prompts import replies

_SAME = re.compile(r"一样|相同|一致|同样|等额|\bsame\b|\bequal\b|\bidentical\b", re.IGNORECASE)
_PART = re.compile(r"[^，,；;。]+")
_POOL, _QUOTED = 12, 2


@dataclass(frozen=True, slots=True)
class SideFound:
    """One side of a comparison: the rulings that answer it, or where there are none the passage."""

    question: Question
    rulings: tuple[Ruling, ...]
    evidence: tuple[Evidence, ...]


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
    made = Composition(decision=_decision(question, found, index))
    for side in found:
        asked = replace(side.question, asks=side.question.asks - {"decision"})
        if side.rulings:
            own = compose_rules(asked, side.rulings, (), index, citations)
            made.lines += own.lines
            made.amounts += own.amounts
            made.verdicts += own.verdicts
            made.notices += own.notices
        elif side.evidence:
            text, _, amounts = compose_text(asked, side.evidence, index, citations)
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


def _decision(question: Question, found: Sequence[SideFound], index: Index) -> Decision | None:
    """Yes where every side says yes, no where one says no; asked whether they are the same, whether they are."""
    if "decision" not in question.asks:
        return None
    if _SAME.search(question.text):
        return _same(found, question.text)
    each = [_decided(side, index) for side in found]
    if "no" in each:
        return "no"
    return "yes" if all(one == "yes" for one in each) else None


def _decided(side: SideFound, index: Index) -> Decision | None:
    question = side.question
    if side.rulings:
        return yes_or_no(question, side.rulings)
    words = f"{question.query.text} {question.query.expansion}"
    provisions = side.evidence[0].provisions if side.evidence else ()
    return decision(question.text, words, provisions, index.pinpoint)


def _same(found: Sequence[SideFound], asked: str) -> Decision | None:
    """Whether the sides give the same award, or say the same in the same words; None where nothing tells."""
    first = [side.rulings[0] for side in found if side.rulings]
    if len(first) == len(found) and all(ruling.verdict.award for ruling in first):
        return "yes" if equal(first, asked) else "no"
    if first:
        return None
    if set.intersection(*(_parts(side) for side in found)):
        return "yes"
    return _same_figures(found)


def _same_figures(found: Sequence[SideFound]) -> Decision | None:
    """No where the sums of the passages differ throughout, or one of two equal ones is a year's; None where unclear."""
    passages = [side.evidence[0].provisions[0] for side in found if side.evidence]
    sums = [{(f.unit, f.value) for f in passage.figures if f.unit in ("CNY", "USD", "percent")} for passage in passages]
    if len(sums) < len(found) or not all(sums):
        return None
    yearly = {"每年" in passage.text for passage in passages}
    if not set.intersection(*sums) or (len(yearly) > 1 and all(one == sums[0] for one in sums)):
        return "no"
    return None


def _parts(side: SideFound) -> set[str]:
    """The parts, comma to comma, of the passage quoted first."""
    return set(_PART.findall(side.evidence[0].provisions[0].text)) if side.evidence else set()
