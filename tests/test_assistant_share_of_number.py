"""Shares of a number of things told before them, as numbers; shares of money, areas and growth stay."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.share_of_number import with_shares_counted


@pytest.mark.parametrize(
    ("turn", "written"),
    [
        ("Ten incubators; 40% of them were recognised.", "Ten incubators; 4 of them were recognised."),
        ("Of twenty firms that applied, 40 per cent succeeded.", "Of twenty firms that applied, 8 of them succeeded."),
        ("Twelve firms passed it, a third of them traders.", "Twelve firms passed it, 4 of them traders."),
        ("Fifteen firms passed it. A third of the fifteen are shippers.", "Fifteen firms passed it. 5 of the fifteen are shippers."),
        ("Ten makerspaces are here; six in ten were filed.", "Ten makerspaces are here; 6 of them were filed."),
        ("Four platforms: half of them national, half of them regional.", "Four platforms: 2 of them national, 2 of them regional."),
        ("Seven firms applied. All but three were recognised.", "Seven firms applied. 4 of them were recognised."),
        ("Ten incubators applied; 40% of the incubators were recognised.", "Ten incubators applied; 4 of the incubators were recognised."),
        ("Twelve firms applied, a third of our firms passed.", "Twelve firms applied, 4 of our firms passed."),
        ("十二家企业申请，一半通过。", "十二家企业申请，其中6家通过。"),
        ("十家孵化器，其中四成是国家级。", "十家孵化器，其中4家是国家级。"),
        ("九家众创空间，三分之一被取消。", "九家众创空间，其中3家被取消。"),
    ],
)  # fmt: skip
def test_a_share_of_things_is_a_number(turn: str, written: str) -> None:
    assert with_shares_counted(turn) == written


@pytest.mark.parametrize(
    "turn",
    [
        "Three firms got 40% of the money.",
        "Seven firms; half of them are new.",
        "Ten incubators were recognised; 40% of the equity is state owned.",
        "Four firms entered it; half of the turnover is from export.",
        "Eight incubators; 25% of the land is leased, half of the staff new, 50% of the budget spent.",
        "5家企业的研发投入占营收一半以上。",
        "3家企业，税收增长三成。",
        "The region pays half, for four firms.",
        "Four zones must raise output by 20%.",
        "两家企业，资金由自治区和市财政各按50%分担。",
    ],
)
def test_other_shares_stay(turn: str) -> None:
    assert with_shares_counted(turn) == turn


@pytest.mark.parametrize(
    ("turns", "value"),
    [
        (["We have nine firms; all but three entered the unicorn pool for the first time. Total?"], "6000000"),
        (["Nine firms: all but three joined the unicorn pool for the first time. Total?"], "6000000"),
        (["高新区10家孵化器新认定为国家级，一共给多少？", "只有四成通过了呢？"], "4000000"),
        (["高新区10家孵化器新认定为国家级，一共给多少？", "40%被取消了呢？"], "6000000"),
        (["Ten incubators were newly recognised as national. Total?", "What if 40% of them were rejected?"], "6000000"),
        (["Ten incubators were newly recognised as national. Total?", "And if 20% of the equity is state owned?"], "10000000"),
    ],
)  # fmt: skip
def test_a_share_is_of_those_told_in_the_turn_or_before_it(assistant: Assistant, turns: list[str], value: str) -> None:
    assert {amount.value for amount in assistant.answer(turns).amounts} == {value}
