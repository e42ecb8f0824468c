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
        ("一年半", "1.5", "year"),
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
        ("3亿5千万美元", "350000000", "USD"),
        ("3亿5千万", "350000000", "CNY"),
        ("2千5百万元", "25000000", "CNY"),
        ("1亿2千3百万元", "123000000", "CNY"),
        ("1万2千元", "12000", "CNY"),
        ("3亿五千万", "350000000", "CNY"),
        ("1百50万", "1500000", "CNY"),
        ("两亿五", "250000000", "CNY"),
        ("1千零50万", "10500000", "CNY"),
        ("2百5十万", "2500000", "CNY"),
        ("15亿3", "1530000000", "CNY"),
        ("收入15亿3，首次突破", "1530000000", "CNY"),
        ("15万6", "156000", "CNY"),
        ("1.5亿5千万", "200000000", "CNY"),
        ("1千5百亿", "150000000000", "CNY"),
        ("12万3456元", "123456", "CNY"),
        ("1亿2000万项目", "120000000", "CNY"),
        ("3千5百家", "3500", "count"),
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
        ("一个10亿项目", "1000000000", "CNY"),
        ("3万项专利", "30000", "count"),
        ("a 600-mu site", "600", "mu"),
        ("a 26,000-m² plot", "26000", "m2"),
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
    ("text", "parts"),
    [
        ("奖励一百万一家", ["一百万", "一家"]),
        ("一亿一年", ["一亿", "一年"]),
        ("50万1家", ["50万", "1家"]),
        ("一百万五成由市里出", ["一百万", "五成"]),
        ("一百万一次性给", ["一百万"]),
        ("5万10万", ["5万", "10万"]),
    ],
)
def test_what_is_counted_after_a_sum_is_no_digit_of_it(text: str, parts: list[str]) -> None:
    assert [figure.text for figure in figures(text)] == parts


@pytest.mark.parametrize("text", ["三四百万", "十五六万", "二三十家", "国拨3、4百万", "国拨三、四百万"])
def test_two_digits_that_share_a_scale_are_no_one_number(text: str) -> None:
    assert figures(text) == ()


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


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("the first three are still above the mark", "number"),
        ("the first 50 applicants", "number"),
        ("ranked in the first three for three years", "rank"),
        ("we were in the first 50", "rank"),
    ],
)
def test_the_first_of_some_things_are_no_places_in_a_ranking(text: str, unit: str) -> None:
    assert figures(text)[0].unit == unit


@pytest.mark.parametrize("text", ["党的十九大和十九届二中、三中全会精神", "二十大报告"])
def test_a_party_congress_is_no_figure(text: str) -> None:
    assert figures(text) == ()


def test_sums_in_a_row_are_no_single_one() -> None:
    assert [str(figure.value) for figure in figures("100万、50万、30万")] == ["1000000", "500000", "300000"]
    assert [str(figure.value) for figure in figures("3亿到5千万")] == ["300000000", "50000000"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("全国排名一口气涨了12位", ["12"]),
        ("全国排名一下子升了15位", ["15"]),
        ("排名十分靠前", []),
        ("排名三，去年排名七", ["3", "7"]),
        ("全国排名第一", ["1"]),
        ("考核第一名", ["1"]),
        ("排名第三的园区", ["3"]),
    ],
)
def test_a_word_after_a_ranking_that_begins_like_a_number_is_no_place(text: str, places: list[str]) -> None:
    assert [str(figure.value) for figure in figures(text) if figure.unit == "rank"] == places


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("今年第3，300万能拿吗", ["3", "3000000"]),
        ("排到65,800万能拿吗", ["65", "8000000"]),
        ("2023,300万", ["2023", "3000000"]),
        ("营收3,300万元", ["33000000"]),
        ("第1,000名", ["1000"]),
    ],
)
def test_a_comma_after_a_place_or_a_year_groups_no_thousands(text: str, values: list[str]) -> None:
    assert [str(figure.value) for figure in figures(text)] == values


@pytest.mark.parametrize(
    ("text", "unit"),
    [("our place is 61", "rank"), ("its rank is only 61", "rank"), ("first place is 5 million", "number")],
)
def test_a_number_said_of_a_place_is_one(text: str, unit: str) -> None:
    assert [figure.unit for figure in figures(text)] == [unit]
