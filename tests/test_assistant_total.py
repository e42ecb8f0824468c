from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest

from assistant.award_words import award_words, rate_of, text_in, told_figures
from assistant.chat import Assistant
from assistant.decide import Ruling
from assistant.payers_part import share_asked
from assistant.rules.types import Award, FactValue, Text
from assistant.scale import scaled
from assistant.total import total_of
from assistant.types import Language
from tests.assistant_parts import BOOK, award, question, ruling

ETDZ: dict[str, FactValue] = {"region": ("guangxi",), "zone_type": ("etdz",)}
HITECH: dict[str, FactValue] = {"region": ("guangxi",), "zone_type": ("hitech",)}


def incubator(level: str, number: int) -> Ruling:
    facts = {
        "recognised_as": ("incubator",),
        "level": (level,),
        "newly_recognised": True,
        "incubators": Decimal(number),
    }
    return ruling(f"hitech-14-{level}-incubator", **HITECH, **facts)


def capital(dollars: int, **more: Decimal) -> Ruling:
    return ruling(
        "etdz-01-foreign-capital", **ETDZ, foreign_funded=True, industry=("encouraged",), project_kind="new_project",
        foreign_capital_usd=Decimal(dollars), **more,
    )  # fmt: skip


SEVEN = {"exchange_rate": Decimal(7)}


# Totals


def test_a_total_is_the_sum_with_its_steps() -> None:
    total = total_of([incubator("national", 2), incubator("regional", 3)], question("一共多少"))
    assert total and total.award == Award(Decimal(3_500_000), "CNY", "exact")
    assert total.steps == ("100万元 × 2家 = 200万元", "50万元 × 3家 = 150万元", "200万元 + 150万元 = 350万元")


def test_steps_are_in_the_language_of_the_question() -> None:
    total = total_of([incubator("national", 2), incubator("regional", 3)], question("in all", language="en"))
    assert total and total.steps[-1] == "RMB 2,000,000 + RMB 1,500,000 = RMB 3,500,000"


def test_a_ceiling_among_them_makes_it_a_ceiling() -> None:
    total = total_of([capital(30_000_000, **SEVEN), capital(500_000_000, **SEVEN)], question("两家一共多少"))
    assert total and total.award == award(24_200_000, "CNY", "up_to")


def test_what_is_not_due_counts_nothing() -> None:
    total = total_of([capital(30_000_000, **SEVEN), capital(20_000_000, **SEVEN)], question("一共多少"))
    assert total and total.award.value == 4_200_000


@pytest.mark.parametrize(
    "rulings",
    [[], [incubator("national", 2)], [capital(30_000_000, **SEVEN), capital(50_000_000)],
     [incubator("national", 2), capital(30_000_000, **SEVEN)], [capital(1, **SEVEN), capital(2, **SEVEN)]],
    ids=["none", "one", "one open", "two documents", "none due"],
)  # fmt: skip
def test_no_total_of_what_cannot_be_added(rulings: Sequence[Ruling]) -> None:
    assert total_of(rulings, question("一共多少")) is None


# The part that one payer bears


@pytest.mark.parametrize(("text", "who"), [("自治区财政出多少", "自治区"), ("设区市要掏多少", "设区市")])
def test_the_part_of_the_payer_named(text: str, who: str) -> None:
    part = share_asked(capital(40_000_000, **SEVEN), question(text, ["share"]))
    assert part and part.award == Award(Decimal(2_800_000), "CNY", "exact")
    assert who in part.who and part.steps[-1] == "560万元 × 50% = 280万元"


def test_no_part_where_no_payer_is_named() -> None:
    assert share_asked(capital(40_000_000, **SEVEN), question("奖励多少", ["amount"])) is None
    assert share_asked(incubator("national", 1), question("自治区财政出多少", ["share"])) is None


# A share of an area


@pytest.mark.parametrize(
    ("text", "unit", "value", "step"),
    [("1000亩的园区办公用地最多多少", "mu", 70, "1000亩 × 7% = 70亩"),
     ("total area 5,000 m2", "m2", 350, "5000 m² × 7% = 350 m²")],
)  # fmt: skip
def test_a_share_of_the_area_given(text: str, unit: str, value: int, step: str) -> None:
    language: Language = "en" if text.isascii() else "zh"
    found = scaled(award(7, "percent", "up_to"), question(text, ["amount"], language=language))
    assert found and found[0] == Award(Decimal(value), unit, "up_to")
    assert found[1] == step


def test_no_share_without_one_area() -> None:
    for text in ("占比多少", "1000亩和2000亩各多少"):
        assert scaled(award(7, "percent"), question(text, ["amount"])) is None
    assert scaled(award(7), question("1000亩", ["amount"])) is None
    assert scaled(award(7, "percent"), question("1000亩", ["department"])) is None


# Words


@pytest.mark.parametrize(
    ("one", "zh", "en"),
    [
        (award(5_000_000, "CNY", "up_to"), "最高不超过500万元", "up to RMB 5,000,000"),
        (award(1_000_000), "100万元", "RMB 1,000,000"),
        (award(15, "percent", "at_least"), "不低于15%", "at least 15%"),
        (award(5, "year", "up_to"), "最高不超过5年", "up to 5 years"),
    ],
)
def test_an_award_in_words(one: Award, zh: str, en: str) -> None:
    assert (award_words(one, "zh"), award_words(one, "en")) == (zh, en)


def test_a_bilingual_text_in_one_language() -> None:
    assert [text_in(Text("是", "yes"), language) for language in ("zh", "en")] == ["是", "yes"]


def test_the_rate_of_a_rule() -> None:
    assert rate_of(BOOK.rule("etdz-01-foreign-capital")) == award(2, "percent")
    assert rate_of(BOOK.rule("hitech-09-matching")) == award(100, "percent")
    assert rate_of(BOOK.rule("hitech-15-unicorn-list")) is None


def test_whether_the_asker_gave_what_the_sum_is_worked_out_from() -> None:
    rule = BOOK.rule("etdz-01-foreign-capital")
    assert told_figures(rule, {"foreign_capital_usd": Decimal(1)}) and told_figures(rule, {"exchange_rate": Decimal(7)})
    assert not told_figures(rule, {"industry": ("encouraged",)})
    assert not told_figures(BOOK.rule("hitech-15-unicorn-list"), {"foreign_capital_usd": Decimal(1)})


def test_two_shares_are_never_added_up() -> None:
    share = ruling("etdz-16-floor-area", land_use=("new_industry_floor",), region=("guangxi",), zone_type=("etdz",))
    assert share.verdict.award and share.verdict.award.unit == "percent"
    assert total_of([share, share], question("总共多少平方米", ["amount"])) is None


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("广西两家国家高新区，一家首次冲进全国第33名，另一家比上年升12位到第52名，两家合计最多能拿多少经费支持？", 18_000_000),
        ("Two Guangxi national high-tech zones: one enters the national top 35 for the first time, the other climbs 12 places to 52nd. What is the most both get together?", 18_000_000),
        ("One incubator in a Guangxi high-tech zone is newly recognised as national, another as regional. What is the total matching?", 1_500_000),
        ("One Guangxi city gets a national high-tech zone approved and another gets a regional-level high-tech zone approved. What is the most the two approvals can bring in together?", 18_000_000),
        ("One Guangxi city gets one national high-tech zone approved and another city gets one regional-level high-tech zone approved. What is the most together?", 18_000_000),
        ("Four manufacturers in one Guangxi ETDZ have for the first time gone over RMB 1.5 billion in revenue. What does the zone receive altogether?", 600_000),
    ],
)  # fmt: skip
def test_each_of_several_counts_by_what_is_told_of_it_alone(question: str, value: int, assistant: Assistant) -> None:
    assert [amount.value for amount in assistant.answer([question]).amounts] == [str(value)]


def test_another_one_is_one_more(assistant: Assistant) -> None:
    asked = "One incubator is newly recognised at national level and another one at regional level in a Guangxi high-tech zone. How much in all?"
    assert [amount.value for amount in assistant.answer([asked]).amounts] == ["1500000"]
