"""A figure that a later turn gives alone: of a payment that came it tells nothing anew, put in another's place it does."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant

MATCHING = "National major special project, the national grant is 6 million. How much does the region match?"
CAPITAL = "A leading-industry firm newly invested in a Guangxi ETDZ brought in 30 million dollars this year, exchange rate 7. How much?"


@pytest.mark.parametrize(
    ("turns", "value"),
    [
        ([MATCHING, "We have been paid 2 million."], "6000000"),
        ([MATCHING, "Only 4 million was paid."], "6000000"),
        ([MATCHING, "2 million has been received so far."], "6000000"),
        (["国家重大专项，国家给了600万，配多少？", "已经付了200万。"], "6000000"),
        (["国家重大专项，国家给了600万，配多少？", "目前只到账200万。"], "6000000"),
        ([CAPITAL, "We have been paid 2 million."], "4200000"),
        (["Three incubators were newly recognised as national. How much in total?", "Two have been paid."], "3000000"),
        (["高新区三家孵化器新认定为国家级，一共给多少？", "两家已经拿到钱了。"], "3000000"),
    ],
)
def test_a_payment_that_came_replaces_nothing(assistant: Assistant, turns: list[str], value: str) -> None:
    assert {amount.value for amount in assistant.answer(turns).amounts} == {value}


@pytest.mark.parametrize(
    ("turns", "value"),
    [
        ([MATCHING, "And with 5 million?"], "5000000"),
        ([MATCHING, "What if we got 5 million?"], "5000000"),
        ([MATCHING, "Sorry, we received 5 million, not 6 million."], "5000000"),
        (["国家重大专项，国家给了600万，配多少？", "如果只给500万呢？"], "5000000"),
        ([CAPITAL, "Actually only 25 million arrived."], "3500000"),
        (["Three incubators were newly recognised as national. How much in total?", "What if it is two?"], "2000000"),
        (["高新区三家孵化器新认定为国家级，一共给多少？", "只有两家通过了。"], "2000000"),
        (["国家级孵化器给多少？", "自治区级的呢？", "两家自治区级的一共多少？"], "1000000"),
        (["自治区级孵化器给多少？", "国家级的呢？", "两家国家级的一共多少？"], "2000000"),
        (["国家级孵化器给多少？", "自治区级的呢？", "两家一共多少？"], "1500000"),
    ],
)
def test_a_figure_put_in_the_place_of_another_replaces_it(assistant: Assistant, turns: list[str], value: str) -> None:
    assert {amount.value for amount in assistant.answer(turns).amounts} == {value}


def test_a_sum_of_yuan_counts_no_firms(assistant: Assistant) -> None:
    passed = "My firm is a manufacturer in a Guangxi ETDZ. Revenue hit 1.6 billion for the first time."
    assert assistant.answer([passed, "Does the zone get 150,000?"]).amounts[0].value == "150000"
    answer = assistant.answer([passed, "Does the company get 150,000?"])
    assert answer.decision == "no" and not answer.amounts


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("We received 8 million for it. What does the region add?", "8000000"),
        ("It came with 18 million. What does the region add?", "10000000"),
        ("The state gave 9 million. How much will the region add?", "9000000"),
        ("Beijing granted 15 million. How much will the region add?", "10000000"),
    ],
)
def test_a_grant_told_in_a_turn_of_its_own_is_matched(assistant: Assistant, told: str, value: str) -> None:
    before = ["I have a company in Nanning high-tech zone.", "We won a national S&T major project this year."]
    assert [amount.value for amount in assistant.answer([*before, told]).amounts] == [value]
