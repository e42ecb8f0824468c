"""Questions that go on from an answer: who is responsible for it, and the rules named by their titles."""

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


def test_a_rule_named_by_its_title_is_quoted(assistant: Assistant) -> None:
    first = "For the unnamed autonomous region's zones, what is the usual maximum term of industrial land?"
    after = ask(assistant, first, "What do the rules say on: allocated land that is transferred pays the market price?")
    assert after.type == "answer"
    assert "市场价" in after.citations[0].quote


def test_the_most_specific_of_nested_measures_comes_first(assistant: Assistant) -> None:
    answer = ask(assistant, "广东一个国家级经开区全国倒数第4，会怎么样？")
    assert "最后5名" in answer.citations[0].quote


def test_a_figure_without_a_plain_number_says_how_it_is_read(assistant: Assistant) -> None:
    answer = ask(assistant, "广东国家级经开区，战略性新兴产业重大项目投资超过多少才重点保障用地计划？")
    assert [(one.value, one.unit, one.steps) for one in answer.amounts] == [
        ("100000000", "USD", ("“超亿美元”即超过1亿美元",))
    ]


def test_where_no_figure_is_asked_none_is_given(assistant: Assistant) -> None:
    answer = ask(
        assistant,
        "A USD 150m project of a strategic emerging industry in a national-level zone in Guangdong: "
        "what treatment does the land use quota get?",
    )
    assert not answer.amounts
    assert "超亿美元" in answer.citations[0].quote


def test_where_shares_are_listed_is_not_where_a_policy_is_asked_for(assistant: Assistant) -> None:
    answer = ask(assistant, "南通开发区的运营主体去香港上市，市里支持吗？")
    assert (answer.type, answer.decision) == ("answer", "yes")
    assert "境内外上市" in answer.citations[0].quote
