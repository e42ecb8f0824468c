from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.count_limit import of_count
from index.types import Provision
from tests.chat_parts import ask

_TEXT = "除x市外,1个县(市、区)域只保留1个开发区,每个开发区原则上不超过3个区块。"


def _of(question: str) -> str | None:
    found = of_count(question, [Provision("devzones-reform", 0, len(_TEXT), _TEXT)])
    return found[0] if found else None


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("一个县能不能同时留两个开发区？", "no"),
        ("一个县可以保留一个开发区吗？", "yes"),
        ("一个县是不是不能留两个开发区？", "yes"),
        ("一个开发区分成4个区块可以吗？", "no"),
        ("一个开发区分成3个区块可以吗？", "yes"),
        ("May one county keep two development zones?", "no"),
        ("一个县可以有一个以上的开发区吗？", "no"),
        ("县里想新设一个开发区，允许吗？", None),
        ("两家企业能一起申报吗？", None),
        ("开发区可以扩区吗？", None),
        ("一个设区市能不能留两个开发区？", None),
        ("自治区保留20个开发区可以吗？", None),
        ("三个县各保留一个开发区，共3个，可以吗？", None),
        ("x市能不能保留2个开发区？", None),
        ("那个例外的市的一个县能保留2个开发区吗？", None),
        ("一个县（不算例外的市）能保留2个开发区吗？", "no"),
        ("每个县保留三个开发区行不行？", "no"),
        ("县里能不能同时有两个开发区？", "no"),
        ("三个开发区一共分成5个区块可以吗？", None),
        ("一个开发区保留2个区块可以吗？", "yes"),
        ("May the exempted city keep two development zones in a county?", None),
        ("May two counties keep two development zones?", None),
        ("May the region keep 20 development zones?", None),
        ("Can a zone be split into five separate blocks?", "no"),
        ("May a county, not the exempted city, have three zones?", "no"),
    ],
)
def test_a_number_of_things_is_held_against_the_most_allowed(question: str, decision: str | None) -> None:
    assert _of(question) == decision


@pytest.mark.parametrize("word", ["少于", "不到", "不足"])
@pytest.mark.parametrize(("number", "decision"), [("2", "yes"), ("3", "no")])
def test_fewer_than_a_number_excludes_that_number(word: str, number: str, decision: str) -> None:
    text = f"每个开发区{word}3个区块。"
    found = of_count(f"一个开发区分成{number}个区块可以吗？", [Provision("devzones-reform", 0, len(text), text)])
    assert found and found[0] == decision


def test_a_goal_of_one_or_two_is_no_limit() -> None:
    text = "各经济开发区要培育1~2个新兴产业。"
    assert of_count("一个开发区培育3个新兴产业可以吗？", [Provision("nantong-edz", 0, len(text), text)]) is None


@pytest.mark.parametrize(
    "question",
    [
        "按开发区改革实施方案，自治区保留15个开发区可以吗？",
        "按开发区改革实施方案，四个县各保留一个开发区，共4个，可以吗？",
        "按开发区改革实施方案，x市可以保留3个开发区吗？",
    ],
)
def test_a_limit_for_another_unit_says_neither_yes_nor_no(assistant: Assistant, question: str) -> None:
    assert ask(assistant, question).decision is None


def test_the_limit_holds_for_one_county(assistant: Assistant) -> None:
    asked = "按开发区改革实施方案，一个县（不算那个例外的市）能留三个开发区吗？"
    assert ask(assistant, asked).decision == "no"
