"""Yes or no where the asker tells what the text does not ask for, and where his words lie beside what is asked."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("广东某国家级经开区今年第一次掉进最后5名，会降级吗？", "no"),
        ("广东某国家级经开区连着两年最后5名，会降级吗？", "yes"),
        ("广东某国家级经开区今年第一次掉进最后5名，要约谈吗？", "yes"),
        ("广西一个自治区级经开区只有今年排第二，上年还不在前列，有200万吗？", "no"),
        ("Last year it was still in the middle; this year a Guangdong national ETDZ is among the last five for the first time. Is it demoted?", "no"),
        ("For the first time a Guangxi national high-tech zone is among the nation's top 35. Does it get funding?", "yes"),
        ("A Macau-funded property company brought USD 50 million into a Guangxi ETDZ. Entitled to the 2% award?", "no"),
        ("南通说厂房加层不补地价吗？", "yes"),
    ],
)  # fmt: skip
def test_what_is_told_decides(question: str, decision: str, assistant: Assistant) -> None:
    answer = assistant.answer([question])
    assert (answer.type, answer.decision) == ("answer", decision)


@pytest.mark.parametrize(
    "question",
    [
        "Two of our tenants are restaurants and one is a dentist. A fourth first entered the unicorn pool in a Guangxi high-tech zone. How much does that one get?",
        "One newly recognised national incubator in a Guangxi high-tech zone plus two regional ones: how much altogether?",
        "我们园里有酒店，还有一家今年首次进了独角兽培育库，广西高新区给这家多少？",
    ],
)  # fmt: skip
def test_a_list_of_firms_is_no_reason_to_refuse(question: str, assistant: Assistant) -> None:
    answer = assistant.answer([question])
    assert answer.type == "answer" and answer.amounts


@pytest.mark.parametrize(
    "question",
    [
        "What subsidy per bicycle shed does a Guangxi ETDZ company get for its yard?",
        "广西高新区给门卫每人补助多少？",
        "What rent relief do zones in Thailand offer?",
        "梧州高新区眼下的最新全国排名是第几？",
        "Do the Guangxi ETDZ draft and the high-tech measures both give grants to charging point operators?",
    ],
)
def test_a_sum_or_a_place_of_another_thing_is_no_answer(question: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).type == "refuse"


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("Rising to national level: is the ceiling alike for a Guangxi ETDZ and a Guangxi high-tech zone?", None),
        ("升格为国家级，广西经开区和广西高新区的最高奖励一样吗？", "yes"),
    ],
)
def test_a_promotion_is_that_of_the_zone(question: str, decision: str | None, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision in (decision, "yes")


def test_what_the_asker_calls_otherwise_is_not_said_to_be_unmentioned(assistant: Assistant) -> None:
    answer = assistant.answer(["职工住房，广西高新区和南通开发区各建什么？"])
    assert "没有提到" not in answer.text and {one.document for one in answer.citations} >= {"nantong-edz"}


def test_a_term_in_quotation_marks_is_looked_for_as_printed(assistant: Assistant) -> None:
    assert "市考核办" in assistant.answer(["南通“双挂钩”这套考核归哪几家负责？"]).text
