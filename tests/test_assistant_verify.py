from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from assistant.chat import Assistant
from assistant.types import Amount, Answer, Notice
from assistant.verify import BrokenAnswer, verified
from tests.assistant_parts import citation, policy

TEXT = "（一）对企业给予最高100万元，按2%奖励，由2个部门负责。"
POLICIES = {"d": policy(TEXT)}
CITED = citation(TEXT, "给予最高100万元")


def left(text: str, question: str = "多少？", **more: Any) -> str:
    """What the gate leaves of a text."""
    answer = Answer("", "answer", "zh", text, **({"citations": (CITED,)} | more))
    return verified(answer, question, POLICIES).text


@pytest.mark.parametrize(
    "line",
    ["最高100万元[1]", "按2%[1]", "Up to RMB 1,000,000 [1]", "共3项：", "没有数字", "- 100万元"],
)
def test_a_line_whose_figures_are_given_stands(line: str) -> None:
    assert left(f"开头\n\n{line}\n\n结尾") == f"开头\n\n{line}\n\n结尾"


@pytest.mark.parametrize(
    "line",
    [
        "最高200万元[1]",
        "按3%[1]",
        "100万元[2]",
        "见[9]",
        "共12家[1]",
        "2023年[1]",
        "RMB 2,000,000 [1]",
        "最高100.5万元[1]",
    ],
)
def test_a_line_with_a_figure_or_marker_that_nothing_supports_is_withheld(line: str) -> None:
    assert left(f"开头\n\n{line}\n\n结尾") == "开头\n\n结尾"


@pytest.mark.parametrize("line", ["最高100万美元[1]", "2亩[1]"])
def test_a_figure_in_another_unit_is_not_given(line: str) -> None:
    assert left(f"开头\n\n{line}") == "开头"


def test_steps_notices_and_the_question_give_figures() -> None:
    amount = Amount("560", "CNY", "exact", "", "", 1, ("280元 × 2 = 560元",))
    assert left("280元", amounts=(amount,)) == "280元"
    assert left("2023年", notices=(Notice("expired", "2023年已过", "d"),)) == "2023年"
    assert left("4000万美元", "到位4000万美元奖励多少？") == "4000万美元"


def test_a_figure_of_another_clause_is_not_given() -> None:
    text = "甲100万元。乙200万元。"
    cited = citation(text, "甲100万元", clause_end=text.index("乙"))
    answer = Answer("", "answer", "zh", "100万元[1]\n200万元[1]", citations=(cited,))
    assert verified(answer, "", {"d": policy(text)}).text == "100万元[1]"


@pytest.mark.parametrize(
    "wrong",
    [{"quote": "给予最高200万元"}, {"start": CITED.start + 1}, {"end": CITED.end - 1}, {"document": "no-such-policy"},
     {"clause_start": CITED.start + 1}, {"clause_end": CITED.end - 1}, {"quote": "", "end": CITED.start}],
)  # fmt: skip
def test_a_quote_that_is_not_verbatim_or_not_in_its_clause_breaks_the_answer(wrong: dict[str, Any]) -> None:
    with pytest.raises(BrokenAnswer, match="citation 1 of"):
        left("100万元", citations=(replace(CITED, **wrong),))


def test_a_text_without_figures_or_markers_is_left_alone() -> None:
    assert left("甲行\n乙行  ", citations=()) == "甲行\n乙行  "
    assert left("") == ""


def test_the_yes_or_no_stays_where_its_reason_is_withheld(assistant: Assistant) -> None:
    answer = assistant.answer(["到2023年底，广西经开区新增工业用地只要一半走标准地就算达标，对吗？"])
    assert (answer.decision, answer.text.split("\n")[0]) == ("no", "否。")
