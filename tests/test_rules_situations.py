"""Every situation of tests/situations, run through the checker."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from assistant.rules.check import check, raised
from assistant.rules.load import load_rulebook
from assistant.rules.profile import read_facts
from assistant.rules.quantities import parse_quantity
from assistant.rules.types import Award, Document, Verdict

BOOK = load_rulebook()
AS_OF = date(2026, 11, 21)
DOCUMENTS = {
    "guangxi-hitech-zones": Document("guangxi-hitech-zones", "unknown", "guangxi", ("hitech",)),
    "guangxi-etdz-reform": Document("guangxi-etdz-reform", "draft", "guangxi", ("etdz",)),
    "guangdong-etdz": Document("guangdong-etdz", "in_force", "guangdong", ("etdz",), date(2016, 8, 31)),
    "devzones-reform": Document("devzones-reform", "template"),
}


def _situations() -> Iterator[Any]:
    for path in sorted((Path(__file__).parent / "situations").glob("*.yaml")):
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        for one in content["situations"]:
            facts = {**content.get("given", {}), **one["facts"]}
            yield pytest.param(one["rule"], facts, one["expect"], id=f"{path.stem}: {one['sentence']}")


def _sum(award: Award | None) -> tuple[Any, str] | None:
    return (award.value, award.unit) if award else None


def _written(sum_: str | None) -> tuple[Any, str] | None:
    quantity = parse_quantity(sum_) if sum_ else None
    return (quantity.value, quantity.unit) if quantity else None


def _seen(verdict: Verdict, is_raised: bool) -> dict[str, Any]:
    return {
        "status": verdict.status,
        "award": _sum(verdict.award),
        "ceiling": _sum(verdict.ceiling),
        "kind": verdict.award.kind if verdict.award else None,
        "missing": [f"{one.fact} {one.effect}" for one in verdict.missing],
        "assumed": [text.zh for text in verdict.assumed],
        "readings": {reading.name: _sum(reading.award) for reading in verdict.readings},
        "options": [_sum(option.award) for option in verdict.options],
        "steps": [step.zh for step in verdict.steps],
        "steps_en": [step.en for step in verdict.steps],
        "entitlement": verdict.entitlement,
        "raised": is_raised,
    }


def _wanted(expect: dict[str, Any]) -> dict[str, Any]:
    wanted = {key: value for key, value in expect.items() if key != "notices"}
    for key in ("award", "ceiling"):
        if key in wanted:
            wanted[key] = _written(wanted[key])
    if "readings" in wanted:
        wanted["readings"] = {name: _written(sum_) for name, sum_ in wanted["readings"].items()}
    if "options" in wanted:
        wanted["options"] = [_written(sum_) for sum_ in wanted["options"]]
    return wanted


@pytest.mark.parametrize(("rule_id", "raw", "expect"), list(_situations()))
def test_a_situation_gives_what_it_should(rule_id: str, raw: dict[str, Any], expect: dict[str, Any]) -> None:
    rule = BOOK.rule(rule_id)
    facts = read_facts(raw, BOOK.facts)
    verdict = check(rule, facts, DOCUMENTS, AS_OF)
    seen, wanted = _seen(verdict, raised(rule, facts)), _wanted(expect)
    assert {key: seen[key] for key in wanted} == wanted, verdict.reason.zh
    assert set(expect.get("notices", ())) <= {kind for kind, _ in verdict.notices}
    assert verdict.reason.zh and verdict.reason.en


def test_every_rule_has_a_situation_that_it_decides_for_the_asker() -> None:
    told = [one.values for one in _situations()]
    good = {rule for rule, _, expect in told if expect.get("status") in ("eligible", "unknown")}
    good |= {rule for rule, _, expect in told if expect.get("award")}
    assert {rule.id for rule in BOOK.rules} <= good
