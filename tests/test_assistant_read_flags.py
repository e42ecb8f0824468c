"""What an asker told by a yes or a no: denials, what is done again, what has not come yet."""

from __future__ import annotations

from typing import Any

import pytest

from assistant.chat import Assistant
from assistant.read_facts import FactReader
from tests.assistant_parts import BOOK

READER = FactReader(BOOK.facts)
RANKS = {"previous_rank", "national_rank", "rank_improvement", "rank_drop"}


def read(text: str) -> dict[str, Any]:
    return READER.read(text)


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


@pytest.mark.parametrize(
    ("question", "due"),
    [
        ("高新区孵化器已新认定为国家级，环评还在公示，应给多少？", True),
        ("高新区孵化器已新认定为国家级，厂房规划还在公示，应给多少？", True),
        ("高新区孵化器国家级认定还在公示，应给多少？", False),
    ],
)
def test_what_else_is_still_to_come_delays_no_recognition(question: str, due: bool, assistant: Assistant) -> None:
    answer = assistant.answer([question])
    assert (1_000_000 in {int(amount.value) for amount in answer.amounts}) is due
    assert (answer.verdicts[0].status != "ineligible") is due


@pytest.mark.parametrize(
    "text",
    [
        "our company entered the unicorn pool again",
        "our firm got into the unicorn pool again this year",
        "our firm joined the unicorn pool once again",
        "三年前进过培育库的企业,今年再进",
        "我们以前进过独角兽培育库,今年再次进入",
    ],
)
def test_an_entry_again_is_not_the_first(text: str) -> None:
    assert READER.read(text)["first_time"] is False


@pytest.mark.parametrize(
    "text",
    [
        "our firm never was in the unicorn pool before and now entered it for the first time",
        "again: a firm entering the unicorn pool for the first time",
        "先首次进培育库,再进独角兽榜单",
        "从没进过培育库,今年再申请,首次进入独角兽培育库",
    ],
)
def test_an_again_of_something_else_takes_no_first_entry_away(text: str) -> None:
    assert READER.read(text)["first_time"] is True


@pytest.mark.parametrize(
    ("question", "paid"),
    [
        ("Our incubator was recognised nationally 3 years ago, is it due anything in a Guangxi high-tech zone?", False),
        ("Founded two years ago, our incubator has just been recognised nationally in a Guangxi high-tech zone. Do we get 1 million?", True),
        ("三年前认定的国家级孵化器，广西高新区还给100万配套吗", False),
        ("成立三年前，今年新认定国家级孵化器，广西高新区给100万吗", True),
    ],
)  # fmt: skip
def test_what_was_recognised_years_ago_is_not_new(question: str, paid: bool, assistant: Assistant) -> None:
    assert bool(assistant.answer([question]).amounts) == paid


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("孵化器五年前认定为自治区级，今年新认定为国家级，能拿多少？广西高新区", "1000000"),
        ("公司多年前就被认定为高新技术企业，今年新认定为自治区企业技术中心，补助多少？广西高新区", "500000"),
    ],
)
def test_another_recognition_years_ago_leaves_the_new_one_new(question: str, value: str, assistant: Assistant) -> None:
    assert value in [amount.value for amount in assistant.answer([question]).amounts]


def test_what_was_applied_for_years_ago_and_approved_now_is_new(assistant: Assistant) -> None:
    answer = assistant.answer(["广西高新区：前年就申报今年获批的国家重点实验室有多少补助？"])
    assert [str(amount.value) for amount in answer.amounts] == ["10000000"]
