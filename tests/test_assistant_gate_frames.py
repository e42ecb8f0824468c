from __future__ import annotations

import os
from dataclasses import replace

import pytest

from assistant.gate_frames import asserted, without_topic
from assistant.gate_sources import Sources
from assistant.open import open_assistant
from assistant.phrase import named_sources
from assistant.settings import read_settings

QUESTION = "广西高新区企业首次进入独角兽企业培育库，给多少钱？"


@pytest.fixture(scope="module")
def sources() -> Sources:
    assistant = open_assistant(read_settings(os.environ))
    answer = assistant.answer([QUESTION])
    return named_sources(answer, answer.citations[:1], QUESTION, assistant.index)


@pytest.mark.parametrize(
    ("sentence", "quote", "decision", "left"),
    [
        ("是的，每家给予2万元。", "每家给予2万元", "yes", "每家给予2万元。"),
        ("不是，每家给予2万元。", "每家给予2万元", "yes", "不是,每家给予2万元。"),
        ("方案规定的是：每家给予2万元。", "每家给予2万元", "", "每家给予2万元。"),
        ("需要注意的是，每家给予2万元。", "每家给予2万元", "", "每家给予2万元。"),
        ("按照规定，每家给予2万元。", "每家给予2万元", "", "每家给予2万元。"),
        ("It is worth noting that each club gets it.", "每家给予2万元", "", "each club gets it."),
        ("给予适当奖励，但文本没有写明金额。", "给予适当奖励", "", "给予适当奖励,。"),
        ("每家给予2万元，但文本没有写明金额。", "每家给予2万元", "", "每家给予2万元,但文本没有写明金额。"),
        ("以上都是上限，不是一定能拿到的数额。", "最高不超过2万元", "", ""),
        ("以上都是上限，不是一定能拿到的数额。", "每家给予2万元", "", "以上都是上限,不是一定能拿到的数额。"),
    ],
)
def test_a_frame_is_put_apart_where_it_is_true(
    sources: Sources, sentence: str, quote: str, decision: str, left: str
) -> None:
    answer = replace(sources.answer, decision=decision or None)  # type: ignore[arg-type]
    told = asserted(sentence, replace(sources, answer=answer, quotes=quote))
    assert told.strip("。,") == left.strip("。,")


def test_a_step_and_that_all_is_met_are_put_apart_where_they_were_found(sources: Sources) -> None:
    found = replace(sources, findings="2万元 × 3 = 6万元\n补助：条件均已满足（新设立）")
    assert asserted("条件均已满足，三家给予6万元(2万元×3=6万元)。", found) == "三家给予6万元。"
    assert "条件" in asserted("条件均已满足，三家给予6万元。", replace(sources, findings="", composed=""))
    assert "×" in asserted("三家给予8万元(2万元×4=8万元)。", found)


@pytest.mark.parametrize(
    ("part", "quote", "left"),
    [
        ("操场开放这项工作由教育局牵头", "(教育局牵头)", "由教育局牵头"),
        ("操场关闭这项工作由教育局牵头", "(教育局牵头)", "操场关闭这项工作由教育局牵头"),
        ("操场开放由教育局牵头", "推进操场开放", "操场开放由教育局牵头"),
    ],
)
def test_a_bracket_speaks_of_what_its_clause_says(sources: Sources, part: str, quote: str, left: str) -> None:
    assert without_topic(part, replace(sources, quotes=quote, clauses="推进操场开放。(教育局牵头)")) == left
