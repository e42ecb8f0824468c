from __future__ import annotations

import pytest

from index.departments import departments
from index.policies_folder import POLICIES
from index.structure import structure
from index.types import Departments


def only(text: str) -> Departments:
    """The one department bracket of a text."""
    found = departments(text)
    assert len(found) == 1, (text, found)
    return found[0]


@pytest.mark.parametrize(
    ("text", "lead", "support", "responsible"),
    [
        (  # guangxi-hitech-zones
            "(牵头:自治区科技厅、市场监管局,配合:设区市人民政府、自治区发展改革委)",
            ("自治区科技厅", "市场监管局"), ("设区市人民政府", "自治区发展改革委"), (),
        ),
        (  # guangxi-etdz-reform
            "（牵头单位：自治区商务厅、投资促进局，各设区市人民政府；配合单位：自治区财政厅，广西证监局）",
            ("自治区商务厅", "投资促进局", "各设区市人民政府"), ("自治区财政厅", "广西证监局"), (),
        ),
        (
            "〔牵头单位：自治区商务厅；配合单位：自治区党委编办（绩效办）〕",
            ("自治区商务厅",), ("自治区党委编办(绩效办)",), (),
        ),
        (
            "（牵头单位：自治区财政厅、广西税务局，配合单位：各设区市人民政府）",
            ("自治区财政厅", "广西税务局"), ("各设区市人民政府",), (),
        ),
        (
            "（自治区发展改革委、科技厅，各设区市人民政府按职责分工）",
            (), (), ("自治区发展改革委", "科技厅", "各设区市人民政府"),
        ),
        (  # nantong-edz
            "〔责任单位:市商务局、市发改委,各县(市、区)人民政府〕",
            (), (), ("市商务局", "市发改委", "各县(市、区)人民政府"),
        ),
        ("(责任单位:市考核办、市商务局)", (), (), ("市考核办", "市商务局")),
        (  # devzones-reform
            "(自治区经济和信息化委、商务厅、科技厅分别牵头,各地配合。各地是指设立开发区的各市、县(区)人民政府,下同)",
            ("自治区经济和信息化委", "商务厅", "科技厅"), ("各地",), (),
        ),
        (
            "(自治区编办、发展改革委牵头,自治区有关部门和各地分别负责)",
            ("自治区编办", "发展改革委"), (), ("自治区有关部门", "各地"),
        ),
        ("(自治区金融工作局负责)", (), (), ("自治区金融工作局",)),
        ("(自治区商务厅牵头,x海关、x检验检疫局、各地配合)", ("自治区商务厅",), ("x海关", "x检验检疫局", "各地"), ()),
        (
            "(各地分别牵头,自治区环境保护厅、信息化建设办等配合)",
            ("各地",), ("自治区环境保护厅", "信息化建设办"), (),
        ),
        # guangdong-etdz
        ("（省商务厅）", (), (), ("省商务厅",)),
        (
            "（有关地级以上市人民政府，省财政厅、商务厅、金融办按照职责分工负责，下同）",
            (), (), ("有关地级以上市人民政府", "省财政厅", "商务厅", "金融办"),
        ),
        ("（省委组织部，省经济和信息化委，人行广州分行）", (), (), ("省委组织部", "省经济和信息化委", "人行广州分行")),
    ],
)  # fmt: skip
def test_every_bracket_style_of_the_five(
    text: str, lead: tuple[str, ...], support: tuple[str, ...], responsible: tuple[str, ...]
) -> None:
    found = only(f"给予支持。{text}\n")
    assert (found.lead, found.support, found.responsible) == (lead, support, responsible)
    assert (found.start, found.end) == (5, 5 + len(text))


def test_spans_count_from_where_they_are_told() -> None:
    assert [(d.start, d.end) for d in departments("好。（省商务厅）", 100)] == [(102, 108)]


def test_a_blank_inside_a_name_is_closed() -> None:
    assert only("(牵头:自治区住房城乡 建设厅)").lead == ("自治区住房城乡建设厅",)


@pytest.mark.parametrize(
    "text",
    ["（以下简称经开区）", "（送审稿）", "（含）", "（GDP）", "（LED）", "（国办发[2016]14号）", "（BOT）", "（供汽）", "（详见附表）", "（当量值）",
     "（技术）", "()", "（", "〔〕", "没有括号", "（不含金融业和房地产业）", "（中国制造2025）"],
)  # fmt: skip
def test_other_brackets_name_no_department(text: str) -> None:
    assert departments(text) == ()


@pytest.mark.parametrize("document", sorted(path.stem for path in POLICIES.glob("*.txt")))
def test_every_numbered_measure_of_the_five_names_its_departments(document: str) -> None:
    text = (POLICIES / f"{document}.txt").read_bytes().decode("utf-8")
    without = []
    for clause in structure(document, text):
        if clause.kind != "clause" or not clause.label:
            continue
        found = departments(clause.text, clause.start)
        if not found:
            without.append(clause.label)
        for bracket in found:
            assert text[bracket.start] in "(（〔" and text[bracket.end - 1] in ")）〕"
            assert all(name and name == name.strip() for name in bracket.lead + bracket.support + bracket.responsible)
    general = {"devzones-reform": ["(一)"], "guangdong-etdz": ["（一）", "（二）"]}
    assert without == general.get(document, [])
