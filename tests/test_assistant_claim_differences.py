from __future__ import annotations

import pytest

from assistant.claims.couples import swapped
from assistant.claims.figures import read_figures
from assistant.claims.opposites import chosen
from assistant.claims.read import read_statement
from assistant.claims.totals import is_total


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("一到两个产业", [("count", ">=", 1), ("count", "<=", 2)]),
        ("one or two clusters", [("count", ">=", 1), ("count", "<=", 2)]),
        ("split 70/30", [("percent", "=", 70), ("percent", "=", 30)]),
        ("三七开", [("percent", "=", 30), ("percent", "=", 70)]),
        ("as much as RMB 10 million", [("CNY", "<=", 10_000_000)]),
        ("其中6个要过千亿元", [("count", "=", 6), ("CNY", ">=", 100_000_000_000)]),
        ("per RMB 10,000 of output", []),
        ("评估一年做一次", []),
        ("one place refers a project", []),
        ("a million yuan first, and four million afterwards", [("CNY", "=", 1_000_000), ("CNY", "=", 4_000_000)]),
        ("half a million yuan", [("CNY", "=", 500_000)]),
        ("产值翻一番", [("percent", "=", 100)]),
        ("exports doubled", [("percent", "=", 100)]),
        ("double the amount of national funding", [("percent", "=", 200)]),
        ("slips five or more places", [("rank", ">=", 5)]),
        ("一年用能五千吨标准煤", [("tce", "=", 5000)]),
        ("整改期一年", [("year", "=", 1)]),
        ("一家企业一年顶多一千万元", [("count", "=", 1), ("CNY", "<=", 10_000_000)]),
    ],
)
def test_spoken_figures_are_read_as_meant(text: str, found: list[tuple[str, str, int]]) -> None:
    assert [(f.unit, f.comparator, int(f.value)) for f in read_figures(text)] == found


def test_a_count_that_belongs_to_another_sum_is_told() -> None:
    provision = read_statement("打造500亿元以上产业集群10个，其中千亿元以上产业集群6个")
    assert swapped(read_statement("500亿元以上产业集群6个、千亿元以上产业集群10个"), provision)
    assert not swapped(read_statement("10个500亿元以上产业集群，其中6个要过千亿元"), provision)


@pytest.mark.parametrize(
    ("text", "group", "option"),
    [
        ("以协议方式办理", "disposal", "agreement"),
        ("through public auction", "disposal", "auction"),
        ("每个项目最高1000万元", "unit", "project"),
        ("每家前资助100万元", "timing", "before"),
    ],
)
def test_the_option_of_a_choice_is_read(text: str, group: str, option: str) -> None:
    assert chosen(text, group) == {option}


def test_a_total_is_told_from_a_yearly_figure() -> None:
    assert is_total("五年合计3家，不按年度算")
    assert not is_total("每年合计3家")
