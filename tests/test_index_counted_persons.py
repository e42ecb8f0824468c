from __future__ import annotations

import pytest

from index.figures import figures


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("请了5位专家", "count"),
        ("员工57名", "count"),
        ("第98名领导问", "rank"),
        ("提升10位", "rank"),
        ("12名博士后进站", "count"),
    ],
)
def test_a_number_of_persons_is_no_place(text: str, unit: str) -> None:
    assert [figure.unit for figure in figures(text)] == [unit]
