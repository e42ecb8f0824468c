"""What a percentage of the text is of: a share, a growth, a fall; one that is paid is none of them."""

from __future__ import annotations

import pytest

from assistant.percent_form import percent_forms
from index.figures import figures
from index.types import Provision


def _forms(text: str) -> list[tuple[str, str, str, str]]:
    provision = Provision("a", 0, len(text), text, figures(text))
    return [(form.kind, form.part, form.whole, form.figure.comparator) for form in percent_forms(provision)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("50%的大型企业建成节水型企业", [("share", "节水型企业", "大型企业", "=")]),
        ("主导产业产值占比达到60%以上", [("share", "主导产业产值", "", ">=")]),
        ("研究经费占园区生产总值比重超3%", [("share", "研究经费", "园区生产总值", ">")]),
        ("认定数量比例不低于每年推荐总数的70%", [("share", "认定", "每年推荐总数", ">=")]),
        ("提高办公的用地比例,比例不得突破规定上限7%", [("share", "办公的用地", "", "<=")]),
        ("地区生产总值比2020年增长50%以上", [("growth", "地区生产总值", "", ">=")]),
        ("用水量比x年降低18%", [("fall", "用水量", "", "=")]),
        ("按其实际到位外资的2%给予奖励", []),
        ("由自治区、设区市财政各按50%分担", []),
        ("对超当年全区平均增幅20%以上的部分", []),
    ],
)
def test_what_a_percentage_is_of(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert _forms(text) == expected
