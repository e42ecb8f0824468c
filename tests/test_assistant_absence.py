from __future__ import annotations

from decimal import Decimal

import pytest

from assistant.absence import absence
from assistant.chat import Assistant
from assistant.evidence import Evidence
from tests.assistant_parts import clause, provision, question
from tests.chat_parts import ask

PROMISE = "支持高层次人才引进。"


def said(text: str) -> list[Evidence]:
    return [Evidence(clause(text), (provision(text),), 1.0)]


def test_a_promise_without_a_sum_is_told(assistant: Assistant) -> None:
    assert absence(question("补贴多少钱？", ["amount", "sum"]), said(PROMISE), assistant.index) == "refuse_no_sum"


@pytest.mark.parametrize("text", ["给予100万元。", "给予USD 5 million。", "按2%给予奖励。"])
def test_a_text_with_a_sum_is_not_without(text: str, assistant: Assistant) -> None:
    assert absence(question("补贴多少钱？", ["amount", "sum"]), said(text), assistant.index) == ""


def test_who_does_not_ask_for_a_sum_is_not_refused_one(assistant: Assistant) -> None:
    assert absence(question("由谁负责？", ["department"]), said(PROMISE), assistant.index) == ""


def test_a_year_that_the_template_hides_is_told(assistant: Assistant) -> None:
    text = "x年底前,将全区现有33个开发区整合优化为22个开发区。"
    assert absence(question("哪一年完成？", ["time"]), said(text), assistant.index) == "refuse_hidden"
    assert absence(question("整合为几个？", ["count"]), said(text), assistant.index) == ""


def test_a_term_beside_a_hidden_year_is_there(assistant: Assistant) -> None:
    assert absence(question("多久？", ["time"]), said("x年起3年内完成。"), assistant.index) == ""


def test_a_sum_that_the_text_does_not_grant_is_told(assistant: Assistant) -> None:
    asked = question("是不是给300万元？", ["decision"])
    assert absence(asked, said(PROMISE), assistant.index) == "refuse_false_sum"
    assert absence(asked, said("给予300万元。"), assistant.index) == ""


def test_the_asker_s_own_figure_is_no_claim(assistant: Assistant) -> None:
    asked = question("到位4000万美元能不能拿？", ["decision"], {"foreign_capital_usd": Decimal(40_000_000)})
    assert absence(asked, said(PROMISE), assistant.index) == ""


def test_a_target_told_under_another_printed_name_is_there(assistant: Assistant) -> None:
    answer = ask(assistant, "研发经费占比目标多少")
    assert answer.type == "answer" and "超3%" in answer.citations[0].quote


@pytest.mark.parametrize(
    "question",
    [
        "广东国家级经开区的孵化器能拿多少", "南通的众创空间能拿多少", "范本里开发区的新型研发机构能拿多少", "南通独角兽企业能拿多少",
        "广东国家级经开区进全国前100给多少", "What does a unicorn get in Guangdong?",
    ],
)  # fmt: skip
def test_what_is_given_nothing_is_told_no_figure(question: str, assistant: Assistant) -> None:
    answer = assistant.answer([question])
    assert (answer.type, answer.amounts) == ("refuse", ())


@pytest.mark.parametrize(
    "question",
    [
        "What do zones that do well in the assessment get under the template?", "What do overseas talents get in Nantong?",
        "What does a technology team get from the commercialisation income in Nantong?", "开发区考核结果好的能得到什么（范本）",
    ],
)  # fmt: skip
def test_what_is_given_in_kind_or_as_a_share_is_told(question: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).type == "answer"
