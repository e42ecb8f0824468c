from __future__ import annotations

import re

import pytest

from assistant.counted_noun import counted_noun, counts_other, counts_these


def _place(text: str, number: str) -> tuple[int, int]:
    start = text.index(number)
    return start, start + len(number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("we employ 58 people here", "58"),
        ("it sits on 17 mu of land", "17"),
        ("we run 2 production lines", "2"),
        ("6 provincial prizes were won", "6"),
        ("周边8个县都来参观", "8个"),
        ("楼盖了7栋", "7"),
        ("手里有专利46件", "46件"),
        ("园区里有3家医院", "3家"),
        ("又升了23个名次", "23个"),
    ],
)
def test_what_no_award_is_given_by_the_number_of(text: str, number: str) -> None:
    assert counts_other(text, *_place(text, number))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("two newly recognised national incubators", "two"),
        ("three food makers broke through the line", "three"),
        ("two made it to national level", "two"),
        ("three regional ones", "three"),
        ("2家机械厂", "2家"),
        ("其中3家是新的", "3家"),
        ("自治区级的有4家", "4家"),
        ("孵化器新增3家", "3家"),
        ("2个国家工程研究中心", "2个"),
    ],
)
def test_what_an_award_may_be_given_by_the_number_of(text: str, number: str) -> None:
    assert not counts_other(text, *_place(text, number))


def test_a_number_with_a_noun_of_its_own_counts_only_the_things_of_that_name() -> None:
    incubators = re.compile("化器|^incubators?$")
    assert counts_these("3家孵化器", 0, 2, incubators, firms=False)
    assert counts_these("3家，都是国家级", 0, 2, incubators, firms=False)
    assert not counts_these("3家贸易公司", 0, 2, incubators, firms=False)
    assert not counts_these("园区里有企业45家，", 6, 9, incubators, firms=False)
    assert counts_these("园区里有企业45家，", 6, 9, re.compile("企业"), firms=True)
    assert not counts_these("4 trading firms", 0, 1, incubators, firms=False)


def test_the_noun_may_stand_just_before_a_chinese_number() -> None:
    assert counted_noun("现有企业45家。", 4, 7) == "企业"
    assert counted_noun("自治区级的45家。", 5, 8) is None
