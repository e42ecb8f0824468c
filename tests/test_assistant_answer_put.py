"""A question who does something, with an answer to it put to be confirmed."""

from __future__ import annotations

import pytest

from assistant.answer_put import with_answer_put
from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("turn", "meant"),
    [
        ("土地配置哪个部门牵头？是自然资源厅，对吗？", "土地配置由自然资源厅牵头，对吗？"),
        ("财政投入由谁牵头？是财政厅吧？", "财政投入由财政厅牵头，对吗？"),
        ("土地配置哪个部门牵头？", "土地配置哪个部门牵头？"),
        ("哪个部门负责区域节能评价？是商务厅，对吗？", "区域节能评价由商务厅负责，对吗？"),
        ("节能评价是谁负责的？是商务厅吧？", "节能评价由商务厅负责，对吗？"),
        ("哪个部门负责区域节能评价？", "哪个部门负责区域节能评价？"),
        ("Who leads land allocation? The finance department, right?", "Does The finance department lead land allocation?"),
        ("Which body is responsible for grants? It is Customs, correct?", "Is Customs responsible for grants?"),
        ("Who leads land allocation?", "Who leads land allocation?"),
    ],
)  # fmt: skip
def test_the_body_put_stands_in_the_place_of_who(turn: str, meant: str) -> None:
    assert with_answer_put(turn) == meant


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("高新区土地优化配置哪个部门牵头？是自治区自然资源厅，对吗？", "yes"),
        ("高新区土地优化配置哪个部门牵头？是自治区财政厅，对吗？", "no"),
        ("经开区财税支持谁牵头？科技厅，对吗？", "no"),
        ("哪个部门负责区域节能评价？是商务厅，对吗？", "no"),
        ("哪个部门负责区域节能评价？是发展改革委，对吗？", "yes"),
        ("谁约谈全国最后5名的市政府？是省商务厅，对吗？", "no"),
        ("Who leads land allocation in Guangxi high-tech zones? The natural resources department, right?", "yes"),
        ("Who leads land allocation in Guangxi high-tech zones? The finance department, right?", "no"),
    ],
)
def test_an_answer_put_is_held_against_the_text(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision
