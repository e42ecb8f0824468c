from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("Is the 1:1 ratio for a national key R&D project the same in the Guangxi ETDZ plan and the high-tech measures?", "yes"),
        ("Is the matching grant for a new incubator the same whether it is national or regional in a Guangxi high-tech zone?", "no"),
        ("Do the Guangxi ETDZ plan and the high-tech measures give the same to a newly approved national zone?", "yes"),
        ("Nantong plan and the unnamed region's plan, do both say that no more land price is due when floors are added to a factory?", "yes"),
        ("Is a safety risk assessment annual in both the Nantong plan and the unnamed region's plan?", "no"),
    ],
)  # fmt: skip
def test_a_named_part_is_compared(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision


def test_passages_of_other_matters_are_not_said_to_differ(assistant: Assistant) -> None:
    asked = "Is the maximum for a newly approved national zone the same in the Guangxi ETDZ plan and the high-tech measures?"
    answer = assistant.answer([asked])
    assert answer.type == "answer" and answer.decision != "no" and "10,000,000" in answer.text


def test_of_two_sums_the_higher_is_marked(assistant: Assistant) -> None:
    zh = assistant.answer(["首次进入全国排名，广西高新区和广西经开区哪个奖得多？"]).text.split("\n")[0]
    assert "1000万元（较高）" in zh and zh.count("较高") == 1
    en = assistant.answer(
        ["Is a new incubator's grant the same at regional and national level in Guangxi high-tech zones?"]
    )
    assert "RMB 1,000,000 (the higher)" in en.text.split("\n")[0]


@pytest.mark.parametrize(
    "question",
    ["广东和南通的方案都实行末位淘汰吗？", "南通和那份自治区方案都禁止化工项目吗？", "广东和南通都提到融资租赁吗？"],
)
def test_no_yes_rests_on_passages_that_lack_what_is_asked(question: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision != "yes"
