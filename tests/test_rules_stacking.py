"""What a profile can take together: the best lawful total, what excludes what, and what the text leaves open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from assistant.rules.check import check_alone
from assistant.rules.load import Rulebook, load_rulebook
from assistant.rules.profile import read_facts
from assistant.rules.stacking import Stack, stack
from assistant.rules.types import Award, Exclusion, Reading, Text, Verdict

BOOK = load_rulebook()
ON = date(2026, 11, 21)
ETDZ: dict[str, Any] = {"region": "guangxi", "zone_type": "etdz", "zone_level": "national"}
WHY = Text("二者只能取一", "only one of the two")


def stacks(raw: dict[str, Any], book: Rulebook = BOOK) -> dict[tuple[str, str], Stack]:
    """The stacks of a profile by beneficiary and currency."""
    facts = read_facts(raw, book.facts)
    found = stack(book, [check_alone(rule, facts, {}, ON) for rule in book.rules], facts)
    return {(one.beneficiary, one.unit): one for one in found}


def sums(one: Stack) -> tuple[int, str, int, str]:
    return int(one.least.value), one.least.kind, int(one.most.value), one.most.kind


def test_a_single_exact_award_is_the_total() -> None:
    one = stacks({**ETDZ, "unicorn_status": "list", "applicant": "enterprise"})[("enterprise", "CNY")]
    assert sums(one) == (4_000_000, "exact", 4_000_000, "exact")
    assert one.least.unit == one.most.unit == "CNY"
    assert one.taken == ("etdz-07-unicorn-list",) and not one.excluded and not one.unsettled and not one.conditional


def test_awards_of_one_profile_add_up_and_a_ceiling_makes_the_total_one() -> None:
    told = {**ETDZ, "unicorn_status": "list", "national_programme": "key_rd", "national_grant_cny": 3_000_000}
    one = stacks(told)[("enterprise", "CNY")]
    assert sums(one) == (7_000_000, "exact", 7_000_000, "exact")
    assert one.taken == ("etdz-07-unicorn-list", "etdz-08-matching")
    over = stacks({**told, "national_grant_cny": 30_000_000})[("enterprise", "CNY")]
    assert sums(over) == (14_000_000, "up_to", 14_000_000, "up_to")


def test_two_awards_that_the_text_does_not_join_make_a_span() -> None:
    told = {**ETDZ, "first_entry": True, "national_rank": 45, "previous_rank": 90, "rank_improvement": 45}
    one = stacks(told)[("zone", "CNY")]
    assert sums(one) == (8_000_000, "up_to", 10_000_000, "up_to")
    assert [pair.rules for pair in one.unsettled] == [("etdz-19-first-entry", "etdz-19-improvement")]
    assert "文本未写明" in one.unsettled[0].text.zh


def test_readings_make_a_span_too() -> None:
    one = stacks({**ETDZ, "first_entry": True, "national_rank": 45, "previous_rank": 160})[("zone", "CNY")]
    assert sums(one) == (8_000_000, "up_to", 16_000_000, "up_to")
    exactly = stacks({**ETDZ, "revenue_cny": 1_500_000_000, "revenue_first_time": True, "manufacturing": True})
    assert sums(exactly[("zone", "CNY")]) == (0, "exact", 150_000, "exact")


def test_an_award_on_a_condition_not_told_is_counted_and_named() -> None:
    told = {**ETDZ, "recognised_as": "new_rd_institution"}
    one = stacks(told)[("institution", "CNY")]
    assert one.conditional == one.taken == ("etdz-08-new-rd-institution",)
    sure = stacks({**told, "level": "regional", "newly_recognised": True, "meets_grant_conditions": True})
    assert sure[("institution", "CNY")].conditional == ()


def test_what_was_not_told_of_is_not_counted() -> None:
    assert stacks({}) == {}
    assert stacks(ETDZ) == {}
    assert stacks({"zone_type": "etdz", "unicorn_status": "list"}) == {}, "the region selects and was not told"
    assert stacks({**ETDZ, "talent_class": "a"}) == {}, "a term of years is no money"


def test_one_of_two_that_exclude_each_other_is_left_out_with_the_reason() -> None:
    told = {**ETDZ, "tax_growth_percent": 50, "average_growth_percent": 10, "tax_last_year_cny": 1_000_000_000,
            "tax_excess_cny": 100_000_000}  # fmt: skip
    one = stacks(told)[("zone", "CNY")]
    assert one.taken == ("etdz-15-tax",) and one.most.value == 200_000_000
    (out,) = one.excluded
    assert (out.rule, out.by) == ("etdz-15-tax-part", "etdz-15-tax") and "同一笔奖励" in out.text.zh
    more = stacks({**told, "tax_excess_cny": 900_000_000})[("zone", "CNY")]
    assert more.taken == ("etdz-15-tax-part",) and more.most.value == 450_000_000
    assert (more.excluded[0].rule, more.excluded[0].by) == ("etdz-15-tax", "etdz-15-tax-part")


def made(awards: dict[str, int], exclusions: list[tuple[str, str]], unit: str = "CNY") -> Stack:
    """The one stack of made-up awards, by rules of the book that stand in for any."""
    facts = read_facts({**ETDZ, "zone_type": ["etdz", "hitech"]}, BOOK.facts)
    rules = {
        name: replace(
            BOOK.rule(name), subject=BOOK.rule(name).conditions[0].when, conditions=(), beneficiary="zone", overlaps=()
        )
        for name in awards
    }
    verdicts = [
        replace(check_alone(rules[name], facts, {}, ON), status="eligible", missing=(), readings=(),
                award=Award(Decimal(value), unit, "exact"))
        for name, value in awards.items()
    ]  # fmt: skip
    book = replace(BOOK, rules=tuple(rules.values()), exclusions=tuple(Exclusion(pair, WHY) for pair in exclusions))
    (one,) = stack(book, verdicts, facts)
    return one


A, B, C, D = "etdz-07-unicorn-pool", "etdz-07-unicorn-list", "etdz-08-matching", "etdz-09-national-platform"


def test_the_best_lawful_choice_is_found_not_the_first() -> None:
    one = made({A: 5, B: 7, C: 5}, [(A, B), (B, C)])
    assert one.taken == (A, C) and one.most.value == 10
    assert [(out.rule, out.by) for out in one.excluded] == [(B, A), (B, C)]
    other = made({A: 3, B: 7, C: 3}, [(A, B), (B, C)])
    assert other.taken == (B,) and other.most.value == 7


def test_of_equal_choices_the_one_written_first_is_taken() -> None:
    assert made({A: 5, B: 5}, [(A, B)]).taken == (A,)


def test_what_no_exclusion_names_is_always_taken() -> None:
    one = made({A: 1, B: 9, C: 2, D: 4}, [(A, B)])
    assert one.taken == (B, C, D) and one.most.value == one.least.value == 15
    assert made({A: 1, C: 2}, [(A, B)]).taken == (A, C), "an exclusion of which one side is not due bars nothing"


def test_currencies_and_beneficiaries_never_mix() -> None:
    facts = read_facts(ETDZ, BOOK.facts)
    rules = [
        replace(BOOK.rule(name), subject=BOOK.rule(name).conditions[0].when, conditions=(), overlaps=())
        for name in (A, B, D)
    ]
    awards = [Award(Decimal(1), "CNY", "exact"), Award(Decimal(2), "USD", "exact"), Award(Decimal(3), "CNY", "up_to")]
    verdicts = [
        replace(check_alone(rule, facts, {}, ON), status="eligible", missing=(), award=award)
        for rule, award in zip(rules, awards, strict=True)
    ]
    found = stack(replace(BOOK, rules=tuple(rules)), verdicts, facts)
    assert [(one.beneficiary, one.unit, int(one.most.value), one.most.kind) for one in found] == [
        ("enterprise", "CNY", 1, "exact"), ("enterprise", "USD", 2, "exact"), ("institution", "CNY", 3, "up_to"),
    ]  # fmt: skip


def test_a_reading_without_a_sum_makes_the_least_nothing() -> None:
    facts = read_facts(ETDZ, BOOK.facts)
    rule = replace(BOOK.rule(A), subject=BOOK.rule(A).conditions[0].when, conditions=())
    readings = tuple(
        Reading(name, WHY, Award(Decimal(value), "CNY", "exact") if value else None)
        for name, value in (("low", 4), ("none", 0), ("high", 6))
    )
    verdict: Verdict = replace(
        check_alone(rule, facts, {}, ON), status="unknown", missing=(), award=None, readings=readings
    )
    (one,) = stack(replace(BOOK, rules=(rule,)), [verdict], facts)
    assert (one.least.value, one.least.unit, one.least.kind, one.most.value) == (0, "CNY", "exact", 6)
    (both,) = stack(replace(BOOK, rules=(rule,)), [replace(verdict, readings=readings[::2])], facts)
    assert (both.least.value, both.most.value) == (4, 6)


def test_an_uncertain_fact_is_as_good_as_unknown() -> None:
    assert stacks({**ETDZ, "unicorn_status": "uncertain"}) == {}
    platform = {**ETDZ, "recognised_as": "key_laboratory", "newly_recognised": True}
    assert stacks({**platform, "level": "uncertain"}) == {}
    certain = {**platform, "level": "national"}
    assert stacks(certain)[("institution", "CNY")].conditional == ()
    assert stacks({**certain, "newly_recognised": "uncertain"})[("institution", "CNY")].conditional
    told = {**ETDZ, "first_entry": True, "national_rank": 45, "previous_rank": 90, "rank_improvement": "uncertain"}
    assert not stacks(told)[("zone", "CNY")].unsettled
