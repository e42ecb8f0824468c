"""The structure of the five policies."""

from __future__ import annotations

import pytest

from tests.structure_parts import (
    FIVE,
    HAN,
    chinese,
    clauses_of,
    labels,
)

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
