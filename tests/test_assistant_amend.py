"""A figure told anew stands in the place of the old one, whatever else the turn tells beside it."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("turns", "amounts"),
    [
        (("广西高新区企业拿了国家重点研发计划，国家给了700万，配多少？", "更正一下，是950万，不是700万。以前没领过类似的。能配多少？"),
         [("9500000", "exact")]),
        (("广西高新区企业拿了国家重点研发计划，国家给了700万，配多少？", "是950万，不是700万"), [("9500000", "exact")]),
        (("A national ETDZ in Guangxi climbed 16 places and ranks 133rd. What is the award?",
          "Correction: it was 22 places, not 16. It has been among the top 150 before. How much then?"), [("2000000", "up_to")]),
        (("鼓励类外资增资项目落在广西经开区，今年到账3000万美元，汇率7，奖多少？", "不是增资项目，是跨国公司的地区总部，到账只有1200万美元，奖多少？"),
         [("1680000", "exact")]),
    ],
)  # fmt: skip
def test_a_corrected_figure_is_reckoned_with(
    assistant: Assistant, turns: tuple[str, ...], amounts: list[tuple[str, str]]
) -> None:
    answer = assistant.answer(list(turns))
    assert [(one["value"], one["kind"]) for one in answer.as_json()["amounts"]] == amounts
