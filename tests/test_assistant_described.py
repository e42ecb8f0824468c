from __future__ import annotations

from pathlib import Path

import pytest

from assistant.claims.english import plain_words
from assistant.claims.frame import read_frame
from assistant.claims.synonyms import variants
from index.build import ready_index
from index.search import Index


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return ready_index(Path(tmp_path_factory.mktemp("index")))


@pytest.mark.parametrize(
    ("text", "document", "body"),
    [
        ("按自治区开发区改革实施方案，扩区要报国务院批准。", "devzones-reform", "扩区要报国务院批准"),
        ("那份把33个开发区并成22个的自治区方案写得清楚：扩区要报国务院批准。", "devzones-reform", "扩区要报国务院批准"),
        ("促进开发区改革的实施方案要求每年评估一次安全风险。", "devzones-reform", "每年评估一次安全风险"),
        ("广西高新区新政规定，排名下降的会被约谈。", "guangxi-hitech-zones", "排名下降的会被约谈"),
        ("在广东的经开区考核方案里，最后五名由省政府约谈。", "guangdong-etdz", "最后五名由省政府约谈"),
        (
            "Under the autonomous region's 33-to-22 zone plan, expansion needs approval.",
            "devzones-reform",
            "expansion needs approval",
        ),
        (
            "In the development-zone reform plan that merges 33 zones into 22, expansion needs approval.",
            "devzones-reform",
            "expansion needs approval",
        ),
        ("Expansion needs approval under Guangxi's draft.", "guangxi-etdz-reform", "Expansion needs approval"),
    ],
)
def test_a_document_is_known_by_what_describes_it(index: Index, text: str, document: str, body: str) -> None:
    frame = read_frame(text, index)
    assert frame.documents == (document,)
    assert frame.body.strip(" 。.,，") == body


@pytest.mark.parametrize(
    "text",
    [
        "园区用地计划指标实行单列。",
        "开发区要提出具体工作方案。",
        "高新区实施孵化器倍增计划。",
        "The zone draws up a work plan every year.",
        "广西的园区可以获得奖励。",
    ],
)
def test_nothing_is_named_where_nothing_decides(index: Index, text: str) -> None:
    assert read_frame(text, index).documents == ()


def test_a_bare_plan_is_the_one_its_place_singles_out(index: Index) -> None:
    frame = read_frame("南通的市级部门，方案原则上不让向开发区派驻机构。", index)
    assert frame.documents == ("nantong-edz",)
    assert frame.by_place


def test_several_words_of_a_run_are_replaced_at_once() -> None:
    assert "首次进入" in set(variants("头一回冲进"))


@pytest.mark.parametrize("word", ["hire", "hires", "hired", "hiring", "allotted", "clarifies"])
def test_an_english_word_is_known_in_all_its_forms(word: str) -> None:
    assert list(plain_words(word))
