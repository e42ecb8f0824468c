"""The whole way to a verdict, step by step: what was told, what it was compared with, the sum and its ceiling."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from assistant.rules.decide import known
from assistant.rules.logic import comparisons
from assistant.rules.quantities import print_value
from assistant.rules.settle import settle
from assistant.rules.sums import Bands, Product, factor_facts
from assistant.rules.types import Anchor, Condition, Rule, Step, Verdict
from assistant.rules.values import number_of
from assistant.rules.vocabulary import Facts, Text

_CARRIES = {
    "comparison": ("condition", "threshold", "subject"),
    "arithmetic": ("rate", "amount", "measure"),
    "ceiling": ("cap", "rate", "amount"),
}
_SIGNS = {"above": ">", "at_least": "≥", "below": "<", "at_most": "≤", "equals": "="}
_UNMET = {"above": "≤", "at_least": "<", "below": "≥", "at_most": ">", "equals": "≠"}
_HOLDS = {True: Text("成立", "holds"), False: Text("不成立", "does not hold"), None: Text("尚未说明", "not told")}


def trace(rule: Rule, verdict: Verdict, facts: Facts) -> tuple[Step, ...]:
    """Inputs, comparisons, arithmetic and ceiling in that order; inputs, place and applicant stand on no quote."""
    given = known(facts)
    computed = [*verdict.steps, *(step for reading in verdict.readings for step in reading.steps)]
    return (
        *_inputs(rule, given),
        *_comparisons(rule, given),
        *(replace(step, anchor=_carrying(rule, step.kind)) for step in computed),
    )


def _inputs(rule: Rule, given: Facts) -> Iterator[Step]:
    """Each fact told that the rule looks at, in the order in which it looks."""
    looked = dict.fromkeys(one.fact for condition in rule.conditions for one in comparisons(condition.when))
    if isinstance(rule.amount, Bands):
        looked[rule.amount.by] = None
    elif isinstance(rule.amount, Product):
        looked.update(dict.fromkeys(factor_facts(rule.amount.factors)))
    elif rule.amount is not None:
        looked.update(dict.fromkeys(rule.amount.times))
    sources = [source for name in looked if (derived := rule.vocabulary[name].derived) for source in derived.of]
    for name in dict.fromkeys((*looked, *sources)):
        if name in given:
            fact, value = rule.vocabulary[name], print_value(rule.vocabulary[name], given[name])
            yield Step(f"{fact.zh}：{value.zh}", f"{fact.en}: {value.en}", "input")


def _comparisons(rule: Rule, given: Facts) -> Iterator[Step]:
    """Each condition, with the figures where there are any, and how it came out; the first false one ends them."""
    for condition in rule.conditions:
        held = settle(condition.when, given, rule.vocabulary)
        words = _figures(condition, rule, given) if condition.part == "condition" else None
        outcome = _HOLDS[held]
        zh = f"{condition.text.zh}{f'（{words.zh}）' if words else ''}：{outcome.zh}"
        en = f"{condition.text.en}{f' ({words.en})' if words else ''}: {outcome.en}"
        printed = condition.part in ("subject", "condition")
        yield Step(zh, en, "comparison", _carrying(rule, "comparison") if printed else None)
        if held is False:
            return


def _figures(condition: Condition, rule: Rule, given: Facts) -> Text | None:
    """The numeric comparisons of a condition that the facts decide: 3000万美元 > 2000万美元."""
    zh, en = [], []
    for one in comparisons(condition.when):
        fact = rule.vocabulary[one.fact]
        if one.operator not in _SIGNS or number_of(one.fact, given, rule.vocabulary) is None or one.fact not in given:
            continue
        told, limit = print_value(fact, given[one.fact]), print_value(fact, one.values[0])
        sign = _SIGNS[one.operator] if settle(one, given, rule.vocabulary) else _UNMET[one.operator]
        zh.append(f"{told.zh} {sign} {limit.zh}")
        en.append(f"{told.en} {sign} {limit.en}")
    return Text("，".join(dict.fromkeys(zh)), ", ".join(dict.fromkeys(en))) if zh else None


def _carrying(rule: Rule, kind: str) -> Anchor:
    """The quote that carries a step of this kind; the rule's first where none says so."""
    for wanted in _CARRIES[kind]:
        for anchor in rule.anchors:
            if wanted in anchor.covers:
                return anchor
    return rule.anchors[0]
