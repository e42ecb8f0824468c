"""What one rule comes to on its own: settled conditions, the sum, what is missing. It knows no document and no date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.rules import reasons
from assistant.rules.amounts import ceiling_of
from assistant.rules.explore import Explored, explore
from assistant.rules.load_facts import MATTER
from assistant.rules.logic import comparisons
from assistant.rules.printed import bands_of
from assistant.rules.readings import Open, open_readings, possible_readings
from assistant.rules.settle import needed, settle
from assistant.rules.steps import steps_of
from assistant.rules.sums import Bands
from assistant.rules.types import Award, Condition, Effect, MissingFact, Reading, Rule, Status, Step
from assistant.rules.vocabulary import UNCERTAIN, Facts, Text

_ORDER: tuple[Effect, ...] = ("selects", "sum", "condition")


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict before the document and the date are looked at."""

    status: Status
    reason: Text
    award: Award | None = None
    ceiling: Award | None = None
    missing: tuple[MissingFact, ...] = ()
    readings: tuple[Reading, ...] = ()
    steps: tuple[Step, ...] = ()
    assumed: tuple[Text, ...] = ()
    ambiguous: tuple[Text, ...] = ()
    options: tuple[Reading, ...] = ()
    uncertain: tuple[MissingFact, ...] = ()


def decide(rule: Rule, facts: Facts) -> Decision:
    """Applies the conditions in order; the first one known to be false ends it."""
    given = known(facts)
    opened = []
    for condition in rule.conditions:
        match settle(condition.when, given, rule.vocabulary):
            case False:
                return Decision("ineligible", reasons.failed(condition, given, rule.vocabulary))
            case None if condition.part != "applicant":
                opened.append(condition)
    found = explore(rule, [condition for condition in opened if condition.part != "place"], given)
    if not found.awards:
        return Decision("ineligible", reasons.impossible(opened))
    unsettled = open_readings(rule, given)
    possible = () if unsettled.readings else possible_readings(rule, facts, given)
    effects = _named(rule, opened, given)
    effects.update(dict.fromkeys(_in_vain(rule, opened, facts), "condition"))
    for one in possible:
        effects.setdefault(needed([one.when] if one.when else [], given, rule.vocabulary)[-1], "condition")
    effects.update(dict.fromkeys(unsettled.missing, "sum"))
    effects.update(found.effects)
    missing = _missing(rule, effects, facts, uncertain=False)
    uncertain = _missing(rule, effects, facts, uncertain=True)
    assumed = tuple(condition.text for condition in opened if condition.unmentioned in ("name", "assume_not"))
    assumed += tuple(dict.fromkeys(one.supposed for one in possible if one.supposed))
    if unsettled.readings:
        return replace(_ambiguous(rule, unsettled, missing, assumed, bool(effects)), uncertain=uncertain)
    if rule.amount is not None and found.awards == (None,):
        return Decision("ineligible", reasons.NOTHING_DUE)
    plain = _plain(rule, found, given, missing, assumed, effects)
    return replace(plain, uncertain=uncertain, ambiguous=tuple(dict.fromkeys(one.text for one in possible)))


def known(facts: Facts) -> Facts:
    """The facts that can be reasoned with: an uncertain one is as good as unknown."""
    return {name: value for name, value in facts.items() if value is not UNCERTAIN}


def _plain(
    rule: Rule,
    found: Explored,
    given: Facts,
    missing: tuple[MissingFact, ...],
    assumed: tuple[Text, ...],
    effects: dict[str, Effect],
) -> Decision:
    due = found.awards[0] if len(found.awards) == 1 else None
    steps = steps_of(rule.amount, given, rule.vocabulary) if due and rule.amount else ()
    top = ceiling_of(rule.amount, given, rule.vocabulary) if rule.amount else None
    asks_band = isinstance(rule.amount, Bands) and rule.amount.by in effects
    return Decision(
        "unknown" if effects else "eligible",
        reasons.open_conditions(rule, missing) if effects else reasons.met(rule),
        due,
        due or top,
        missing,
        (),
        steps,
        assumed,
        (),
        bands_of(rule) if asks_band else (),
    )


def _ambiguous(
    rule: Rule, unsettled: Open, missing: tuple[MissingFact, ...], assumed: tuple[Text, ...], waiting: bool
) -> Decision:
    awards = [reading.award for reading in unsettled.readings]
    if not unsettled.missing and len({(award.value, award.unit) if award else None for award in awards}) == 1:
        due = next((award for award in awards if award and award.kind != "exact"), awards[0])
        if due is None:
            return Decision("ineligible", reasons.no_reading(unsettled.text))
        return Decision(
            "unknown" if waiting else "eligible",
            reasons.met(rule),
            due,
            due,
            missing,
            (),
            unsettled.readings[0].steps,
            assumed,
        )
    return Decision("unknown", unsettled.text, None, None, missing, unsettled.readings, (), assumed, (unsettled.text,))


def _named(rule: Rule, opened: Sequence[Condition], given: Facts) -> dict[str, Effect]:
    """The place selects the clause; of a condition that is only named, its first fact stands for it."""
    effects: dict[str, Effect] = {}
    for condition in opened:
        if condition.part == "place" and condition.unmentioned == "ask":
            effects[needed([condition.when], given, rule.vocabulary)[0]] = "selects"
    for condition in opened:
        if condition.unmentioned == "name":
            effects.setdefault(needed([condition.when], given, rule.vocabulary)[0], "condition")
    return effects


def _in_vain(rule: Rule, opened: Sequence[Condition], facts: Facts) -> list[str]:
    """Facts that would be taken for granted, had they not been asked for in vain: then they are not."""
    granted = [one.when for one in opened if one.unmentioned in ("assume_not", "implied")]
    return [name for name in needed(granted, known(facts), rule.vocabulary) if facts.get(name) is UNCERTAIN]


def _missing(rule: Rule, effects: dict[str, Effect], facts: Facts, *, uncertain: bool) -> tuple[MissingFact, ...]:
    """What to ask or name, that which selects first; what was asked in vain apart, never to be asked again."""
    subject = {one.fact for one in comparisons(rule.subject)}
    by_fact = len(subject) > 1  # then a fact tells what the matter would
    open_facts = [
        name
        for name in effects
        if (facts.get(name) is UNCERTAIN) is uncertain and not (by_fact and name == MATTER and name in subject)
    ]
    open_facts.sort(key=lambda name: _ORDER.index(effects[name]))
    return tuple(MissingFact(name, rule.vocabulary[name].question, effects[name]) for name in open_facts)
