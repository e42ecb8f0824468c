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
        ("围绕5大方面的53项指标进行考核", ["5大方面", "53项"]),
        ("每家给予50万元补助", []),
        ("连续3年排名靠后的", []),
        ("超过2000万美元的项目、超过1000万美元的总部", []),  # which of the two is not told
    ],
)
def test_what_sets_a_line(text: str, lines: list[str]) -> None:
    provision = Provision("a", 0, len(text), text, figures(text))
    assert [line.figure.text for line in levels(provision)] == lines
