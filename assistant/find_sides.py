"""What answers each document of a comparison: rulings, or the passage that is of the same matter as the others'."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from assistant.alike import asks_alike
from assistant.body_asked import body_asked
from assistant.compose_rules import those_shown
from assistant.decide import Ruling, carried, decide
from assistant.evidence import Evidence, clause_at, department_after, provisions_at
from assistant.matter import of_matter
from assistant.one_body import asks_one_body
from assistant.question import Question
from assistant.relation import related
from assistant.rules.check import check
from assistant.rules.load import Rulebook
from assistant.rules.settle import settle
from assistant.rules.types import Document
from assistant.same_matter import of_one_matter
from assistant.same_sides import target_passage
from assistant.select import each_alone, select
from assistant.settled import decided_by_rules
from assistant.side_found import SideFound
from assistant.silent_side import not_mentioned
from index.search import Index, search
from index.types import Hit

_POOL, _QUOTED = 12, 2


def find_sides(
    question: Question, index: Index, rulebook: Rulebook, documents: Mapping[str, Document], as_of: date
) -> list[SideFound]:
    """What answers each side of a question, in the order in which it names them."""
    hits = [search(index, side.query, _POOL, documents=side.documents) for side in question.sides]

    def ruled_out(passage: Evidence, side: Question) -> bool:
        rules = [one for one in rulebook.rules if one.kind == "benefit" and carried(one, (passage,), best=True)]
        return bool(rules) and all(check(one, side.facts, documents, as_of).status == "ineligible" for one in rules)

    def decided(side: Question, own: Sequence[Hit], evidence: tuple[Evidence, ...]) -> SideFound:
        if role := body_asked(replace(side, sides=()), own, index):
            of_role = replace(side, asks=side.asks | {"department"})
            return SideFound(of_role, (), (role.evidence,), role=role.decision)
        if target := target_passage(question.text, next(iter(side.documents)), index):
            return SideFound(side, (), (target,))
        passages = tuple(each_alone(side, own, index))
        told_apart = asks_alike(question.text) or "amount" in side.asks
        if told_apart:  # a passage whose rules do not hold for what was told is not what is compared
            passages = tuple(one for one in passages if not ruled_out(one, side)) or passages
            evidence = evidence if evidence and not ruled_out(evidence[0], side) else passages[:1]
        rulings = decide(side, own, evidence, rulebook, documents, as_of)
        rulings = tuple(one for one in rulings if of_matter(side, one.rule, index) and not _of_another(one, side))
        if told_apart:
            rulings = tuple(one for one in rulings if one.raised or one.verdict.status != "ineligible")
        if rulings and asks_one_body(
            question.text
        ):  # who leads is told by the bracket of what the ruling was read from
            passage = _passage(rulings[0], index)
            led = department_after(passage.clause, passage.provisions, index)
            return SideFound(side, (), (replace(passage, department=led),), passages)
        if decided_by_rules(side, rulings, evidence, index):
            return SideFound(side, tuple(those_shown(rulings)), evidence, passages)
        return SideFound(side, (), tuple(_brief(one, side) for one in evidence), passages)

    found = [decided(side, own, select(side, own, index)[:1]) for side, own in zip(question.sides, hits, strict=True)]
    if question.apart or all(_raised(side) or side.role for side in found):
        return found
    of_bodies = all("department" in side.asks for side in question.sides)  # each by the title of its clause
    led = found if of_bodies else _of_one_matter(found, index)
    found = [
        side if _raised(side) or side.evidence == before.evidence else decided(side.question, own, side.evidence)
        for side, before, own in zip(led, found, hits, strict=True)
    ]
    lacks = [not_mentioned(side, found, index) for side in found]
    if all(lacks):
        return found
    return [
        replace(side, rulings=(), evidence=(), lacks=name) if name else side
        for side, name in zip(found, lacks, strict=True)
    ]


def _of_another(ruling: Ruling, side: Question) -> bool:
    """Whether a rule is of another thing than the one told: that it does not hold for that says nothing of the document."""
    return settle(ruling.rule.subject, side.facts, ruling.rule.vocabulary) is False


def _raised(side: SideFound) -> bool:
    """Whether the asker's facts brought up the rulings of a side, not only the passage found."""
    return any(ruling.raised for ruling in side.rulings)


def _of_one_matter(found: list[SideFound], index: Index) -> list[SideFound]:
    """The sides, each passage that answers one of the matter that the others speak of."""
    tried = [
        tuple(_passage(one, index) for one in side.rulings[:1]) if _raised(side) else side.passages for side in found
    ]
    if not all(tried):
        return found
    chosen = of_one_matter(tried, index.pinpoint)
    return [side if _raised(side) else _led_by(one, side, index) for one, side in zip(chosen, found, strict=True)]


def any_speaks(found: Sequence[SideFound], index: Index) -> bool:
    """Whether any side is answered by rules, is known to say nothing, or by a passage that speaks of what is asked."""
    return any(
        side.rulings
        or side.lacks
        or related(side.question, [p for one in side.evidence[:1] for p in one.provisions], index)
        for side in found
    )


def _led_by(first: Evidence, side: SideFound, index: Index) -> SideFound:
    """A side answered by a passage, and by what answers best beside it in its clause."""
    own = next((one for one in side.evidence if one.clause == first.clause), None)
    beside = (
        own.provisions if own else (p for one in side.passages if one.clause == first.clause for p in one.provisions)
    )
    provisions = tuple(dict.fromkeys((*first.provisions, *beside)))
    if own and own.provisions[:1] == first.provisions:
        return side
    department = department_after(first.clause, provisions, index)
    led = replace(first, provisions=provisions, department=department)
    return replace(side, evidence=(_brief(led, side.question),))


def _passage(ruling: Ruling, index: Index) -> Evidence:
    """The passage that a ruling was read from."""
    anchor = ruling.rule.anchors[0]
    clause = clause_at(index, ruling.rule.document, anchor.start)
    return Evidence(clause, provisions_at(clause, anchor, index), 1.0)


def _brief(evidence: Evidence, question: Question) -> Evidence:
    """The evidence of one side, short enough to stand beside the other."""
    department = evidence.department if "department" in question.asks else None
    return replace(evidence, provisions=evidence.provisions[:_QUOTED], department=department)
