"""Whether a sum may be spent on what a question asks about."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("广西高新区国家重大专项的配套资金能用来发工资吗", None),
        ("广西高新区国家重大专项的配套资金可以用于成果转化吗", "yes"),
        ("广西经开区国家重大专项的资助能用于研发吗", "yes"),
        ("广西经开区国家重大专项的资助能买车吗", "no"),
        ("May the 1:1 matching money in a Guangxi high-tech zone be spent on commercialising the results?", "yes"),
        ("外资奖励资金能用来发工资吗", None),
        ("国家重点实验室的1000万能用来买仪器吗？", None),
        ("独角兽榜单奖的钱可以用来还贷款吗？", None),
        ("1:1配套资金能用来买设备吗？", None),
        ("经开区企业的1:1配套资金能用于成果转移转化吗？", "yes"),
        ("新增政府专项债券资金可以用于基础设施项目建设吗？", "yes"),
        ("新增政府专项债券资金可以用于发工资吗？", None),
        ("Can new government special bond funds be used for infrastructure projects in Guangxi ETDZs?", "yes"),
        ("Can new government special bonds be used for wages in Guangxi ETDZs?", None),
        ("获得外资奖励的企业可以发行债券吗？", "yes"),
        ("获得国家配套资金的企业可以买土地吗？", None),
        ("Can the unicorn award be used to pay wages?", None),
        ("Can the matching funds of an ETDZ firm be used for R&D?", "yes"),
    ],
)
def test_a_sum_is_spent_as_the_text_sets(question: str, decision: str | None, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("债券可以用于基础设施建设吗？", "yes"),
        ("专项债券可以用于经开区基础设施吗？", "yes"),
        ("Can government special bonds be used to fund infrastructure in an ETDZ?", "yes"),
        ("债券可以用于发工资吗？", None),
        ("企业债券可以用于基础设施吗？", None),
        ("Can government special bonds be used for salaries?", None),
    ],
)
def test_the_money_is_known_by_its_noun_and_the_use_without_its_place(
    question: str, decision: str | None, assistant: Assistant
) -> None:
    assert assistant.answer([question]).decision == decision
