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
    ("text", "fact", "value"),
    [
        ("首次进入培育库", "first_time", True),
        ("不是首次进入培育库", "first_time", False),
        ("没有新认定", "newly_recognised", False),
        ("未享受同类政策", "similar_award_taken", False),
        ("享受过类似政策", "similar_award_taken", True),
        ("国家备案的众创空间", "nationally_filed", True),
        ("未经国家备案的众创空间", "nationally_filed", False),
        ("评为A的孵化器", "a_rated", True),
        ("评为B的孵化器", "a_rated", False),
        ("it was not newly recognised", "newly_recognised", False),
        ("a newly recognised incubator", "newly_recognised", True),
    ],
)
def test_a_negation_turns_a_cue_round(text: str, fact: str, value: bool) -> None:
    assert read(text)[fact] is value


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
    ("text", "told"),
    [
        ("Two plants of the same kind in one zone", None),
        ("three projects of the same type, all encouraged", None),
        ("a comparable project next door", None),
        ("We would like support for it", None),
        ("两个同类项目一起申报", None),
        ("我们已经拿了国家级孵化器的牌子", None),
        ("we already draw a subsidy of the same sort", True),
        ("the city pays a comparable incentive", True),
        ("it already has a similar one", True),
        ("the firm has no equivalent scheme", False),
        ("市里那边已经领了类似的奖", True),
        ("公司已经拿了一笔补助", True),
    ],
)
def test_a_similar_award_is_told_where_it_is_an_award_that_is_alike(text: str, told: bool | None) -> None:
    assert read(text).get("similar_award_taken") is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("营业收入首次突破十五亿元", True),
        ("营收站上了15亿", True),
        ("revenue broke through the RMB 1.5 billion mark", True),
        ("turnover overtook 1,500 million yuan", True),
        ("sales crept past 1.5bn yuan", True),
        ("revenue is still short of 1.5 billion yuan", False),
        ("营收还没过15亿", False),
        ("revenue passed 1.2 billion yuan", None),
    ],
)
def test_passing_the_limit_is_told_by_any_word_for_it(text: str, told: bool | None) -> None:
    assert read(text).get("revenue_first_over") is told


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
    ("text", "fact"),
    [
        ("企业再度增资扩产，营收首次突破15亿元", "revenue_first_time"),
        ("一家制造企业第二次扩产后营收首次突破15亿", "revenue_first_time"),
        ("我厂重新装修，营业收入首次突破15亿元", "revenue_first_time"),
        ("第三次申报，首次进入独角兽培育库", "first_time"),
        ("国家级经开区第二次参评，首次进入全国前100名", "first_entry"),
        ("a factory expanded a second time and its revenue passed rmb 1.5 billion for the first time", "revenue_first_time"),
        ("we applied for the third time and got into the unicorn pool for the first time", "first_time"),
        ("our founder came back from abroad and we entered the unicorn pool for the first time", "first_time"),
        ("we dropped out of another scheme and entered the unicorn pool for the first time", "first_time"),
        ("our zone, assessed for the second time, is in the top 100 for the first time", "first_entry"),
        ("首次进入培育库，营收又超过3亿", "first_time"),
        ("首次进入独角兽培育库，估值又突破10亿美元", "first_time"),
        ("一家制造业企业营收首次突破15亿，利润又破了1亿", "revenue_first_time"),
        ("企业营业收入首次突破15亿元，产品再次进入国际市场", "revenue_first_time"),
        ("首次进入全国排名前50的国家级经开区，gdp再次突破1000亿", "first_entry"),
        ("a firm first entered the unicorn pool; its revenue passed rmb 300 million for the second time", "first_time"),
        ("a maker's revenue passed rmb 1.5 billion for the first time and it is back in the unicorn pool", "revenue_first_time"),
    ],
)  # fmt: skip
def test_what_else_is_done_again_denies_no_first(text: str, fact: str) -> None:
    assert read(text)[fact] is True


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("营收再度突破15亿元", "revenue_first_time"),
        ("第二次突破15亿元营收", "revenue_first_time"),
        ("营收今年过15亿元，是第二次了", "revenue_first_time"),
        ("第二次进入独角兽培育库", "first_time"),
        ("掉出培育库后又进了独角兽培育库", "first_time"),
        ("再次进入全国排名前50名", "first_entry"),
        ("its revenue topped rmb 1.5 billion for the second time", "revenue_first_time"),
        ("it is the third time our revenue passes rmb 1.5 billion, the second time it passed it under us", "revenue_first_time"),
        ("we re-entered the unicorn pool", "first_time"),
        ("we dropped out of the unicorn pool and got back in this year", "first_time"),
        ("entered the top 35 of the ranking for the second time", "first_entry"),
        ("back among the top 50 in the ranking", "first_entry"),
    ],
)  # fmt: skip
def test_an_entry_or_a_crossing_that_came_before_is_no_first(text: str, fact: str) -> None:
    assert read(text)[fact] is False


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("a manufacturer founded ten years ago passed rmb 1.5 billion of revenue for the first time", "revenue_first_time"),
        ("一家多年前落户的制造企业，今年营收首次突破15亿", "revenue_first_time"),
        ("去年已投产的制造企业，今年营收首次突破15亿", "revenue_first_time"),
        ("a national etdz which was already approved in 2012 enters the top 100 of the ranking for the first time", "first_entry"),
        ("以前进过高新区加速器，今年首次进入独角兽培育库", "first_time"),
        ("只奖首次突破15亿的企业吗？我们去年就突破了，营收16亿", "revenue_first_time"),
    ],
)  # fmt: skip
def test_a_first_and_something_of_before_is_no_denial(text: str, fact: str) -> None:
    assert read(text).get(fact) is not False


@pytest.mark.parametrize(
    "text",
    [
        "营收去年就突破15亿了",
        "营收今年又过15亿，去年就过了",
        "its revenue crossed rmb 1.5 billion years ago",
        "营收不是首次突破15亿",
    ],
)
def test_a_crossing_of_before_is_no_first(text: str) -> None:
    assert read(text)["revenue_first_time"] is False


@pytest.mark.parametrize(
    ("question", "fact", "value"),
    [
        ("企业还没进独角兽培育库，能拿前资助吗？", "first_time", False),
        ("以前还没进过独角兽培育库，今年首次进入", "first_time", True),
        ("孵化器还没认定，能拿配套吗？", "newly_recognised", False),
        ("孵化器的认定结果还没出来，能拿配套吗？", "newly_recognised", False),
        ("刚认定的孵化器，还没拿到钱", "newly_recognised", True),
        ("Our incubator has not been recognised as national yet. Can it get the grant?", "newly_recognised", False),
        ("Our incubator is still to be recognised; can it get the grant?", "newly_recognised", False),
        ("Our firm has never been in the unicorn pool before and entered it this year.", "first_time", True),
    ],
)
def test_what_has_not_come_yet_does_not_hold(question: str, fact: str, value: bool) -> None:
    assert read(question).get(fact) is value
