"""What was understood is told back: facts gone by, words taken for mistyped ones, questions to go on with."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.understood import mended_words
from index.search import Index
from tests.chat_parts import ask


def told(assistant: Assistant, *turns: str) -> dict[str, str]:
    return {one.fact: one.value for one in ask(assistant, *turns).understood}


def test_the_facts_that_the_rules_shown_ask_of_are_told_back(assistant: Assistant) -> None:
    said = told(assistant, "国家级经开区去年全国排195，今年排178，能拿多少？")
    assert said["zone_type"] == "经开区" and said["national_rank"] == "178名" and said["rank_improvement"] == "17位"


def test_facts_are_told_back_in_the_language_of_the_answer(assistant: Assistant) -> None:
    said = told(assistant, "Our high-tech zone in Guangxi: what does a newly recognised regional incubator get?")
    assert said["zone_type"] == "a high-tech zone" and said["level"] == "regional"


def test_what_was_said_in_an_earlier_turn_is_told_back(assistant: Assistant) -> None:
    assert told(assistant, "南宁高新区独角兽上榜奖励多少？", "那进入培育库呢？")["region"] == "广西"


def test_facts_that_bear_on_nothing_shown_are_not_told_back(assistant: Assistant) -> None:
    assert told(assistant, "今年已到账3亿元，那份自治区开发区改革实施方案的总体目标是什么？").keys() <= {
        "region", "city", "zone_type", "zone_level",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("turn", "read"),
    [
        ("瞪铃企业有啥奖励", [("瞪铃企业", "瞪羚企业")]),
        ("a newly certifed zone", [("newly certifed", "newly certified")]),
        ("瞪羚企业有啥奖励", []),
    ],
)
def test_mistyped_words_are_told_with_what_they_were_read_as(
    bundled_index: Index, turn: str, read: list[tuple[str, str]]
) -> None:
    assert list(mended_words(turn, bundled_index.vocabulary, bundled_index.places)) == read


def test_the_next_questions_are_answered_from_the_same_clause(assistant: Assistant) -> None:
    turn = "国家备案的众创空间在广西高新区给多少奖励补助？"
    first = ask(assistant, turn)
    assert 1 <= len(first.next_questions) <= 3
    for question in first.next_questions:
        after = ask(assistant, turn, question)
        assert after.type == "answer"
        assert first.citations[0].clause in {citation.clause for citation in after.citations}


def test_a_refusal_offers_no_next_question(assistant: Assistant) -> None:
    assert ask(assistant, "今天天气怎么样？").next_questions == ()


def test_the_contract_s_json_stays_as_it_is(assistant: Assistant) -> None:
    assert not {"understood", "mended", "next_questions"} & ask(assistant, "独角兽上榜奖励多少").as_json().keys()
