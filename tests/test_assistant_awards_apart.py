"""How far two sums lie apart is told in one way, inside a document and between two; of ceilings it is the ceilings'."""

from __future__ import annotations

from typing import Literal

import pytest

from assistant.awards_apart import apart, asks_difference
from assistant.chat import Assistant
from assistant.types import Amount
from tests.chat_parts import ask


@pytest.mark.parametrize(
    ("text", "expected"),
    [("上限各是多少？差多少？", True), ("相差多少", True), ("比那个多给多少", True), ("by how much do they differ", True),
     ("分别最高给多少？", False), ("最多给多少", False), ("还差多少", False), ("how much is still short of it", False)],
)  # fmt: skip
def test_whether_a_difference_is_asked(text: str, expected: bool) -> None:
    assert asks_difference(text) is expected


def _sum(value: str, kind: Literal["exact", "up_to"], citation: int, unit: str = "CNY") -> Amount:
    return Amount(value, unit, kind, "", "", citation)


def test_ceilings_lie_apart_as_ceilings_and_each_is_cited() -> None:
    found = apart((_sum("8000000", "up_to", 1), _sum("10000000", "up_to", 3)), "差多少？", "zh")
    assert found == (
        Amount("2000000", "CNY", "exact", "", "", 3, ("1000万元 − 800万元 = 200万元",)),
        ["上限相差200万元", "计算：1000万元 − 800万元 = 200万元[3][1]"],
    )


def test_sums_that_are_exact_lie_apart_as_they_are() -> None:
    found = apart((_sum("800000", "exact", 1), _sum("1000000", "exact", 1)), "By how much do they differ?", "en")
    assert found and found[1][0] == "They are RMB 200,000 apart" and found[1][1].endswith("[1]")


@pytest.mark.parametrize(
    "amounts",
    [
        (_sum("8000000", "up_to", 1),),
        (_sum("8000000", "up_to", 1), _sum("8000000", "up_to", 2)),
        (_sum("50", "exact", 1, "percent"), _sum("2", "exact", 2, "percent")),
        (_sum("50", "exact", 1, "percent"), _sum("8000000", "up_to", 2)),
    ],
)
def test_only_two_sums_of_one_currency_lie_apart(amounts: tuple[Amount, ...]) -> None:
    assert apart(amounts, "差多少？", "zh") is None


@pytest.mark.parametrize(
    ("question", "said", "value"),
    [
        ("广西经开区国家级经开区获批和自治区级经开区连续两年前两位，差多少？", "上限相差800万元", "8000000"),
        ("广西获批国家高新区和自治区级高新区，经费上限差多少？", "上限相差200万元", "2000000"),
        ("广西经开区首次进前50名和高新区首次进前35名，差多少？", "上限相差200万元", "2000000"),
        (
            "What is the difference between the award for a newly approved national ETDZ and that for a newly approved"
            " regional high-tech zone in Guangxi?", "The ceilings are RMB 2,000,000 apart", "2000000",
        ),
    ],
)  # fmt: skip
def test_the_difference_is_told_whichever_way_the_two_are_found(
    assistant: Assistant, question: str, said: str, value: str
) -> None:
    answer = ask(assistant, question)
    assert said in answer.text
    assert value in {amount.value for amount in answer.amounts if amount.steps}
