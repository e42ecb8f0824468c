"""Two awards for one success where the text does not say whether both are due: named readings, never a pick."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from assistant.rules.decide import Decision, decide
from assistant.rules.quantities import print_quantity
from assistant.rules.settle import settle
from assistant.rules.sums import Kind
from assistant.rules.types import Award, Overlap, Reading, Rule, Step, Take
from assistant.rules.vocabulary import Facts, Text


def join_overlaps(rule: Rule, decision: Decision, facts: Facts, given: Facts) -> Decision:
    """The decision, or the readings of the first overlap that the facts raise."""
    if decision.status == "ineligible":
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
                readings=tuple(_crossed(overlap, decision, other)),
                ambiguous=(*decision.ambiguous, overlap.text),
            )
    return decision


def _crossed(overlap: Overlap, own: Decision, other: Decision) -> Iterator[Reading]:
    """Each reading of the overlap, for each reading that either award has by itself."""
    for mine in _own(own):
        for theirs in _own(other):
            for name, words, take in overlap.readings:
                before = [one for one in (mine, theirs) if one.name]
                made = _reading(name, words, take, mine.award, theirs.award)
                zh = "；".join((*(one.words.zh for one in before), made.words.zh))
                en = "; ".join((*(one.words.en for one in before), made.words.en))
                yield replace(made, name="+".join((*(one.name for one in before), name)), words=Text(zh, en))


def _own(decision: Decision) -> tuple[Reading, ...]:
    """The readings of a decision, or its award as one without a name."""
    return decision.readings or (Reading("", Text("", ""), decision.award),)


def _reading(name: str, words: Text, take: Take, own: Award | None, other: Award | None) -> Reading:
    if own is None or other is None or own.unit != other.unit:
        return Reading(name, words, None)
    first, second = sorted((own, other), key=lambda award: award.value, reverse=True)
    if take == "highest":
        return Reading(name, words, first)
    kind: Kind = "exact" if first.kind == second.kind == "exact" else "up_to"
    whole = Award(first.value + second.value, first.unit, kind)
    parts = [print_quantity(award.value, award.unit) for award in (first, second)]
    step = Step(
        f"{parts[0].zh} + {parts[1].zh} = {print_quantity(whole.value, whole.unit).zh}",
        f"{parts[0].en} + {parts[1].en} = {print_quantity(whole.value, whole.unit).en}",
    )
    return Reading(name, words, whole, (step,))
