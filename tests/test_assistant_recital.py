"""A yes-no question that recites a provision all but word for word."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("广东2016年方案：对单项指标处于全国最后10名的国家级经开区，由省财政厅进行书面提醒吗？", "no"),
        ("广东2016年方案：对单项指标处于全国最后10名的国家级经开区，由省商务厅进行书面提醒吗？", "yes"),
        ("广西高新区措施规定，连续5年排序末3位的，报自治区政府同意后进行摘牌警示，进入一年的整改期吗？", "no"),
        ("广西高新区措施规定，连续3年排序末3位的，报自治区政府同意后进行摘牌警示，进入一年的整改期吗？", "yes"),
        ("按广西高新区若干措施，对获批国家高新区的给予不超过3000万元的经费支持吗？", "no"),
        ("广西高新区措施规定，对首次进入独角兽企业培育库的企业，每家后资助100万元经费支持吗？", "no"),
        ("广西经开区送审稿把建设科技创新平台和载体交给工业和信息化厅领头干吗？", "no"),
        ("我们高新区今年全国排名提升了30位，排到第50名，能给不超过800万元的经费支持吗？", "yes"),
    ],
)
def test_what_a_recital_says_otherwise_is_asked(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision
