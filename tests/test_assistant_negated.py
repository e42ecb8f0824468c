from __future__ import annotations

import pytest

from assistant.negated import asks_whether_not, asks_whether_nothing


@pytest.mark.parametrize(
    "text", ["是不是不用补地价？", "两边都不另收地价吗？", "Is it free of charge?", "Is there no extra charge?"]
)
def test_what_is_asked_not_to_be(text: str) -> None:
    assert asks_whether_not(text)


@pytest.mark.parametrize("text", ["要不要补地价？", "能不能建宿舍？", "Does it apply in the free trade zone?"])
def test_what_is_asked_to_be(text: str) -> None:
    assert not asks_whether_not(text)


def test_nothing_given() -> None:
    assert asks_whether_nothing("是不是就没有补助了？")
    assert not asks_whether_nothing("有没有补助？")


@pytest.mark.parametrize(
    "text",
    ["Isn't Customs one of the units?", "The award is 5 million, isn't it?", "The zones are due, aren't they?"],
)
def test_a_question_that_expects_a_yes_denies_nothing(text: str) -> None:
    assert not asks_whether_not(text)
