"""Of a question of two parts the one that the texts answer is answered, and the other said to be lacking."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.part_lacking import without_part_lacking
from prompts import replies


@pytest.mark.parametrize(
    ("question", "said", "lacking"),
    [
        ("广西高新区新认定国家级孵化器配套多少，哪一天发钱？", "100万元", "refuse_no_payout"),
        ("广西高新区里首次进独角兽培育库给多少？审核几个小时？", "100万元", "refuse_no_figure"),
        ("广西高新区约谈由谁牵头，他手机号是多少？", "科技厅", "refuse_no_contact"),
        ("What does a nationally filed maker space get in a Guangxi high-tech zone, and on what day?", "500,000", "refuse_no_date"),
    ],
)  # fmt: skip
def test_the_part_that_the_text_has_is_answered(question: str, said: str, lacking: str, assistant: Assistant) -> None:
    answer = assistant.answer([question])
    assert answer.type == "answer" and said in answer.text
    assert answer.text.endswith(replies(answer.language)[lacking])


@pytest.mark.parametrize(
    "question",
    [
        "广西高新区孵化器的配套资助哪一天到账？",
        "In RMB per mu, what must a factory invest at least under the development-zone reform plan?",
        "Guihuidai loans are favoured for Guangxi ETDZs. What is the exact interest discount, in percentage points?",
        "Which form do I need and on what date do I hand it in for a Guangxi incubator?",
    ],
)
def test_a_question_all_of_which_is_lacking_is_refused(question: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).type == "refuse"


def test_what_only_says_how_is_no_part_of_its_own() -> None:
    assert without_part_lacking("按每亩多少算，工业项目投资要达到几何？")[0] in ("", "工业项目投资要达到几何？")
    assert without_part_lacking("In yuan per mu, what is the least?") == ("", frozenset())


@pytest.mark.parametrize(
    "question",
    [
        "摘牌以后，区内企业原来的优惠还能保留多久？",
        "Within how many months must a firm in an economic and technological zone claim the matching grant?",
    ],
)
def test_a_part_that_only_tells_is_no_question_left_over(question: str) -> None:
    assert without_part_lacking(question) == ("", frozenset())
