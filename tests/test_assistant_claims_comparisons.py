"""Two sums set side by side: the relation that a claim tells is reckoned from the texts."""

from __future__ import annotations

import pytest

from assistant.claims.verify_text import verify_text
from index.search import Index


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "In Guangxi's draft for its ETDZs, the reward ceiling for a national-level zone's first entry into the national top 50 stands 5 million yuan above that for the top 150.",
            "supported",
        ),
        (
            "In Guangxi's draft for its ETDZs, the reward ceiling for a national-level zone's first entry into the national top 50 stands 3 million yuan above that for the top 150.",
            "contradicted",
        ),
        (
            "A national demonstration zone for technology transfer earns three times as much as a regional one under Guangxi's high-tech zone measures.",
            "supported",
        ),
        (
            "A national demonstration zone for technology transfer earns twice as much as a regional one under Guangxi's high-tech zone measures.",
            "contradicted",
        ),
        ("广西高新区措施给新认定国家级孵化器的配套钱,正好是自治区级的两倍。", "supported"),
        ("广西高新区措施给新认定国家级孵化器的配套钱,正好是自治区级的三倍。", "contradicted"),
        (
            "广西经开区送审稿里，国家级经开区首次冲进全国前50名的一次性奖励封顶800万元，比首次进前150名的封顶数多出300万元。",
            "contradicted",
        ),
        (
            "广西经开区送审稿里，国家级经开区首次冲进全国前50名的一次性奖励封顶1000万元，比首次进前150名的封顶数多出500万元。",
            "contradicted",
        ),
        ("按广西高新区若干措施，获批国家高新区最多比获批自治区级高新区多200万元。", "supported"),
        ("按广西高新区若干措施，获批国家高新区最多比获批自治区级高新区多300万元。", "contradicted"),
        ("广西高新区若干措施里，获批国家高新区和获批自治区级高新区的经费支持上限一样。", "contradicted"),
        ("广西经开区送审稿里，首次进入全国前100名的奖励比首次进入前150名的高200万元。", "supported"),
        ("广西经开区送审稿里，首次进入全国前100名的奖励比首次进入前50名的高。", "contradicted"),
        ("广西高新区措施里，独角兽榜单企业的补助是首次进入培育库企业的四倍。", "supported"),
        ("广西高新区措施里，独角兽榜单企业的补助是首次进入培育库企业的两倍。", "contradicted"),
        (
            "Under Guangxi's high-tech zone measures a firm on a published unicorn list gets four times as much as one first entering the unicorn pool.",
            "supported",
        ),
        (
            "Under Guangxi's high-tech zone measures a firm on a published unicorn list gets the same as one first entering the unicorn pool.",
            "contradicted",
        ),
        ("广西高新区措施给国家科技成果转移转化示范区的钱比自治区级的多200万元。", "supported"),
        ("广西高新区措施给国家科技成果转移转化示范区的钱比自治区级的多100万元。", "contradicted"),
        (
            "广西经开区送审稿对新认定国家重点实验室的补助上限，和广西高新区措施对国家重点实验室的补助一样，都是1000万元。",
            "supported",
        ),
        ("广西经开区送审稿里，年度排名提升超过20位的奖励是提升超过15位的两倍。", "supported"),
        ("广西经开区送审稿里，年度排名提升超过20位的奖励和提升超过15位的一样多。", "contradicted"),
        (
            "In Guangxi's high-tech zone measures, first entry into the national top 35 brings a maximum that is 2 million yuan above that for rising 10 places or more.",
            "supported",
        ),
        (
            "In Guangxi's high-tech zone measures, first entry into the national top 35 brings less than rising ten places or more.",
            "contradicted",
        ),
        (
            "Guangxi's draft ETDZ plan pays a firm entering the unicorn pool a quarter of what it pays one on a professional list.",
            "supported",
        ),
        ("广西高新区措施对新认定自治区级科技企业孵化器的配套资助是国家级的一半。", "supported"),
        ("广西高新区措施对新认定自治区级科技企业孵化器的配套资助比国家级的少30万元。", "contradicted"),
        ("广西经开区送审稿里新获批国家级经开区的奖励上限比首次进入前50名的高200万元。", "supported"),
        ("广西高新区若干措施里国家备案众创空间的补助和A级国家级孵化器的补助上限相同。", "contradicted"),
        ("按经开区送审稿，国家级经开区首次进前50名能拿的奖励比首次进前100名的多三百万元。", "supported"),
        ("按广西经开区送审稿，国家级经开区首次进前50名能拿的奖励比首次进前100名的多五百万元。", "contradicted"),
        ("广西高新区若干措施给自治区级科技成果转移转化示范区的经费只有国家级的三分之一。", "supported"),
        ("广西高新区若干措施给自治区级科技成果转移转化示范区的经费是国家级的一半。", "contradicted"),
        ("广西高新区若干措施里，自治区级高新区获批的支持上限比国家高新区获批的低200万元。", "supported"),
        ("广西高新区若干措施里，首次进全国前35名的国家高新区，经费支持上限和排名提升10位以上的一样。", "contradicted"),
        (
            "广西高新区若干措施里，首次进全国前35名的国家高新区，经费支持上限比排名提升10位以上的高200万元。",
            "supported",
        ),
        ("在广西经开区送审稿里，独角兽榜单企业的补助和首次进入培育库企业的资助一样多。", "contradicted"),
        ("在广西经开区送审稿里，进入独角兽榜单的企业比首次进入培育库的企业多拿300万元。", "supported"),
        (
            "Under the Guangxi ETDZ draft, the maximum for first entering the national top 100 is 2 million yuan higher than that for the top 150.",
            "supported",
        ),
        (
            "Under the Guangxi ETDZ draft, the maximum for first entering the national top 100 is 3 million yuan higher than that for the top 150.",
            "contradicted",
        ),
        ("In Guangxi's draft ETDZ plan, rising 20 places earns the same amount as rising 15 places.", "contradicted"),
        ("In Guangxi's draft ETDZ plan, rising 20 places earns twice as much as rising 15 places.", "supported"),
        (
            "Guangxi's high-tech zone measures pay a newly recognised national incubator double what they pay a regional-level one.",
            "supported",
        ),
        (
            "Guangxi's high-tech zone measures pay a newly recognised national incubator three times what they pay a regional-level one.",
            "contradicted",
        ),
        (
            "A national technology-transfer demonstration zone gets the same amount as a regional-level one under Guangxi's high-tech zone measures.",
            "contradicted",
        ),
        (
            "Under Guangxi's high-tech zone measures, the ceiling for winning approval as a national high-tech zone is 2 million yuan above that for a regional-level high-tech zone.",
            "supported",
        ),
        (
            "Under Guangxi's high-tech zone measures, the ceiling for winning approval as a national high-tech zone is 5 million yuan above that for a regional-level high-tech zone.",
            "contradicted",
        ),
        ("广西高新区措施和经开区送审稿对首次进入独角兽培育库企业的资助一样，都是100万元。", "supported"),
        ("广西高新区措施对独角兽榜单企业的补助比经开区送审稿的多100万元。", "contradicted"),
        ("广西高新区措施给院士工作站的补助比博士后科研工作站多50万元。", "not_found"),
        (
            "Guangxi's high-tech zone measures pay an academician workstation twice as much as a postdoctoral workstation.",
            "not_found",
        ),
        ("南通方案给国家级工业设计中心的奖励是省级的两倍。", "not_found"),
        ("广东方案对考核第一名的奖励比第二名多100万元。", "not_found"),
        ("Nantong's plan pays a provincial incubator half as much as a national one.", "not_found"),
        ("广西高新区措施对上市企业的奖励和瞪羚企业的一样多。", "not_found"),
    ],
)
def test_two_sums_set_side_by_side_are_looked_up_and_reckoned(bundled_index: Index, text: str, verdict: str) -> None:
    assert verify_text(text, [], bundled_index).verdict == verdict
