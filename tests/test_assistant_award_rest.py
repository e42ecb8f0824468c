"""The rest of an award, and what a payer bears of one that is told or totalled."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "amounts"),
    [
        ("经开区企业国家重点研发计划拿了1300万，按1:1因为封顶有多少配不到？", ["3000000"]),
        ("经开区企业国家重点研发计划拿了800万，按1:1因为封顶有多少配不到？", ["8000000"]),  # nothing is cut off
        ("高新区企业国家科技重大专项拿了700万，自治区配套已到账260万，还有多少没到？", ["4400000"]),
        ("广西高新区公司国家科技重大专项拿了600万，配套还没到，能拿多少？", ["6000000"]),  # nothing has arrived
        ("High-tech zone firm got 12 million of national key R&D money. How much is lost to the cap of the region's matching?", ["2000000"]),
        ("Of a match of a national key R&D project of 6 million for a Guangxi high-tech zone firm, 4 million has been paid. How much is still outstanding?", ["2000000"]),
        ("广西高新区企业获国家重点研发计划国拨800万元，其中已到位300万元，自治区配套还有多少没到？", ["8000000"]),  # of the grant
        ("A Guangxi high-tech zone firm got state money of RMB 8 million in a national key R&D programme, of which 3 million received. How much of the matching is still to come?", ["8000000"]),
        ("广西高新区企业获国家重点研发计划国拨800万元，自治区配套已到位300万元，配套还有多少没到？", ["5000000"]),
        ("广西经开区外资到位3000万美元，汇率7，奖励已到账100万元，还有多少没到？", ["3200000"]),
        ("广西高新区企业2年分别获国家重点研发计划1500万元和800万元，因封顶损失多少？", ["10000000"]),  # a ceiling of each year
        ("广西高新区企业连续两年每年获国家重点研发计划1500万元，因封顶少拿多少？", ["10000000"]),
        ("广西高新区企业2年共获国家重点研发计划1500万元，因封顶少拿多少？", ["10000000"]),
        ("We sit in the high-tech zone and took 8.5 million from a national major S&T project this year. Of the region's match only 5 million has arrived, on the 6th of May. How much is still to come?", ["3500000"]),
        ("经开区项目外资奖励一共奖了600万，市里要出多少？", ["3000000"]),
        ("广西高新区国家重点研发计划已到账配套300万，国家给了700万，还有多少没到？", ["4000000"]),
        ("广西高新区企业国家重大专项拿了800万元，补助已经给了200万，还剩多少？", ["6000000"]),
        ("广西高新区企业国家重大专项拿了800万元，奖励款先拨了300万元，还剩下多少钱？", ["5000000"]),
        ("广西高新区企业国家重大专项拿了800万元，自筹还剩200万，补助多少？", ["8000000"]),
        ("A firm in a Guangxi high-tech zone got a national key R&D grant of RMB 7 million; RMB 3 million of the matching has been paid. How much is still to come?", ["4000000"]),
        ("Foreign capital award in a Guangxi ETDZ came to 5 million yuan. How much of it does the city pay?", ["2500000"]),
    ],
)  # fmt: skip
def test_the_rest_of_an_award(assistant: Assistant, question: str, amounts: list[str]) -> None:
    assert [one.value for one in assistant.answer([question]).amounts] == amounts
