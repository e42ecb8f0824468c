from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("某自治区开发区改革创新实施方案：整合优化以后开发区比现在少多少个？", "净减少11个"),
        ("自治区整合优化开发区，现有的数目压缩下来，净减少几个？", "净减少11个"),
        ("By how many does the number of development zones fall under the development zone reform and innovation plan (existing zones merged)?", "11 fewer"),
    ],
)  # fmt: skip
def test_the_difference_of_two_printed_numbers_is_told(assistant: Assistant, question: str, lead: str) -> None:
    answer = assistant.answer([question])
    assert answer.text.startswith(lead)
    assert answer.citations


def test_the_whole_region_tells_nothing_of_the_zones_of_one_county(assistant: Assistant) -> None:
    answer = assistant.answer(["开发区改革方案要整合优化开发区，我们县现在有3个开发区，要减少几个？"])
    assert "净减少11个" not in answer.text
