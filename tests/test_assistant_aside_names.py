"""Who asks, and who pays, is not what was recognised nor its level."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "sum_"),
    [
        ("Hi, small lab company here, Guilin high-tech zone. Guangxi just recognised our enterprise technology centre at autonomous-region level, so how much one-time money do we get?", "500000"),
        ("Our incubator company in a Guangxi high-tech zone was newly recognised as a national incubator. How much?", "1000000"),
        ("市里创建国家高新区成功了，广西自治区层面的经费支持封顶是多少钱？", "10000000"),
        ("我市获批国家高新区，广西自治区层面给多少经费？", "10000000"),
        ("创建自治区级高新区成功，广西自治区财政最高给多少？", "8000000"),
    ],
)  # fmt: skip
def test_who_asks_and_who_pays_are_told_apart_from_what_was_recognised(
    question: str, sum_: str, assistant: Assistant
) -> None:
    assert [amount.value for amount in assistant.answer([question]).amounts] == [sum_]
