from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("自治区级开发区的扩区由自治区人民政府审批吗？", "yes"),
        ("自治区级开发区的调位由自治区人民政府审批吗？", "yes"),
        ("自治区级开发区的扩区由所在地人民政府审批吗？", "no"),
        ("自治区级开发区的扩区由所在地人民政府提出申请吗？", "yes"),
        ("自治区级开发区的调位由国务院审批吗？", "no"),
        ("国家级开发区的扩区由国务院审批吗？", "yes"),
    ],
)
def test_the_sentence_is_of_the_level_asked_and_the_last_body_approves(
    question: str, decision: str, assistant: Assistant
) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("处于最后10名由省政府领导约谈市政府负责人吗？", "yes"),
        ("处于最后10名由省商务厅约谈市政府负责人吗？", "no"),
        ("处于最后5名由省政府约谈市政府主要负责人吗？", "yes"),
        ("处于最后5名由省商务厅约谈市政府主要负责人吗？", "no"),
        ("处于最后20名的，由省商务厅约谈吗？", "yes"),
    ],
)
def test_the_sentence_is_of_the_places_asked(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    ("question", "decision"),
    [("污水集中处理设施由辖区政府负责建设吗？", "yes"), ("污水集中处理设施由环境保护厅负责建设吗？", "no")],
)
def test_each_of_two_bodies_that_act_together_acts(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("黄牌警告后由自治区商务厅约谈管委会主要负责人，对吗？", "no"),
        ("最后10名的由省政府领导约谈，对吗？", "yes"),
        ("国家级开发区扩区由自治区政府审批吗？", "no"),
    ],
)
def test_no_body_is_said_to_be_unnamed_beside_the_sentence_that_names_it(
    question: str, decision: str, assistant: Assistant
) -> None:
    answer = assistant.answer([question])
    assert answer.decision == decision
    assert "未写明" not in answer.text


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("区域节能评价由自治区发展改革委负责，对吗？", "yes"),
        ("区域节能评价由自治区商务厅牵头，对吗？", "no"),
    ],
)
def test_who_carries_out_a_part_of_a_matter_does_not_lead_it(
    question: str, decision: str, assistant: Assistant
) -> None:
    answer = assistant.answer([question])
    assert (answer.decision, answer.citations[0].clause) == (decision, "12.")
