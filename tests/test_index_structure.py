from __future__ import annotations

import itertools
import json
import random
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from index.noise import noise_name
from index.numerals import chinese_value, half_width
from index.policies_folder import POLICIES
from index.readers.read import read_text
from index.structure import CLAUSE_LONGEST, structure
from index.types import Clause

FIVE = ("devzones-reform", "guangdong-etdz", "guangxi-etdz-reform", "guangxi-hitech-zones", "nantong-edz")
HAN = "一 二 三 四 五 六 七 八 九 十".split()


def chinese(number: int) -> str:
    """A number up to 99 as policies print it."""
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else HAN[tens - 1] + "十") + (HAN[ones - 1] if ones else "")


def text_of(document: str) -> str:
    return (POLICIES / f"{document}.txt").read_bytes().decode("utf-8")


def clauses_of(document: str) -> tuple[Clause, ...]:
    return structure(document, text_of(document))


def labels(pieces: Sequence[Clause], kind: str = "clause") -> list[str]:
    return [piece.label for piece in pieces if piece.kind == kind and piece.label]


def assert_partition(pieces: Sequence[Clause], text: str) -> None:
    """Every character stands in exactly one piece, in order, offsets in code points."""
    assert [piece.start for piece in pieces] == [0, *(piece.end for piece in pieces[:-1])]
    assert pieces[-1].end == len(text)
    for piece in pieces:
        assert piece.start < piece.end
        assert piece.text == text[piece.start : piece.end]


LEVELS = {
    "zhang": r"第.+章", "jie": r"第.+节", "tiao": r"第.+条", "h1": r"[^\d(]+、", "h2": r"\([^\d]+\)", "h3": r"\d+[.、]",
    "h4": r"\(\d+\)",
}  # fmt: skip


def levels(pieces: Sequence[Clause]) -> Counter[str]:
    """How many markers of each level there are, the parts of a long clause counted once."""
    marked = [(piece.label, piece.path) for piece in pieces if piece.label]
    once = [half_width(label) for (label, _), _ in itertools.groupby(marked)]
    return Counter(key for label in once for key, form in LEVELS.items() if re.fullmatch(form, label))


def articles(pieces: Sequence[Clause]) -> list[int]:
    """The numbers of the 第X条 in order, the parts of a long one counted once."""
    found = [re.fullmatch(r"第(.+)条", half_width(piece.label)) for piece in pieces]
    numbers = [int(m[1]) if m[1].isdigit() else int(chinese_value(m[1])) for m in found if m]
    return [number for number, _ in itertools.groupby(numbers)]


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


# The structure of the five


def test_guangxi_etdz_has_twenty_items_in_six_groups() -> None:
    pieces = clauses_of("guangxi-etdz-reform")
    tasks = [p for p in pieces if p.path and p.path[0] == "三、重点任务" and p.label]
    groups = [p.label for p in tasks if p.kind == "heading"]
    assert groups == ["三、", *(f"（{HAN[i]}）" for i in range(6))]
    assert labels(tasks) == [f"{i}." for i in range(1, 21)]
    by_group: dict[str, list[str]] = {}
    for piece in tasks:
        if piece.kind == "clause":
            by_group.setdefault(piece.path[1][:3], []).append(piece.label)
    assert [len(items) for items in by_group.values()] == [4, 3, 3, 3, 4, 3]


def test_guangxi_etdz_begins_its_numbering_anew_under_the_last_section() -> None:
    last = [p for p in clauses_of("guangxi-etdz-reform") if p.path and p.path[0] == "四、保障措施"]
    assert labels(last) == ["（一）", "（二）"]
    assert [p.path for p in last if p.kind == "clause"] == [
        ("四、保障措施", "（一）加强组织领导"),
        ("四、保障措施", "（二）加强统计服务"),
    ]


def test_targets_with_dashes_are_clauses_of_their_own() -> None:
    targets = [p for p in clauses_of("guangxi-etdz-reform") if p.path == ("二、主要目标",) and p.kind == "clause"]
    assert [p.text[:8] for p in targets] == [
        "经开区综合经济实",
        "——全国综合排名",
        "——综合经济实力",
        "——开放型经济水",
        "——科技创新能力",
    ]
    assert all(p.label == "" for p in targets)


@pytest.mark.parametrize(
    ("document", "count", "brackets"),
    [("guangxi-hitech-zones", 27, "()"), ("devzones-reform", 22, "()"), ("guangdong-etdz", 20, "（）")],
)
def test_clauses_that_run_through_the_sections_are_all_there(document: str, count: int, brackets: str) -> None:
    pieces = clauses_of(document)
    found = [p.label for p in pieces if p.label and not p.label.endswith("、")]
    assert found == [f"{brackets[0]}{chinese(i)}{brackets[1]}" for i in range(1, count + 1)]


def test_nantong_has_twenty_clauses_in_six_sections() -> None:
    pieces = clauses_of("nantong-edz")
    by_section: dict[str, list[str]] = {}
    for piece in pieces:
        if piece.kind == "clause" and piece.label:
            by_section.setdefault(piece.path[0], []).append(piece.label)
    assert [len(found) for found in by_section.values()] == [5, 3, 4, 3, 3, 2]
    assert sum(map(len, by_section.values())) == 20
    for found in by_section.values():
        assert found == [f"({HAN[i]})" for i in range(len(found))]


@pytest.mark.parametrize(("document", "count"), [*zip(FIVE, (6, 7, 4, 7, 7), strict=True)])
def test_sections_run_without_a_gap(document: str, count: int) -> None:
    sections = [p.label for p in clauses_of(document) if p.label.endswith("、")]
    assert sections == [f"{HAN[i]}、" for i in range(count)]


def test_headings_glued_to_the_end_of_a_paragraph_are_headings() -> None:
    headings = {p.label: p for p in clauses_of("guangdong-etdz") if p.kind == "heading" and p.label}
    assert headings["四、"].text.strip() == "四、激发创新活力"
    assert headings["五、"].text.strip() == "五、发挥区域带动作用"
    before = [p for p in clauses_of("guangdong-etdz") if p.end == headings["四、"].start]
    assert before[0].label == "（九）" and before[0].text.endswith("保监局）")


def test_a_closing_paragraph_glued_to_the_last_clause_is_apart() -> None:
    *_, last, closing = clauses_of("guangdong-etdz")
    assert last.label == "（二十）" and last.text.endswith("商务厅、工商局）")
    assert (closing.label, closing.path, closing.kind) == ("", (), "clause")
    assert closing.text.startswith("各有关地市要充分认识") and closing.text.endswith("及时报告省政府。")


def test_the_title_block_and_the_covering_note_are_no_numbered_clauses() -> None:
    pieces = clauses_of("guangdong-etdz")
    assert [p.kind for p in pieces[:5]] == ["clause", "clause", "clause", "heading", "heading"]
    assert (
        "".join(p.text.strip() for p in pieces[3:5]) == "广东省完善国家级经济技术开发区考核制度促进创新驱动发展实施方案"
    )
    assert "2016年8月31日" in pieces[2].text


def test_a_clause_ends_with_its_department_bracket() -> None:
    for document, label, end in [
        ("guangxi-hitech-zones", "(十五)", "国家税务总局广西税务局)"),
        ("guangxi-etdz-reform", "18.", "自治区党委编办（绩效办）〕"),
        ("nantong-edz", "(三)", "各县(市、区)人民政府〕"),
    ]:
        clause = next(p for p in clauses_of(document) if p.label == label and p.kind == "clause")
        assert clause.text.strip().endswith(end)


def test_a_page_break_in_mid_sentence_divides_no_clause() -> None:
    pieces = {p.label: p for p in clauses_of("devzones-reform")}
    for label, across in [
        ("(三)", "要全面落\n\n实主体功能定位"),
        ("(五)", "手续。要\n\n通过严格执行"),
        ("(十)", "完善事权和支\n\n出责任相适应"),
        ("(十六)", "土地权利类型使用\n\n土地,5年期满"),
        ("(二十二)", "并协调督\n\n促落实"),
    ]:
        assert across in pieces[label].text


@pytest.mark.parametrize(
    ("document", "lines"),
    [
        ("guangxi-hitech-zones", ["网站首页: 主页 > 政策法规 >", "发布时间:2021-03-01 10:43"]),
        ("nantong-edz", ["时间: 2023-11-24 11:33:41 来源: 次浏览", "招商热线:400-107-6681"]),
        ("devzones-reform", ["相关文档", "最新文档"]),
        ("guangdong-etdz", []),
        ("guangxi-etdz-reform", []),
    ],
)
def test_what_a_web_page_left_is_named_noise(document: str, lines: list[str]) -> None:
    noise = [p for p in clauses_of(document) if p.kind == "noise"]
    assert [p.text.strip() for p in noise] == lines
    assert all(p.path[0] for p in noise)
    for piece in clauses_of(document):
        if piece.kind == "clause":
            assert not any(line in piece.text for line in lines)


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
