"""What an amount comes to: exact arithmetic, caps, counts and bands, and which figures it still needs."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from assistant.rules.amounts import (
    amount_needs,
    as_decimal,
    award_of,
    caps_of,
    ceiling_of,
    count_of,
    raw_product,
)
from assistant.rules.load import load_rulebook
from assistant.rules.sums import Band, Bands, Difference, Fixed, Named, Product, Quantity
from assistant.rules.types import Award, FactValue

FACTS = load_rulebook().facts
TEN = Quantity(Decimal(100_000), "CNY", "10万元")
HALF = Quantity(Decimal(50), "percent", "50%")
CAP = Quantity(Decimal(1_000_000), "CNY", "100万元")
GRANT = Product(("national_grant_cny", HALF), "CNY", CAP)
YEARLY = Product(("national_grant_cny", HALF), "CNY", CAP, "grant_years")
OPEN = Product(("national_grant_cny", HALF), "CNY")
PERMIT = Product(("contract_years",), "year", Quantity(Decimal(5), "year", "5年"), None, True, "up_to")
TIERS = Bands(
    "national_rank",
    (
        Band(None, False, Decimal(50), True, Fixed(CAP, "up_to")),
        Band(Decimal(50), False, Decimal(100), True, Fixed(TEN, "exact")),
    ),
)


def cny(value: str, kind: str = "exact") -> Award:
    return Award(Decimal(value), "CNY", kind)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("amount", "facts", "due"),
    [
        (Fixed(TEN, "exact"), {}, cny("100000")),
        (Fixed(TEN, "up_to"), {}, cny("100000", "up_to")),
        (Fixed(TEN, "exact", ("incubators",)), {"incubators": Decimal(3)}, cny("300000")),
        (Fixed(TEN, "exact", ("incubators",)), {"incubators": Decimal(0)}, None),
        (Fixed(TEN, "exact", ("incubators", "platforms")), {"platforms": Decimal(2)}, cny("200000")),
        (Fixed(TEN, "exact", ("incubators", "platforms")), {"platforms": Decimal(2), "incubators": Decimal(5)}, cny("500000")),
        (GRANT, {}, None),
        (GRANT, {"national_grant_cny": Decimal(0)}, None),
        (GRANT, {"national_grant_cny": Decimal(1)}, cny("0.5")),
        (GRANT, {"national_grant_cny": Decimal(1_999_998)}, cny("999999")),
        (GRANT, {"national_grant_cny": Decimal(2_000_000)}, cny("1000000", "up_to")),
        (GRANT, {"national_grant_cny": Decimal(2_000_002)}, cny("1000000", "up_to")),
        (OPEN, {"national_grant_cny": Decimal(2_000_002)}, cny("1000001")),
        (YEARLY, {"national_grant_cny": Decimal(3_000_000), "grant_years": Decimal(2)}, cny("1500000", "up_to")),
        (YEARLY, {"national_grant_cny": Decimal(9_000_000), "grant_years": Decimal(2)}, cny("2000000", "up_to")),
        (YEARLY, {"national_grant_cny": Decimal(2_000_000), "grant_years": Decimal(2)}, cny("1000000")),
        (YEARLY, {"national_grant_cny": Decimal(2_000_002), "grant_years": Decimal(2)}, cny("1000001", "up_to")),
        (YEARLY, {"national_grant_cny": Decimal(100), "grant_years": Decimal(1)}, cny("50")),
        (YEARLY, {"national_grant_cny": Decimal(100)}, cny("50")),
        (PERMIT, {}, Award(Decimal(5), "year", "up_to")),
        (PERMIT, {"contract_years": Decimal(3)}, Award(Decimal(3), "year", "up_to")),
        (PERMIT, {"contract_years": Decimal(8)}, Award(Decimal(5), "year", "up_to")),
        (TIERS, {}, None),
        (TIERS, {"national_rank": Decimal(50)}, cny("1000000", "up_to")),
        (TIERS, {"national_rank": Decimal(51)}, cny("100000")),
        (TIERS, {"national_rank": Decimal(100)}, cny("100000")),
        (TIERS, {"national_rank": Decimal(101)}, None),
    ],
)  # fmt: skip
def test_an_award_is_what_the_amount_gives(amount: object, facts: dict[str, FactValue], due: Award | None) -> None:
    assert award_of(amount, facts, FACTS) == due  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("amount", "facts", "most"),
    [
        (Fixed(TEN, "exact"), {}, cny("100000")),
        (TIERS, {}, cny("1000000", "up_to")),
        (Bands("national_rank", ()), {}, None),
        (GRANT, {}, cny("1000000", "up_to")),
        (GRANT, {"national_grant_cny": Decimal(1)}, cny("1000000", "up_to")),
        (YEARLY, {"grant_years": Decimal(3)}, cny("3000000", "up_to")),
        (OPEN, {}, None),
    ],
)
def test_a_ceiling_is_the_most_whatever_is_missing(
    amount: object, facts: dict[str, FactValue], most: Award | None
) -> None:
    assert ceiling_of(amount, facts, FACTS) == most  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("amount", "facts", "wanted"),
    [
        (Fixed(TEN, "exact", ("incubators",)), {}, ()),
        (PERMIT, {}, ()),
        (GRANT, {}, ("national_grant_cny",)),
        (GRANT, {"national_grant_cny": Decimal(1)}, ()),
        (TIERS, {}, ("national_rank",)),
        (Product(("foreign_capital_cny", HALF), "CNY"), {}, ("foreign_capital_usd", "exchange_rate")),
        (Product(("foreign_capital_cny", HALF), "CNY"), {"foreign_capital_usd": Decimal(1)}, ("exchange_rate",)),
        (Product((Difference((("tax_growth_percent",), ("average_growth_percent",))), "tax_last_year_cny"), "CNY"),
         {"tax_growth_percent": Decimal(1)}, ("average_growth_percent", "tax_last_year_cny")),
    ],
)  # fmt: skip
def test_what_a_sum_needs_is_what_was_not_told(
    amount: object, facts: dict[str, FactValue], wanted: tuple[str, ...]
) -> None:
    assert amount_needs(amount, facts, FACTS) == wanted  # type: ignore[arg-type]


def test_named_kinds_are_counted_once_each_and_at_least_once() -> None:
    among = Fixed(TEN, "exact", (), Named("recognised_as", ("incubator", "maker_space")))
    assert count_of(among, {}) == 1
    assert count_of(among, {"recognised_as": ("accelerator",)}) == 1
    assert count_of(among, {"recognised_as": ("incubator", "maker_space", "accelerator")}) == 2
    assert count_of(among, {"recognised_as": "incubator"}) == 1
    counted = Fixed(TEN, "exact", ("platforms",), Named("recognised_as", ("incubator", "maker_space")))
    assert count_of(counted, {"platforms": Decimal(7), "recognised_as": ("incubator", "maker_space")}) == 7


def test_percents_are_parts_of_one_and_a_difference_is_never_under_nothing() -> None:
    growth = Difference(
        (("tax_growth_percent",), ("average_growth_percent",), (Quantity(Decimal(20), "percent", "20%"),))
    )
    factors = (growth, "tax_last_year_cny", HALF)
    told = {
        "tax_growth_percent": Decimal(50),
        "average_growth_percent": Decimal(10),
        "tax_last_year_cny": Decimal(1000),
    }
    assert raw_product(factors, told, FACTS) == Fraction(100)
    assert raw_product(factors, {**told, "average_growth_percent": Decimal(40)}, FACTS) == 0
    assert raw_product(factors, {**told, "average_growth_percent": Decimal(30)}, FACTS) == 0
    assert raw_product(factors, {"tax_last_year_cny": Decimal(1000)}, FACTS) is None
    assert raw_product(factors, {k: v for k, v in told.items() if k != "tax_last_year_cny"}, FACTS) is None
    assert raw_product(factors[::-1], told, FACTS) == Fraction(100)
    assert raw_product((Quantity(Decimal(3), "CNY", "3元"),), {}, FACTS) == 3


def test_a_cap_counts_once_for_each_year_it_is_given_for() -> None:
    assert caps_of(OPEN, {"grant_years": Decimal(2)}) == ()
    assert caps_of(GRANT, {"grant_years": Decimal(2)}) == (Decimal(1_000_000),)
    assert caps_of(YEARLY, {}) == (Decimal(1_000_000),)
    assert caps_of(YEARLY, {"grant_years": Decimal(2)}) == (Decimal(2_000_000),)


def test_nothing_is_rounded_that_ends() -> None:
    assert as_decimal(Fraction(1, 8)) == Decimal("0.125")
    assert str(as_decimal(Fraction(1, 3))).startswith("0.3333333333333333333333333333")
