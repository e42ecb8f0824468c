"""A sum invented for a printed matter is not found; a printed sum told wrong contradicts."""

from __future__ import annotations

import pytest

from assistant.claims.verify_text import verify_text
from index.search import Index


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "Guangxi's draft action plan on economic development zones gives 500,000 yuan to firms newly certified as high-tech enterprises in the zones.",
            "not_found",
        ),
        ("广西经开区送审稿对推进高新技术企业简易认定的经开区奖励200万元。", "not_found"),
        ("按广东方案,南沙经开区到2020年地区生产总值要达到3000亿元。", "not_found"),
        (
            "Each postdoctoral research workstation in a Guangxi high-tech zone receives 500,000 yuan a year.",
            "not_found",
        ),
        ("广西高新区若干措施给高新区内的院士工作站补助80万元。", "not_found"),
        ("广西高新区若干措施对自治区级高新区以升促建的给予200万元。", "not_found"),
        ("广西高新区若干措施对引进区内外高等学校设立分支机构的高新区给予300万元。", "not_found"),
        ("广西经开区送审稿对引进贸易总部的经开区奖励500万元。", "not_found"),
        ("南通方案对新获批的省级外贸转型升级基地奖励100万元。", "not_found"),
        ("广西高新区若干措施要求各高新区建设宿舍型保障性租赁住房不少于500套。", "not_found"),
        ("广西经开区送审稿对经开区内新认定的自治区新型研发机构最高补助800万元。", "contradicted"),
        ("广西高新区若干措施支持国家高新区创建国家科技成果转移转化示范区，获批的给500万元。", "contradicted"),
        ("广西高新区若干措施鼓励建设专业化孵化器，新认定国家级孵化器的配套资助为200万元。", "contradicted"),
        ("广西高新区若干措施培育新型研发机构，通过自治区认定的给予一次性最高800万元。", "contradicted"),
        ("广西高新区若干措施对获批国家高新区的支持不超过1500万元。", "contradicted"),
        (
            "Guangxi's high-tech zone measures back firms on published unicorn lists with 2 million yuan each.",
            "contradicted",
        ),
        ("广西经开区送审稿对首次进入独角兽企业培育库的企业每家资助200万元。", "contradicted"),
        ("广东方案要打造500亿元以上产业集群20个。", "contradicted"),
        ("范本要求工业用地出让年期一般控制在30年以内。", "contradicted"),
        ("广西高新区若干措施培育新型研发机构，通过自治区认定的给予一次性最高不超过500万元。", "supported"),
        ("广西经开区送审稿对在经开区建设重点实验室的，新认定的国家重点实验室一次性补助不超过500万元。", "contradicted"),
    ],
)
def test_a_sum_of_the_next_sentence_does_not_contradict_an_invented_one(
    bundled_index: Index, text: str, verdict: str
) -> None:
    assert verify_text(text, [], bundled_index).verdict == verdict
