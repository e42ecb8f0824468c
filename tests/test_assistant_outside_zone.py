"""Who is told to be in no zone is told no sum that a zone's policy gives."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant

_OUTSIDE = [
    ("高新区外的孵化器能拿100万吗？", "no"),
    ("高新区外面的企业进了独角兽榜单能拿400万吗？", "no"),
    ("不在开发区的企业能享受独角兽奖励吗？", "no"),
    ("Our incubator is outside any high-tech zone. Do we get the RMB 1 million for national recognition?", "no"),
    ("We are a unicorn-list company in Guangxi but not located in any high-tech zone. Do we get the 4 million?", "no"),
    ("我们公司不在高新区，进了独角兽榜单能拿多少？", None),
    ("我们企业在高新区外，进了独角兽榜单能拿多少？", None),
    ("A maker space outside a zone was nationally filed. How much?", None),
    ("我们公司不在任何园区，被认定为国家级孵化器能拿多少？", None),
]


@pytest.mark.parametrize(("asked", "decision"), _OUTSIDE)
def test_one_outside_a_zone_is_told_no_sum(asked: str, decision: str | None, assistant: Assistant) -> None:
    answer = assistant.answer([asked])
    assert (answer.decision, answer.amounts) == (decision, ())


def test_a_later_turn_may_leave_the_zone(assistant: Assistant) -> None:
    assert not assistant.answer(["广西高新区企业进了独角兽榜单能拿多少？", "如果企业不在高新区呢？"]).amounts


@pytest.mark.parametrize(
    "asked",
    [
        "我们不在高新区，在南宁经开区，自治区新型研发机构新认定能拿多少？",
        "We are not in a high-tech zone but in a Guangxi ETDZ; newly recognised regional new R&D institution. How much?",
    ],
)
def test_one_in_another_zone_is_told_what_that_zone_has(asked: str, assistant: Assistant) -> None:
    assert [str(amount.value) for amount in assistant.answer([asked]).amounts] == ["5000000"]


@pytest.mark.parametrize("asked", ["工业项目能不能落在开发区外面？", "能不能在开发区外建厂？"])
def test_what_may_be_done_outside_is_asked_of_the_text(asked: str, assistant: Assistant) -> None:
    assert assistant.answer([asked]).decision == "no"


@pytest.mark.parametrize(
    "asked",
    [
        "广西经开区外资企业今年到账2800万美元，够得上2%的奖励吗",
        "广西经开区外商投资企业今年到账2800万美元，够得上2%的奖励吗",
    ],
)
def test_a_foreign_firm_of_a_zone_is_in_it(asked: str, assistant: Assistant) -> None:
    assert assistant.answer([asked]).decision == "yes"


def test_what_was_not_entered_before_a_comma_is_no_zone(assistant: Assistant) -> None:
    asked = "公司已进入独角兽培育库，还没进入榜单，广西高新区能拿多少？"
    assert [str(amount.value) for amount in assistant.answer([asked]).amounts] == ["1000000"]


def test_each_kind_of_zone_that_has_the_award_is_named(assistant: Assistant) -> None:
    answer = assistant.answer(["我们不在任何园区，进了独角兽培育库给多少钱？"])
    assert (answer.type, answer.amounts) == ("refuse", ())
    assert {one.document for one in answer.citations} == {"guangxi-etdz-reform", "guangxi-hitech-zones"}
    assert "高新区" in answer.text and "经开区" in answer.text


@pytest.mark.parametrize(
    ("asked", "decision", "amount"),
    [
        ("我们园区不属于国家级高新区，连续3年全区前3名，能拿多少？", None, "3000000"),
        ("Our Guangxi ETDZ was not in the top 100 zones last year and enters it now; how much?", None, "5000000"),
        (
            "We are not in the top 35 of national high-tech zones. How much would entering it for the first time bring?",
            None,
            "10000000",
        ),
    ],
)
def test_a_zone_of_another_level_or_rank_is_a_zone(
    asked: str, decision: str | None, amount: str, assistant: Assistant
) -> None:
    answer = assistant.answer([asked])
    assert answer.decision == decision and amount in {one.value for one in answer.amounts}
