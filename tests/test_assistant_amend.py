"""A figure told anew stands in the place of the old one, whatever else the turn tells beside it."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant

CAPITAL = "Our firm in a Guangxi ETDZ, encouraged industry, new project, brought in 15 million US dollars this year. Any reward?"
CAPITAL_ZH = "我们在广西经开区今年实际到资1500万美元，鼓励类产业，新设项目，有奖吗？"


@pytest.mark.parametrize(
    ("turns", "amounts"),
    [
        (("广西高新区企业拿了国家重点研发计划，国家给了700万，配多少？", "更正一下，是950万，不是700万。以前没领过类似的。能配多少？"),
         [("9500000", "exact")]),
        (("广西高新区企业拿了国家重点研发计划，国家给了700万，配多少？", "是950万，不是700万"), [("9500000", "exact")]),
        (("A national ETDZ in Guangxi climbed 16 places and ranks 133rd. What is the award?",
          "Correction: it was 22 places, not 16. It has been among the top 150 before. How much then?"), [("2000000", "up_to")]),
        *(
            (("Our plant in a Guangxi ETDZ won RMB 8 million of national key R&D programme money. What does the region add?", then),
             [("10000000", "up_to")])
            for then in ("What if it had been 12 million?", "How about 12 million instead of 8?", "Suppose we had been given 12 million.")
        ),
        (("鼓励类外资增资项目落在广西经开区，今年到账3000万美元，汇率7，奖多少？", "不是增资项目，是跨国公司的地区总部，到账只有1200万美元，奖多少？"),
         [("1680000", "exact")]),
        *(((CAPITAL, *then), [("5600000", "exact")]) for then in (
            ("What if it is 40 million?", "At 7.0 to the dollar?"), ("And with 40 million, rate 7.0?",), ("Sorry, 40 million. Rate 7.0.",),
        )),
        *(((CAPITAL_ZH, then), [("5600000", "exact")]) for then in ("要是4000万呢？汇率按7", "说错了，是4000万美元，汇率7，能奖多少？")),
    ],
)  # fmt: skip
def test_a_corrected_figure_is_reckoned_with(
    assistant: Assistant, turns: tuple[str, ...], amounts: list[tuple[str, str]]
) -> None:
    answer = assistant.answer(list(turns))
    assert [(one["value"], one["kind"]) for one in answer.as_json()["amounts"]] == amounts


@pytest.mark.parametrize(
    ("turns", "amounts"),
    [
        (("广西自治区级经开区连续两年考评排名第二，外向型经济很突出，能奖吗？", "我们只有这一个园区，最高拿多少？"), [("2000000", "up_to")]),
        (("我们在广西经开区，外资到位奖励算下来是500万。", "其中设区市财政要掏多少？"), [("2500000", "exact")]),
        (("广西高新区里新认定一个国家工程研究中心，补助多少？", "等等，我看了合同，公司在经开区，不在高新区。那是多少？"), [("10000000", "up_to")]),
    ],
)  # fmt: skip
def test_a_turn_that_goes_on_keeps_what_was_told(
    assistant: Assistant, turns: tuple[str, ...], amounts: list[tuple[str, str]]
) -> None:
    answer = assistant.answer(list(turns))
    assert [(one["value"], one["kind"]) for one in answer.as_json()["amounts"]] == amounts


def test_the_draft_named_is_no_question_of_its_status(assistant: Assistant) -> None:
    answer = assistant.answer(["广西经开区送审稿：首次进入国家级考核前150名但没进前100名，一次性奖励最高多少？"])
    assert [(one.value, one.kind) for one in answer.amounts] == [("3000000", "up_to")]
    assert "南宁市" in assistant.answer(["整合、托管相邻园区，广西送审稿让哪些市政府牵头？"]).text
