"""Claims that deny, ban, fail to ban or speak of a document's standing: each judged as the text says."""

from __future__ import annotations


import pytest

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
        ("The development-zone reform plan cuts its 33 development zones to 22.", "supported"),
    ],
)
def test_a_change_has_a_direction(index: Index, text: str, verdict: str) -> None:
    assert verify_text(text, [], index).verdict == verdict
