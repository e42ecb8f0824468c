from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.year_named import of_year

ASSESSED = "2022年年底前,13个省级以上经济开发区全部完成安全风险评估;"


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Did Nantong's zones have until the end of 2023 to finish their safety risk assessments?", "no"),
        ("Was the deadline for the safety risk assessments the end of 2024?", "no"),
        ("Did the zones have to finish the assessments by the end of 2022?", None),  # the right year alone is no yes
        ("Did the zones finish anything in 2023?", None),  # no term
        ("2024年底前完成安全风险评估就行吗？", "no"),
        ("2022年底前要完成安全风险评估吗？", None),
        ("2021年底前要完成安全风险评估吗？", "no"),
        ("Was the deadline for the safety risk assessments the end of 2021?", "no"),
        # what is done earlier keeps the term
        ("2021年底前就完成安全风险评估，算符合要求吗？", "yes"),
        ("Does a zone that finishes by the end of 2021 meet the requirement?", "yes"),
        ("Does a zone that finishes by the end of 2024 meet the requirement?", "no"),
        # a year that names the zones
        ("2015年以前设立的开发区，也要完成安全风险评估吗？", None),
        ("2010年前批准的开发区2022年底前要完成评估吗？", None),
        ("Must zones set up before 2015 complete the assessment too?", None),
        ("Must the zones established before 2015 finish it by the end of 2024?", "no"),
    ],
)
def test_another_year_than_the_texts_is_no(question: str, said: str | None) -> None:
    assert of_year(question, [ASSESSED]) == said


def test_a_text_without_a_term_says_nothing() -> None:
    assert of_year("Is it until 2023?", ["到2023年，国家级经开区实现以下目标"]) is None


@pytest.mark.parametrize(
    "question",
    [
        "南通2015年以前设立的省级以上经济开发区，也要全部完成安全风险评估吗？",
        "南通的开发区2021年底前就完成安全风险评估，算符合要求吗？",
        "Must Nantong zones set up before 2015 complete the safety risk assessment too?",
    ],
)
def test_an_earlier_year_is_no_reason_for_no(assistant: Assistant, question: str) -> None:
    assert assistant.answer([question]).decision != "no"


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("南通开发区安全风险评估的期限是2021年底前，符合原文吗？", "no"),
        ("广西经开区把全面推行标准地的时间提前到2022年底前了吗？", "no"),
        ("南通的开发区2021年底前就完成安全风险评估，算符合要求吗？", "yes"),
    ],
)
def test_an_earlier_year_keeps_a_term_but_is_not_what_the_text_says(
    question: str, decision: str, assistant: Assistant
) -> None:
    assert assistant.answer([question]).decision == decision
