"""A number of things that a question puts before their name, held against how many the text tells."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.put_counted import put_counted
from tests.assistant_parts import question


@pytest.mark.parametrize(
    ("asked", "language", "value"),
    [
        ("考核有50项指标吗", "zh", 50),
        ("整合成30个开发区吗", "zh", 30),
        ("Does the assessment use 53 indicators?", "en", 53),
    ],
)
def test_the_number_before_a_name_is_put(asked: str, language: str, value: int) -> None:
    put = put_counted(question(asked, ["decision"], language=language))  # type: ignore[arg-type]
    assert put is not None
    assert [figure.value for figure in put.figures] == [value]


@pytest.mark.parametrize("asked", ["我们有3家企业吗", "能新增2个开发区吗", "有15亿元吗", "2025年吗"])
def test_what_is_the_asker_s_or_possible_or_no_number_of_things_is_not_put(asked: str) -> None:
    assert put_counted(question(asked, ["decision"])) is None


@pytest.mark.parametrize(
    ("asked", "decision"),
    [
        ("Does Guangxi plan six new national high-tech zones by 2025?", "no"),
        ("Does Guangxi plan four new national high-tech zones by 2025?", "yes"),
        ("Should five Guangxi high-tech zones pass 100 billion yuan of GDP?", "yes"),
        ("Should three Guangxi high-tech zones pass 100 billion yuan of GDP?", "no"),
        ("Are four of Guangdong's planned clusters to exceed RMB 100 billion?", "no"),
        ("Does the Guangdong assessment use 50 indicators?", "no"),
        ("广西计划新增6家国家高新区吗", "no"),
        ("广西计划新增4家国家高新区吗", "yes"),
        ("广东要打造10个500亿元以上产业集群吗", "yes"),
        ("范本要整合成30个开发区吗", "no"),
        ("广东考核有50项指标吗", "no"),
        ("广西要新增国家高新区6家吗？", "no"),
        ("广西要新增国家高新区4家吗？", "yes"),
        ("高新区总数要达到24家吗？", "no"),
        ("高新区总数要达到20家吗？", "yes"),
        ("广东考核有53项指标吗", "yes"),
        ("到2025年要有5家GDP超千亿的高新区吗", "yes"),
        ("到2025年要有8家GDP超千亿的高新区吗", "no"),
        ("整合后全区只保留22个开发区吗", "yes"),
        ("整合后全区只剩33个开发区吗", "no"),
        ("全区现有33个开发区要整合成20个吗？", "no"),
        ("全区现有22个开发区吗？", "no"),
        ("广西计划新增自治区级高新区4家吗？", "no"),
        ("广东现有5个国家级经开区吗？", "no"),
        ("广东有10个国家级经开区吗？", "no"),
    ],
)
def test_a_number_put_is_held_against_the_one_told(asked: str, decision: str, assistant: Assistant) -> None:
    answer = assistant.answer([asked])
    assert (answer.decision, answer.answered_by) == (decision, "text")


def test_no_yes_stands_on_a_number_that_no_passage_counts(assistant: Assistant) -> None:
    assert assistant.answer(["Does Guangdong have five national ETDZs?"]).decision != "yes"


def test_no_yes_stands_on_it_in_a_later_turn_either(assistant: Assistant) -> None:
    turns = ["Which national ETDZs does Guangdong have?", "Are six of those new national ones"]
    assert assistant.answer(turns).decision != "yes"
    told = assistant.answer(["广西高新区到2025年有什么目标？", "是要新增4家国家高新区吗？"])
    assert told.decision == "yes"
