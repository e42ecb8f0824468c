from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

import pytest

from assistant.chat import Assistant
from assistant.itemise import asks_total, itemise
from assistant.read_facts import FactReader
from assistant.rules.check import raised
from assistant.rules.types import FactValue
from tests.assistant_parts import BOOK

READER = FactReader(BOOK.facts)


def raises(facts: Mapping[str, FactValue]) -> bool:
    return any(raised(rule, facts) for rule in BOOK.rules)


def items(text: str) -> tuple[dict[str, FactValue], ...]:
    return itemise(text, READER.read(text), READER, raises)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("一共多少", True), ("两项合计多少", True), ("how much altogether", True), ("the total", True),
        ("奖励多少", False), ("how much is it", False), ("", False),
    ],
)  # fmt: skip
def test_a_total_is_asked_in_words(text: str, expected: bool) -> None:
    assert asks_total(text) is expected


def test_two_kinds_of_one_thing() -> None:
    seen = items("2家国家级孵化器、3家自治区级孵化器，一共多少？")
    assert [(one["level"], one["incubators"]) for one in seen] == [(("national",), 2), (("regional",), 3)]
    assert all(one["recognised_as"] == ("incubator",) for one in seen)


def test_two_kinds_of_thing() -> None:
    seen = items("3家国家备案的众创空间和2家国家级孵化器，合计多少？")
    assert [(one["recognised_as"], one.get("maker_spaces"), one.get("incubators")) for one in seen] == [
        (("maker_space",), 3, None), (("incubator",), None, 2),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "经开区鼓励类新设项目，甲公司到位外资3000万美元，乙公司到位外资5000万美元，汇率7，一共奖励多少？",
        "经开区鼓励类新设项目，2022年到位外资3000万美元，2023年到位外资5000万美元，汇率7，两年合计奖励多少？",
    ],
    ids=["two firms", "two years"],
)
def test_two_firms_or_years_are_two_things_each_with_its_sum(text: str) -> None:
    seen = items(text)
    assert [one.get("foreign_capital_usd") for one in seen] == [30_000_000, 50_000_000]
    assert all(one["exchange_rate"] == 7 and one["industry"] == ("encouraged",) for one in seen)  # what they share


def test_a_sum_without_its_kind_is_of_the_kind_before() -> None:
    seen = items("高新区企业：甲公司获国家重点研发计划资金900万元，乙公司获1200万元，合计配套多少？")
    assert [one["national_grant_cny"] for one in seen] == [9_000_000, 12_000_000]
    assert all(one["national_programme"] == ("key_rd",) for one in seen)


def test_a_word_that_adds_no_sum_adds_no_thing() -> None:
    seen = items("甲公司国家给900万，乙公司国家给1200万，都是国家重点研发计划，合计配套多少？")
    assert [one.get("national_grant_cny") for one in seen] == [9_000_000, 12_000_000]


@pytest.mark.parametrize("text", ["同一年到位外资8000万美元和9000万美元", "8000万美元到位外资，当年又到9000万美元"])
def test_sums_of_one_firm_in_one_year_are_added_before_any_ceiling(text: str) -> None:
    seen = items(f"{text}，合计奖励多少？")
    assert [one.get("foreign_capital_usd") for one in seen] == [Decimal(170_000_000)]


def test_one_sum_of_one_year_is_nothing_to_add() -> None:
    assert items("同一年到位外资8000万美元，合计奖励多少？") == ()


def test_nothing_that_a_rule_settles_is_no_thing() -> None:
    assert items("一共多少？") == ()
    assert items("今天，明天，一共几天？") == ()


@pytest.mark.parametrize(
    ("question", "total"),
    [
        ("广西一个园区去年获批国家级经开区，今年首次进入全国前100名，两项奖励最多加起来是多少？", "15000000"),
        ("一个园区前年新获批为广西的国家级经开区，今年首次进入全国前150、排第140名，两项奖励最多加起来是多少？", "13000000"),
        ("A Guangxi zone was newly approved as a national ETDZ and the next year first entered the national top 100. How much at most altogether?", "15000000"),
        ("Two Guangxi national ETDZs climb: one by 16 places to 120th, another by 22 places to 175th. How much at most in all?", "3000000"),
        ("An incubator in a Guangxi high-tech zone is newly recognised as national level and in a later year scores A in the national review. Adding both payments, what is the most it can get?", "2000000"),
    ],
)  # fmt: skip
def test_what_was_recognised_and_a_place_in_the_ranking_are_added(
    question: str, total: str, assistant: Assistant
) -> None:
    assert [amount.value for amount in assistant.answer([question]).amounts] == [total]


@pytest.mark.parametrize(
    ("question", "values"),
    [
        ("Two Guangxi national ETDZs climb in the ranking, one by 16 places to 150th, the other by 22 places to 100th. How much does each get?", ["1000000", "2000000"]),
        ("Two Guangxi national ETDZs climbed; one rose 16 places to 150th and the other rose 22 places to 100th. How much does each get?", ["1000000", "2000000"]),
        ("广西甲经开区提升16位到第150名，乙经开区提升22位到第100名，各奖多少？", ["1000000", "2000000"]),
        ("广西两个国家级经开区，一个提升16位到第150名，另一个提升22位到第100名，各能拿多少？", ["1000000", "2000000"]),
        ("广西高新区甲企业获国家重点研发计划专项资金300万，乙企业获500万，各配套多少？", ["3000000", "5000000"]),
        ("广西甲经开区提升16位到第150名，乙经开区提升22位到第100名，一共奖多少？", ["3000000"]),
    ],
)  # fmt: skip
def test_each_of_several_things_gets_the_sum_of_its_own_figure(
    question: str, values: list[str], assistant: Assistant
) -> None:
    assert [amount.value for amount in assistant.answer([question]).amounts] == values
