"""An award that only another type of zone of the region has is not given, and is named as that zone's."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    "turn",
    [
        "我们是外资电子厂，鼓励类，在南宁高新区，今年外资到账3500万美元，能奖多少？",
        "A foreign carmaker in the Guilin high-tech zone brought in USD 40 million this year. What reward does it get?",
    ],
)
def test_award_of_etdzs_is_not_given_in_a_hitech_zone(assistant: Assistant, turn: str) -> None:
    answer = assistant.answer([turn])
    assert answer.type == "refuse" and not answer.amounts
    assert [one.document for one in answer.citations] == ["guangxi-etdz-reform"]


def test_no_other_region_is_offered(assistant: Assistant) -> None:
    answer = assistant.answer(["南通经开区外资到账3000万美元奖多少？"])
    assert all(one.document == "nantong-edz" for one in answer.citations)


def test_revenue_award_is_not_taken_for_another_of_the_hitech_zone(assistant: Assistant) -> None:
    turn = "Four manufacturers in a Guangxi high-tech zone passing 1.5 billion in revenue for the first time: how much?"
    assert not assistant.answer([turn]).amounts
