"""Whether an award is reckoned by something else than the text has it."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.paid_per import per_another, per_of


def test_what_something_is_for_each_of_is_printed() -> None:
    assert per_of(["每家给予100万元", "给予每个平台一次性补助"]) == "每家给予，每个平台一次性"


@pytest.mark.parametrize(
    ("question", "per", "another"),
    [("按人头发吗", "每家企业", True), ("按人头发吗", "每个团队", False), ("按人头发吗", "", False), ("发多少", "每家企业", False), ("is it paid per employee?", "每家企业", True), ("按项目给吗", "单个项目", False), ("is it given for each project?", "each firm", True), ("is it given for each project above USD 20 million?", "each firm", False)],
)  # fmt: skip
def test_another_measure_is_another(question: str, per: str, another: bool) -> None:
    assert per_another(question, per) is another


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("独角兽补助按人头发吗", "no"),
        ("广西高新区新型研发机构的500万按月发吗", "no"),
        ("Is the unicorn award in a Guangxi ETDZ paid per employee?", "no"),
        ("广西高新区企业技术中心50万是每家企业给吗", "yes"),
        ("入库企业能按月发吗？", None),
        ("15万元奖励是按项目给吗？", None),
    ],
)
def test_an_award_is_reckoned_as_the_text_has_it(question: str, decision: str | None, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision
