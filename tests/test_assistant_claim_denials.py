"""Claims that deny, ban, fail to ban or speak of a document's standing: each judged as the text says."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.claims.figures import read_figures
from assistant.claims.print import printed
from assistant.claims.verify_text import verify_text
from index.build import ready_index
from index.search import Index


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return ready_index(tmp_path_factory.mktemp("index"))


@pytest.mark.parametrize(
    "text",
    [
        "按照开发区改革方案，向开发区以外供应工业用地。",
        "建设危险化学品生产项目。",
        "以其他名称对外宣传推介。",
        "不符合国家产业政策的项目向园区转移。",
    ],
)
def test_a_fragment_of_a_ban_is_not_what_the_text_says(index: Index, text: str) -> None:
    assert verify_text(text, [], index).verdict == "contradicted"


def test_what_is_not_to_grow_may_not_go_on_growing(index: Index) -> None:
    assert verify_text("开发区范围外的独立产业区块可以继续扩大。", [], index).verdict == "contradicted"
    assert verify_text("开发区范围外的独立产业区块不再扩大。", [], index).verdict == "supported"


@pytest.mark.parametrize("text", ["该项目由省里：商务局约谈企业负责人。", "由自治区科技厅：财政厅牵头负责该项目。"])
def test_a_colon_in_a_name_breaks_nothing(index: Index, text: str) -> None:
    assert verify_text(text, [], index).verdict != "supported"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The development-zone reform plan turns its 22 development zones into 33.", "contradicted"),
        ("The development-zone reform plan merges its 33 development zones into 22.", "supported"),
    ],
)
def test_a_change_has_a_direction(index: Index, text: str, verdict: str) -> None:
    assert verify_text(text, [], index).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("广西高新区国家备案的众创空间不享受奖励补助。", "contradicted"),
        ("国家级经开区上划自治区税收超全区平均增幅20%以上的部分不予奖励。", "contradicted"),
        ("广西新获批的国家级经开区不予奖励。", "contradicted"),
        ("新建工业项目不用进区入园。", "contradicted"),
        ("评估费用不列入地方政府财政预算。", "contradicted"),
        ("市级管理部门原则上不向经济开发区派驻机构。", "supported"),
        ("广西经开区金融业和房地产业的外资项目不能获得按实际到位外资2%的奖励。", "supported"),
        ("National high-tech zones newly approved in Guangxi get no funding.", "contradicted"),
    ],
)
def test_a_denial_is_held_against_the_part_that_speaks_of_it(index: Index, text: str, verdict: str) -> None:
    assert verify_text(text, [], index).verdict == verdict


@pytest.mark.parametrize("source", ["根据上海市有关规定", "根据国务院文件", "按照湖南省最新政策", "依据广东省的规定"])
def test_the_words_of_one_place_are_not_those_of_another(index: Index, source: str) -> None:
    assert verify_text(f"{source}，对获批国家高新区的给予不超过1000万元的经费支持。", [], index).verdict != "supported"


@pytest.mark.parametrize("source", ["根据广西有关规定", "根据有关规定"])
def test_the_words_of_the_place_itself_are_its_own(index: Index, source: str) -> None:
    assert verify_text(f"{source}，对获批国家高新区的给予不超过1000万元的经费支持。", [], index).verdict == "supported"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Guangxi's ETDZ action plan is no longer a draft.", "contradicted"),
        ("广西经开区行动方案不再是送审稿。", "contradicted"),
        ("广西经开区行动方案是送审稿而不是正式文件。", "supported"),
        ("广西经开区行动方案没有失效。", "supported"),
        ("广东的国家级经开区考核方案没有过期。", "contradicted"),
        ("Guangdong's plan is not a draft.", "supported"),
        ("Guangxi's high-tech zone measures are not a draft.", "not_found"),
    ],
)
def test_a_denied_standing_is_held_against_the_document(index: Index, text: str, verdict: str) -> None:
    assert verify_text(text, [], index).verdict == verdict


def test_the_standing_is_told_in_words(index: Index) -> None:
    (claim,) = verify_text("广东方案是送审稿。", [], index).claims
    assert claim.reason.endswith("该文件为已经过期的文件，不是送审稿。")


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("未达到规定开发强度的开发区也可以申请扩区。", "contradicted"),
        ("未达到规定开发强度的开发区不得申请扩区。", "supported"),
        ("达到规定开发强度的开发区，可以申请扩区。", "supported"),
        ("不符合区域节能评价要求的国家级经开区，也可以向自治区申请开展区域节能评价工作。", "contradicted"),
        (
            "Zones that have not reached the required development intensity may also apply for expansion.",
            "contradicted",
        ),
    ],
)
def test_a_condition_not_met_changes_what_follows(index: Index, text: str, verdict: str) -> None:
    assert verify_text(text, [], index).verdict == verdict


def test_all_of_a_sum_is_not_the_part_of_it(index: Index) -> None:
    text = "自2021年起3年内，国家级经开区上划自治区税收全部按50%奖励。"
    assert verify_text(text, [], index).verdict == "contradicted"


def test_figures_go_to_their_own_words(index: Index) -> None:
    text = "By 2025 Guangxi wants four more national high-tech zones and six more regional ones."
    assert verify_text(text, [], index).verdict == "supported"
    (claim,) = verify_text("广西经开区外资奖励资金由自治区财政承担30%、设区市财政承担70%。", [], index).claims
    assert claim.verdict == "contradicted" and "50%" in claim.reason


def test_weeks_and_days_are_told_in_words(index: Index) -> None:
    (claim,) = verify_text("开发区每周开展一次整体性安全风险评估。", [], index).claims
    assert claim.reason == "原文为每年，不是每周。"
    assert printed(read_figures("8月15日")[1], "zh") == "15日"


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("Is it true that new industrial projects must enter the zone under the template plan?", "yes"),
        ("Is it true that new industrial projects must be located in development zones?", "yes"),
        ("Is it true that new industrial projects may be built outside development zones?", "no"),
        ("Is it true that the template forbids supplying industrial land outside development zones?", "yes"),
        ("Is it true that industrial land may not be supplied outside development zones?", "yes"),
        ("Is it true that industrial land may be supplied outside development zones?", "no"),
        ("可以向开发区以外供应工业用地，对吗？", "no"),
        ("不得向开发区以外供应工业用地，对吗？", "yes"),
    ],
)
def test_a_ban_on_what_is_outside_speaks_only_of_what_is_outside(
    assistant: Assistant, question: str, decision: str
) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("Is it true that the high-tech measures reduce administrative approval and filing items?", "yes"),
        ("高新区措施减少行政干预和审批备案事项，对吗？", "yes"),
        ("Is it true that high-tech zones must keep unnecessary approval items?", "no"),
        ("高新区措施要保留不必要的审批备案事项，对吗？", "no"),
    ],
)
def test_what_is_unnecessary_is_no_denial(assistant: Assistant, question: str, decision: str) -> None:
    assert assistant.answer([question]).decision == decision
