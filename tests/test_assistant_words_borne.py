"""Words that one reading was made for do not catch what is told beside it."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (
            "The city gave us 6 million yuan and the state 9 million for our national key R&D project in the Guangxi hi-tech zone. How much matching?",
            {"9000000"},
        ),
        ("我们是2015年挂牌的国家级经开区，今年排名升了18位到120名，奖多少？", {"1000000"}),
        ("今年挂牌自治区级高新区，给多少？", {"8000000"}),
        ("到位外资要超过多少才给奖励而且最高给多少（广西经开区）？", {"20000000", "10000000", "2"}),
        ("What is the limit on office floor area in Guangxi ETDZ industrial projects?", {"15"}),
        ("广西高新区：前年就申报今年获批的国家重点实验室有多少补助？", {"10000000"}),
        (
            "We were 160th. This year the Guangxi national ETDZ made it: how much for breaking into the top 150?",
            {"3000000"},
        ),
        ("什么情况下能拿到独角兽榜单的400万？", {"4000000"}),
        ("什么时候能拿到广西经开区的外资奖励？", {"2", "20000000"}),
    ],
)
def test_the_sum_is_that_of_the_matter(asked: str, told: set[str], assistant: Assistant) -> None:
    assert {str(amount.value) for amount in assistant.answer([asked]).amounts} == told


@pytest.mark.parametrize(
    ("turns", "decision", "told"),
    [
        (["我们是广西的国家高新区，今年全国排名进了12位，排到第63，能申请进位的那笔800万以内的经费吗？"], "no", set()),
        (["我们是广西的国家高新区，今年全国排名进了12位，排到第58，能申请进位的那笔800万以内的经费吗？"], "yes", {"8000000"}),
        (["广西的国家级经开区第一次进全国前50，奖励多少？", "前50估计够不着，首次进前150还行，那档最高给多少？"], None, {"3000000"}),
        (["For a Guangxi national ETDZ the top 50 is out of reach; how much for first entering the top 150?"], None, {"3000000"}),
        (["广西经开区改革提升行动方案里，新获批国家级经开区最高奖多少？", "那你手上这一份标明是正式印发稿吗？"], "no", set()),
        (
            ["Is the Guangxi action plan for reforming economic and technological development zones that you hold a final, adopted version?"],
            "no",
            set(),
        ),
    ],
)  # fmt: skip
def test_what_is_told_is_read_where_it_stands(
    turns: list[str], decision: str | None, told: set[str], assistant: Assistant
) -> None:
    answer = assistant.answer(turns)
    assert answer.decision == decision
    assert {str(amount.value) for amount in answer.amounts} >= told
