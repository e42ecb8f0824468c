from __future__ import annotations

import itertools

import pytest

from index.policies_folder import POLICIES
from index.provisions import provisions
from index.structure import structure
from index.types import Clause, Provision

FIVE = sorted(path.stem for path in POLICIES.glob("*.txt"))


def text_of(document: str) -> str:
    return (POLICIES / f"{document}.txt").read_bytes().decode("utf-8")


def clause_of(document: str, label: str, path: str = "") -> Clause:
    """The clause of a bundled policy with a label, under a heading where one is named."""
    found = structure(document, text_of(document))
    return next(c for c in found if c.label == label and c.kind == "clause" and path in "".join(c.path))


def written(text: str, start: int = 0) -> tuple[Provision, ...]:
    """The provisions of the first clause of a text written here."""
    return provisions(next(c for c in structure("written", text) if c.kind == "clause"))


def with_words(found: tuple[Provision, ...], words: str) -> Provision:
    return next(p for p in found if words in p.text)


@pytest.mark.parametrize("document", FIVE)
def test_spans_count_from_the_start_of_the_file(document: str) -> None:
    text = text_of(document)
    for clause in structure(document, text):
        at = clause.start
        for provision in provisions(clause):
            assert at <= provision.start < provision.end <= clause.end
            assert provision.text == text[provision.start : provision.end] == provision.text.strip()
            for figure in provision.figures:
                assert provision.start <= figure.start < figure.end <= provision.end
                assert text[figure.start : figure.end] == figure.text
            assert provision.condition in provision.text and provision.verb in provision.text
            at = provision.end


@pytest.mark.parametrize("document", FIVE)
def test_nothing_but_label_title_and_white_space_is_left_out(document: str) -> None:
    for clause in structure(document, text_of(document)):
        if clause.kind == "clause":
            found = provisions(clause)
            assert found, clause
            head = clause.text[: found[0].start - clause.start]
            assert head.strip().rstrip("。") in ("", clause.label, *clause.path[-1:])
            for one, other in itertools.pairwise(found):
                assert clause.text[one.end - clause.start : other.start - clause.start].strip() in ("", "。")
            assert clause.text[found[-1].end - clause.start :].strip() in ("", "。")


@pytest.mark.parametrize("document", FIVE)
def test_a_department_bracket_is_a_provision_of_its_own(document: str) -> None:
    for clause in structure(document, text_of(document)):
        for provision in provisions(clause) if clause.kind == "clause" else ():
            if provision.departments:
                assert provision.text[0] in "(（〔"
                assert (provision.departments.start, provision.departments.end) == (provision.start, provision.end)


def test_the_awards_of_the_unicorns_are_apart() -> None:
    found = provisions(clause_of("guangxi-etdz-reform", "7."))
    first, second = with_words(found, "培育库"), with_words(found, "榜单")
    assert [str(f.value) for f in first.figures] == ["1000000"]
    assert [str(f.value) for f in second.figures] == ["4000000"]
    assert first.condition == "首次进入独角兽企业培育库的企业"
    assert first.verb == second.verb == "给予"


@pytest.mark.parametrize(
    ("document", "label", "words", "condition"),
    [
        ("guangxi-hitech-zones", "(四)", "不超过1000万元", "获批国家高新区"),
        ("guangxi-hitech-zones", "(五)", "800万元", "获批自治区级高新区"),
        ("guangxi-hitech-zones", "(六)", "500万元", "通过自治区认定的新型研发机构,达到补助条件"),
        ("guangxi-etdz-reform", "19.", "给予最高1000万元奖励", "新获批的国家级经开区"),
        (
            "guangxi-etdz-reform", "1.", "2000万美元",
            "符合外资鼓励类产业或经开区主导产业发展方向（不含金融业和房地产业）且自然年内实际利用外资超过2000万美元的新设或增资项目、"
            "超过1000万美元的外资跨国公司总部或地区总部",
        ),
        ("devzones-reform", "(十二)", "推荐至其他开发区", "不适宜进入本地开发区的项目"),
    ],
)  # fmt: skip
def test_a_condition_is_what_stands_between_dui_and_de(document: str, label: str, words: str, condition: str) -> None:
    assert with_words(provisions(clause_of(document, label)), words).condition == condition


@pytest.mark.parametrize(
    "text", ["（一）推进改革。鼓励对外开放。", "（一）推进改革。到2025年建成。", "（一）推进改革。应对变化。"]
)
def test_a_provision_without_a_condition_has_none(text: str) -> None:
    assert [p.condition for p in written(text)] == [""]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("（一）奖励。对企业给予100万元奖励。", "给予"),
        ("（一）奖励。对符合外资鼓励类产业的项目给予奖励。", "给予"),
        ("（一）约谈。对末2位的由自治区约谈。", "约谈"),
        ("（一）土地。禁止圈占土地。", "禁止"),
        ("（一）平台。支持企业建设平台。", "支持"),
    ],
)
def test_the_verb_is_that_of_the_measure(text: str, verb: str) -> None:
    assert [p.verb for p in written(text)] == [verb]


def test_a_page_break_in_mid_sentence_divides_no_provision() -> None:
    found = provisions(clause_of("devzones-reform", "(十六)"))
    assert "土地权利类型使用\n\n土地,5年期满" in with_words(found, "5年期满").text
    assert not [p.text for p in provisions(clause_of("devzones-reform", "(五)")) if p.text in ("要", "")]
    assert "要全面落\n\n实主体功能定位" in with_words(provisions(clause_of("devzones-reform", "(三)")), "要全面落").text


def test_marks_inside_brackets_and_quotation_marks_divide_nothing() -> None:
    found = written("（一）改革。实行“放管服；一网办”改革（含审批；备案。）。落实到位。\n")
    assert [p.text for p in found] == ["实行“放管服；一网办”改革（含审批；备案。）。", "落实到位。"]


def test_semicolons_divide() -> None:
    found = written("（一）奖励。对甲给予1万元；对乙给予2万元。\n")
    assert [p.text for p in found] == ["对甲给予1万元；", "对乙给予2万元。"]


@pytest.mark.parametrize(
    "text",
    ["（一）最低生活保障标准为每人每月1309元。\n", "1.个人取得的其他所得。\n", "第一条 本办法自印发之日起施行。\n",
     "（一）给予企业100万元奖励。（省商务厅）\n"],
)  # fmt: skip
def test_a_clause_of_one_sentence_is_its_own_provision(text: str) -> None:
    pieces = structure("written", text)
    found = [p for p in provisions(pieces[0]) if p.departments is None]
    assert len(found) == 1
    assert found[0].text in text and found[0].text.rstrip("。").endswith(("元", "所得", "施行", "奖励"))
    assert not found[0].text.startswith(pieces[0].label)


def test_dates_are_among_the_figures() -> None:
    (found,) = written("（一）目标。自2021年起3年内给予50%奖励。\n")
    assert [f.text for f in found.dates] == ["2021年"]
    assert [f.unit for f in found.figures] == ["date", "year", "percent"]
