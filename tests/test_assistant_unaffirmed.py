"""A yes by a rule stands only where the rule bears out all that is asked: who receives it, who acts, at what ratio."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.unaffirmed import unsaid


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("营收首次突破15亿元，广西经开区的15万元是给企业的吗？", "no"),
        ("营收首次突破15亿元，给经开区的奖励是每家15万元吗？", "yes"),
        ("营收首次突破15亿元，给经开区的奖励是每家30万元吗？", "no"),
        ("首次进入独角兽培育库，广西高新区给企业的补助是200万元吗？", "no"),
        (
            "When a manufacturer in a Guangxi ETDZ first passes 1.5 billion yuan in revenue, does the 150,000 yuan go to the manufacturer?",
            "no",
        ),
        ("新获批国家级经开区的1000万是给市政府的吗？", "no"),
        ("新获批国家级经开区的1000万是给经开区的吗？", "yes"),
        ("Is it the city that gets the 10 million for a newly approved national ETDZ?", "no"),
        ("Is it the zone that gets the 10 million for a newly approved national ETDZ?", "yes"),
        ("Does the reward for the top 35 go to the city government?", None),
        ("Does the reward for the top 35 go to the high-tech zone?", "yes"),
        ("Is it the zone that gets the 1 million for entering the unicorn pool?", "no"),
        ("独角兽培育库的100万是企业自己拿吗？", "yes"),
        ("国家重点实验室补助的1000万由设区市出吗？", "no"),
        ("国家重大专项配套由市财政给1:1吗？", "no"),
        ("国家重大专项配套由自治区给1:1吗？", "yes"),
        ("孵化器的100万由高新区出吗？", "no"),
        ("Is the 10 million for a national key laboratory paid by the city?", "no"),
        ("Is the incubator grant paid by the national government?", "no"),
        ("独角兽400万由市政府奖励吗？", None),
        ("众创空间的50万由国家出吗？", None),
        ("独角兽奖励是不是只有制造业企业才能拿？", None),
        ("广西高新区内企业拿到国家重点研发计划项目，自治区按国家专项资金的1:2配套吗？", "no"),
        ("广西高新区内企业拿到国家重点研发计划项目，自治区按国家专项资金的1:1配套吗？", "yes"),
        ("广东国家级经开区单项指标排全国最后10名，是被责令限期整改吗？", "no"),
        ("广东国家级经开区单项指标排全国最后10名，是被书面提醒吗？", "yes"),
    ],
)
def test_a_yes_stands_on_all_that_is_asked(assistant: Assistant, question: str, decision: str) -> None:
    assert assistant.answer([question]).decision == decision


def test_whether_it_is_so_only_is_left_open_where_the_rule_does_not_say(assistant: Assistant) -> None:
    question = "Can a nationally filed maker space in a Guangxi high-tech zone get up to RMB 500,000 only in Nanning?"
    answer = assistant.answer([question])
    assert answer.decision is None
    assert answer.citations


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("我们是高新区的众创空间，国家备案，和孵化器奖励能叠加吗？", None),
        ("广西高新区，独角兽入库和上榜的钱能同时拿吗？", None),
        ("南通开发区的招商优惠和省里的能叠加吗", None),
        ("广西经开区外资奖励和其他同类奖励能叠加吗？", "no"),
        ("Can the foreign capital award in a Guangxi ETDZ be combined with a similar award?", "no"),
        ("2025年时广西是不是每个地级市都要有自治区级高新区？", "yes"),
    ],
)
def test_that_two_awards_go_together_is_said_only_by_the_text(
    assistant: Assistant, question: str, decision: str | None
) -> None:
    assert assistant.answer([question]).decision == decision


def test_that_the_text_is_silent_on_two_awards_together_is_said(assistant: Assistant) -> None:
    answer = assistant.answer(["我们是高新区的众创空间，国家备案，和孵化器奖励能叠加吗？"])
    assert "ambiguous" in [notice.kind for notice in answer.notices]


@pytest.mark.parametrize(
    "question", ["开发区外面能给工业项目供地吗？", "按开发区改革方案，新上的工业项目一般能放在开发区外头拿地吗？"]
)
def test_what_is_forbidden_outside_is_not_affirmed_by_what_is_allowed_inside(
    question: str, assistant: Assistant
) -> None:
    assert assistant.answer([question]).decision == "no"


def test_what_is_asked_of_outside_needs_a_text_that_speaks_of_it() -> None:
    assert unsaid("园区外面能先租后让吗？", ["工业项目可采取先租后让方式使用土地。"])
    assert not unsaid("园区外面能供地吗？", ["原则上不得向开发区以外供应工业用地。"])


@pytest.mark.parametrize(
    "question",
    [
        "不在广西的企业能拿独角兽奖吗？",
        "Can a unicorn that is not based in Guangxi get the 4 million for an ETDZ's unicorn list?",
    ],
)
def test_who_is_told_to_be_elsewhere_is_not_affirmed(question: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision != "yes"


@pytest.mark.parametrize(
    "question",
    [
        "广西经开区的企业能拿独角兽400万吗？",
        "Can a firm in a Guangxi high-tech zone get 4 million for being a unicorn?",
    ],
)
def test_a_sum_that_one_of_the_cases_gives_is_not_denied(question: str, assistant: Assistant) -> None:
    answer = assistant.answer([question])
    assert (answer.type, answer.decision) == ("clarify", None)
