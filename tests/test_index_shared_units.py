from __future__ import annotations

from decimal import Decimal

import pytest

from index.figures import figures


def test_a_range_may_print_the_first_half_of_its_unit_twice() -> None:
    found = [(f.value, f.unit, f.comparator) for f in figures("年综合能耗1000吨至5000吨标准煤")]
    assert found == [(Decimal(1000), "tce", ">="), (Decimal(5000), "tce", "<=")]


def test_the_first_end_of_a_range_takes_unit_and_scale_of_the_second() -> None:
    for text, low, high in (
        ("一千到五千吨标准煤", 1000, 5000),
        ("三十到五十万元", 300_000, 500_000),
        ("五百至一千万元", 5_000_000, 10_000_000),
        ("from 2 to 5 million yuan", 2_000_000, 5_000_000),
    ):
        assert [(f.value, f.comparator) for f in figures(text)] == [(low, ">="), (high, "<=")], text


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("lines of 1,200, 1,500 and 900 tonnes of standard coal", [("1200", "tce"), ("1500", "tce"), ("900", "tce")]),
        ("120, 80 and 200 million yuan", [("120000000", "CNY"), ("80000000", "CNY"), ("200000000", "CNY")]),
        ("办公3200平,宿舍4.5万平", [("3200", "m2"), ("45000.0", "m2")]),
        ("in 2021, 2022 and 2 million", [("2021", "date"), ("2022", "number"), ("2000000", "number")]),
        ("七通一平,3平台", []),
    ],
)
def test_a_list_has_one_unit(text: str, values: list[tuple[str, str]]) -> None:
    assert [(str(one.value), one.unit) for one in figures(text) if one.text != "3"] == values
