"""Yes or no from verdicts, and what the verdicts of several rules have in common."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.complete_facts import unclaimed
from assistant.decide import Ruling
from assistant.polarity import not_at_once, of_bound, of_charge
from assistant.question import Question
from assistant.rules.types import MissingFact
from assistant.types import Decision
from index.figures import figures

_PLACES = frozenset(("region", "zone_type"))


def yes_or_no(question: Question, shown: Sequence[Ruling]) -> Decision | None:
    """Yes or no where that is asked and the verdicts settle it."""
    if "compare" in question.asks:
        settled = "decision" in question.asks and len(shown) > 1 and all(one.verdict.award for one in shown)
        return ("yes" if equal(shown) else "no") if settled else None
    if "decision" not in question.asks or not shown:
        return None
    best = shown[0].verdict
    if (
        charged := of_charge(question.put or question.text, [anchor.quote for anchor in shown[0].rule.anchors])
    ) is not None:
        return charged
    if best.status == "ineligible" or not_at_once(question.put or question.text, shown[0].rule.anchors[0].quote):
        return "no"
    if best.readings:
        return None  # the text leaves it open
    if (held := of_bound(question, best.award)) is not None:
        return held
    if best.status != "eligible" and unclaimed(question.text, question.facts, shown[0].rule, best):
        return None
    told = question.facts.values()
    ranks = [figure for figure in figures(question.text) if figure.unit == "rank" and figure.value not in told]
    if best.status != "eligible" and len(ranks) > 1:
        return None  # places in a ranking over years that no fact took up
    if best.status == "eligible" or not selecting(shown[:1], shown):
        return "yes"
    return None


def equal(shown: Sequence[Ruling]) -> bool:
    """Whether all rulings give the same."""
    return len({(r.verdict.award.value, r.verdict.award.kind) for r in shown if r.verdict.award}) == 1


def selecting(of: Sequence[Ruling], shown: Sequence[Ruling]) -> list[MissingFact]:
    """The missing facts that select among rules; the place selects nothing where one document answers."""
    one = len({ruling.rule.document for ruling in shown}) == 1
    return [
        fact
        for ruling in of
        for fact in ruling.verdict.missing
        if fact.effect == "selects" and not (fact.fact == "region" or (one and fact.fact in _PLACES))
    ]
