"""Stories whose numbers are shares, make up a heading, stand last, are left out or have been paid: the right total."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant

_STORIES = (
    ("Six firms in the Nanning ETDZ entered the unicorn cultivation pool for the first time this year; two of them have already been paid. How much is still owed?", 4_000_000),
    ("南宁经开区今年五家企业首次进入独角兽企业培育库，其中两家已经拿到钱了。还要发多少？", 3_000_000),
    ("Ten incubators in our Guangxi high-tech zone applied for regional recognition this year; a fifth of them were rejected, the others succeeded. What is the total grant?", 4_000_000),
    ("广西高新区八家企业申报自治区级工程研究中心，其中五家今年获得认定，一家一个，合计补助多少？", 2_500_000),
    ("广西高新区今年新认定国家级孵化器两家、自治区级孵化器四家。不算国家级的，合计多少？", 2_000_000),
    ("Four firms in a Guangxi high-tech zone had regional key laboratories newly recognised, one for each firm. What is the total subsidy?", 2_000_000),
    ("For our Guangxi ETDZ: first-time entries to the unicorn pool, two; on a unicorn list of a professional agency, one. What is the total?", 6_000_000),
    ("Last year our Guangxi ETDZ had six manufacturers for the first time above 1.5 billion in revenue, this year another four. What should the zone receive for the two years in total?", 1_500_000),
    ("桂林高新区今年有六家科技企业孵化器新认定，其中两家国家级，其余是自治区级。一共能拿多少？", 4_000_000),
    ("广西经开区四家制造业企业营收首次突破15亿元，奖励已到账30万元，还差多少没到账？", 300_000),
)  # fmt: skip


@pytest.mark.parametrize(("story", "total"), _STORIES)
def test_the_right_total_is_told(assistant: Assistant, story: str, total: int) -> None:
    assert int(assistant.answer([story]).amounts[0].value) == total
