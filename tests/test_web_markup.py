from __future__ import annotations

from decimal import Decimal

import pytest

from assistant.types import Amount
from assistant.web.amounts import amount_text, amounts_table
from assistant.web.markup import rich_text
from assistant.web.words import language_of, words


def shown(text: str) -> str:
    return rich_text(text, 3, {1, 2}, "查看依据")


def test_html_in_a_text_is_escaped() -> None:
    html = shown('<img src="http://x/t.png"> <script>alert(1)</script> & "q"')
    assert "<img" not in html and "<script" not in html
    assert "&lt;img src=&quot;http://x/t.png&quot;&gt;" in html


def test_markdown_images_and_links_stay_text() -> None:
    assert shown("![x](http://x/t.png) [y](http://y)") == "<p>![x](http://x/t.png) [y](http://y)</p>"


def test_known_markers_become_buttons_and_others_stay() -> None:
    html = shown("甲 [1]，乙[2][7]。")
    assert html.count('class="cite"') == 2
    assert 'data-turn="3" data-n="1"' in html and 'data-n="2"' in html
    assert "[7]" in html


def test_paragraphs_lists_quotes_and_bold() -> None:
    html = shown("# 标题\n一\n二\n\n- 甲\n- **乙**\n1. 丙\n> 引")
    assert html == (
        "<h4>标题</h4><p>一<br>二</p><ul><li>甲</li><li><strong>乙</strong></li></ul>"
        "<ol><li>丙</li></ol><blockquote>引</blockquote>"
    )


def test_bold_around_html_stays_escaped() -> None:
    assert shown("**<b>x</b>**") == "<p><strong>&lt;b&gt;x&lt;/b&gt;</strong></p>"


@pytest.mark.parametrize(
    ("value", "unit", "kind", "zh", "en"),
    [
        ("1000000", "CNY", "exact", "100万元", "CNY 1,000,000"),
        ("1000000", "CNY", "up_to", "最高100万元", "up to CNY 1,000,000"),
        ("150000000", "CNY", "at_least", "不低于1.5亿元", "at least CNY 150,000,000"),
        ("1500", "CNY", "exact", "1,500元", "CNY 1,500"),
        ("12345.67", "CNY", "exact", "12,345.67元", "CNY 12,345.67"),
        ("100000000", "USD", "exact", "1亿美元", "USD 100,000,000"),
        ("50", "percent", "up_to", "最高50%", "up to 50%"),
        ("0.5", "percent", "exact", "0.5%", "0.5%"),
        ("1", "year", "exact", "1年", "1 year"),
        ("30", "day", "exact", "30天", "30 days"),
        ("10000", "m2", "exact", "10,000平方米", "10,000 m²"),
        ("0", "CNY", "exact", "0元", "CNY 0"),
    ],
)
def test_amounts_read_as_people_write_them(value: str, unit: str, kind: str, zh: str, en: str) -> None:
    amount = Amount(value, unit, kind, "", "", 1)  # type: ignore[arg-type]
    assert amount_text(amount, words("zh")) == zh
    assert amount_text(amount, words("en")) == en


def test_an_amount_in_an_unknown_form_is_shown_as_it_is() -> None:
    assert amount_text(Amount("many", "thing", "exact", "", "", 1), words("en")) == "many thing"


def test_the_table_has_steps_below_their_amount_and_escapes_them() -> None:
    html = amounts_table((Amount("2", "mu", "exact", "<i>，一次性", "", 1, ("1 < 2",)),), 0, words("zh"))
    assert "&lt;i&gt;，一次性" in html and "<li>1 &lt; 2</li>" in html
    assert amounts_table((), 0, words("zh")) == ""


def test_a_column_that_says_nothing_is_left_out() -> None:
    html = amounts_table((Amount("2", "mu", "exact", "", "", 1, ("1 < 2",)),), 0, words("zh"))
    assert words("zh")("per") not in html and 'colspan="2"' in html


def test_no_digit_is_lost_in_a_large_scale() -> None:
    for value in ("123456789", "100000001", "99990000", "100000.05"):
        text = amount_text(Amount(value, "CNY", "exact", "", "", 1), words("zh"))
        factor = Decimal(10**8 if "亿" in text else 10**4 if "万" in text else 1)
        assert Decimal(text.rstrip("元").rstrip("亿万").replace(",", "")) * factor == Decimal(value)


def test_both_languages_hold_the_same_texts() -> None:
    assert words("zh").texts.keys() == words("en").texts.keys()
    assert all(isinstance(text, str) for language in ("zh", "en") for text in words(language).texts.values())
    assert len(words("zh").examples) == len(words("en").examples)


@pytest.mark.parametrize(
    ("told", "language"),
    [("", "zh"), (None, "zh"), (7, "zh"), ("zh-TW", "zh"), ("ZH", "zh"), ("en-US", "en"), ("fr", "en")],
)
def test_the_page_is_chinese_first_and_english_for_other_browsers(told: object, language: str) -> None:
    assert language_of(told) == language


def test_a_table_has_a_head_and_a_row_a_side() -> None:
    html = shown("一\n| 对照 | 规定 |\n| --- | --- |\n| 甲 | **500万元**[1] |\n| 乙 | <b>[7] | 多 |\n\n二")
    assert html == (
        '<p>一</p><div class="table"><table><thead><tr><th scope="col">对照</th><th scope="col">规定</th></tr></thead>'
        '<tbody><tr><th scope="row">甲</th><td><strong>500万元</strong>'
        '<button type="button" class="cite" data-act="open" data-turn="3" data-n="1" aria-label="查看依据 1">1</button>'
        '</td></tr><tr><th scope="row">乙</th><td>&lt;b&gt;[7]</td></tr></tbody></table></div><p>二</p>'
    )


def test_a_table_still_coming_in_is_text_until_its_rule_is_there() -> None:
    assert shown("| 对照 | 规定 |") == "<p>| 对照 | 规定 |</p>"
    assert shown("| 对照 | 规定 |\n| --- | --- |\n| 甲 | “半").endswith("</table></div><p>| 甲 | “半</p>")


def test_a_quote_by_itself_is_marked_as_the_original() -> None:
    assert 'Yes.</p><p class="original" lang="zh">“按“一业一策”给予奖励。”<button' in shown(
        "Yes.\n\n“按“一业一策”给予奖励。” [1]"
    )
    assert "original" not in shown("依据：“给予奖励。”[1]") + shown("“给予”和“奖励”不同。")
