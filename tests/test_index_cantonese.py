from __future__ import annotations

import pytest

from index.cantonese import in_mandarin
from index.query import tidied


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("南通綜保區試點，係咪要做到全覆蓋？", "南通综保区试点,是不是要做到全覆盖?"),
        ("我哋間公司攞唔攞到呢筆錢？", "我们家公司拿不拿到这笔钱?"),
        ("周邊園區嘅托管，支唔支持？", "周边园区的托管,支不支持?"),
        ("有冇補貼，幾多錢？", "有没有补贴,多少钱?"),
        ("邊個部門負責？唔係商務廳咩？", "哪个部门负责?不是商务厅吗?"),
    ],
)
def test_cantonese_is_read_in_mandarin(written: str, meant: str) -> None:
    assert tidied(written) == meant


@pytest.mark.parametrize("text", ["这个系统的联系电话是什么", "周边的边角地怎么用", "点对点服务"])
def test_mandarin_is_left_as_it_is(text: str) -> None:
    assert in_mandarin(text) == text


def test_a_system_stays_one() -> None:
    assert in_mandarin("呢个系统系咪有关系") == "这个系统是不是有关系"
