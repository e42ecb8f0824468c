"""The rules that a question is about, each with its verdict, those that answer first."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from assistant.benefit import benefits_asked
from assistant.by_kind import by_kind
from assistant.claimed_sum import put_as_given
from assistant.complete_facts import complete_facts
from assistant.entered import FIRST, as_case, crossed, enters, names_first_entry, of_first_entry
from assistant.evidence import Evidence, overlap
from assistant.purpose import purpose_asked, serves
from assistant.question import Question
from assistant.rank_awards import names_climb
from assistant.rules.check import all_raised, check, check_alone
from assistant.rules.load import Rulebook
from assistant.rules.logic import comparisons
from assistant.rules.settle import settle
from assistant.rules.types import Document, Facts, Rule, Verdict
from index.types import Hit

_FROM_BOTTOM = "rank_from_bottom"
NEAR_ENOUGH = 0.6
NOT_IN_FORCE = frozenset(("draft", "template", "expired"))
_RANK = {"eligible": 0, "unknown": 1, "ineligible": 2}


@dataclass(frozen=True, slots=True)
class Ruling:
    """A rule with its verdict; `raised` where the asker's facts brought it up, not only the passage found."""

    rule: Rule
    verdict: Verdict
    raised: bool = True


def decide(
    question: Question,
    hits: Sequence[Hit],
    evidence: Sequence[Evidence],
    rulebook: Rulebook,
    documents: Mapping[str, Document],
    as_of: date,
) -> tuple[Ruling, ...]:
    """The verdicts of the rules that the facts raise; where they raise none, of those the best passage carries.

    Rules of another place, kind or level of zone than the one named are left out.
    """
    purpose = purpose_asked(question.query)
    permitted = [
        r for r in rulebook.rules if r.document in question.documents and serves(r, purpose) and not r.by_matter
    ]
    if "decision" in question.asks:
        benefits = benefits_asked(question.text)
        permitted = [r for r in permitted if _gives(r, benefits)]
    told = [rule for rule in all_raised(permitted, question.facts) if not misplaced(rule, question.facts)]
    told = _near(told, hits)
    found = [
        rule for rule in permitted if carried(rule, evidence[:1], best=True) and not misplaced(rule, question.facts)
    ]
    if not told and enters(question):
        found = (
            of_first_entry(r for r in permitted if carried(r, evidence[:1]) and not misplaced(r, question.facts))
            or found
        )
    chosen = told or found
    if not chosen and "decision" in question.asks:  # the passage is of another level of zone: then the answer is no
        chosen = [rule for rule in permitted if carried(rule, evidence[:1])]
    rulings = [Ruling(rule, _checked(rule, question, documents, as_of), raised=bool(told)) for rule in chosen]
    of_climb_alone = any(one.verdict.status != "ineligible" for one in rulings) and names_climb(question.text)
    if rulings and not of_climb_alone:
        rulings += _first_entries(question, permitted, documents, as_of)
    return tuple(
        sorted(
            rulings,
            key=lambda one: (
                _RANK[one.verdict.status],
                documents[one.rule.document].status in NOT_IN_FORCE,
                _found_at(one, hits),
                _widest_bound(one.rule, question.facts),
            ),
        )
    )


def _first_entries(
    question: Question, permitted: Sequence[Rule], documents: Mapping[str, Document], as_of: date
) -> list[Ruling]:
    """The awards for a first entry that a move told of may be, though it is not told to be the first."""
    entered = [rule for rule in of_first_entry(permitted) if crossed(question, rule)]
    facts = {**question.facts, FIRST: True}
    checked = [(rule, check(rule, facts, documents, as_of)) for rule in entered if not misplaced(rule, facts)]
    return [Ruling(rule, as_case(rule, verdict)) for rule, verdict in checked if verdict.status != "ineligible"]


def decide_items(
    question: Question, hits: Sequence[Hit], rulebook: Rulebook, documents: Mapping[str, Document], as_of: date
) -> tuple[Ruling, ...]:
    """The verdicts of each thing that a total adds up, in the order told; a thing brings up one rule, the best found."""
    rulings: list[Ruling] = []
    for facts in question.items:
        used = {ruling.rule.id for ruling in rulings}
        fitting = [
            rule
            for rule in all_raised(rulebook.rules, facts)
            if rule.document in question.documents and not rule.by_matter and not misplaced(rule, facts)
        ]
        found = [Ruling(rule, check(rule, facts, documents, as_of)) for rule in _near(fitting, hits) or fitting]
        if found:
            rulings.append(
                min(
                    found,
                    key=lambda one: (
                        _RANK[one.verdict.status],
                        one.rule.id in used and len(found) > 1,
                        documents[one.rule.document].status in NOT_IN_FORCE,
                    ),
                )
            )
    if question.rest and any(ruling.verdict.status != "ineligible" for ruling in rulings[1:]):
        return tuple(rulings[1:])  # those named are the ones that count; of the rest nothing was told
    return tuple(rulings)


def _gives(rule: Rule, benefits: Sequence[re.Pattern[str]]) -> bool:
    """Whether a rule's words name the kinds of benefit that a question asks for."""
    use = rule.use.zh if rule.use else ""
    words = " ".join((rule.title.zh, use, *(a.quote for a in rule.anchors))) if benefits else ""
    return all(benefit.search(words) for benefit in benefits)


def _checked(rule: Rule, question: Question, documents: Mapping[str, Document], as_of: date) -> Verdict:
    """The verdict of a rule; where it lacks a figure that the question gives unnamed, with that figure.

    Where what was told falls short for every kind that may be meant, with the first of them.
    """
    verdict = check(rule, question.facts, documents, as_of)
    if verdict.readings and FIRST in question.facts and of_first_entry([rule]) and names_first_entry(question):
        alone = check_alone(rule, question.facts, documents, as_of)  # what it comes to beside another is not asked
        return replace(alone, notices=verdict.notices)
    facts = complete_facts(question.text, question.facts, rule, verdict, put_as_given(question))
    if facts is not question.facts:
        return check(rule, facts, documents, as_of)
    kinds = by_kind(question, rule, verdict)
    short = bool(kinds) and all(short for _, short in kinds)
    return check(rule, kinds[0][0], documents, as_of) if short else verdict


def _near(rules: Sequence[Rule], hits: Sequence[Hit]) -> list[Rule]:
    """Those of some rules whose clause matches the question nearly as well as the best clause does.

    The only rule that facts bring up need only be found second, next to another clause of its document.
    """
    if len(rules) == 1 and any(
        _holds(hit, rules[0]) for hit in hits[1:2] if hits[0].clause.document == hit.clause.document
    ):
        return list(rules)
    scores = {rule.id: next((hit.score for hit in hits if _holds(hit, rule)), 0.0) for rule in rules}
    best = max((*scores.values(), *(hit.score for hit in hits[:1])), default=0.0)
    return [rule for rule in rules if scores[rule.id] >= NEAR_ENOUGH * best]


def _holds(hit: Hit, rule: Rule) -> bool:
    """Whether a clause found is the one the rule was read from."""
    return hit.clause.document == rule.document and hit.clause.start <= rule.anchors[0].start < hit.clause.end


def carried(rule: Rule, evidence: Sequence[Evidence], *, best: bool = False) -> bool:
    """Whether a passage quoted, or the `best` sentence of it, holds the words the rule was read from."""
    anchor = rule.anchors[0]
    return any(
        provision.document == rule.document and overlap(provision, anchor)
        for one in evidence
        for provision in (one.provisions[:1] if best else one.provisions)
    )


def misplaced(rule: Rule, facts: Facts) -> bool:
    """Whether the place, the zone type or the zone's level named is another than the rule's."""
    return any(
        condition.part == "place" and settle(condition.when, facts, rule.vocabulary) is False
        for condition in rule.conditions
    )


def _widest_bound(rule: Rule, facts: Facts) -> Decimal:
    """The widest place from the bottom at which a rule still holds: the last five come before the last twenty."""
    bounds = [
        one.values[0]
        for condition in rule.conditions
        for one in comparisons(condition.when)
        if one.fact == _FROM_BOTTOM and one.operator == "at_most" and one.fact in facts
    ]
    return max((bound for bound in bounds if isinstance(bound, Decimal)), default=Decimal(0))


def _found_at(ruling: Ruling, hits: Sequence[Hit]) -> int:
    """The rank at which the search found the rule's clause."""
    for rank, hit in enumerate(hits):
        if _holds(hit, ruling.rule):
            return rank
    return len(hits)
