from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.final_say import of_final_say

AGREED = "由考核部门提出核减面积或降低行政级别的建议,报自治区党委、政府同意后执行"
NATIONAL = "国家级开发区的设立、扩区,由自治区人民政府报请国务院审批。"
REGIONAL = "自治区级开发区的设立、扩区、调位,由所在地人民政府提出申请,报自治区人民政府审批,并报国务院备案。"


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("May the assessing department downgrade a zone on its own authority?", "no"),
        ("考核部门能不能自行决定降级？", "no"),
        ("市政府点头就能降级吗？", "no"),
        ("考核部门能提降级的建议吗？", None),
        ("降低行政级别的建议要报国务院同意吗？", "no"),
        ("Must the State Council agree before a zone is downgraded?", "no"),
    ],
)
def test_a_body_that_must_have_another_agree_does_not_act_alone(question: str, said: str | None) -> None:
    assert of_final_say(question, AGREED) == said


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("国家级开发区扩区，自治区政府点头就算批了吗？", "no"),
        ("国家级开发区扩区由国务院审批吗？", "yes"),
        ("自治区级开发区扩区是不是报自治区政府审批？", "yes"),
        ("Does the city government approve the expansion of a regional-level zone?", "no"),
    ],
)
def test_who_approves_is_read_from_the_sentence_of_that_level(question: str, said: str) -> None:
    assert of_final_say(question, NATIONAL, [REGIONAL]) == said
    assert of_final_say(question, REGIONAL, [NATIONAL]) == said


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("广西高新区连续3年排末3位，科技厅能自行决定摘牌警示吗？", "no"),
        ("高新区摘牌要报国务院同意吗？", "no"),
        ("高新区摘牌警示要报自治区政府同意吗？", "yes"),
    ],
)
def test_whom_a_rule_asks_to_agree(assistant: Assistant, question: str, decision: str) -> None:
    assert assistant.answer([question]).decision == decision


def test_raising_a_zone_from_one_level_to_the_other_is_told_by_the_text_that_names_both() -> None:
    raised = "国家级开发区的设立、扩区和自治区级开发区升级为国家级开发区,由自治区人民政府报请国务院审批。"
    asked = "Does raising a regional-level zone to national level take State Council approval?"
    assert of_final_say(asked, raised, [raised, REGIONAL]) == "yes"


@pytest.mark.parametrize(
    "question",
    [
        "Must the State Council approve expanding a regional-level zone with state funds under the reform template?",
        "Under the reform template, is the State Council's approval needed to expand a regional-level zone run by a state-owned firm?",
    ],
)
def test_a_state_firm_is_no_level_of_zone(question: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == "no"
