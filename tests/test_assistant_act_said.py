"""What may be done is answered yes only by a passage that says the act itself, not by one that speaks of its place alone."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    "asked",
    [
        "高新区能不能用工业用地建高尔夫球场",
        "经开区能不能用工业用地建医院",
        "广西经开区管委会能不能征税",
        "南通经济开发区管委会能不能任命局长",
        "外籍人才在广西经开区能免考驾照吗",
        "广西经开区管委会能不能开银行",
        "南通经济开发区管委会能不能自己定工资",
        "高新区管委会能不能发行债券",
        "高新区能不能用工业用地建商品房",
        "广西经开区的企业可以延期交税吗",
        "外籍人才在南通的开发区能办永久居留吗",
        "高新区企业可以免费用厂房吗",
        "Can industrial land in a Nantong development zone be used to build a hospital?",
        "Is the management committee of a Guangxi high-tech zone allowed to open a bank?",
        "Is the management committee of a Nantong zone allowed to set its own salaries?",
        "May companies in Guangdong national ETDZs start building before the EIA?",
        "Is the management committee of a Guangxi ETDZ allowed to open a bank?",
    ],
)
def test_an_act_that_no_passage_says_is_not_allowed(asked: str, assistant: Assistant) -> None:
    answer = assistant.answer([asked])
    assert answer.decision != "yes"
    assert not answer.amounts


@pytest.mark.parametrize(
    "asked",
    [
        "广西高新区的企业能不能用自家闲置土地建保障性租赁住房？",
        "南通开发区的平台公司符合条件的可以上市吗？",
        "南通经济开发区管委会能不能调整内设机构？",
        "南通的经济开发区管委会有没有权调整内部管理机构？",
        "南通支不支持企业并购海外知名品牌？",
        "广东国家级经开区的运营企业能不能发行债券？",
        "广东国家级经开区的环保项目，环评能快点批不？",
        "开发区的规划环评已经过了，我们项目的环评能简化些吗？",
        "各种所有制企业能不能托管南通现有的经济开发区？",
        "May a company in a Guangxi high-tech zone build affordable rental housing on its own idle land?",
        "Can private investors take part in building and running Guangdong's national-level ETDZs through PPP?",
    ],
)
def test_an_act_that_a_passage_says_is_allowed(asked: str, assistant: Assistant) -> None:
    answer = assistant.answer([asked])
    assert answer.type == "answer"
    assert answer.decision in ("yes", None)
    assert answer.citations
