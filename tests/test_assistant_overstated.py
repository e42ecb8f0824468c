from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.overstated import of_overstated


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("Is it handed out automatically, without any conditions?", "达到补助条件的给予最高不超过500万元"),
        ("是不是只要大项目？", "注重突破先进制造业项目,同时积极引进中小外资制造业项目"),
    ],
)
def test_what_a_text_conditions_is_not_had_without_condition(question: str, text: str) -> None:
    assert of_overstated(question, text) == "no"


def test_a_text_that_sets_none_says_nothing_against_it() -> None:
    assert of_overstated("Is it handed out automatically?", "支持企业发展") is None
    assert of_overstated("Is it 5 million?", "最高不超过500万元") is None


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("Is matching for key R&D in Guangxi ETDZs without any ceiling?", "no"),
        ("新型研发机构认定了就自动给500万，没有任何条件吗？", "no"),
        ("南通的其他经济开发区是不是只引进1.5亿美元以上的项目？", "no"),
        (
            "Does lacking a postdoc workstation rule out any support for postdoc work in a Guangdong national ETDZ?",
            "no",
        ),
        ("按开发区改革创新方案，管委会预审以后还要不要再一级一级往上报？", "no"),
        ("按开发区改革创新方案，原来要一级一级往上报的审批，预审以后能不能直接送审批部门？", "yes"),
        ("配偶就业、子女上学，广西高新区对贡献巨大的团队一概不管，是吗？", "no"),
    ],
)
def test_a_yes_is_not_taken_from_a_text_that_says_otherwise(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision
