from __future__ import annotations

import pytest

from assistant.count_limit import of_count
from index.types import Provision

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
    ],
)
def test_a_number_of_things_is_held_against_the_most_allowed(question: str, decision: str | None) -> None:
    assert _of(question) == decision
