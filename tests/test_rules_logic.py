"""Missing is neither zero nor false: three-valued logic, the facts still wanted, and the form of sums."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from assistant.rules.check import check, raised
from assistant.rules.errors import RuleError
from assistant.rules.load import load_rulebook
from assistant.rules.logic import All, AnyOf, Compare, Expression, Not
from assistant.rules.printed import printed_figures, printed_thresholds
from assistant.rules.profile import read_facts
from assistant.rules.quantities import parse_quantity, print_quantity
from assistant.rules.settle import ANOTHER, candidates, settle
from assistant.rules.types import UNCERTAIN, Document, FactValue
from assistant.rules.values import needs, number_of

BOOK = load_rulebook()
TRUE = Compare("first_entry", "is", (True,))
RANK = Compare("national_rank", "at_most", (Decimal(35),))
LEVEL = Compare("level", "is", ("national",))


@pytest.mark.parametrize(
    ("expression", "given", "expected"),
    [
        (TRUE, {}, None),
        (TRUE, {"first_entry": True}, True),
        (TRUE, {"first_entry": False}, False),
        (Not(TRUE), {}, None),
        (Not(TRUE), {"first_entry": False}, True),
        (All((TRUE, RANK)), {"first_entry": False}, False),
        (All((TRUE, RANK)), {"first_entry": True}, None),
        (All((TRUE, RANK)), {"first_entry": True, "national_rank": Decimal(35)}, True),
        (AnyOf((TRUE, RANK)), {"first_entry": True}, True),
        (AnyOf((TRUE, RANK)), {"first_entry": False}, None),
        (AnyOf((TRUE, RANK)), {"first_entry": False, "national_rank": Decimal(36)}, False),
        # What is true however the missing fact turns out is true: truth tables alone would call it unknown.
        (AnyOf((TRUE, Not(TRUE))), {}, True),
        (All((TRUE, Not(TRUE))), {}, False),
        (LEVEL, {"level": ("national", "regional")}, True),
        (Not(LEVEL), {"level": ("regional",)}, True),
        (Compare("first_entry", "known", (False,)), {}, True),
        (Compare("first_entry", "known", (False,)), {"first_entry": False}, False),
        (Compare("recognised_as", "several_of", ("incubator", "maker_space")), {"recognised_as": ("incubator",)}, False),
        (Compare("recognised_as", "several_of", ("incubator", "maker_space")), {"recognised_as": ("incubator", "maker_space")}, True),
    ],
)  # fmt: skip
def test_an_expression_is_true_false_or_open(
    expression: Expression, given: dict[str, FactValue], expected: bool | None
) -> None:
    assert settle(expression, given, BOOK.facts) is expected


@pytest.mark.parametrize(
    ("operator", "below", "at", "above"),
    [("above", False, False, True), ("at_least", False, True, True), ("below", True, False, False),
     ("at_most", True, True, False), ("equals", False, True, False)],
)  # fmt: skip
def test_a_comparator_is_its_printed_word(operator: str, below: bool, at: bool, above: bool) -> None:
    compare = Compare("national_rank", operator, (Decimal(35),))  # type: ignore[arg-type]
    seen = [settle(compare, {"national_rank": Decimal(n)}, BOOK.facts) for n in (34, 35, 36)]
    assert seen == [below, at, above]


def test_the_values_tried_stand_on_both_sides_of_every_limit() -> None:
    tried = candidates("national_rank", {"national_rank": {Decimal(35): None}}, BOOK.facts)
    assert {Decimal(34), Decimal(35), Decimal(36)} <= set(tried)
    assert candidates("project_kind", {"project_kind": {"new_project": None}}, BOOK.facts) == ("new_project", ANOTHER)
    assert candidates("exchange_rate", {}, BOOK.facts) == (Decimal(5), Decimal(10))


def test_a_figure_follows_exactly_from_two_others() -> None:
    given = {"foreign_capital_cny": Decimal(100), "exchange_rate": Decimal(7)}
    assert number_of("foreign_capital_usd", given, BOOK.facts) == Fraction(100, 7)
    grown = {"tax_this_year_cny": Decimal(11), "tax_last_year_cny": Decimal(9)}
    assert number_of("tax_growth_percent", grown, BOOK.facts) == Fraction(200, 9)
    assert number_of("tax_growth_percent", {"tax_this_year_cny": Decimal(11)}, BOOK.facts) is None


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ({}, ("foreign_capital_usd", "exchange_rate")),
        ({"foreign_capital_usd": Decimal(1)}, ("exchange_rate",)),
        ({"exchange_rate": Decimal(7)}, ("foreign_capital_usd",)),
        ({"foreign_capital_cny": Decimal(1)}, ()),
    ],
)
def test_what_is_asked_for_is_what_the_figure_comes_from(given: dict[str, FactValue], wanted: tuple[str, ...]) -> None:
    assert needs("foreign_capital_cny", given, BOOK.facts) == wanted


@pytest.mark.parametrize("rule", BOOK.rules, ids=lambda rule: rule.id)
def test_no_facts_decide_nothing_and_every_missing_fact_can_be_asked(rule) -> None:  # type: ignore[no-untyped-def]
    verdict = check(rule, {}, {}, date(2026, 11, 21))
    assert verdict.status == "unknown"
    assert not raised(rule, {})
    assert verdict.missing and all(one.question.zh and one.question.en for one in verdict.missing)
    assert all(BOOK.facts[one.fact].asked for one in verdict.missing)
    assert verdict.entitlement == "unknown"
    effects = [one.effect for one in verdict.missing]
    assert effects == sorted(effects, key=("selects", "sum", "condition").index)


@pytest.mark.parametrize("rule", BOOK.rules, ids=lambda rule: rule.id)
def test_what_was_asked_in_vain_is_never_asked_again(rule) -> None:  # type: ignore[no-untyped-def]
    vain: dict[str, FactValue] = dict.fromkeys(BOOK.facts, UNCERTAIN)
    verdict = check(rule, vain, {}, date(2026, 11, 21))
    assert (verdict.status, verdict.missing) == ("unknown", ())


def test_a_false_condition_ends_it_with_its_name_and_no_more_questions() -> None:
    verdict = check(BOOK.rule("etdz-01-foreign-capital"), {"industry": ("finance",)}, {}, date(2026, 11, 21))
    assert (verdict.status, verdict.missing, verdict.award) == ("ineligible", (), None)
    assert "金融业" in verdict.reason.zh and "finance" in verdict.reason.en


@pytest.mark.parametrize(
    ("document", "as_of", "expected", "notice"),
    [
        (Document("guangxi-hitech-zones", "draft"), date(2026, 1, 1), "draft", "draft"),
        (Document("guangxi-hitech-zones", "template"), date(2026, 1, 1), "template", "template"),
        (Document("guangxi-hitech-zones", "unknown"), date(2026, 1, 1), "unknown", "undated"),
        (Document("guangxi-hitech-zones", "expired"), date(2026, 1, 1), "expired", "expired"),
        (Document("guangxi-hitech-zones", "in_force", effective_from=date(2021, 1, 1)), date(2026, 1, 1), "claimable", None),
        (Document("guangxi-hitech-zones", "in_force", effective_from=date(2027, 1, 1)), date(2026, 1, 1), "unknown", "undated"),
        (Document("guangxi-hitech-zones", "in_force", effective_to=date(2026, 1, 1)), date(2026, 1, 1), "claimable", None),
        (Document("guangxi-hitech-zones", "in_force", effective_to=date(2025, 12, 31)), date(2026, 1, 1), "expired", "expired"),
    ],
)  # fmt: skip
def test_what_the_text_gives_is_not_yet_what_can_be_claimed(
    document: Document, as_of: date, expected: str, notice: str | None
) -> None:
    facts: dict[str, FactValue] = {"region": ("guangxi",), "zone_type": ("hitech",), "unicorn_status": ("list",)}
    verdict = check(BOOK.rule("hitech-15-unicorn-list"), facts, {document.id: document}, as_of)
    assert (verdict.status, verdict.entitlement) == ("eligible", expected)
    assert [kind for kind, _ in verdict.notices] == ([notice] if notice else [])


@pytest.mark.parametrize(("as_of", "expected"), [(date(2023, 12, 31), "claimable"), (date(2024, 1, 1), "expired")])
def test_a_clause_with_its_own_period_expires_by_itself(as_of: date, expected: str) -> None:
    document = Document("guangxi-etdz-reform", "in_force")
    verdict = check(BOOK.rule("etdz-15-tax"), {}, {document.id: document}, as_of)
    assert verdict.entitlement == expected


@pytest.mark.parametrize(
    ("written", "zh", "en"),
    [
        ("568万元", "568万元", "RMB 5,680,000"),
        ("4000万美元", "4000万美元", "USD 40 million"),
        ("15亿元", "15亿元", "RMB 1,500,000,000"),
        ("0.25亿元", "2500万元", "RMB 25,000,000"),
        ("280.000014万元", "280.000014万元", "RMB 2,800,000.14"),
        ("9999元", "9999元", "RMB 9,999"),
        ("2%", "2%", "2%"),
        ("1年", "1年", "1 year"),
        ("15天", "15天", "15 days"),
    ],
)
def test_sums_are_printed_as_the_text_prints_them(written: str, zh: str, en: str) -> None:
    quantity = parse_quantity(written)
    printed = print_quantity(quantity.value, quantity.unit)
    assert (printed.zh, printed.en) == (zh, en)


def test_facts_from_outside_are_typed_and_a_wrong_one_is_refused() -> None:
    raw = {
        "exchange_rate": 7.1,
        "level": "national",
        "first_entry": True,
        "industry": None,
        "national_rank": "uncertain",
    }
    assert read_facts(raw, BOOK.facts) == {
        "exchange_rate": Decimal("7.1"), "level": ("national",), "first_entry": True, "national_rank": UNCERTAIN,
    }  # fmt: skip
    for bad in (
        {"colour": 1},
        {"level": "lofty"},
        {"first_entry": "yes"},
        {"national_rank": "high"},
        {"national_rank": True},
    ):
        with pytest.raises(RuleError, match=r"see|list|give"):
            read_facts(bad, BOOK.facts)
    with pytest.raises(RuleError, match="is no value of level"):
        check(BOOK.rules[0], {"level": ("lofty",)}, {}, date(2026, 1, 1))


def test_a_rule_tells_the_figures_it_prints() -> None:
    figures = printed_figures(BOOK.rule("etdz-01-foreign-capital"))
    assert [(one.name, one.award.value, one.award.kind) for one in figures if one.award] == [
        ("rate", Decimal(2), "exact"), ("cap", Decimal(20_000_000), "up_to"),
        ("share", Decimal(50), "exact"), ("share", Decimal(50), "exact"),
    ]  # fmt: skip
    bands = printed_figures(BOOK.rule("etdz-19-first-entry"))
    assert [one.award.value for one in bands if one.award] == [8_000_000, 5_000_000, 3_000_000]


def test_a_rule_tells_its_limits_apart_from_its_awards() -> None:
    limits = printed_thresholds(BOOK.rule("etdz-12-energy-review"))
    assert [(int(one.award.value), str(one.award.unit), str(one.award.kind)) for one in limits if one.award] == [
        (1000, "tce", "at_least"), (5000, "tce", "up_to"),
    ]  # fmt: skip
    assert [one.award.value for one in printed_thresholds(BOOK.rule("etdz-01-foreign-capital")) if one.award] == [
        20_000_000, 10_000_000,
    ]  # fmt: skip
    assert printed_thresholds(BOOK.rule("hitech-27-top-35")) == ()


def test_the_rules_import_nothing_of_ours_but_themselves() -> None:
    from pathlib import Path

    folder = Path(__file__).parent.parent / "assistant" / "rules"
    allowed = {"__future__", "assistant", "collections", "dataclasses", "datetime", "decimal", "difflib", "enum", "fractions",
               "hashlib", "itertools", "pathlib", "pydantic", "re", "typing", "yaml"}  # fmt: skip
    for path in folder.glob("*.py"):
        for line in path.read_text(encoding="utf-8").split("\n"):
            if line.startswith(("import ", "from ")):
                module = line.split()[1]
                assert module.split(".")[0] in allowed, (path.name, line)
                assert not module.startswith("assistant") or module.startswith("assistant.rules"), (path.name, line)
