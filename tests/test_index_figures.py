from __future__ import annotations

from decimal import Decimal

import pytest

from index.figures import figures
from index.types import Figure


def only(text: str) -> Figure:
    """The one figure of a text."""
    found = figures(text)
    assert len(found) == 1, (text, found)
    return found[0]


def read(text: str) -> list[tuple[str, str, str]]:
    """Each figure as printed, with its unit and comparator."""
    return [(figure.text, figure.unit, figure.comparator) for figure in figures(text)]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("2000万美元", "20000000", "USD"),
        ("一成半", "15", "percent"),
        ("三成五", "35", "percent"),
        ("a million yuan", "1000000", "CNY"),
        ("half a million yuan", "500000", "CNY"),
        ("two and a half million yuan", "2500000", "CNY"),
        ("超过1000万美元的总部", "10000000", "USD"),
        ("$20m", "20000000", "USD"),
        ("US$20 million", "20000000", "USD"),
        ("20 million US dollars", "20000000", "USD"),
        ("1.5亿美元", "150000000", "USD"),
        ("2000万刀", "20000000", "USD"),
        ("五百万元", "5000000", "CNY"),
        ("500万元", "5000000", "CNY"),
        ("500 万元", "5000000", "CNY"),
        ("５００万元", "5000000", "CNY"),
        ("5,000,000 yuan", "5000000", "CNY"),
        ("RMB 5 million", "5000000", "CNY"),
        ("5 million RMB", "5000000", "CNY"),
        ("CNY 5,000,000", "5000000", "CNY"),
        ("¥5,000,000", "5000000", "CNY"),
        ("￥500", "500", "CNY"),
        ("人民币500万元", "5000000", "CNY"),
        ("500万人民币", "5000000", "CNY"),
        ("500万块钱", "5000000", "CNY"),
        ("300万经费支持", "3000000", "CNY"),
        ("1.5亿", "150000000", "CNY"),
        ("一点五亿", "150000000", "CNY"),
        ("1亿2000万元", "120000000", "CNY"),
        ("三亿五千万元", "350000000", "CNY"),
        ("15亿元", "1500000000", "CNY"),
        ("千亿元", "100000000000", "CNY"),
        ("1万亿元", "1000000000000", "CNY"),
        ("RMB 1 trillion", "1000000000000", "CNY"),
        ("two trillion yuan", "2000000000000", "CNY"),
        ("一百二十万元", "1200000", "CNY"),
        ("100多万", "1000000", "CNY"),
        ("100余万元", "1000000", "CNY"),
        ("one million yuan", "1000000", "CNY"),
        ("five hundred thousand yuan", "500000", "CNY"),
        ("50%", "50", "percent"),
        ("５０％", "50", "percent"),
        ("2.5 percent", "2.5", "percent"),
        ("百分之五十", "50", "percent"),
        ("百分之二点五", "2.5", "percent"),
        ("3个百分点", "3", "percent"),
        ("三成", "30", "percent"),
        ("3 成", "30", "percent"),
        ("1:1", "100", "percent"),
        ("1：1", "100", "percent"),
        ("一比一", "100", "percent"),
        ("one-to-one", "100", "percent"),
        ("15日", "15", "day"),
        ("15天", "15", "day"),
        ("十五日", "15", "day"),
        ("20个工作日", "20", "day"),
        ("15 days", "15", "day"),
        ("3个月", "3", "month"),
        ("六个月", "6", "month"),
        ("3年", "3", "year"),
        ("三年", "3", "year"),
        ("5 years", "5", "year"),
        ("5000吨标准煤", "5000", "tce"),
        ("1000平方米", "1000", "m2"),
        ("1000m2", "1000", "m2"),
        ("1000 m²", "1000", "m2"),
        ("1000㎡", "1000", "m2"),
        ("10亩", "10", "mu"),
        ("33个开发区", "33", "count"),
        ("一家企业", "1", "count"),
        ("2021年", "2021", "date"),
        ("二〇二一年", "2021", "date"),
    ],
)
def test_a_figure_has_its_value_and_unit(text: str, value: str, unit: str) -> None:
    figure = only(text)
    assert (figure.value, figure.unit) == (Decimal(value), unit)


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
    assert only(text).comparator == comparator


@pytest.mark.parametrize("text", ["前50名", "末3位", "第15位", "前三名", "top 50", "ranked 40", "提升10位"])
def test_places_are_ranks(text: str) -> None:
    assert only(text).unit == "rank"


@pytest.mark.parametrize(
    "text",
    ["一带一路", "几十万", "数百万元", "三同时", "一事一议", "一是", "一票否决", "三线一单", "多规合一", "双一流", "万众创新",
     "第一次", "第一回", "第三轮", "“一十百千万”计划", "十分重要", "百货", "万一", "前期", "末端", "一方面", "统一", "一次性", "第三方", "第三产业", "三农"],
)  # fmt: skip
def test_words_with_numerals_in_them_are_no_figures(text: str) -> None:
    assert figures(text) == ()


@pytest.mark.parametrize("text", ["发布后15天", "会议召开前15日", "到期后3个月", "投产后5年", "验收后100万元到账"])
def test_before_and_after_a_term_are_no_places(text: str) -> None:
    assert only(text).comparator == "="


@pytest.mark.parametrize("text", ["2016年8月31日", "二〇一六年八月三十一日", "8月31日"])
def test_the_day_of_a_date_is_no_term(text: str) -> None:
    assert {figure.unit for figure in figures(text)} == {"date"}


def test_the_figures_of_the_ranking_awards() -> None:
    text = ("对首次进入国家级考核评价排名前50名（含）、前100名（含）和前150名（含）的国家级经开区分别给予一次性最高800万元、500万元和300万元奖励；"
            "对年度排名提升超过15位（含）、20位（含）且排名在前180名（含）的国家级经开区分别给予最高100万元和200万元奖励。")  # fmt: skip
    assert read(text) == [
        ("50名", "rank", "top"), ("100名", "rank", "top"), ("150名", "rank", "top"),
        ("800万元", "CNY", "<="), ("500万元", "CNY", "<="), ("300万元", "CNY", "<="),
        ("15位", "rank", ">="), ("20位", "rank", ">="), ("180名", "rank", "top"),
        ("100万元", "CNY", "<="), ("200万元", "CNY", "<="),
    ]  # fmt: skip


def test_the_figures_of_the_foreign_capital_award() -> None:
    text = "实际利用外资超过2000万美元的新设或增资项目、超过1000万美元的总部，按其实际到位外资的2%给予奖励，单个企业最高不超过2000万元，各按50%分担"
    assert read(text) == [
        ("2000万美元", "USD", ">"), ("1000万美元", "USD", ">"), ("2%", "percent", "="), ("2000万元", "CNY", "<="),
        ("50%", "percent", "="),
    ]  # fmt: skip


def test_a_range_may_print_the_first_half_of_its_unit_twice() -> None:
    found = [(f.value, f.unit, f.comparator) for f in figures("年综合能耗1000吨至5000吨标准煤")]
    assert found == [(Decimal(1000), "tce", ">="), (Decimal(5000), "tce", "<=")]


def test_the_first_end_of_a_range_takes_unit_and_scale_of_the_second() -> None:
    for text, low, high in (
        ("一千到五千吨标准煤", 1000, 5000),
        ("三十到五十万元", 300_000, 500_000),
        ("五百至一千万元", 5_000_000, 10_000_000),
        ("from 2 to 5 million yuan", 2_000_000, 5_000_000),
    ):
        assert [(f.value, f.comparator) for f in figures(text)] == [(low, ">="), (high, "<=")], text


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("lines of 1,200, 1,500 and 900 tonnes of standard coal", [("1200", "tce"), ("1500", "tce"), ("900", "tce")]),
        ("120, 80 and 200 million yuan", [("120000000", "CNY"), ("80000000", "CNY"), ("200000000", "CNY")]),
        ("办公3200平,宿舍4.5万平", [("3200", "m2"), ("45000.0", "m2")]),
        ("in 2021, 2022 and 2 million", [("2021", "date"), ("2022", "number"), ("2000000", "number")]),
        ("七通一平,3平台", []),
    ],
)
def test_a_list_has_one_unit(text: str, values: list[tuple[str, str]]) -> None:
    assert [(str(one.value), one.unit) for one in figures(text) if one.text != "3"] == values
