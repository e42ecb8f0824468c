"""How many of a thing there are: told by a passage that counts that thing, and by no other number."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.count_lacking import count_lacking
from tests.chat_parts import ask


@pytest.mark.parametrize(
    ("text", "passage", "lacking"),
    [
        ("每个园区要培育几家上市公司?", "各经济开发区要明确重点打造1~2个特色主导产业", True),
        ("每个园区重点打造几个主导产业?", "各经济开发区要明确重点打造1~2个特色主导产业", False),
        ("内设机构最多能设几个?", "设立、调整内部管理机构,推进大部门制改革", True),
        ("机构的编制一共给多少个?", "1个县域内只设1个开发区管理机构", True),
        ("县里的管理机构设几个?", "1个县域内只设1个开发区管理机构", False),
        ("生态环保那一块占几项指标?", "围绕科技创新、生态环保、行政效能5大方面的53项指标进行考核", True),
        ("一共多少项指标?", "围绕科技创新、生态环保、行政效能5大方面的53项指标进行考核", False),
        ("How many tenants must it host?", "not more than RMB 500,000 is granted", True),
        ("How many firms are on the list?", "all 13 zones are to have completed the assessment", True),
        ("How many zones must finish?", "all 13 zones are to have completed the assessment", False),
        ("Of the emerging industries, how many new ones?", "1 to 2 emerging industries are to be nurtured", False),
    ],
)
def test_only_a_number_of_the_thing_asked_for_is_an_answer(text: str, passage: str, lacking: bool) -> None:
    assert count_lacking(text, "", [passage], english=text.isascii()) is lacking


@pytest.mark.parametrize(
    "question",
    [
        "广西高新区到2025年要培育多少家瞪羚企业？",
        "广西新认定的自治区级重点实验室，至少要有多少名固定研究人员？",
        "广东国家级经开区要引进几家世界500强？",
        "南通每个园区要配几名专职安全监管人员？",
        "How many full-time safety inspectors must each Nantong zone employ?",
        "How many tenant companies must a maker space in a Guangxi high-tech zone host?",
    ],
)
def test_a_number_that_no_text_prints_is_refused(assistant: Assistant, question: str) -> None:
    assert ask(assistant, question).type == "refuse"


@pytest.mark.parametrize(
    "question",
    [
        "南通全市开发区每年要创建多少家工业设计中心？",
        "改革方案里每个开发区原则上不超过几个区块？",
        "How many industrial clusters above 100 billion yuan are planned in Guangdong's national zones?",
        "How many Nantong zones had to finish the safety assessment by the end of 2022?",
    ],
)
def test_a_number_that_the_text_prints_is_given(assistant: Assistant, question: str) -> None:
    assert ask(assistant, question).type == "answer"
