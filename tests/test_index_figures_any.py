"""What holds for the figures of any text: offsets, and the same sum however it is written."""

from __future__ import annotations

import random
from decimal import Decimal

import pytest

from index.figures import figures
from index.policies_folder import POLICIES
from index.types import Figure


@pytest.mark.parametrize("path", sorted(POLICIES.glob("*.txt")), ids=lambda path: path.stem)
def test_offsets_give_the_text_in_every_policy(path: object) -> None:
    text = path.read_bytes().decode("utf-8")  # type: ignore[attr-defined]
    found = figures(text)
    assert found
    assert_spans(text, found)


def test_offsets_give_the_text_in_any_jumble() -> None:
    parts = ["2000", "万", "亿", "元", "美元", "%", "％", "５００", "1:1", "一", "十", "百", "千", "二〇", "前", "名", "末", "位", "（含）", "以上",
             "不超过", "最高", "年", "月", "日", "天", "个", "家", "$", "RMB", " million", " ", "，", "。", "\U0001f389", "top ", "3.5", "1,000",
             "第", "几", "多", "余", "点", "百分之", "\n", "five", " hundred", "-", "~", "至", "㎡", "m2", "k", "￥", "成", "比"]  # fmt: skip
    rng = random.Random(11)
    for _ in range(4000):
        text = "".join(rng.choices(parts, k=rng.randint(1, 14)))
        assert_spans(text, figures(text))


def assert_spans(text: str, found: tuple[Figure, ...]) -> None:
    at = 0
    for figure in found:
        assert at <= figure.start < figure.end <= len(text), (text, figure)
        assert figure.text == text[figure.start : figure.end] == figure.text.strip(), (text, figure)
        assert figure.value >= 0 and figure.value.is_finite()
        at = figure.end


def test_any_sum_is_the_same_however_it_is_written() -> None:
    rng = random.Random(5)
    for _ in range(300):
        tens = rng.randint(1, 99999)
        expected = Decimal(tens) * 10_000
        wide = str(tens).translate({ord(c): ord(c) + 0xFEE0 for c in "0123456789"})
        for text in (f"{tens}万元", f"{tens} 万元", f"{wide}万元", f"{tens * 10_000}元", f"{tens * 10_000:,} yuan", f"RMB {tens * 10_000:,}",
                     f"¥{tens * 10_000:,}", f"人民币{tens}万元", f"RMB {expected / 10**6:f} million"):  # fmt: skip
            (figure,) = figures(text)
            assert (figure.value, figure.unit) == (expected, "CNY"), text


def test_neighbours_change_no_figure() -> None:
    for before in ("", "给予", "。", "\n", "企业获", "（"):
        for after in ("", "奖励", "。", "\n", "的", "）"):
            assert [f.value for f in figures(f"{before}500万元{after}")] == [5_000_000]
            assert [f.value for f in figures(f"{before}50%{after}")] == [50]
