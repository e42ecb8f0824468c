from __future__ import annotations

import random
import re
from decimal import Decimal

import pytest

from index.numerals import SMALL_ENGLISH, chinese_value, english_value, half_width, with_plain_numerals

DIGITS = "零一二三四五六七八九"


def spelled(number: int) -> str:
    """A number below ten thousand in Chinese, as people write it."""
    words, zero = "", False
    for scale, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // scale % 10
        if digit:
            words += ("零" if zero and words else "") + DIGITS[digit] + name
            zero = False
        else:
            zero = True
    return words.removeprefix("一") if words.startswith("一十") else words


@pytest.mark.parametrize(
    ("numeral", "value"),
    [
        ("十", 10), ("十五", 15), ("二十", 20), ("二十七", 27), ("一百零五", 105), ("三百五十", 350), ("两百", 200),
        ("五百万", 5_000_000), ("一千万", 10_000_000), ("一亿", 100_000_000), ("三亿五千万", 350_000_000),
        ("一万亿", 10**12), ("二〇二五", 2025), ("二零二一", 2021), ("千亿", 10**11), ("〇", 0),
    ],
)  # fmt: skip
def test_a_chinese_numeral_has_its_value(numeral: str, value: int) -> None:
    assert chinese_value(numeral) == Decimal(value)


def test_every_number_up_to_ten_thousand_is_read_back() -> None:
    for number in range(1, 10_000):
        assert chinese_value(spelled(number)) == number, spelled(number)


def test_ten_thousands_and_hundred_millions_are_read_back() -> None:
    rng = random.Random(3)
    for _ in range(500):
        high, low = rng.randint(1, 9999), rng.randint(1, 9)
        assert chinese_value(f"{spelled(high)}万") == high * 10**4
        assert chinese_value(f"{spelled(low)}亿{spelled(high)}万") == low * 10**8 + high * 10**4


@pytest.mark.parametrize("words", ["甲", "五元", "1百", "百分"])
def test_what_is_no_numeral_is_refused_by_name(words: str) -> None:
    with pytest.raises(ValueError, match="is no numeral"):
        chinese_value(words)


def test_full_width_is_narrowed_at_the_same_offsets() -> None:
    assert half_width("（１：５０％）　２０００万元￥") == "(1:50%) 2000万元¥"
    text = "".join(chr(code) for code in (*range(0x20, 0x3000, 7), *range(0xFF00, 0xFFF0), 0x1F389, 0xFEFF))
    assert len(half_width(text)) == len(text)


def test_chinese_marks_and_characters_stay_as_they_are() -> None:
    assert half_width("《高新区》〔2020〕7号、“双创”。") == "《高新区》〔2020〕7号、“双创”。"


@pytest.mark.parametrize(
    ("words", "value"), [("one", 1), ("Nineteen", 19), ("twenty-five", 25), ("thirty one", 31), ("two hundred", 200), ("12", 12)]
)  # fmt: skip
def test_small_english_numbers(words: str, value: int) -> None:
    assert english_value(words) == value


def test_the_pattern_of_small_english_numbers_takes_the_longest() -> None:
    found = [match[0] for match in re.finditer(rf"\b(?:{SMALL_ENGLISH})\b", "twenty-five of eighteen, 130 and sixteen")]
    assert found == ["twenty-five", "eighteen", "130", "sixteen"]


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("到账叁仟陆佰万美元", "到账三千六百万美元"),
        ("补助伍拾万元", "补助五十万元"),
        ("奖励贰亿元", "奖励二亿元"),
        ("西部陆海新通道", "西部陆海新通道"),
        ("人才队伍建设", "人才队伍建设"),
        ("大陆百货", "大陆百货"),
    ],
)
def test_formal_numerals_become_everyday_ones_and_words_stay(written: str, plain: str) -> None:
    assert with_plain_numerals(written) == plain
