"""Two awards for one success where the text does not say whether both are due: named readings, never a pick."""

from __future__ import annotations

from dataclasses import replace

from assistant.rules.decide import Decision, decide
from assistant.rules.printed import print_award
from assistant.rules.quantities import print_quantity
from assistant.rules.settle import settle
from assistant.rules.sums import Kind
from assistant.rules.types import Award, Overlap, Reading, Rule, Step, Take
from assistant.rules.vocabulary import Facts, Text


def join_overlaps(rule: Rule, decision: Decision, facts: Facts, given: Facts) -> Decision:
    """The decision, or the readings of the first overlap that the facts raise."""
    if decision.status == "ineligible" or decision.readings:
        return decision
    for overlap in rule.overlaps:
        wanted = [rule.subject, overlap.partner.subject, *([overlap.when] if overlap.when else [])]
        both = all(settle(expression, given, rule.vocabulary) for expression in wanted)
        other = decide(overlap.partner, facts) if both else None
        if other is not None and other.status != "ineligible":
            return replace(
                decision,
                status="unknown",
                award=None,
                ceiling=None,
                steps=(),
                reason=overlap.text,
                readings=_readings(overlap, decision.award, other.award),
                ambiguous=(overlap.text,),
            )
    return decision


def _readings(overlap: Overlap, own: Award | None, other: Award | None) -> tuple[Reading, ...]:
    return tuple(_reading(name, words, take, own, other) for name, words, take in overlap.readings)


def _reading(name: str, words: Text, take: Take, own: Award | None, other: Award | None) -> Reading:
    if own is None or other is None or own.unit != other.unit:
        return Reading(name, words, None)
    first, second = sorted((own, other), key=lambda award: award.value, reverse=True)
    if take == "highest":
        return Reading(name, words, first)
    kind: Kind = "exact" if first.kind == second.kind == "exact" else "up_to"
    whole = Award(first.value + second.value, first.unit, kind)
    parts = [print_quantity(award.value, award.unit) for award in (first, second)]
    total = print_award(whole)
    step = Step(
        f"{parts[0].zh} + {parts[1].zh} = {print_quantity(whole.value, whole.unit).zh}",
        f"{parts[0].en} + {parts[1].en} = {print_quantity(whole.value, whole.unit).en}",
    )
    return Reading(name, Text(f"{words.zh}：{total.zh}", f"{words.en}: {total.en}"), whole, (step,))
