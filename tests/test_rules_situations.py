"""Every situation of tests/situations, run through the checker; each is another one than all the rest."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

from assistant.open import rule_documents
from assistant.rules.amounts import raw_product
from assistant.rules.check import check, raised
from assistant.rules.entitlement import entitled
from assistant.rules.load import load_rulebook
from assistant.rules.profile import read_facts
from assistant.rules.quantities import parse_quantity
from assistant.rules.settle import thresholds
from assistant.rules.sums import Bands, Product
from assistant.rules.types import Award, Facts, Rule, Verdict
from assistant.rules.values import number_of
from index.policies_folder import read_policies

BOOK = load_rulebook()
AS_OF = date(2026, 11, 21)
DOCUMENTS = rule_documents({policy.id: policy for policy in read_policies()})
FOLDER = Path(__file__).parent / "situations"
KEYS = {"sentence", "rule", "facts", "expect", "as_of"}
COMPARED = {
    "status", "award", "ceiling", "kind", "missing", "assumed", "readings", "options", "steps", "steps_en", "entitlement",
    "raised", "claimable", "reason",
}  # fmt: skip


def situations() -> list[tuple[str, dict[str, Any]]]:
    """Each situation with its file's shared facts, and the name it is shown by."""
    found = []
    for path in sorted(FOLDER.glob("*.yaml")):
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        for one in content["situations"]:
            facts = {**content.get("given", {}), **one["facts"]}
            found.append((f"{path.stem}: {one['sentence']}", {**one, "facts": facts}))
    return found


SITUATIONS = situations()


def sum_(award: Award | None) -> tuple[Any, str] | None:
    return (award.value, award.unit) if award else None


def written(amount: str | None) -> tuple[Any, str] | None:
    quantity = parse_quantity(amount) if amount else None
    return (quantity.value, quantity.unit) if quantity else None


def seen(verdict: Verdict, is_raised: bool) -> dict[str, Any]:
    """What a verdict says, in the words of a situation."""
    return {
        "status": verdict.status,
        "award": sum_(verdict.award),
        "ceiling": sum_(verdict.ceiling),
        "kind": verdict.award.kind if verdict.award else None,
        "missing": [f"{one.fact} {one.effect}" for one in verdict.missing],
        "assumed": [text.zh for text in verdict.assumed],
        "readings": {reading.name: sum_(reading.award) for reading in verdict.readings},
        "options": [sum_(option.award) for option in verdict.options],
        "steps": [step.zh for step in verdict.steps],
        "steps_en": [step.en for step in verdict.steps],
        "entitlement": verdict.entitlement,
        "claimable": entitled(verdict).status,
        "raised": is_raised,
        "reason": verdict.reason.zh,
    }


def wanted(expect: dict[str, Any]) -> dict[str, Any]:
    """What a situation expects, its sums read."""
    found = {key: value for key, value in expect.items() if key != "notices"}
    for key in ("award", "ceiling"):
        if key in found:
            found[key] = written(found[key])
    if "readings" in found:
        found["readings"] = {name: written(amount) for name, amount in found["readings"].items()}
    if "options" in found:
        found["options"] = [written(amount) for amount in found["options"]]
    return found


@pytest.mark.parametrize("one", [pytest.param(one, id=name) for name, one in SITUATIONS])
def test_a_situation_gives_what_it_should(one: dict[str, Any]) -> None:
    rule, expect = BOOK.rule(one["rule"]), one["expect"]
    facts = read_facts(one["facts"], BOOK.facts)
    verdict = check(rule, facts, DOCUMENTS, one.get("as_of", AS_OF))
    found, hoped = seen(verdict, raised(rule, facts)), wanted(expect)
    assert {key: found[key] for key in hoped} == hoped, verdict.reason.zh
    assert set(expect.get("notices", ())) <= {kind for kind, _ in verdict.notices}
    assert verdict.reason.zh and verdict.reason.en


@pytest.mark.parametrize("one", [pytest.param(one, id=name) for name, one in SITUATIONS])
def test_a_situation_is_one_an_official_can_check(one: dict[str, Any]) -> None:
    assert one.keys() <= KEYS and {"sentence", "rule", "facts", "expect"} <= one.keys()
    assert "status" in one["expect"] and one["expect"].keys() <= COMPARED | {"notices"}
    assert len(re.findall(r"[一-鿿]", one["sentence"])) >= 8, "write a whole sentence in Chinese"


def side(value: Fraction, limits: set[Fraction]) -> int:
    """Which side of all limits a number lies on: odd exactly at one, even between two."""
    return 2 * sum(value > limit for limit in limits) + (value in limits)


def signature(rule: Rule, facts: Facts, on: date) -> tuple[Any, ...]:
    """What makes a situation another one: values that are no numbers, the side of every boundary, what it comes to."""
    expressions = [condition.when for condition in rule.conditions]
    expressions += [one.when for one in rule.ambiguities if one.when]
    expressions += [one.when for a in rule.ambiguities for one in a.readings if one.when]
    limits = {
        name: {Fraction(v) for v in values if not isinstance(v, (str, bool))}
        for name, values in thresholds(expressions).items()
    }
    if isinstance(rule.amount, Bands):
        ends = {Fraction(e) for band in rule.amount.bands for e in (band.low, band.high) if e is not None}
        limits.setdefault(rule.amount.by, set()).update(ends)
    told = {
        name: side(Fraction(value), limits.get(name, set()))
        if rule.vocabulary[name].numeric and value != "u"
        else value
        for name, value in ((n, "u" if "UNCERTAIN" in str(v) else v) for n, v in facts.items())
    }
    capped: Any = None
    if isinstance(rule.amount, Product) and rule.amount.cap:
        raw = raw_product(rule.amount.factors, facts, rule.vocabulary)
        capped = None if raw is None else side(raw, {Fraction(rule.amount.cap.value)})
    derived = {
        name: side(number, values)
        for name, values in limits.items()
        if name not in facts and (number := number_of(name, facts, rule.vocabulary)) is not None
    }
    days = [day for day in (rule.valid_from, rule.valid_to) if day]
    document = DOCUMENTS[rule.document]
    days += [day for day in (document.effective_from, document.effective_to) if day]
    verdict = check(rule, facts, DOCUMENTS, on)
    outcome = (verdict.status, verdict.award is None, tuple(reading.award is None for reading in verdict.readings))
    return rule.id, tuple(sorted({**told, **derived}.items(), key=str)), capped, tuple(on > d for d in days), outcome


def test_no_two_situations_are_alike() -> None:
    signed: dict[tuple[Any, ...], str] = {}
    twice = []
    for name, one in SITUATIONS:
        facts = read_facts(one["facts"], BOOK.facts)
        mark = signature(BOOK.rule(one["rule"]), facts, one.get("as_of", AS_OF))
        if mark in signed:
            twice.append(f"{name} = {signed[mark]}")
        signed[mark] = name
    assert not twice, "\n".join(twice)


def test_every_rule_has_a_situation_for_and_one_against() -> None:
    good = Counter(one["rule"] for _, one in SITUATIONS if one["expect"]["status"] != "ineligible")
    bad = Counter(one["rule"] for _, one in SITUATIONS if one["expect"]["status"] != "eligible")
    assert {rule.id for rule in BOOK.rules} <= good.keys() & bad.keys()


def test_every_boundary_is_met_from_below_on_it_and_from_above() -> None:
    """Each limit of each rule that gives a sum or a measure on a figure: a figure under it, on it and over it."""
    lacking = []
    for rule in BOOK.rules:
        own = [read_facts(one["facts"], BOOK.facts) for _, one in SITUATIONS if one["rule"] == rule.id]
        limits = thresholds([c.when for c in rule.conditions if c.part == "condition"])
        if isinstance(rule.amount, Bands):
            ends = [e for band in rule.amount.bands for e in (band.low, band.high) if e is not None]
            limits.setdefault(rule.amount.by, {}).update(dict.fromkeys(ends))
        for name, values in limits.items():
            for limit in values:
                if isinstance(limit, (str, bool)) or not limit:
                    continue
                told = [Fraction(f[name]) for f in own if name in f and "UNCERTAIN" not in str(f[name])]  # type: ignore[arg-type]
                met = (any(v < limit for v in told), limit in told, any(v > limit for v in told))
                if not all(met):
                    lacking.append(f"{rule.id} {name} {limit}: below, at, above = {met}")
    assert not lacking, "\n".join(lacking)


def test_there_are_enough_situations() -> None:
    assert len(SITUATIONS) >= 200
