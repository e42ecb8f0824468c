"""A promise that a question names stands beside the answer as a verdict, and never writes it."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.chat import Assistant

ON = date(2026, 1, 1)


@pytest.mark.parametrize(
    ("text", "rule", "words"),
    [
        ("广西经开区获批外贸转型升级基地，给多少补贴？", "etdz-02-transformation-base", "文本没有写明金额"),
        ("How much does a Guangxi ETDZ get for a foreign trade transformation base?", "etdz-02-transformation-base",
         "no amount is in the text"),
    ],
)  # fmt: skip
def test_a_promise_without_a_sum_is_refused_with_the_passage_and_its_verdict(
    assistant: Assistant, text: str, rule: str, words: str
) -> None:
    answer = assistant.answer([text], ON)
    assert answer.type == "refuse" and not answer.amounts and answer.citations
    (verdict,) = [one for one in answer.verdicts if one.rule == rule]
    assert (verdict.status, verdict.entitlement) == ("eligible", "draft") and words in verdict.reason


def test_another_provinces_promise_is_not_named(assistant: Assistant) -> None:
    answer = assistant.answer(["广东的经开区外贸转型升级基地给多少补贴？"], ON)
    assert "etdz-02-transformation-base" not in [one.rule for one in answer.verdicts]


def test_a_sum_is_never_pushed_out_by_a_promise(assistant: Assistant) -> None:
    answer = assistant.answer(["广西高新区新认定的国家级科技企业孵化器给多少？另外盘活闲置场所怎么支持？"], ON)
    assert answer.verdicts[0].rule == "hitech-14-national-incubator"
    assert "hitech-14-idle-premises" in [one.rule for one in answer.verdicts]
