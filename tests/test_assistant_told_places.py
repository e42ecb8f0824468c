from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    "text",
    [
        "南通某开发区的运营公司打算去香港上市，市里的方案支不支持这种境外上市？",
        "南通经开区支持去新加坡上市发债吗？",
        "广西的高新区跑到上海一所大学里面设个“飞地”园区，还可以享受高新区的优惠吗？",
    ],
)
def test_a_place_where_something_is_done_neither_refuses_nor_contradicts(assistant: Assistant, text: str) -> None:
    answer = assistant.answer([text])
    assert (answer.type, answer.decision) == ("answer", "yes")


@pytest.mark.parametrize("text", ["上海上市补贴多少？", "去香港上市香港给多少补贴？", "我们想去上海发展，有奖励吗？"])
def test_the_place_whose_policy_is_asked_for_is_refused(assistant: Assistant, text: str) -> None:
    assert assistant.answer([text]).type == "refuse"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("when beijing upgrades a guangxi science park to national high-tech zone status, whats the ceiling", 10000000),
        ("A region pays how much when Beijing approves a new high-tech zone in Guangxi?", 10000000),
        ("How much do we get when the region approves our high-tech zone in Guangxi?", 8000000),
        ("北京升级我们高新区为国家高新区，广西给多少？", 10000000),
        ("国务院批准了我们高新区，广西给多少", 10000000),
    ],
)
def test_who_approves_says_the_level(assistant: Assistant, text: str, value: int) -> None:
    assert [int(amount.value) for amount in assistant.answer([text]).amounts] == [value]


def test_an_approved_zone_without_its_level_is_asked_for_it(assistant: Assistant) -> None:
    text = "Great news, our high-tech zone in Guangxi has finally been approved! How much funding comes with it?"
    assert assistant.answer([text]).type == "clarify"


def test_what_was_forgotten_belongs_to_the_question_before(assistant: Assistant) -> None:
    answer = assistant.answer(["孵化器刚刚认定下莱，能拿多少配套", "哦忘了讲，是国家级的，在南宁高新区"])
    assert [int(amount.value) for amount in answer.amounts] == [1000000]


def test_few_known_words_refuse_no_question_that_a_clause_very_likely_answers(assistant: Assistant) -> None:
    text = (
        "Under Guangdong's scheme, one party organ is listed among those in charge of having national zones pull "
        "neighbouring regions along (Pearl River Delta with the poorer east, west and north). Which one is it?"
    )
    assert assistant.answer([text]).type == "answer"


def test_where_shares_are_listed_is_not_where_a_policy_is_asked_for(assistant: Assistant) -> None:
    answer = assistant.answer(["南通开发区的运营主体去香港上市，市里支持吗？"])
    assert (answer.type, answer.decision) == ("answer", "yes")
    assert "境内外上市" in answer.citations[0].quote
