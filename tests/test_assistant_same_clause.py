"""Questions that go on from an answer: who is responsible for it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from assistant.chat import Assistant
from tests.chat_parts import ask


@pytest.mark.parametrize(
    ("turns", "department"),
    [
        (("我们市的园区要是升格成国字号高新区，广西那边给多少经费？", "这项工作由哪个部门负责？"), "科技厅"),
        (("When a place in Guangxi is upgraded to a national-level high-tech zone, how much is given?",
          "Which department is responsible for this?"), "科技厅"),
        (("自治区开发区方案里工业用水重复利用率目标是多少？", "哪个厅牵头？", "有哪些单位配合？"), "水利厅"),
        (("广西高新区引进人才由谁牵头？", "那财政投入由谁牵头？"), "财政厅"),
        (("南通开发区的安全监管信息共享平台建成率要多高？", "这事市里哪几个部门管？"), "应急管理局"),
        (("南通开发区5G应用用在哪些领域？", "那土地这块归哪个部门管？"), "自然资源和规划局"),
        (("南通开发区5G应用用在哪些领域？", "人才这块归谁管？"), "人才办"),
    ],
)  # fmt: skip
def test_who_is_responsible_is_answered_from_the_clause_cited_before(
    assistant: Assistant, turns: Sequence[str], department: str
) -> None:
    answer = ask(assistant, *turns)
    assert answer.type == "answer"
    assert department in answer.citations[0].quote


def test_a_who_question_stays_in_the_clause_cited_first(assistant: Assistant) -> None:
    before = ask(assistant, "广西高新区独角兽企业上榜奖励多少？").citations[0]
    after = ask(assistant, "广西高新区独角兽企业上榜奖励多少？", "谁来负责？").citations[0]
    assert (after.document, after.clause_start) == (before.document, before.clause_start)


def test_a_who_question_of_another_kind_of_zone_leaves_the_clause(assistant: Assistant) -> None:
    answer = ask(
        assistant, "Who leads talent work in Guangxi high-tech zones?", "And who is in charge of that in the ETDZs?"
    )
    assert answer.citations[0].document == "guangxi-etdz-reform"


@pytest.mark.parametrize(
    ("turn", "department"),
    [
        ("Who takes the lead on tax support for the Guangxi economic development zones?", "财政厅"),
        ("Which department leads on land supply in the Guangxi high-tech zones?", "自然资源厅"),
        ("广西那边把管理权限下放给经开区，牵头的是哪个局？", "大数据发展局"),
    ],
)
def test_the_matter_and_no_word_for_leading_finds_the_clause_of_a_who_question(
    assistant: Assistant, turn: str, department: str
) -> None:
    answer = ask(assistant, turn)
    assert answer.type == "answer"
    assert department in answer.citations[0].quote


@pytest.mark.parametrize(
    ("turns", "decision"),
    [
        (["Who leads on land in Guangxi high-tech zones?", "Is the housing department a supporting unit?", "And finance?"], "no"),
        (["Who leads on land in Guangxi high-tech zones?", "Is the housing department a supporting unit?", "And science?"], "yes"),
        (["Who leads on land in Guangxi high-tech zones?", "Is the housing department a supporting unit?"], "yes"),
        (["Who leads on land in Guangxi high-tech zones?", "Is the housing department a supporting unit?", "And the science and technology department?"], "yes"),
        (["广西高新区土地资源配置谁牵头？", "住建厅是配合单位吗？", "财政厅呢？"], "no"),
        (["广西高新区土地资源配置谁牵头？", "住建厅是配合单位吗？", "那科技厅呢？"], "yes"),
        (["广西高新区土地资源配置谁牵头？", "住建厅是配合单位吗？", "财政呢？"], "no"),
        (["广西高新区土地资源配置，自然资源厅牵头吗？", "科技厅呢？"], "no"),
        (["高新区引才育才这一条（广西），谁牵头？", "配合的部门里有教育厅吗？"], "yes"),
        (["高新区引才育才这一条（广西），谁牵头？", "配合的部门里有教育厅吗？", "商务厅呢？"], "no"),
    ],
)  # fmt: skip
def test_a_turn_that_only_asks_of_another_body_stays_with_the_clause(
    turns: list[str], decision: str, assistant: Assistant
) -> None:
    assert assistant.answer(turns).decision == decision
