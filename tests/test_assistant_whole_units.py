from __future__ import annotations

import pytest

from assistant.whole_units import with_whole_units


@pytest.mark.parametrize(
    ("turns", "last"),
    [
        (["能耗按标准煤算，一年耗8000吨"], "能耗按标准煤算，一年耗8000吨标准煤"),
        (["800吨标煤要备案吗", "隔壁那个年耗8000吨的呢"], "隔壁那个年耗8000吨标准煤的呢"),
        (["800吨标煤要备案吗", "那2800吨呢"], "那2800吨标准煤呢"),
        (["年产铝8000吨，标准煤用量还没核定"], "年产铝8000吨，标准煤用量还没核定"),
        (["产能20万吨，年综合能耗折标准煤3000吨"], "产能20万吨，年综合能耗折标准煤3000吨标准煤"),
        (["年排放5000吨，标煤多少不清楚"], "年排放5000吨，标煤多少不清楚"),
        (["800 tce a year", "the plant produces 8,000 tonnes"], "the plant produces 8,000 tonnes"),
        (["800 tce a year", "and 6,000 tonnes?"], "and 6,000 tonnes of standard coal?"),
        (["一年8000吨"], "一年8000吨"),
    ],
)
def test_tonnes_of_energy_are_coal_and_of_products_are_not(turns: list[str], last: str) -> None:
    assert with_whole_units(turns)[-1] == last
