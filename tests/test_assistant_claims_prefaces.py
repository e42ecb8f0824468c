"""How a claim is introduced, a slide note or a memo, is no part of what it claims."""

from __future__ import annotations

import pytest

from assistant.claims.verify_text import verify_text
from index.search import Index


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            'Slide note: Guangxi ETDZ draft aims for three fifths or more of new industrial land in the parks to be supplied as "standard land".',
            "supported",
        ),
        (
            'Slide note: Guangxi ETDZ draft aims for two fifths or more of new industrial land in the parks to be supplied as "standard land".',
            "contradicted",
        ),
        (
            "Slide takeaway: Guangxi's high-tech zone measures oppose letting the private sector run specialised parks inside high-tech zones.",
            "contradicted",
        ),
        (
            "Consultant's memo: Guangxi's high-tech zone measures give a newly recognised national incubator 1 million yuan.",
            "supported",
        ),
        (
            "Consultant's memo: Guangxi's high-tech zone measures give a newly recognised national incubator 2 million yuan.",
            "contradicted",
        ),
        ("同事问起，我的理解是：广西高新区措施对获批国家高新区的给予不超过1000万元。", "supported"),
        ("会议纪要摘要：广西高新区措施对获批国家高新区的给予不超过1500万元。", "contradicted"),
        ("学生笔记：广东国家级经开区综合发展水平考核共53项指标。", "supported"),
    ],
)
def test_what_introduces_a_claim_is_no_part_of_it(bundled_index: Index, text: str, verdict: str) -> None:
    assert verify_text(text, [], bundled_index).verdict == verdict
