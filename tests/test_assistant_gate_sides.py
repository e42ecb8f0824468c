from __future__ import annotations

import pytest

from assistant.gate_sides import keeps_sides

PARKS = "Bakery parks such as the Blue Ridge Bread Park and the Green Hill Cake Park are to be built around key ovens."
FUNDS = "The grant for bread research projects is to be used mainly for the sale of bread."


@pytest.mark.parametrize(
    ("sentence", "english", "kept"),
    [
        ("The parks are to be built around key ovens.", PARKS, True),
        ("Key ovens are to be built around bakery parks.", PARKS, False),
        ("The Blue Ridge Bread Park is built around key ovens.", PARKS, True),
        ("The Blue Hill Bread Park is built around key ovens.", PARKS, False),
        ("The grant is used mainly for the sale of bread.", FUNDS, True),
        ("The grant is used mainly for research.", FUNDS, False),
    ],
)
def test_each_side_of_a_joining_word_and_each_name_stay(sentence: str, english: str, kept: bool) -> None:
    assert keeps_sides(sentence, "", english) is kept


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("鼓励面包店在集市开设分店。", True),
        ("鼓励集市在面包店开设分店。", False),
        ("人手向集市窗口集中。", True),
        ("人手从集市窗口向后厨集中。", False),
    ],
)
def test_where_from_where_and_whither_stay(sentence: str, kept: bool) -> None:
    assert keeps_sides(sentence, "鼓励面包店在集市开设分店,人手从后厨向集市窗口集中。", "") is kept
