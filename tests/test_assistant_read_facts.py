from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from assistant.read_facts import FactReader
from tests.assistant_parts import BOOK

READER = FactReader(BOOK.facts)
RANKS = {"previous_rank", "national_rank", "rank_improvement", "rank_drop"}


def read(text: str) -> dict[str, Any]:
    return READER.read(text)


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("国家级高新区的企业", "zone_level", ("national",)),
        ("国家级和自治区级孵化器", "level", ("national", "regional")),
        ("独角兽企业榜单", "unicorn_status", ("list",)),
        ("独角兽培育库", "unicorn_status", ("pool",)),
        ("办公楼的建筑面积", "land_use", ("office_living_floor",)),
        ("a unicorn in the pool", "unicorn_status", ("pool",)),
        ("新设项目", "project_kind", "new_project"),
        ("regional headquarters", "project_kind", "regional_hq"),
        ("sets up its China regional headquarters", "project_kind", "regional_hq"),
        ("新设立一家东盟区域总部", "project_kind", "regional_hq"),
        ("exchange at: use 7.0", "exchange_rate", Decimal("7.0")),
    ],
)
def test_choices_are_found_by_their_names(text: str, fact: str, value: object) -> None:
    assert read(text)[fact] == value


def test_the_longest_name_wins() -> None:
    assert "level" not in read("国家级高新区")  # it names the zone's level, not the award's
    assert read("自治区重点研发计划")["national_programme"] == ("regional_programme",)
    assert read("国家重点研发计划")["national_programme"] == ("key_rd",)
    assert read("非鼓励类")["industry"] == ("other",)


def test_two_values_of_one_choice_are_no_fact() -> None:
    assert "project_kind" not in read("新设项目和增资项目")


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("3家众创空间和2家孵化器", {"maker_spaces": 3, "incubators": 2}),
        ("今年税收1.5亿元，去年税收1亿元", {"tax_this_year_cny": 150_000_000, "tax_last_year_cny": 100_000_000}),
        ("4000万美元", {"foreign_capital_usd": 40_000_000}),  # the only fact in dollars needs no cue
        ("年能耗1000吨标准煤", {"energy_tce": 1000}),
        ("1000吨标准煤", {"energy_tce": 1000}),
        ("paid-in foreign capital of USD 40 million", {"foreign_capital_usd": 40_000_000}),
        ("到位外资800万美元和700万美元", {"foreign_capital_usd": 15_000_000}),
        ("获得国家专项800万元和700万元", {"national_grant_cny": 15_000_000}),
        ("获得国家专项资金800万元", {"national_grant_cny": 8_000_000}),
    ],
)
def test_a_figure_goes_to_the_fact_whose_cue_is_nearest(text: str, given: dict[str, int]) -> None:
    facts = read(text)
    assert {name: facts.get(name) for name in given} == {name: Decimal(value) for name, value in given.items()}


@pytest.mark.parametrize(
    "text", ["到位外资超过2000万美元", "more than USD 20 million of foreign capital", "超过2000万美元"]
)
def test_more_than_a_figure_is_no_figure(text: str) -> None:
    assert "foreign_capital_usd" not in read(text)


@pytest.mark.parametrize("text", ["", "？", "你好", "hello", "100", "去年今年", "the"])
def test_nothing_said_is_no_fact(text: str) -> None:
    assert not {name for name, value in read(text).items() if isinstance(value, Decimal)}


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("从70升到55", 70, 55),
        ("经开区从70名升到55名", 70, 55),
        ("经开区从全国第70名升到第55名", 70, 55),
        ("去年排70名，今年排55名", 70, 55),
        ("from 155th to 150th", 155, 150),
        ("ranked 155th last year and now 150th", 155, 150),
    ],
)
def test_a_move_up_a_ranking(text: str, before: int, after: int) -> None:
    facts = read(text)
    seen = {name: facts[name] for name in RANKS & facts.keys()}
    assert seen == {"previous_rank": before, "national_rank": after, "rank_improvement": before - after}


def test_a_move_down_a_ranking() -> None:
    facts = read("从55掉到70")
    assert {name: facts[name] for name in RANKS & facts.keys()} == {
        "previous_rank": 55, "national_rank": 70, "rank_drop": 15
    }  # fmt: skip


@pytest.mark.parametrize(
    "text", ["从2021年到2023年", "注册资本从500万元增加到700万元", "占比从5%提高到7%", "from 2021 to 2023"]
)
def test_years_and_sums_are_no_ranks(text: str) -> None:
    assert not RANKS & read(text).keys()


@pytest.mark.parametrize(
    "text",
    ["汇率按7.1算", "按7.1折算", "1美元=7.1", "1美元兑7.1元", "7.1元兑1美元", "exchange rate of 7.1", "at 7.1 yuan per dollar",
     "1 US dollar = 7.1 RMB", "at 7.1", "at RMB 7.1 per dollar", "¥7.1 to the dollar"],
)  # fmt: skip
def test_an_exchange_rate_in_many_wordings(text: str) -> None:
    assert read(text)["exchange_rate"] == Decimal("7.1")


@pytest.mark.parametrize("text", ["到位外资4000万美元", "按2%奖励", "at 7.1%", "比例为7.1%"])
def test_a_share_is_no_exchange_rate(text: str) -> None:
    assert "exchange_rate" not in read(text)


def test_of_several_wordings_the_first_one_stands() -> None:
    assert READER.read("独角兽培育库", "独角兽企业榜单")["unicorn_status"] == ("pool",)
    assert READER.read("奖励多少", "独角兽企业榜单")["unicorn_status"] == ("list",)


def test_the_case_of_a_word_changes_nothing() -> None:
    text = "a Newly Recognised National Incubator, rated A, 1 US Dollar = 7.1 RMB"
    assert read(text) == read(text.upper()) == read(text.lower())


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("国家专项给了800万元和700万元", 15_000_000),
        ("这家公司两个国家重点研发项目，一个国家给650万一个给480万", 11_300_000),
        ("两家企业拿了国家重点研发计划，一个国家给650万，一个给480万", 6_500_000),
    ],
)
def test_sums_of_one_firm_are_added_up_and_those_of_several_are_not(text: str, value: int) -> None:
    assert read(text)["national_grant_cny"] == Decimal(value)


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        ("a national etdz made the top 50 for the first time, at 47th", 47),
        ("a national etdz broke into the national top 100 for the first time, landing 87th", 87),
        ("首次进入全国前100名，排第87名", 87),
    ],
)
def test_a_place_within_the_part_of_a_ranking_named_is_the_place(text: str, rank: int) -> None:
    assert READER.read(text)["national_rank"] == rank


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("进了独角兽培育库，不在任何榜单上", ("pool",)),
        ("没进过培育库，这次上了独角兽榜单", ("list",)),
        ("we are in the unicorn cultivation pool. not on any ranking list", ("pool",)),
        ("we are on a unicorn list and never were in the cultivation pool", ("list",)),
        ("not only in the unicorn cultivation pool but also on a unicorn list", ("pool", "list")),
        ("进了独角兽培育库，也上了榜单", ("pool", "list")),
    ],
)
def test_the_pool_or_list_that_was_not_entered_is_none_told(text: str, status: tuple[str, ...]) -> None:
    assert set(read(text)["unicorn_status"]) == set(status)


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        ("our national zone is 36th this year. do we get the money for first entering the top 35?", 36),
        (
            "last year it was 36th; this year we entered the top 35. do we get the money for first entering the top 35?",
            35,
        ),
        ("今年全国排名一口气涨了12位，不过也才第70名", 70),
        ("we climbed 17 places; our place is 61", 61),
    ],
)
def test_the_place_told_is_the_zones_own(text: str, rank: int) -> None:
    assert read(text)["national_rank"] == rank


def test_years_running_are_read_beside_the_place_of_each_year() -> None:
    told = read("a regional-level high-tech zone was 1st in the region in 2022 and 2nd in 2023, for two years running")
    assert (told["regional_rank"], told["years_consecutive"]) == (2, 2)
