from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.outside import asking_parts, unheld

PASSAGE = "给予一次性奖励补助1000万元。"


@pytest.mark.parametrize(
    "text",
    [
        "南通开发区的工业用电一度几毛，晚上有没有谷价？",
        "北海经开区的水费怎么收？",
        "广西最低工资是多少？",
        "生三胎补多少钱？",
        "奖励几个工作日到账？",
        "南宁高新区去年实际完成了多少投资？",
        "管委会主任叫什么名字？",
        "明天南通下雨吗？",
    ],
)
def test_what_policies_on_zones_seldom_give_is_not_held(text: str) -> None:
    assert unheld(text, [PASSAGE], english=False)


@pytest.mark.parametrize(
    "text",
    [
        "What is a good recipe for rice noodles?",
        "What is the monthly minimum wage this year?",
        "How many working days does the finance department take to pay out?",
        "Which court do I go to?",
        "What does electricity cost per kWh?",
    ],
)
def test_it_is_not_held_in_english(text: str) -> None:
    assert unheld(text, [PASSAGE], english=True)


@pytest.mark.parametrize(
    "text", ["新认定的国家重点实验室补多少？", "今年实际到账2500万美元，能奖多少？", "经开区排第几会被约谈？"]
)
def test_what_policies_give_is_not_outside(text: str) -> None:
    assert unheld(text, [PASSAGE], english=False) is None


def test_a_passage_that_names_the_thing_holds_it() -> None:
    assert unheld("工业用电的电价怎么定？", ["落实优惠电价政策。"], english=False) is None


def test_what_is_only_told_beside_is_not_asked_for() -> None:
    told = "昨天吃火锅，朋友打车来的，聊了很久，最后他问我，新型研发机构补多少？"
    assert "火锅" not in asking_parts(told)
    assert unheld(told, [PASSAGE], english=False) is None


@pytest.mark.parametrize(
    ("text", "type"),
    [
        ("南通招商热线是多少？", "answer"),
        ("Is there a phone number for investing in Nantong?", "answer"),
        ("广西高新区的联系电话是多少？", "refuse"),
        ("南通市税务局的电话是多少？", "refuse"),
        ("What is the document number of the Guangxi high-tech measures?", "refuse"),
        ("越南工业园区免税几年？", "refuse"),
        ("How long is the tax holiday in Vietnam's industrial parks near Hai Phong?", "refuse"),
        ("广西种甘蔗每亩补多少？", "refuse"),
        ("一家德国企业来广西经开区，到资奖的比例是多少？", "answer"),
        ("每个开发区原则上最多留几块？", "answer"),
        ("进入独角兽企业榜单每家奖多少？", "answer"),
    ],
)
def test_what_is_answered_and_what_refused(assistant: Assistant, text: str, type: str) -> None:
    assert assistant.answer([text]).type == type


def test_the_hotline_that_the_text_prints_is_told_with_its_source(assistant: Assistant) -> None:
    answer = assistant.answer(["南通网页上有没有留招商热线，号码多少？"])
    assert answer.decision == "yes" and answer.citations[0].quote == "招商热线:400-107-6681"
