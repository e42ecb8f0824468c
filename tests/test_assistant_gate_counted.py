from __future__ import annotations

import pytest

from assistant.gate_counted import keeps_counted

PARKS = "建成一大批面包园区,形成1-2个糕点产业集群"
TAX = "糕点税收较上年增长的,对糕点税收超全市平均增幅20%以上的部分,按50%给予奖励"
LINES = "对销售额超过2000万元的新设烘焙门店、超过1000万元的连锁烘焙总部,给予奖励"


@pytest.mark.parametrize(
    ("sentence", "quote", "english", "kept"),
    [
        ("形成1-2个糕点产业集群。", PARKS, "", True),
        ("要建成1至2个面包园区。", PARKS, "", False),
        ("对糕点税收按50%给予奖励。", TAX, "", False),
        ("对超过平均增幅20%以上的那部分糕点税收,按50%给予奖励。", TAX, "", True),
        ("连锁烘焙总部须超过1000万元。", LINES, "", True),
        ("超过2000万元的新设烘焙门店、超过1000万元的连锁烘焙总部可得奖励。", LINES, "", True),
        ("新设烘焙门店超过1000万元,连锁烘焙总部超过2000万元。", LINES, "", False),
        ("15% of the total floor area may be a bakery.", "面积", "not more than 15% of the total floor area", True),
        ("15% of the land may be a bakery.", "面积", "on the land not more than 15% of the total floor area", False),
        ("50% of large bakeries should have ovens.", "面包店", "50% of large bakeries are to have ovens", True),
        ("一级和二级面包店分别给予3万元和2万元。", "对一级和二级面包店分别给予3万元和2万元", "", True),
        ("对一级面包店给予3万元和2万元。", "对一级和二级面包店分别给予3万元和2万元", "", False),
        ("一级面包店给予3万元,二级的2万元。", "对一级和二级面包店分别给予3万元和2万元", "", True),
        ("All 9 bakeries are to close.", "面包店", "all 9 bakeries are to close", True),
        ("9 of the bakeries are to close.", "面包店", "all 9 bakeries are to close", False),
        ("The two bear 50% of the award.", "奖励", "2% of the capital; the award is borne 50% each", True),
    ],
)
def test_a_figure_counts_what_it_counts_in_the_provision(sentence: str, quote: str, english: str, kept: bool) -> None:
    assert keeps_counted(sentence, quote, english) is kept
