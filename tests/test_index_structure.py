"""The clauses partition the text; the grammar of the numbering."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from index.noise import noise_name
from index.readers.read import read_text
from index.structure import CLAUSE_LONGEST, structure
from tests.structure_parts import (
    FIVE,
    LEVELS,
    articles,
    assert_partition,
    clauses_of,
    labels,
    levels,
    text_of,
)

# The partition


@pytest.mark.parametrize("document", FIVE)
def test_the_pieces_of_a_bundled_policy_are_its_text(document: str) -> None:
    assert_partition(clauses_of(document), text_of(document))


@pytest.mark.parametrize("document", FIVE)
def test_every_piece_has_a_name(document: str) -> None:
    for piece in clauses_of(document):
        if piece.kind == "noise":
            assert piece.path and not piece.label
        elif piece.label:
            assert piece.path[-1].startswith(piece.label)
        elif piece.kind == "heading":
            assert piece.path[-1] == piece.text.strip()


@pytest.mark.parametrize("suffix", [".txt", ".html"])
def test_the_pieces_of_an_external_text_are_that_text(external_policies: Path, suffix: str) -> None:
    paths = sorted(external_policies.glob(f"*{suffix}"))
    assert paths
    for path in paths:
        text = read_text(path)
        assert_partition(structure(path.stem, text), text)


@pytest.mark.parametrize("suffix", [".txt", ".html"])
def test_the_articles_of_an_external_text_run_without_a_gap(external_policies: Path, suffix: str) -> None:
    found = {}
    for path in sorted(external_policies.glob(f"*{suffix}")):
        if numbers := articles(structure(path.stem, read_text(path))):
            found[path.name] = numbers
    assert len(found) >= 7
    assert {name: numbers for name, numbers in found.items() if numbers != list(range(1, len(numbers) + 1))} == {}


def test_as_many_markers_of_each_level_are_found_as_others_counted(external_policies: Path) -> None:
    hints = (external_policies / "structure_hints.jsonl").read_text("utf-8").splitlines()
    for hint in map(json.loads, hints):
        found = levels(structure(hint["file"], read_text(external_policies / hint["file"])))
        counted = {key: hint[key]["count"] for key in LEVELS if hint.get(key) and not hint[key]["gaps"]}
        assert {key: found[key] for key in counted} == counted, hint["file"]


@pytest.mark.parametrize(
    "text", ["", "一", "\n", " \n　\n", "\ufeff", "\r\n\r\n", "。", "第", "（", "\U0001f389", "——"]
)
def test_the_shortest_texts_are_covered_too(text: str) -> None:
    pieces = structure("short", text)
    assert "".join(piece.text for piece in pieces) == text


def test_a_title_is_one_sentence() -> None:
    pieces = structure("title", "（一）目标。\n到2025年建成。\n（二）原则。坚持公开。\n另有一段。\n")
    assert [(p.label, p.kind) for p in pieces if p.label] == [("（一）", "heading"), ("（二）", "clause")]


def test_the_last_item_of_a_list_is_no_title() -> None:
    text = (
        "第一条 有下列情形之一的：\n（一）转让；\n（二）出租；\n（三）其他情形。\n前款所称转让包括赠与。\n第二条 完。\n"
    )
    pieces = structure("list", text)
    assert [(p.label, p.kind) for p in pieces if p.label.startswith("（")] == [
        ("（一）", "clause"), ("（二）", "clause"), ("（三）", "clause"),
    ]  # fmt: skip
    assert "前款所称" in pieces[3].text


def test_any_jumble_of_markers_is_covered_once() -> None:
    parts = ["第", "条", "章", "编", "节", "一", "二", "十", "百", "3", "１", "、", ".", "（", "）", "(", ")", "。", "；", "\n", "\r\n",
             "　", " ", "——", "附件", "发布时间:2021-01-01", "牵头单位：省商务厅", "\U0001f389", "\ufeff", "甲乙丙", "\u2028", "零", "两"]  # fmt: skip
    rng = random.Random(7)
    for _ in range(1500):
        text = "".join(rng.choices(parts, k=rng.randint(1, 25)))
        pieces = structure("jumble", text)
        assert "".join(piece.text for piece in pieces) == text
        assert all(piece.text == text[piece.start : piece.end] for piece in pieces)


def test_offsets_count_code_points_not_bytes_or_utf16_units() -> None:
    text = "一、总则\U0001f389\U00020000\n（一）甲方。\n（二）乙方。\n"
    assert_partition(structure("astral", text), text)
    assert [text[p.start : p.start + 3] for p in structure("astral", text) if p.kind == "clause"] == [
        "（一）",
        "（二）",
    ]


def test_line_ends_of_windows_stay_in_the_text() -> None:
    text = "一、总则\r\n（一）甲方。\r\n（二）乙方。\r\n"
    assert_partition(structure("crlf", text), text)
    assert labels(structure("crlf", text)) == ["（一）", "（二）"]


def test_a_byte_order_mark_hides_no_marker() -> None:
    text = "\ufeff第一条 甲。\n第二条 乙。\n"
    assert labels(structure("bom", text)) == ["第一条", "第二条"]
    assert_partition(structure("bom", text), text)


# The grammar of the numbering


def test_a_marker_out_of_sequence_is_body_text() -> None:
    text = "第一条 甲。\n第三条第（二）项规定的情形除外。\n第五条 不在此列。\n第二条 乙。\n"
    pieces = structure("law", text)
    assert labels(pieces) == ["第一条", "第二条"]
    assert "第三条第（二）项" in pieces[0].text and "第五条" in pieces[0].text


@pytest.mark.parametrize(
    "line", ["第二条第一款规定的，从其规定。", "第二条的规定不适用。", "第二条、第三条另行规定。", "第二条和第三条同。"]
)
def test_a_reference_to_the_next_article_opens_none(line: str) -> None:
    assert labels(structure("law", f"第一条 甲。\n{line}\n第二条 乙。\n")) == ["第一条", "第二条"]
    assert structure("law", f"第一条 甲。\n{line}\n第二条 乙。\n")[0].text.endswith(f"{line}\n")


def test_counting_words_open_no_clause() -> None:
    text = "一、总则\n（一）目标。一是甲。\n一是乙。\n二是丙。\n一方面丁。\n三、跳号。\n（二）措施。\n"
    assert labels(structure("words", text)) == ["（一）", "（二）"]


def test_numbers_at_the_start_of_a_line_open_no_clause() -> None:
    text = "一、总则\n1.甲为一，乙为二。\n1.5亿元。\n3.5%的比例。\n2021年起实行。\n2.乙。\n"
    assert labels(structure("numbers", text)) == ["1.", "2."]


def test_all_levels_nest() -> None:
    text = (
        "第一编 总则\n第一章 甲\n第一节 乙\n第一条 丙。\n一、丁\n（一）戊\n1.己。\n（1）庚。\n（2）辛。\n第二条 壬。\n"
        "第二章 癸\n第三条 子。\n"
    )
    pieces = structure("deep", text)
    deepest = next(p for p in pieces if p.label == "（2）")
    assert [name[:2] for name in deepest.path] == ["第一", "第一", "第一", "第一", "一、", "（一", "1.", "（2"]
    assert [name[:3] for name in next(p for p in pieces if p.label == "第三条").path] == ["第一编", "第二章", "第三条"]
    assert articles(pieces) == [1, 2, 3]


def test_numbering_begins_anew_after_an_attachment() -> None:
    text = "一、甲方。\n二、乙方。\n附件1：办法\n一、丙方。\n二、丁方。\n"
    pieces = structure("annex", text)
    assert [p.label for p in pieces if p.label] == ["一、", "二、", "一、", "二、"]
    assert [p.kind for p in pieces if p.text.startswith("附件")] == ["heading"]


def test_markdown_headings_keep_their_numbers() -> None:
    pieces = structure("md", "# 办法\n\n## 一、总则\n\n### （一）目标\n\n到2025年。\n\n### （二）原则\n\n公开。\n")
    assert [p.label for p in pieces if p.label] == ["一、", "（一）", "（二）"]


def test_full_width_and_half_width_markers_are_labelled_as_printed() -> None:
    assert labels(structure("a", "（１）甲。\n（２）乙。\n")) == ["（１）", "（２）"]
    assert labels(structure("b", "1．甲。\n2．乙。\n")) == ["1．", "2．"]


def test_a_long_clause_is_divided_at_sentence_ends() -> None:
    text = "第一条 " + "支持企业发展。" * 500 + "\n第二条 完。\n"
    pieces = structure("long", text)
    assert_partition(pieces, text)
    assert all(len(p.text) <= CLAUSE_LONGEST for p in pieces)
    assert all(p.text.rstrip().endswith("。") for p in pieces)
    assert {p.label for p in pieces} == {"第一条", "第二条"}


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("网站首页: 主页 > 政策法规 >", "网站导航"),
        ("当前位置:首页 > 政务公开", "网站导航"),
        ("发布时间:2021-03-01 10:43", "网页发布时间"),
        ("来源:市商务局", "网页来源"),
        ("招商热线:400-107-6681", "热线电话"),
        ("相关文档", "相关链接"),
        ("对企业给予100万元奖励。", ""),
        ("一、总体要求", ""),
        ("发展目标", ""),
        ("时间安排如下。", ""),
    ],
)
def test_noise_is_named_and_policy_text_is_not(line: str, name: str) -> None:
    assert noise_name(line) == name
