"""How many of a thing there are: told by a passage that counts that thing, and by no other number."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.count_lacking import count_lacking
from tests.assistant_parts import refused_with
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
        ("整合优化后保留几个工业园?", "将全区现有33个开发区整合优化为22个开发区", False),
        ("一个县里能设几家管委会?", "1个县域内只设1个开发区管理机构", False),
        ("考核围绕几个大类打分?", "围绕生态环保、行政效能5大方面的53项指标进行考核", False),
        ("考核有多少个评分点?", "围绕生态环保、行政效能5大方面的53项指标进行考核", False),
        ("每个开发区要打造几条主导产业链?", "各经济开发区要明确重点打造1~2个特色主导产业", False),
        ("每个园区要打造几个人才公寓?", "各经济开发区要明确重点打造1~2个特色主导产业", True),
        ("要引进几家民营企业?", "高新技术企业数量占全区比例超65%", True),
        ("要引进几所高校?", "鼓励各大院校落户经开区", True),
        ("被降级的国家级经开区有几家?", "连续两年处于全国最后5名的国家级经开区", True),
        ("开发区有几个窗口?", "提供“一站式”服务", True),
        ("How many pillars does the assessment rest on?", "assessment is carried out on 53 indicators in 5 aspects", False),
        ("How many sites had to finish the assessment?", "all 13 zones are to have completed the assessment", False),
        ("How many leading industry chains must it build?", "1 to 2 leading industries are to be built", False),
        ("How many zones were downgraded?", "a zone ranked among the last 5 has been downgraded", True),
    ],
)  # fmt: skip
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
        "南通要建几个人才公寓？",
        "南通开发区要设几个人才服务站？",
        "广西要引进几家民营企业？",
        "广西经开区要引进几所高校？",
        "广东被降级的国家级经开区有几家？",
        "How many national zones in Guangdong were downgraded?",
    ],
)
def test_a_number_that_no_text_prints_is_refused_as_a_number(assistant: Assistant, question: str) -> None:
    assert refused_with("refuse_no_figure", ask(assistant, question))


@pytest.mark.parametrize(
    "question",
    [
        "南通全市开发区每年要创建多少家工业设计中心？",
        "改革方案里每个开发区原则上不超过几个区块？",
        "How many industrial clusters above 100 billion yuan are planned in Guangdong's national zones?",
        "How many Nantong zones had to finish the safety assessment by the end of 2022?",
        "改革方案整合优化后保留几个工业园？",
        "改革方案整合优化后全区留几个园？",
        "南通要求几个产业园在2022年底前完成安全风险评估？",
        "改革方案里一个县里能设几家管委会？",
        "南通每个开发区要打造几条主导产业链？",
        "广东要打造几个千亿级的产业园？",
        "广东的考核办法围绕几个大类打分？",
        "广东的考核一共看几个维度？",
        "广东的考核有多少个评分点？",
        "How many dimensions does Guangdong's assessment cover?",
        "How many management committees may a county have under the reform template?",
        "How many sites in Nantong had to complete the safety assessment?",
        "How many leading industry chains must each Nantong zone focus on building?",
    ],
)
def test_a_number_that_the_text_prints_is_given(assistant: Assistant, question: str) -> None:
    assert ask(assistant, question).type == "answer"


@pytest.mark.parametrize(
    "question",
    [
        "广西高新区科技金融是一个部门负责还是几个部门负责？",
        "南通开发区的人才工作是几个部门一起管？",
    ],
)
def test_how_many_bodies_answer_for_it_is_told_by_naming_them(assistant: Assistant, question: str) -> None:
    answer = ask(assistant, question)
    assert answer.type == "answer"
    assert "责任单位" in answer.text or "牵头单位" in answer.text
