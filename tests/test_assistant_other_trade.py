"""A firm of another trade is told as such; whom a factory sells to or hires says nothing of its own trade."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.read_facts import FactReader
from tests.assistant_parts import BOOK
from tests.chat_parts import ask, sums

READER = FactReader(BOOK.facts)


@pytest.mark.parametrize(
    "text",
    [
        "Our factory ships its goods to wholesalers in Vietnam",
        "The manufacturer hired a logistics firm this year",
        "a parts maker whose customers are mostly traders",
        "our manufacturing plant sells through distributors",
        "a manufacturer of retail shelves with more orders in trade",
        "制造业企业在我区做生意",
        "我区一家糖厂把货卖给贸易公司",
        "这家制造企业委托物流公司送货",
        "制造企业通过外贸公司出口",
        "电池厂找了一家咨询公司",
    ],
)
def test_whom_a_factory_deals_with_is_not_its_trade(text: str) -> None:
    assert READER.read(text)["manufacturing"] is True


@pytest.mark.parametrize(
    "text",
    [
        "They are traders",
        "It is a logistics company",
        "Two trading houses passed the line",
        "the firm is in retail",
        "Does a supermarket chain count?",
        "they only do logistics, not manufacturing",
        "这几家是做生意的",
        "物流企业算不算？",
        "三家是搞贸易的",
        "有一家电商公司",
        "他们主营批发",
        "不是制造业企业，是软件公司",
    ],
)
def test_a_firm_of_another_trade_is_told(text: str) -> None:
    assert READER.read(text)["manufacturing"] is False


@pytest.mark.parametrize(
    "question",
    [
        "A manufacturing plant in our Guangxi ETDZ, which sells to traders abroad, passed RMB 1.5 billion in revenue for the first time. What is the zone's award?",
        "广西经开区有家制造企业，产品都卖给贸易公司，今年营收首次突破15亿元，奖励园区多少？",
    ],
)
def test_a_factory_that_sells_to_traders_is_paid(assistant: Assistant, question: str) -> None:
    assert [value for value, _, _ in sums(ask(assistant, question))] == ["150000"]


@pytest.mark.parametrize("text", ["按15%算的是建筑面积吗", "生产性服务业用地比例是多少", "开发区服务企业的平台"])
def test_a_word_of_land_or_of_service_names_no_trade(text: str) -> None:
    assert READER.read(text).get("manufacturing") is not False


@pytest.mark.parametrize(
    "text", ["一家糖厂和一家物流公司都过了线", "a toolmaker and a trading house passed it", "贸易公司与制造企业各一家"]
)
def test_firms_of_both_kinds_tell_neither(text: str) -> None:
    assert "manufacturing" not in READER.read(text)
