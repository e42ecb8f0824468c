"""One thing for each of several firms, and zones of two levels, each with the funding of its own level."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "sums"),
    [
        ("Four companies of a Guangxi high-tech zone each newly obtained one regional-level R&D body (three 重点实验室, "
         "one enterprise technology center). Total one-time subsidy?", ["2000000"]),
        ("广西高新区4家企业各新认定1家自治区级研发机构（3家重点实验室、1家企业技术中心），一次性补助合计多少？", ["2000000"]),
        ("In Guangxi one park is approved as national high-tech zone and three other parks become "
         "autonomous-region-level high-tech zones. What is the maximum total funding?", ["34000000"]),
        ("In one Guangxi high-tech zone 2 incubators became newly recognised at national level and 2 at regional level. "
         "Add up the matching support for all four.", ["3000000"]),
    ],
)  # fmt: skip
def test_each_is_counted_once_at_its_own_level(assistant: Assistant, question: str, sums: list[str]) -> None:
    assert [amount.value for amount in assistant.answer([question]).amounts][:1] == sums


def test_a_demonstration_zone_goes_by_its_short_name(assistant: Assistant) -> None:
    question = "A Guangxi high-tech zone became a regional demo zone for commercialising results; how much money is it?"
    assert [amount.value for amount in assistant.answer([question]).amounts] == ["1000000"]
