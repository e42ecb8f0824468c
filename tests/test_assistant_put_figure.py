"""No yes stands on a passage that says nothing of the figure that a question puts; shares of an area are read however told."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.written_shares import with_shares_written


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("工业用地先租后让租20年行吗", None),
        ("南通开发区工业用地可以先租后让30年吗？", None),
        ("我们公司投资3000万，工业用地可以先租后让吗？", "yes"),  # the sum is told, not put
        ("广西高新区行政办公和生活服务设施用地占6%行吗？", "yes"),
        ("广西高新区行政办公和生活服务设施用地占8%行吗？", "no"),
        ("广西高新区行政办公用地上限是6%吗？", "no"),
        ("Can office and living facilities take 6% of the land in a Guangxi high-tech zone?", "yes"),
        ("Can office and living facilities take 8% of the land in a Guangxi high-tech zone?", "no"),
        (
            "Can the office block of our new-industry plant in a Guangxi ETDZ take up a fifth of the floor space?",
            "no",
        ),
        (
            "Can offices and canteens of our new-industry plant in a Guangxi ETDZ take up an eighth of the total floor area?",
            "yes",
        ),
    ],
)
def test_a_share_put_is_held_against_the_limit(assistant: Assistant, question: str, decision: str | None) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("广西高新区行政办公及生活服务设施用地占比6%，超标了吗？", "no"),
        ("广西高新区行政办公及生活服务设施用地占比8%，超标了吗？", "yes"),
        (
            "Would 16% of the floor area for offices and living facilities break the cap in a Guangxi high-tech zone?",
            "yes",
        ),
        ("Is 10% of the floor area for offices too much in a Guangxi high-tech zone?", "no"),
    ],
)
def test_whether_a_limit_is_broken_is_the_other_way_round(assistant: Assistant, question: str, decision: str) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    ("turn", "written"),
    [
        ("take up a fifth of the floor space", "take up 20% of the floor space"),
        ("占总建筑面积的五分之一", "占总建筑面积的20%"),
        ("a third of the firms passed", "a third of the firms passed"),
        ("we got half of the award", "we got half of the award"),
    ],
)
def test_only_fractions_of_an_area_are_written_in_per_cent(turn: str, written: str) -> None:
    assert with_shares_written(turn) == written
