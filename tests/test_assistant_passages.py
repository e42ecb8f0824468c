from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("What can happen to a zone that is near the bottom for three years, going by the reform and innovation plan for development zones?", "核减面积"),
        ("按促进开发区改革和创新发展的方案，老是垫底三年的园区会咋样？", "核减面积"),
        ("Under the plan that merges 33 zones into 22, what do zones that do well in the appraisal get?", "优先考虑升级"),
    ],
)  # fmt: skip
def test_a_document_described_in_free_words_is_the_one_asked(question: str, said: str, assistant: Assistant) -> None:
    answer = assistant.answer([question])
    assert answer.citations[0].document == "devzones-reform"
    assert said in answer.text


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("园区统一做“区域评”，最后评审的费用谁买单？", "财政预算"),
        ("广西国家级经开区首次进全国前列的奖金出自哪个盘子，谁牵头？", "商务专项资金"),
        ("广东要打造多少个千亿级产业集群？到哪年？", "2020年"),
    ],
)
def test_who_pays_and_by_when_is_quoted_too(question: str, said: str, assistant: Assistant) -> None:
    assert said in assistant.answer([question]).text


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("广西高新区新增的工业地，除了一次性卖断还能怎么供？", "分期供地"),
        ("广东国家级经开区里工业地能不能长租？", "长期租赁"),
        ("How many flagship industries should each Nantong economic development zone have?", "1~2"),
        ("南通引进的高技能人才，落户、孩子上学、看病这些，开发区怎么给办？", "一站式"),
        ("自治区开发区改革方案的领导小组办公室设在哪里？", "经济和信息化委"),
        ("平台经济的公司在广西经开区可以集中用一个地址注册吗？", "集群注册"),
    ],
)
def test_everyday_words_find_the_passage(question: str, said: str, assistant: Assistant) -> None:
    assert said in assistant.answer([question]).text


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("厂房加层不另收地价，南通和自治区开发区改革方案都这么说吗？", "yes"),
        ("国家项目1:1配套，经开区方案和高新区措施都写了1000万封顶，算法一样吗？", "no"),
        ("南通试不试REITs？", "yes"),
        ("广东国家级经开区的研究所，听说职称以后单位自己就能评？", "yes"),
        ("Strategic new-industry project of over 100 million US dollars in a Guangdong national ETDZ: is land quota guaranteed?", "yes"),
    ],
)  # fmt: skip
def test_yes_or_no(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("区域评估：广西经开区要做到什么程度，南通又编了什么东西指导企业用结果？", ("全覆盖", "指南")),
        ("首次进全国前列，广西国家级经开区进前50和国家高新区进前35，奖励封顶各多少？", ("800万", "1000万")),
        ("连续三年垫底的园区，自治区开发区方案和广西高新区措施各怎么收拾？", ("核减面积", "摘牌")),
        ("高新区里行政办公和生活配套，按占地算和按建筑面积算，各自的上限百分比是？（广西）", ("7%", "15%")),
    ],
)
def test_each_side_has_its_own_passage(question: str, said: tuple[str, ...], assistant: Assistant) -> None:
    text = assistant.answer([question]).text
    assert all(words in text for words in said)
