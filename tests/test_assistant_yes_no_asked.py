"""Yes and no as asked: grounds of a no, conditions told, differences, negations, and what asks one at all."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from tests.chat_parts import ask

_TOLD = [
    ("广西的高新区跑到上海一所大学里面设个“飞地”园区，还可以享受高新区的优惠吗？", "yes"),
    ("广东一个国家级经开区还没有博士后工作站，这样的园区可以建博士后创新实践基地么？", "yes"),
    ("广东的国家级经开区没设站，是不是就不能建博士后创新实践基地？", "no"),
    ("工业项目不想一次性买断土地，自治区开发区改革方案里能不能先租后让？", "yes"),
    ("We can't house our staff. Does the Guangxi high-tech zone policy encourage enterprises to build affordable rental housing on their own land?", "yes"),
    ("We are a private firm from Zhejiang. Can we take over running an existing economic development zone in Nantong?", "yes"),
    ("我不是A类外国人才，是B类，能办5年工作许可吗（广西经开区）？", "no"),
    ("The park restricts chemicals. Going by the template reform plan can anyone put up a hazardous chemicals plant in it?", "no"),
    ("高新区在北京一家研究院旁边办了“飞地”园，那里的企业能享受高新区的政策吗？", "yes"),
]  # fmt: skip
_ASKED = [
    ("园区统一做了环评、地震这些区域评，我们项目进去用这个结果，要给钱吗？评估的费用谁出？（自治区开发区改革方案）", "no"),
    ("按开发区改革创新实施方案，一般的县里可不可以同时留两个开发区？", "no"),
    ("自治区开发区改革方案里，一个县只能留一个开发区，是不是？", "yes"),
    ("广西经开区外资奖励全部由自治区出吗？", "no"),
    ("自治区开发区改革方案，不符合环保标准的项目是不是不批？", "yes"),
    ("经开区企业已经在独角兽培育库里了，如果不是首次进入，是不是就没有资助了？", "yes"),
    ("经开区和高新区的自治区新型研发机构，补助上限有没有区别？", "no"),
    ("Recognised new-type R&D institution in Guangxi: does it make any difference to the maximum aid whether it sits in an ETDZ or in a high-tech zone?", "no"),
    ("Template reform plan: park with chemicals as a restricted industry, hazardous chemical production project. Permissible?", "no"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "decision"), _TOLD)
def test_what_is_told_is_not_what_is_asked(question: str, decision: str, assistant: Assistant) -> None:
    assert ask(assistant, question).decision == decision


@pytest.mark.parametrize(("question", "decision"), _ASKED)
def test_the_answer_is_to_what_is_asked(question: str, decision: str, assistant: Assistant) -> None:
    assert ask(assistant, question).decision == decision


def test_places_gained_are_no_place_held(assistant: Assistant) -> None:
    answer = ask(assistant, "国家级经开区今年排名往上跳了25位到第190名，广西的升位奖励能不能拿？")
    assert answer.decision == "no" and "180" in answer.text


def test_a_sum_that_falls_short_for_one_of_the_kinds_left_open_is_no_yes(assistant: Assistant) -> None:
    assert ask(assistant, "广西经开区外资企业今年到账1800万美元，够得上2%的奖励吗").type == "clarify"
    assert ask(assistant, "广西经开区外资企业今年到账2800万美元，够得上2%的奖励吗").decision == "yes"
    assert ask(assistant, "广西经开区外资新设项目今年到账1800万美元，够得上2%的奖励吗").decision == "no"
    assert ask(assistant, "广西经开区鼓励类外资增资项目今年到账1800万美元，有奖励吗？").decision == "no"


def test_what_falls_short_for_every_kind_that_may_be_meant_says_so(assistant: Assistant) -> None:
    answer = ask(assistant, "Our Guangxi ETDZ encouraged project got only USD 18 million this year. Any reward?")
    assert answer.decision == "no"
    assert "depends on" not in answer.text and "USD 20 million" in answer.text


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Guangxi ETDZ foreign-investment reward plus another of the same kind: allowed?", "no"),
        ("Hazardous chemicals plant in a park that limits the chemical industry: permitted under the template plan?", "no"),
        ("Under the template plan, may a local government give its zone a new name by itself?", "no"),
        ("Do the 13 provincial-or-higher economic zones in Nantong have until the end of 2023 for their safety risk assessments?", "no"),
        ("Are Nantong's counties free to follow the city's approach to paid-in foreign capital?", "yes"),
    ],
)  # fmt: skip
def test_a_permission_is_asked_anywhere_in_a_question(assistant: Assistant, question: str, said: str) -> None:
    assert ask(assistant, question).decision == said
