"""What holds of every rule on any facts: more facts never overturn a verdict, and no award is above its ceiling."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.rules.decide import Decision, decide
from assistant.rules.load import load_rulebook
from assistant.rules.logic import comparisons
from assistant.rules.settle import candidates, thresholds
from assistant.rules.sums import Amount, Bands, Fixed, Product, factor_facts
from assistant.rules.types import Rule
from assistant.rules.vocabulary import UNCERTAIN, FactValue

BOOK = load_rulebook()
RULES = {rule.id: rule for rule in BOOK.rules}
SUMS = [rule.id for rule in BOOK.rules if rule.amount or rule.ambiguities]
EXAMPLES = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
Facts = dict[str, FactValue]


def expressions(rule: Rule) -> list[object]:
    """Every expression of a rule: conditions, ambiguities, readings."""
    found = [condition.when for condition in rule.conditions]
    found += [one.when for one in rule.ambiguities if one.when]
    return [*found, *(r.when for one in rule.ambiguities for r in one.readings if r.when)]


def amounts(rule: Rule) -> list[Amount]:
    """The rule's amount and those of its readings."""
    return [one for one in (rule.amount, *(r.amount for a in rule.ambiguities for r in a.readings)) if one]


def standing_in(rule: Rule) -> set[str]:
    """Facts taken for granted until told (a similar award), read for want of another, or that count how often a sum is due."""
    found = {c.fact for one in rule.conditions if one.unmentioned == "assume_not" for c in comparisons(one.when)}
    for expression in expressions(rule):
        for one in comparisons(expression):  # type: ignore[arg-type]
            if one.operator == "known" or one.or_else:
                found |= {one.fact, *([one.or_else] if one.or_else else [])}
    for amount in amounts(rule):
        if isinstance(amount, Fixed):
            found |= {*amount.times, *([amount.named.fact] if amount.named else [])}
        elif isinstance(amount, Product):
            found |= {amount.cap_times} if amount.cap_times else set()
            found |= set(factor_facts(amount.factors)) if amount.unasked else set()
    return found | {
        name for name in found for fact in (rule.vocabulary[name],) if fact.derived for name in fact.derived.of
    }


def looked_at(rule: Rule) -> list[str]:
    """Every fact that can matter to a rule, the sources of derived ones included."""
    names = dict.fromkeys(c.fact for e in expressions(rule) for c in comparisons(e))  # type: ignore[arg-type]
    for amount in amounts(rule):
        if isinstance(amount, Bands):
            names[amount.by] = None
        elif isinstance(amount, Product):
            names.update(dict.fromkeys(factor_facts(amount.factors)))
    sources = [source for name in names if (d := rule.vocabulary[name].derived) for source in d.of]
    return [*dict.fromkeys((*names, *sources))]


@st.composite
def told(draw: st.DrawFn, rule: Rule, *, uncertain: bool = True) -> Facts:
    """Some of the facts that a rule looks at; derived ones only where their sources are not told, so none conflict."""
    limits = thresholds(expressions(rule))  # type: ignore[arg-type]
    facts: Facts = {}
    for name in looked_at(rule):
        fact = rule.vocabulary[name]
        sources = fact.derived.of if fact.derived else ()
        derives = [other for other in facts if (d := rule.vocabulary[other].derived) and name in d.of]
        if derives or any(source in facts for source in sources) or not draw(st.booleans()):
            continue
        values: list[FactValue] = [
            value for value in candidates(name, limits, rule.vocabulary) if "(another)" not in str(value)
        ]
        facts[name] = draw(st.sampled_from([*values, UNCERTAIN] if uncertain else values))
    return facts


def pair(data: st.DataObject, rule: Rule) -> tuple[Facts, Facts]:
    """Facts, and the same facts with more of them told."""
    more = data.draw(told(rule))
    keep = standing_in(rule) | {n for n in more if (d := rule.vocabulary[n].derived) and set(d.of) & more.keys()}
    fewer = {name: value for name, value in more.items() if name in keep or data.draw(st.booleans())}
    return fewer, more


@pytest.mark.parametrize("name", SUMS)
@settings(EXAMPLES, max_examples=60)
@given(data=st.data())
def test_a_rule_that_gives_a_sum_keeps_its_word_as_more_is_told(name: str, data: st.DataObject) -> None:
    holds_as_more_is_told(RULES[name], data)


@settings(EXAMPLES, max_examples=600)
@given(data=st.data())
def test_the_other_rules_keep_their_word_as_more_is_told(data: st.DataObject) -> None:
    holds_as_more_is_told(RULES[data.draw(st.sampled_from([name for name in RULES if name not in SUMS]))], data)


def holds_as_more_is_told(rule: Rule, data: st.DataObject) -> None:
    """All properties on one pair of profiles, the second of which tells more than the first."""
    fewer, more = pair(data, rule)
    before, after = decide(rule, fewer), decide(rule, more)
    never_overturned(before, after)
    within_what_was_shown(before, after)
    order_is_nothing(rule, more, after, data)
    under_the_cap(rule, after)
    missing_or_settled(more, after)


def never_overturned(before: Decision, after: Decision) -> None:
    """A known verdict stays, or an ambiguity comes up of which it is one reading."""
    if before.status == "ineligible":
        assert after.status == "ineligible"
    elif before.status == "eligible":
        raised = {reading.award for reading in after.readings}
        assert (after.status == "eligible" and after.award == before.award) or before.award in raised


def within_what_was_shown(before: Decision, after: Decision) -> None:
    """What was open comes out as one of the options, and not above the ceiling."""
    if after.award is None:
        return
    if before.ceiling is not None:
        assert after.award.value <= before.ceiling.value
    if before.options:
        assert after.award in {option.award for option in before.options}
    if before.award is not None and not before.readings:
        assert after.award == before.award


def order_is_nothing(rule: Rule, facts: Facts, decision: Decision, data: st.DataObject) -> None:
    assert decide(rule, dict(data.draw(st.permutations(list(facts.items()))))) == decision


def under_the_cap(rule: Rule, decision: Decision) -> None:
    """No award is above the rule's cap, and none is nothing."""
    for award in (decision.award, *(reading.award for reading in decision.readings)):
        assert award is None or award.value > 0
    if isinstance(rule.amount, Product) and rule.amount.cap and decision.award and not rule.amount.cap_times:
        assert decision.award.value <= rule.amount.cap.value


def missing_or_settled(facts: Facts, decision: Decision) -> None:
    """A verdict without anything missing is final, or the text leaves it open, or somebody could not say."""
    if decision.status == "unknown" and not decision.missing:
        assert decision.readings or UNCERTAIN in facts.values()
    if decision.status != "unknown":
        assert not decision.missing
    assert not {missing.fact for missing in decision.missing} & facts.keys()


def test_the_standing_in_facts_are_few() -> None:
    """The property above says little of facts it holds fixed; they must not become the rule."""
    fixed = {name for rule in BOOK.rules for name in standing_in(rule)}
    assert len(fixed) < 20, sorted(fixed)
