"""The rate or the ceiling of an award asked outright, though a sum is told that it would be worked out from."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant

CAME_IN = "外资企业到位3000万美元落在南宁经开区，"
PUT_IN = "We put US$26 million into a new encouraged-industry plant in a Guangxi ETDZ this year. "
RATED = "A firm brought US$30 million into a Guangxi ETDZ at an exchange rate of 7.1. "
CEILING = [("20000000", "CNY", "up_to")]
CAPITAL = [("2", "percent", "exact"), ("20000000", "CNY", "up_to")]
MATCHING = [("100", "percent", "exact"), ("10000000", "CNY", "up_to")]


@pytest.mark.parametrize(
    ("question", "terms"),
    [
        (f"{CAME_IN}奖励是按几个点？", CAPITAL),
        (f"{CAME_IN}一家企业最多能拿到多少封顶？", CEILING),
        ("外资到账1.5亿美元，汇率7.1，封顶是多少钱？", CEILING),
        (f"{PUT_IN}What percentage do we get back?", CAPITAL),
        (f"{PUT_IN}What is the ceiling of the reward?", CEILING),
        (f"{PUT_IN}what's the reward rate?", CAPITAL),
        ("外资企业到位3亿元人民币落在南宁经开区，鼓励类，奖励比例是多少？", CAPITAL),
        ("国家重点研发计划拿了800万，高新区企业，按几比几配套？", MATCHING),
    ],
)
def test_the_terms_of_an_award_are_told_without_a_sum(
    assistant: Assistant, question: str, terms: list[tuple[str, str, str]]
) -> None:
    answer = assistant.answer([question])
    assert (answer.type, answer.missing) == ("answer", ())
    assert [(one.value, one.unit, one.kind) for one in answer.amounts] == terms
    assert not any(one.steps for one in answer.amounts)


@pytest.mark.parametrize(
    "question",
    [
        f"{CAME_IN}能拿多少奖励？",
        f"{CAME_IN}奖励比例多少，能拿多少？",
        f"{PUT_IN}How much do we get?",
        f"{PUT_IN}What is the reward rate and how much do we get?",
        f"{PUT_IN}What is the most we can get?",
    ],
)
def test_a_sum_asked_for_still_needs_its_rate_of_exchange(assistant: Assistant, question: str) -> None:
    answer = assistant.answer([question])
    assert (answer.type, [one.fact for one in answer.missing][:1]) == ("clarify", ["exchange_rate"])


def test_a_sum_asked_for_beside_its_ceiling_is_worked_out(assistant: Assistant) -> None:
    answer = assistant.answer([f"{CAME_IN}按7.1折算，能拿多少，封顶多少？"])
    assert [one.value for one in answer.amounts] == ["4260000"]


@pytest.mark.parametrize(
    "question",
    [
        f"{RATED}What's the award, and where is it capped?",
        f"{RATED}At what rate is the award worked out, and what will we get?",
        f"{RATED}What award do we get and at what rate?",
    ],
)
def test_the_award_asked_beside_its_terms_is_worked_out(assistant: Assistant, question: str) -> None:
    assert "4260000" in {one.value for one in assistant.answer([question]).amounts}
