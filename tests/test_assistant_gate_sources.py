from __future__ import annotations

import pytest

from assistant.gate_sources import parts


@pytest.mark.parametrize(
    ("sentence", "cuts"),
    [
        ("门店免租；展厅收费。", [("门店免租；", "展厅收费。")]),
        ("新开的门店，每家给予2万元。", [("新开的门店，每家给予2万元。",)]),  # a subject alone is not cut off
        ("符合条件的，每家给予2万元。", [("符合条件的，每家给予2万元。",)]),
        (
            "每家门店给予2万元，展厅由街道负责。",
            [("每家门店给予2万元，展厅由街道负责。",), ("每家门店给予2万元，", "展厅由街道负责。")],
        ),
        ("A shop receives a grant. A hall pays rent.", [("A shop receives a grant.", "A hall pays rent.")]),
    ],
)
def test_a_sentence_is_cut_where_what_stands_before_is_whole(sentence: str, cuts: list[tuple[str, ...]]) -> None:
    assert list(parts(sentence)) == cuts
