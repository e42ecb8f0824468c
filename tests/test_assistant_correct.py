"""A turn that corrects a figure keeps the rest of what was told."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from assistant.chat import Assistant
from assistant.correct import corrects, without_derived
from assistant.read_facts import FactReader
from tests.assistant_parts import BOOK

FACTS = BOOK.facts
TOLD = {"zone_type": ("etdz",), "foreign_capital_usd": Decimal(30_000_000), "industry": ("leading",)}
FIRST = "我们在南宁经开区，今年外资到位3000万美元，按7.1汇率，是主导产业新设项目，能拿多少奖励？"


@pytest.mark.parametrize(
    ("text", "own", "expected"),
    [
        ("那4000万美元呢", {"foreign_capital_usd": Decimal(40_000_000)}, True),
        ("不对，是4000万美元", {"foreign_capital_usd": Decimal(40_000_000)}, True),
        ("不对，是房地产", {"industry": ("real_estate",)}, True),
        ("Sorry, it is real estate", {"industry": ("real_estate",)}, True),
        ("房地产呢", {"industry": ("real_estate",)}, False),
        ("国家专项800万元", {"national_grant_cny": Decimal(8_000_000)}, False),
        ("4000万美元，国家专项800万元", {"foreign_capital_usd": Decimal(1), "national_grant_cny": Decimal(1)}, False),
        ("那高新区呢", {"zone_type": ("hitech",)}, False),
        ("是不是4000万美元", {}, False),
    ],
)
def test_a_correction_gives_figures_again_or_says_so(text: str, own: dict[str, object], expected: bool) -> None:
    assert corrects(text, own, TOLD, FACTS) is expected  # type: ignore[arg-type]
    assert not corrects(text, own, {}, FACTS)  # type: ignore[arg-type]


def test_a_sum_told_in_the_other_currency_goes_with_the_one_it_replaces() -> None:
    before = {"foreign_capital_cny": Decimal(1), "exchange_rate": Decimal(7), "industry": ("leading",)}
    kept = without_derived(before, {"foreign_capital_usd": Decimal(2)}, FACTS)
    assert kept == {"exchange_rate": Decimal(7), "industry": ("leading",)}
    assert without_derived(before, {"foreign_capital_cny": Decimal(2)}, FACTS) == before


@pytest.mark.parametrize(
    ("turn", "value"),
    [("不对，是4000万美元", "5680000"), ("不是3000万，是4000万美元", "5680000"), ("那5000万美元呢？", "7100000"),
     ("汇率按7.2算", "4320000"), ("Sorry, it was USD 40 million", "5680000")],
)  # fmt: skip
def test_the_sum_follows_the_correction(assistant: Assistant, turn: str, value: str) -> None:
    answer = assistant.answer([FIRST, turn], date(2026, 1, 1))
    assert [(amount.value, amount.kind) for amount in answer.amounts] == [(value, "exact")]


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("上划自治区税收2024年度增长40%", "tax_year", Decimal(2024)),
        ("外资到位不是3000万美元，是4000万美元", "foreign_capital_usd", Decimal(40_000_000)),
        ("外资到位是不是3000万美元", "foreign_capital_usd", Decimal(30_000_000)),
        ("foreign capital, not USD 30 million but USD 40 million", "foreign_capital_usd", Decimal(40_000_000)),
    ],
)
def test_years_and_denied_figures_are_read_as_meant(text: str, fact: str, value: Decimal) -> None:
    assert FactReader(FACTS).read(text)[fact] == value


def test_a_limit_named_is_no_figure_told() -> None:
    assert "revenue_cny" not in FactReader(FACTS).read("营业收入首次突破15亿元的制造业企业")
    assert FactReader(FACTS).read("营业收入16亿元，首次突破15亿元")["revenue_cny"] == Decimal(1_600_000_000)


def test_a_tax_year_after_the_term_is_refused(assistant: Assistant) -> None:
    text = "广西国家级经开区2024年上划自治区税收增长40%，全区平均10%，上年1亿，奖励多少？"
    answer = assistant.answer([text], date(2026, 1, 1))
    assert [(v.rule, v.status) for v in answer.verdicts] == [("etdz-15-tax", "ineligible")] and not answer.amounts


def test_what_the_text_leaves_open_gets_neither_yes_nor_no(assistant: Assistant) -> None:
    text = "我们企业同时在经开区和高新区，两份文件都符合，新型研发机构补助能拿两份吗？"
    answer = assistant.answer([text], date(2026, 1, 1))
    assert answer.decision is None and all(verdict.readings for verdict in answer.verdicts[:2])
    assert answer.text.count("两份文件的奖补都给") == 1


@pytest.mark.parametrize(
    ("turns", "sum_"),
    [
        (("广西高新区今年新认定3家国家级孵化器，能拿多少？", "再加2家自治区级的呢？"), "1000000"),
        (("广西高新区今年新认定3家国家级孵化器，能拿多少？", "再加2家呢？"), "5000000"),
        (("Three incubators newly recognised as national in a Guangxi high-tech zone, how much?", "Two more regional ones?"), "1000000"),
        (("广西经开区鼓励类新设项目今年到位外资1500万美元，汇率7，能拿多少？", "又到了1000万美元呢？"), "3500000"),
        (("广西高新区企业，国家重大专项国拨500万，配套多少？", "又拨了300万呢？"), "8000000"),
        (("广西经开区企业，重点研发计划国家给了600万，配套多少？", "国家又给了300万，全部都能配套吗？"), "9000000"),
        (("We are in a Guangxi ETDZ; the state granted us 6 million for a key R&D project. How much matching?", "And if the state grants another 3 million, can we get matching for all of it?"), "9000000"),
        (("We are in a Guangxi ETDZ; the state granted us 6 million for a key R&D project. How much matching?", "So do we get another 3 million?"), "6000000"),
    ],
)  # fmt: skip
def test_what_comes_on_top_is_added_to_what_is_like_it(assistant: Assistant, turns: tuple[str, ...], sum_: str) -> None:
    assert [one.value for one in assistant.answer(list(turns)).amounts] == [sum_]
