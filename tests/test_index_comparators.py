from __future__ import annotations

import pytest

from index.comparators import bounded
from index.figures import figures


@pytest.mark.parametrize(
    ("text", "comparator"),
    [
        ("最高1000万元", "<="),
        ("最高不超过2000万元", "<="),
        ("不超过1000万元", "<="),
        ("最长5年", "<="),
        ("不得突破规定上限7%", "<="),
        ("控制在20年以内", "<="),
        ("up to RMB 5 million", "<="),
        ("no more than 5 million yuan", "<="),
        ("超过2000万美元", ">"),
        ("超15亿元", ">"),
        ("首次突破15亿元", ">"),
        ("more than $20m", ">"),
        ("增长50%以上", ">="),
        ("500亿元以上", ">="),
        ("不低于70%", ">="),
        ("不少于5家", ">="),
        ("提升超过15位（含）", ">="),
        ("提升超过15位(含)", ">="),
        ("at least 30%", ">="),
        ("达到60%以上", ">="),
        ("低于5%", "<"),
        ("不足500万元", "<"),
        ("less than 5%", "<"),
        ("前50名", "top"),
        ("前50名（含）", "top"),
        ("前两位", "top"),
        ("top 50", "top"),
        ("末2位", "bottom"),
        ("最后10名", "bottom"),
        ("倒数3名", "bottom"),
        ("bottom 2", "bottom"),
        ("给予100万元", "="),
        ("15日内", "<="),
        ("第15位", "="),
    ],
)
def test_a_comparator_is_the_printed_word(text: str, comparator: str) -> None:
    assert [figure.comparator for figure in figures(text)] == [comparator]


@pytest.mark.parametrize("text", ["发布后15天", "会议召开前15日", "到期后3个月", "投产后5年", "验收后100万元到账"])
def test_before_and_after_a_term_are_no_places(text: str) -> None:
    assert [figure.comparator for figure in figures(text)] == ["="]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("奖励不超过500万元。", "不超过500万元"),
        ("RMB 50 billion or more", "RMB 50 billion or more"),
        ("给100万元", "100万元"),
    ],
)
def test_the_words_that_bound_a_figure_go_with_it(text: str, whole: str) -> None:
    (figure,) = figures(text)
    start, end = bounded(text, figure.start, figure.end)
    assert text[start:end] == whole


def test_a_bound_reaches_over_the_words_that_it_is_of() -> None:
    assert [one.comparator for one in figures("数量比例不低于每年推荐总数的70%")] == [">="]
    assert [one.comparator for one in figures("not lower than 70%")] == [">="]
