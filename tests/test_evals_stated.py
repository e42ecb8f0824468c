"""Whether a text states a sum, a share, a date or a word."""

from __future__ import annotations

import pytest

from evals.stated import states


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("补助**500万元** [1]", "500万"),
        ("补助五百万元", "500万"),
        ("5 million yuan", "500万元"),
        ("RMB 5,000,000", "500万"),
        ("USD 20 million", "2000万"),
        ("USD 20 million", "2000万美元"),
        ("matched at 50 per cent", "50%"),
        ("百分比为50％", "50%"),
        ("within five years", "5年"),
        ("by the end of 2025", "2025年"),
        ("a total of 15 enterprises", "15"),
        ("led by the Department of Science", "department of  science"),
        ("three High-tech Zones", "high-tech zone"),
        ("由 科 技 厅负责", "科技厅"),
    ],
)
def test_stated(text: str, wanted: str) -> None:
    assert states(text, wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("补助1500万元", "500万"),
        ("补助500万亿", "500万"),
        ("补助500元", "500万"),
        ("USD 20 million", "2000万元"),
        ("50 years", "50%"),
        ("见 [15]", "15"),
        ("1.5 倍", "5"),
        ("15万元", "15"),
        ("2 5", "25"),
        ("nonetheless", "the"),
        ("由科技局负责", "科技厅"),
    ],
)
def test_not_stated(text: str, wanted: str) -> None:
    assert not states(text, wanted)
