"""Whole answers: sums, both documents, and what every answer keeps."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pytest

from assistant.chat import Assistant
from assistant.types import Answer
from index.search import Index
from tests.chat_parts import CAPITAL, ETDZ, HEADLINE, HITECH, QUESTIONS, ask, documents, kinds, sums

# What both documents say


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_headline_question_is_answered_from_both_documents(assistant: Assistant, language: str) -> None:
    answer = ask(assistant, HEADLINE[language])
    assert (answer.type, answer.language, answer.answered_by) == ("answer", language, "rules")
    assert sums(answer) == [("5000000", "CNY", "up_to")]
    assert documents(answer) == {HITECH, ETDZ}
    assert ("draft", ETDZ) in kinds(answer) and ("draft", HITECH) not in kinds(answer)
    assert ("最高不超过500万元" if language == "zh" else "up to RMB 5,000,000") in answer.text
    assert all(f"[{citation.n}]" in answer.text for citation in answer.citations)


@pytest.mark.parametrize(
    ("language", "differences"), [("zh", ["一次性", "新认定", "送审稿"]), ("en", ["once", "newly recognised", "draft"])]
)
def test_what_differs_between_the_documents_is_said(
    assistant: Assistant, language: str, differences: Sequence[str]
) -> None:
    answer = ask(assistant, HEADLINE[language])
    assert [word for word in differences if word not in answer.text] == []


# What is worked out


def test_foreign_capital_is_worked_out_in_steps(assistant: Assistant) -> None:
    answer = ask(assistant, CAPITAL.format("4000万美元，汇率按7.1算"))
    assert sums(answer) == [("5680000", "CNY", "exact")]
    assert answer.amounts[0].steps == ("4000万美元 × 7.1 × 2% = 568万元",)
    assert "568万元" in answer.text and documents(answer) == {ETDZ}
    assert answer.verdicts[0].status == "eligible" and answer.verdicts[0].entitlement == "draft"


def test_without_a_rate_the_rate_is_asked(assistant: Assistant) -> None:
    answer = ask(assistant, CAPITAL.format("4000万美元"))
    assert (answer.type, answer.amounts) == ("clarify", ())
    assert [one.fact for one in answer.missing] == ["exchange_rate"]
    assert answer.missing[0].question in answer.text


def test_the_rate_told_in_the_next_turn_is_enough(assistant: Assistant) -> None:
    answer = ask(assistant, CAPITAL.format("4000万美元"), "汇率按7.1算")
    assert sums(answer) == [("5680000", "CNY", "exact")]


def test_a_sum_above_the_ceiling_is_the_ceiling_whatever_the_rate(assistant: Assistant) -> None:
    answer = ask(assistant, CAPITAL.format("5亿美元"))
    assert answer.type == "answer" and [one.value for one in answer.amounts] == ["20000000"]


def test_exactly_the_limit_is_not_above_it(assistant: Assistant) -> None:
    answer = ask(assistant, "广西经开区新设的鼓励类外资项目，今年实际到位外资正好2000万美元，有奖励吗？")
    assert (answer.type, answer.decision, answer.amounts) == ("answer", "no", ())
    assert answer.verdicts[0].status == "ineligible" and documents(answer) == {ETDZ}


def test_an_incubator_without_its_level_is_asked_with_both_branches(assistant: Assistant) -> None:
    answer = ask(assistant, "新认定的科技企业孵化器给多少资助？")
    assert answer.type == "clarify" and [one.fact for one in answer.missing] == ["level"]
    assert "100万元" in answer.text and "50万元" in answer.text and documents(answer) == {HITECH}


def test_two_maker_spaces_get_twice_as_much_at_most(assistant: Assistant) -> None:
    answer = ask(assistant, "两家国家备案的众创空间一共能拿多少？")
    assert sums(answer) == [("1000000", "CNY", "up_to")]
    assert answer.amounts[0].steps == ("50万元 × 2家 = 100万元",)


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("广西高新区新认定2家国家级孵化器和3家自治区级孵化器，一共多少资助？", "3500000"),
        ("经开区鼓励类新设项目，甲公司到位外资3000万美元，乙公司到位外资5000万美元，汇率7，一共奖励多少？", "11200000"),
        ("经开区鼓励类新设项目，2022年到位外资3000万美元，2023年到位外资5000万美元，汇率7，两年合计多少？", "11200000"),
        ("广西经开区一家鼓励类外资新设项目，同一年到位外资8000万美元和9000万美元，汇率7，合计奖励多少？", "20000000"),
        ("高新区企业：甲公司获国家重点研发计划资金900万元，乙公司获1200万元，合计配套多少？", "19000000"),
    ],
    ids=["two kinds", "two firms", "two years", "one firm in one year", "a ceiling for each firm"],
)
def test_several_things_are_added_up(assistant: Assistant, question: str, value: str) -> None:
    assert [one.value for one in ask(assistant, question).amounts] == [value]


@pytest.mark.parametrize(("before", "after", "value"), [(70, 55, "1000000"), (170, 150, "2000000")])
@pytest.mark.parametrize("wording", ["从{}升到{}", "从全国{}名升到{}名", "从{}名升到{}名"])
def test_a_move_up_the_ranking(assistant: Assistant, wording: str, before: int, after: int, value: str) -> None:
    answer = ask(assistant, f"国家级经开区全国排名{wording.format(before, after)}，奖励多少？")
    assert [one.value for one in answer.amounts] == [value]


# What every answer keeps


def without_time(answer: Answer) -> str:
    plain: dict[str, Any] = answer.as_json()
    return json.dumps({key: value for key, value in plain.items() if key != "elapsed_ms"}, ensure_ascii=False)


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_answer_keeps_the_contract(assistant: Assistant, bundled_index: Index, question: str) -> None:
    answer = ask(assistant, question)
    assert [citation.n for citation in answer.citations] == list(range(1, len(answer.citations) + 1))
    for c in answer.citations:
        policy = bundled_index.policies[c.document]
        assert policy.text[c.start : c.end] == c.quote and len(c.quote) < 400
        assert 0 <= c.clause_start <= c.start < c.end <= c.clause_end
        assert (c.sha256, c.status, c.title) == (policy.sha256, policy.status, policy.title)
    for amount in answer.amounts:
        assert amount.unit in {"CNY", "USD", "percent", "day", "month", "year", "m2", "mu", "tce"}
        assert amount.value.replace(".", "", 1).isdigit() and 1 <= amount.citation <= len(answer.citations)
    assert answer.type != "clarify" or (answer.missing and not answer.amounts)
    assert {notice.document for notice in answer.notices} <= documents(answer)
    assert answer.language == ("en" if question.isascii() else "zh")


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_same_question_gives_the_same_bytes(assistant: Assistant, question: str) -> None:
    first = without_time(ask(assistant, question))
    ask(assistant, "南通的土地")
    assert without_time(ask(assistant, question)) == first


def test_the_receipt_says_from_what_and_when(assistant: Assistant) -> None:
    receipt = ask(assistant, "独角兽").receipt
    assert list(receipt) == ["policies", "rules", "prompts", "encoder", "version", "model", "as_of"]
    assert (receipt["as_of"], receipt["model"]) == ("2026-01-01", None)
    assert all(receipt[name] for name in ("policies", "rules", "prompts", "encoder", "version"))


def test_without_a_date_it_is_today(assistant: Assistant) -> None:
    assert assistant.answer(["独角兽"]).receipt["as_of"] == assistant.today().isoformat()


def test_an_answer_bears_the_id_of_its_question(assistant: Assistant) -> None:
    assert assistant.answer(["独角兽"], id="q1").id == "q1"


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("自治区级高新区连续三年排末三位会直接摘牌吗？", "no"),  # a warning and a year to mend come first
        ("A级国家级孵化器一定能拿到100万元吗？", "no"),  # up to a sum is no promise of it
        ("Is an A-rated national incubator in a high-tech zone guaranteed RMB 1 million?", "no"),
        ("Has the Guangxi ETDZ reform plan taken effect?", "no"),
        ("进入独角兽榜单能拿500万元吗？", "no"),
        ("进入独角兽榜单能拿400万元吗？", "yes"),
        ("自治区级新型研发机构能拿500万元吗？", "yes"),
        ("自治区级新型研发机构能拿501万元吗？", "no"),
    ],
)
def test_a_bound_or_a_promise_decides(assistant: Assistant, question: str, decision: str) -> None:
    assert ask(assistant, question).decision == decision


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("我们经开区去年引进了3家、培育了2家制造业企业，营业收入都是首次突破15亿元，经开区能拿多少奖励？", "750000"),
        ("经开区今年有5家制造企业营收超过15亿元，其中3家是头一次，给经开区的奖励是多少？", "450000"),
    ],
)
def test_counts_that_are_joined_add_up_and_only_those_of_several_that_count_do(
    assistant: Assistant, question: str, value: str
) -> None:
    assert value in [amount.value for amount in ask(assistant, question).amounts]


def test_a_document_number_in_a_quote_is_no_marker(assistant: Assistant) -> None:
    assert "53项指标" in ask(assistant, "广东国家级经开区考核有多少项指标？").text


def test_a_tax_rate_that_no_text_names_is_not_stated(assistant: Assistant) -> None:
    answer = ask(assistant, "高新区高新技术企业的企业所得税税率是多少？")
    assert (answer.type, answer.amounts) == ("refuse", ())


def test_the_sentences_a_quote_touches_are_translated(assistant: Assistant) -> None:
    policy = assistant.policies["guangxi-hitech-zones"]
    at = policy.text.index("对首次进入全国排名前35名")
    (english,) = assistant.translation(policy.id, at, at + 20)
    assert "35" in english and "RMB 10 million" in english
    assert assistant.translation(policy.id, 0, 1) == []
