"""A verdict carries its rule's own words; facts of the wrong type or out of range are refused before it is made."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from assistant.rules.check import check, check_alone, raised
from assistant.rules.errors import RuleError
from assistant.rules.load import load_rulebook
from assistant.rules.possible import impossible
from assistant.rules.profile import read_facts
from assistant.rules.trace import trace
from assistant.rules.types import Document, FactValue

BOOK = load_rulebook()
ON = date(2026, 11, 21)
CAPITAL = read_facts(
    {"region": "guangxi", "zone_type": "etdz", "foreign_capital_usd": "4000万美元", "exchange_rate": "7.1",
     "project_kind": "new_project", "industry": ["leading"]},
    BOOK.facts,
)  # fmt: skip


def test_a_verdict_carries_its_rule_and_its_whole_way() -> None:
    rule = BOOK.rule("etdz-01-foreign-capital")
    verdict = check(rule, CAPITAL, {rule.document: Document(rule.document, "draft")}, ON)
    assert (verdict.rule, verdict.document, verdict.per) == (rule.id, rule.document, rule.per)
    assert (verdict.anchors, verdict.entitlement) == (rule.anchors, "draft")
    steps = trace(rule, verdict, CAPITAL)
    assert [step.kind for step in steps] == ["input"] * 6 + ["comparison"] * 9 + ["arithmetic"]
    assert steps[-1].zh == "4000万美元 × 7.1 × 2% = 568万元" and steps[-1].anchor == rule.anchors[0]
    assert [step.anchor for step in steps if step.kind == "input"] == [None] * 6
    compared = [step for step in steps if step.kind == "comparison"]
    assert [step.anchor is None for step in compared] == [True, True, *[False] * 7]
    assert compared[1].zh == "园区类型：经开区：成立" and compared[-1].en == "no similar award has been taken: not told"
    over = next(step for step in compared if "4000万美元" in step.zh)
    assert "（4000万美元 > 2000万美元，4000万美元 > 1000万美元）：成立" in over.zh


def test_what_was_asked_in_vain_is_told_apart_from_what_was_not_told() -> None:
    told = read_facts(
        {"region": "guangxi", "zone_type": "etdz", "foreign_capital_usd": "4000万美元", "exchange_rate": "uncertain",
         "project_kind": "new_project"},
        BOOK.facts,
    )  # fmt: skip
    verdict = check_alone(BOOK.rule("etdz-01-foreign-capital"), told, {}, ON)
    assert [one.fact for one in verdict.uncertain] == ["exchange_rate"]
    assert [one.fact for one in verdict.missing] == ["industry"]


def test_the_way_ends_at_the_first_condition_that_fails() -> None:
    rule = BOOK.rule("etdz-19-improvement")
    facts = read_facts(
        {"region": "guangxi", "zone_type": "etdz", "zone_level": "national", "rank_improvement": 14}, BOOK.facts
    )
    verdict = check_alone(rule, facts, {}, ON)
    last = trace(rule, verdict, facts)[-1]
    assert verdict.status == "ineligible" and last.kind == "comparison"
    assert last.zh == "年度排名提升超过15位（含）（14位 < 15位）：不成立"
    assert last.en.endswith("(14 places < 15 places): does not hold")
    assert verdict.entitlement == "unknown", "a document that was not handed in is of unknown standing"


def test_a_ceiling_is_a_step_of_its_own_and_readings_keep_theirs() -> None:
    over = {**CAPITAL, "foreign_capital_usd": Decimal(200_000_000)}
    rule = BOOK.rule("etdz-01-foreign-capital")
    assert [step.kind for step in trace(rule, check(rule, over, {}, ON), over)][-2:] == ["arithmetic", "ceiling"]
    years = {**CAPITAL, "foreign_capital_usd": Decimal(150_000_000), "capital_years": Decimal(2)}
    verdict = check(rule, years, {}, ON)
    sums = [step for step in trace(rule, verdict, years) if step.kind in ("arithmetic", "ceiling")]
    assert [step.kind for step in sums] == ["arithmetic", "ceiling", "ceiling", "arithmetic", "ceiling"]
    assert all(step.anchor for step in sums) and not verdict.steps


@pytest.mark.parametrize(
    ("name", "value", "reason", "remedy"),
    [
        ("castles", True, "unknown fact 'castles'", "list them with: python -m assistant facts"),
        ("first_entry", "yes", "'yes' is no value of first_entry (bool)", "see: python -m assistant facts"),
        ("applicant", "king", "'king' is no value of applicant (choice)", "see: python -m assistant facts"),
        ("applicant", True, "True is no value of applicant (choice)", "see: python -m assistant facts"),
        ("level", (), "() is no value of level (choices)", "see: python -m assistant facts"),
        ("level", ("national", "lofty"), "('national', 'lofty') is no value of level (choices)", "see: python -m assistant facts"),
        ("level", "national", "'national' is no value of level (choices)", "see: python -m assistant facts"),
        ("national_rank", 3, "3 is no value of national_rank (rank)", "see: python -m assistant facts"),
        ("national_rank", Decimal("NaN"), "Decimal('NaN') is no value of national_rank (rank)", "see: python -m assistant facts"),
        ("national_rank", Decimal(0), "Decimal('0') is no value of national_rank (rank)", "see: python -m assistant facts"),
    ],
)  # fmt: skip
def test_a_fact_of_the_wrong_type_is_refused(name: str, value: FactValue, reason: str, remedy: str) -> None:
    for run in (check, check_alone):
        with pytest.raises(RuleError) as fault:
            run(BOOK.rules[0], {name: value}, {}, ON)
        assert (fault.value.reason, fault.value.remedy, fault.value.key) == (reason, remedy, name)


def test_all_values_of_a_choice_at_once_are_a_value() -> None:
    every = tuple(BOOK.facts["level"].values)
    assert check(BOOK.rule("hitech-06-new-rd-institution"), {"level": every}, {}, ON).status == "unknown"


@pytest.mark.parametrize(
    ("name", "value", "wrong"),
    [
        ("national_rank", "1", ""), ("national_rank", "0", "is before the first place"), ("national_rank", "1.5", "is no whole number"),
        ("rank_improvement", "0", ""), ("rank_improvement", "-1", "is below nothing"), ("rank_drop", "0", ""),
        ("enterprises_added", "0", ""), ("enterprises_added", "-1", "is below nothing"), ("enterprises_added", "0.5", "is no whole number"),
        ("revenue_cny", "0", ""), ("revenue_cny", "-0.01", "is below nothing"), ("energy_tce", "-1", "is below nothing"),
        ("energy_tce", "0.5", ""), ("exchange_rate", "0", "is no rate"), ("exchange_rate", "0.1", ""),
        ("tax_growth_percent", "-5", ""), ("floor_area_percent", "7.5", ""), ("tax_year", "2022", ""),
    ],
)  # fmt: skip
def test_a_figure_is_one_that_can_be(name: str, value: str, wrong: str) -> None:
    assert impossible(BOOK.facts[name], Decimal(value)) == wrong
    if wrong:
        with pytest.raises(RuleError, match=wrong) as fault:
            read_facts({name: value}, BOOK.facts, "facts.json")
        assert str(fault.value) == f"facts.json: key {name}: {value} {wrong} ({name}); give the figure as it is"
    else:
        assert read_facts({name: value}, BOOK.facts) == {name: Decimal(value)}


@pytest.mark.parametrize(
    ("name", "written", "value"),
    [("foreign_capital_usd", "4000万美元", "40000000"), ("national_grant_cny", "1,200,000", "1200000"), ("national_rank", "35名", "35"),
     ("floor_area_percent", "7%", "7"), ("years_in_use", "3年", "3"), ("energy_tce", "3000吨标准煤", "3000"), ("enterprises", "3家", "3"),
     ("revenue_cny", "15亿", "1500000000"), ("national_grant_cny", " 5 ", "5")],
)  # fmt: skip
def test_a_figure_may_carry_its_unit(name: str, written: str, value: str) -> None:
    assert read_facts({name: written}, BOOK.facts) == {name: Decimal(value)}


def test_a_rule_is_raised_by_what_it_is_about_whatever_the_place() -> None:
    rule = BOOK.rule("hitech-14-national-incubator")
    assert raised(rule, read_facts({"recognised_as": "incubator"}, BOOK.facts))
    assert raised(rule, read_facts({"recognised_as": "incubator", "region": "guangdong"}, BOOK.facts))
    assert not raised(rule, read_facts({"recognised_as": "incubator", "level": "regional"}, BOOK.facts))
    assert not raised(rule, read_facts({"recognised_as": "incubator", "a_rated": True}, BOOK.facts))
    assert not raised(rule, read_facts({"recognised_as": "uncertain"}, BOOK.facts))


def test_another_provinces_profile_is_told_so() -> None:
    rule = BOOK.rule("hitech-14-national-incubator")
    for region, outside in (("guangdong", True), ("guangxi", False)):
        facts = read_facts({"recognised_as": "incubator", "region": region, "zone_type": "etdz"}, BOOK.facts)
        kinds = [kind for kind, _ in check(rule, facts, {}, ON).notices]
        assert ("jurisdiction" in kinds) is outside


def test_a_term_under_its_ceiling_says_how_it_came_about() -> None:
    rule = BOOK.rule("etdz-17-work-permit")
    facts = read_facts({"region": "guangxi", "zone_type": "etdz", "talent_class": "a", "contract_years": 4}, BOOK.facts)
    verdict = check_alone(rule, facts, {}, ON)
    assert verdict.award and verdict.award.value == 4
    assert [step.zh for step in verdict.steps] == ["4年不超过上限5年，按4年计"]


def test_a_rule_is_raised_alike_whether_what_it_requires_is_looked_at_first_or_not() -> None:
    told = [CAPITAL, {}, *({name: value} for name, value in CAPITAL.items())]
    told += [{k: v for k, v in CAPITAL.items() if k != left} for left in CAPITAL]
    for rule in BOOK.rules:
        slow = replace(rule, required=frozenset())
        assert [raised(rule, facts) for facts in told] == [raised(slow, facts) for facts in told], rule.id
    assert sum(bool(rule.required) for rule in BOOK.rules) > len(BOOK.rules) / 2
