"""Which passage is chosen for what is asked: the office to report to, the condition under which something may be done."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant

_REPORT = "实施过程中遇到的问题，请径向省商务厅反映"
_MATTERS = "重大情况及时报告省政府"
_INTENSITY = "已经达到规定开发强度的,方可申请扩区"
_MOVED = "整体调位或向城市综合功能区转型"


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        (
            "We are at a Guangdong city government. Something goes wrong while carrying out the national ETDZ assessment"
            " plan of 2016, to which office should we report the problem?",
            _REPORT,
        ),
        (
            "In Guangdong, if a zone runs into problems putting the 2016 ETDZ evaluation plan into practice, which office"
            " should it report to?",
            _REPORT,
        ),
        ("We hit difficulties implementing the Guangdong plan on ETDZ evaluation. Who should hear of it?", _REPORT),
        (
            "Our city bureau has a problem carrying out Guangdong's 2016 plan on the appraisal of national economic"
            " zones. Who should we report it to?",
            _REPORT,
        ),
        ("To whom should problems met in carrying out the Guangdong 2016 plan be reported?", _REPORT),
        ("Our county hit a snag in executing Guangdong's plan for the national ETDZs. Who do we turn to?", _REPORT),
        ("我们局执行广东的方案出了岔子，跟谁说？", _REPORT),
        ("Who assesses the rectification of a Guangxi high-tech zone after the one-year period?", "进行整改评估"),
        ("Who heads the leading group for ETDZ assessment that a Guangxi city must set up?", "由市主要领导任组长"),
        ("某自治区方案里谁负责审批自治区级开发区调位？", "报自治区人民政府审批"),
        ("广西经开区节能审查谁来管？", "节能审查由经开区管委会"),
        ("Which departments are responsible for talent in Nantong's zones?", "责任单位:市委人才办"),
        ("粤府办那个国家级经开区考核方案执行不下去，找谁反映？", _REPORT),
        ("广东经开区考核方案落实中碰到问题找哪个部门？", _REPORT),
        ("To whom must major matters of the ETDZ assessment in Guangdong be reported?", _MATTERS),
        ("广东国家级经开区考核的重大情况向谁报告？", _MATTERS),
        ("When may a zone apply for expansion under the autonomous region reform plan?", _INTENSITY),
        ("某自治区开发区什么时候才可以申请扩区？", _INTENSITY),
        ("Under what circumstances may a zone be relocated as a whole under the region's reform plan?", _MOVED),
    ],
)
def test_the_sentence_that_says_it_is_quoted_first(assistant: Assistant, question: str, quoted: str) -> None:
    answer = assistant.answer([question])
    assert answer.type == "answer"
    assert quoted in answer.citations[0].quote


def test_a_sentence_that_names_the_office_is_not_said_to_name_none(assistant: Assistant) -> None:
    answer = assistant.answer(["广东国家级经开区方案实施中遇到问题应该向哪个部门反映？"])
    assert answer.text.startswith(
        "《广东国家级经开区考核与创新实施方案》正文：“实施过程中遇到的问题，请径向省商务厅反映"
    )
