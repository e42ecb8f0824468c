"""What a profile can take together: each award by itself, what excludes what, and the best lawful total.

Two awards exclude each other where a rule file says so (`exclusions`). Where the text leaves open whether both are
due (`overlaps`), or what one of them comes to (readings), the total is a span: the least and the most it can be.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from assistant.rules.decide import known
from assistant.rules.load import Rulebook
from assistant.rules.mentioned import mentioned
from assistant.rules.settle import settle
from assistant.rules.types import MONEY, Award, Exclusion, Facts, Overlap, Rule, Verdict
from assistant.rules.vocabulary import Text


@dataclass(frozen=True, slots=True)
class Excluded:
    """An award that is not taken, the one that takes its place, and why."""

    rule: str
    by: str
    text: Text


@dataclass(frozen=True, slots=True)
class Unsettled:
    """Two awards of which the text does not say whether both are due."""

    rules: tuple[str, str]
    text: Text


@dataclass(frozen=True, slots=True)
class Stack:
    """The best lawful total of one beneficiary in one currency; `least` and `most` differ where the text is open.

    Of what is `taken`, `conditional` names the rules that still rest on a condition not told.
    """

    beneficiary: str
    unit: str
    least: Award
    most: Award
    taken: tuple[str, ...]
    conditional: tuple[str, ...]
    excluded: tuple[Excluded, ...]
    unsettled: tuple[Unsettled, ...]


@dataclass(frozen=True, slots=True)
class _Item:
    """A rule with the least and the most that it gives by itself, and whether a condition is still open."""

    rule: Rule
    least: Award
    most: Award
    conditional: bool


def stack(rulebook: Rulebook, verdicts: Iterable[Verdict], facts: Facts) -> tuple[Stack, ...]:
    """The stacks of the verdicts that give money, one for each beneficiary and currency, in the rules' order.

    `verdicts` are each rule's own, from `check_alone`: what overlaps is joined here, over the whole profile.
    """
    rules = {rule.id: rule for rule in rulebook.rules}
    items = [item for verdict in verdicts if (item := _item(rules[verdict.rule], verdict, facts)) is not None]
    groups: dict[tuple[str, str], list[_Item]] = {}
    for item in items:
        groups.setdefault((item.rule.beneficiary, item.most.unit), []).append(item)
    return tuple(_stacked(who, unit, group, rulebook.exclusions, facts) for (who, unit), group in groups.items())


def _item(rule: Rule, verdict: Verdict, facts: Facts) -> _Item | None:
    """What a verdict brings to a total; None where it gives no money or what it is for was not told."""
    if verdict.status == "ineligible" or not _told(rule, facts):
        return None
    awards = [verdict.award] if verdict.award else [reading.award for reading in verdict.readings if reading.award]
    if not awards or awards[0].unit not in MONEY:
        return None
    ranked = sorted(awards, key=lambda award: award.value)
    nothing = any(reading.award is None for reading in verdict.readings)
    least = Award(Decimal(0), ranked[0].unit, "exact") if nothing else ranked[0]
    return _Item(rule, least, ranked[-1], verdict.status == "unknown" and not verdict.readings)


def _told(rule: Rule, facts: Facts) -> bool:
    """Whether the profile speaks of the rule's subject and meets every condition that would otherwise be asked."""
    given = known(facts)
    asked = [one for one in rule.conditions if one.unmentioned == "ask" and one.part not in ("subject", "applicant")]
    return mentioned(rule.subject, given, rule.vocabulary) and all(
        settle(one.when, given, rule.vocabulary) for one in asked
    )


def _stacked(
    beneficiary: str, unit: str, items: Sequence[_Item], exclusions: Sequence[Exclusion], facts: Facts
) -> Stack:
    held = {item.rule.id: item for item in items}
    barred = [one for one in exclusions if set(one.rules) <= held.keys()]
    taken = _best(held, barred)
    excluded = tuple(_excluded(one, taken) for one in barred)
    open_ = tuple(_open_pairs([held[name] for name in taken], facts))
    most = [held[name].most for name in taken]
    dropped = _dropped(open_, held)
    least = [held[name].least for name in taken if name not in dropped]
    conditional = tuple(name for name in taken if held[name].conditional)
    return Stack(beneficiary, unit, _sum(least, unit), _sum(most, unit), taken, conditional, excluded, open_)


def _best(held: Mapping[str, _Item], barred: Sequence[Exclusion]) -> tuple[str, ...]:
    """The choice that comes to most; of equal ones the one written first."""
    bound = sorted({name for one in barred for name in one.rules}, key=list(held).index)
    free = [name for name in held if name not in bound]
    choices = (set(choice) for size in range(len(bound), -1, -1) for choice in combinations(bound, size))
    lawful = [choice for choice in choices if not any(set(one.rules) <= choice for one in barred)]
    best = max(lawful, key=lambda choice: sum((held[name].most.value for name in choice), Decimal(0)))
    return tuple(name for name in held if name in best or name in free)


def _excluded(exclusion: Exclusion, taken: Sequence[str]) -> Excluded:
    first, second = exclusion.rules
    out, kept = (second, first) if first in taken else (first, second)
    return Excluded(out, kept, exclusion.text)


def _open_pairs(items: Sequence[_Item], facts: Facts) -> Iterable[Unsettled]:
    names = [item.rule.id for item in items]
    for item in items:
        for overlap in item.rule.overlaps:
            partner = overlap.partner.id
            if (
                partner in names
                and names.index(item.rule.id) < names.index(partner)
                and _met(overlap, item.rule, facts)
            ):
                yield Unsettled((item.rule.id, partner), overlap.text)


def _met(overlap: Overlap, rule: Rule, facts: Facts) -> bool:
    """Whether both awards are for one success: their subjects are told, not only possible."""
    wanted = (rule.subject, overlap.partner.subject)
    return all(mentioned(expression, known(facts), rule.vocabulary) for expression in wanted)


def _dropped(open_: Sequence[Unsettled], held: Mapping[str, _Item]) -> set[str]:
    """Of each open pair the lesser award, which the strictest reading does not give."""
    return {min(pair.rules, key=lambda name: held[name].least.value) for pair in open_}


def _sum(awards: Sequence[Award], unit: str) -> Award:
    total = sum((award.value for award in awards), Decimal(0))
    exact = all(award.kind == "exact" for award in awards)
    return Award(total, unit, "exact" if exact else "up_to")
