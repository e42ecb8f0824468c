"""Which missing facts can still change the result: every way they can turn out is tried."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.rules.amounts import amount_needs, award_of
from assistant.rules.settle import Thresholds, holds, needed, thresholds, worlds
from assistant.rules.sums import Bands
from assistant.rules.types import Award, Condition, Effect, Rule
from assistant.rules.vocabulary import Facts, FactValue

Outcome = tuple[bool, Award | None]
Tried = list[tuple[Facts, Outcome]]


@dataclass(frozen=True, slots=True)
class Explored:
    """What came of it: the facts that matter and how, and the awards of the worlds in which the rule applies."""

    effects: dict[str, Effect]
    awards: tuple[Award | None, ...]


def explore(rule: Rule, opened: Sequence[Condition], given: Facts) -> Explored:
    """Tries the facts behind the open questions and the sum; open conditions that are not asked are taken to hold."""
    asked = [condition for condition in opened if condition.unmentioned == "ask"]
    missing = _union(
        needed([condition.when for condition in asked], given, rule.vocabulary),
        amount_needs(rule.amount, given, rule.vocabulary) if rule.amount else (),
    )
    supposed = [
        condition
        for condition in opened
        if condition.unmentioned != "ask" and set(needed([condition.when], given, rule.vocabulary)) & set(missing)
    ]
    missing = _union(missing, needed([condition.when for condition in supposed], given, rule.vocabulary))
    tried: Tried = []
    for world in worlds(missing, _limits(rule, [*asked, *supposed]), given, rule.vocabulary):
        if not all(holds(condition.when, world, given, rule.vocabulary) for condition in supposed):
            continue
        applies = all(holds(condition.when, world, given, rule.vocabulary) for condition in asked)
        due = award_of(rule.amount, world, rule.vocabulary) if applies and rule.amount else None
        tried.append((world, (applies, due)))
    effects = {name: effect for name in missing if (effect := _effect(name, missing, tried))}
    return Explored(effects, tuple(dict.fromkeys(due for _, (applies, due) in tried if applies)))


def _effect(name: str, missing: Sequence[str], tried: Tried) -> Effect | None:
    """Whether worlds that differ in this one fact differ in the result, and in what."""
    groups: dict[tuple[FactValue, ...], set[Outcome]] = defaultdict(set)
    for world, outcome in tried:
        groups[tuple(world[other] for other in missing if other != name)].add(outcome)
    if any(len({due for applies, due in group if applies}) > 1 for group in groups.values()):
        return "sum"
    return "selects" if any(len(group) > 1 for group in groups.values()) else None


def _limits(rule: Rule, conditions: Sequence[Condition]) -> Thresholds:
    limits = thresholds([condition.when for condition in conditions])
    if isinstance(rule.amount, Bands):
        ends = [end for band in rule.amount.bands for end in (band.low, band.high) if isinstance(end, Decimal)]
        limits.setdefault(rule.amount.by, {}).update(dict.fromkeys(ends))
    return limits


def _union(*names: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for group in names for name in group))
