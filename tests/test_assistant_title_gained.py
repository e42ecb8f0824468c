"""A title given to a zone or a firm is not the zone's approval, and no sum for another title is told for it."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.title_gained import title_gained, without_title_gained


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("our zone wins national smart-city pilot status", "national smart-city pilot"),
        ("the zone was approved as a national processing-trade park; how much?", "national processing-trade park"),
        ("a firm becomes a specialised and sophisticated little giant.", "specialised and sophisticated little giant"),
        ("高新区获批国家生态工业示范园区，给多少钱", "国家生态工业示范园区"),
        ("企业获评国家级绿色工厂，给多少钱", "国家级绿色工厂"),
        ("高新区获批国家级人才基地能拿多少", "国家级人才基地"),
    ],
)
def test_a_title_is_read(text: str, title: str) -> None:
    assert title_gained(text) == title
    assert title not in without_title_gained(text)


@pytest.mark.parametrize(
    "text",
    [
        "a zone that becomes a national high-tech zone",
        "approved as a national economic and technological development zone",
        "a zone just upgraded to national status",
        "two zones were approved in guangxi high-tech zones",
        "高新区获批国家高新技术产业开发区，给多少钱",
        "园区升级为国家级经开区",
        "经开区晋升为国家级",
    ],
)
def test_a_zones_own_standing_is_no_title(text: str) -> None:
    assert title_gained(text) == ""
    assert without_title_gained(text) == text


@pytest.mark.parametrize(
    "question",
    [
        "Our Guangxi ETDZ was approved as a national processing-trade park; how much is the award?",
        "A Guangxi high-tech zone gained state-level green-park recognition. What is the grant?",
        "A Guangxi high-tech zone is approved as a national torch base. How much funding?",
        "A company in a Guangxi ETDZ becomes a specialised and sophisticated little giant. How much money?",
        "广西高新区获批国家生态工业示范园区，给多少钱？",
        "广西经开区获批国家级加工贸易产业园，奖多少？",
        "广西高新区企业获评国家级绿色工厂，给多少钱？",
        "广西高新区的企业评上国家级专精特新小巨人，补助多少？",
        "广西高新区获批国家级人才基地，补贴多少？",
    ],
)
def test_no_sum_is_told_for_another_title(question: str, assistant: Assistant) -> None:
    answer = assistant.answer([question])
    assert answer.type == "refuse"
    assert not answer.amounts


@pytest.mark.parametrize(
    ("question", "sum_"),
    [
        ("Our Guangxi high-tech zone was approved as a national high-tech zone. How much?", "10000000"),
        ("A Guangxi high-tech zone wins national tech-transfer demonstration status. How much?", "3000000"),
        ("广西高新区获批国家科技成果转移转化示范区，给多少钱？", "3000000"),
        ("广西一园区获批国家高新区，给多少钱？", "10000000"),
    ],
)
def test_the_sum_for_the_title_named_is_told(question: str, sum_: str, assistant: Assistant) -> None:
    assert {amount.value for amount in assistant.answer([question]).amounts} == {sum_}
