from __future__ import annotations

import pytest

from assistant.gate_standing import keeps_standing

DRAFT = "《乙方案（送审稿）》是送审稿，没有文号和印发日期，尚未生效，不能作为申领依据；最终以正式印发的文件为准。"
UNDATED = "《甲措施》的文本没有印出文号和有效期，是否现行有效请向主管部门核实。"
EXPIRED = "《丙方案》的目标期（2020-12-31）已过，是否继续执行请向主管部门核实。"
DRAFT_EN = "The plan is a draft for review. It is not in force and gives no claim; the document as issued decides."
UNDATED_EN = "The text prints neither number nor validity; ask the competent department whether it is in force."


@pytest.mark.parametrize(
    ("sentence", "notice", "kept"),
    [
        ("该方案尚未生效，不能作为申领依据。", DRAFT, True),
        ("不过这份方案是送审稿。", DRAFT, True),
        ("该方案已经生效。", DRAFT, False),
        ("企业可以据此申领，方案尚未生效。", DRAFT, False),
        ("这份方案不是送审稿。", DRAFT, False),
        ("是否现行有效，请向主管部门核实。", UNDATED, True),
        ("现在是否有效要问主管部门。", UNDATED, True),
        ("这份措施现行有效。", UNDATED, False),
        ("这份措施尚未生效。", UNDATED, False),  # the notice asks, it does not deny
        ("这份措施是送审稿。", UNDATED, False),
        ("目标期已过。", EXPIRED, True),
        ("该方案继续执行。", EXPIRED, False),
        ("The draft is not in force and nothing can be claimed on it.", DRAFT_EN, True),
        ("The plan is in force, and gives no claim.", DRAFT_EN, False),
        ("The plan is no longer a draft.", DRAFT_EN, False),
        ("Please check with the department that the measures are in force.", UNDATED_EN, True),
        ("The measures are in force.", UNDATED_EN, False),
        ("The measures are not in force.", UNDATED_EN, False),
        ("每家给予2万元。", DRAFT, True),
    ],
)
def test_standing_is_told_as_the_notice_tells_it(sentence: str, notice: str, kept: bool) -> None:
    assert keeps_standing(sentence, "每家给予2万元", notice, binding=False) is kept


def test_what_a_quote_tells_of_standing_may_be_told() -> None:
    assert keeps_standing("享受现行有效的优惠政策。", "可享受现行有效的优惠政策", UNDATED, binding=False)


def test_a_plan_that_has_been_passed_is_not_past_where_the_quote_has_it() -> None:
    english = "where the assessment of a plan has been passed, that of projects is shorter"
    assert keeps_standing("The assessment of the plan has been passed.", english, "", binding=False)


def test_a_document_in_force_may_be_told_so_and_not_otherwise() -> None:
    assert keeps_standing("该办法已经生效。", "", "", binding=True)
    assert not keeps_standing("该办法尚未生效。", "", "", binding=True)
