"""The figures of a provision that set a line."""

from __future__ import annotations

import pytest

from assistant.level_form import levels
from index.figures import figures
from index.types import Provision


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("缩短出让年期,一般控制在20年以内", ["20年"]),
        ("年综合能源消费量1000至5000吨标准煤的项目", ["1000", "5000吨标准煤"]),
        ("围绕5大方面的53项指标进行考核", []),
        ("珠海等6个现有国家级经开区结构更加优化", []),
        ("力争全市开发区每年创建省、市级工业设计中心不少于3~5家", ["3"]),
        ("力争新增国家级园区3个", ["3个"]),
        ("按其实际到位外资的2%给予奖励，单个企业最高不超过2000万元，由财政分担", []),
        ("给予奖励。年产值超过2000万元的企业", ["2000万元"]),
        ("每家给予50万元补助", []),
        ("连续3年排名靠后的", []),
        ("超过2000万美元的项目、超过1000万美元的总部", []),  # which of the two is not told
    ],
)
def test_what_sets_a_line(text: str, lines: list[str]) -> None:
    provision = Provision("a", 0, len(text), text, figures(text))
    assert [line.figure.text for line in levels(provision)] == lines
