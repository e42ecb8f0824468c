"""What a claim mixes up: subjects, parts of names, members of lists, verbs of one ban, sums told by another."""

from __future__ import annotations

import pytest

from assistant.claims.figures import read_figures
from assistant.claims.opposites import chosen
from assistant.claims.relations import resolved
from assistant.claims.verify_text import verify_text
from index.search import Index


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("南通方案推动区域范围相对独立的经济开发区向城市综合功能区转型。", "contradicted"),
        ("南通方案推动产城融合度较高的经济开发区向城市综合功能区转型。", "supported"),
        ("广东方案规定，发展水平滞后的国家级经开区在金融、土地、人才等方面享受激励政策。", "contradicted"),
        ("广东方案规定，发展水平滞后的国家级经开区要予以警告和通报。", "supported"),
        ("广东方案坚持以体制创新为引领、以对外开放为保障。", "contradicted"),
        ("广东方案坚持以对外开放为引领、以体制创新为保障。", "supported"),
        ("广西高新区每家企业新认定的自治区级工程研究中心、企业里的研究中心都补助50万元。", "supported"),
        ("南通方案建设的是中意苏通生态园和中奥海安生态园。", "contradicted"),
        (
            "Nantong's plan places the Sino-Italian eco-park in Sutong and the Sino-Austrian one in Hai'an.",
            "contradicted",
        ),
        ("Nantong's plan places the Sino-Italian eco-park in Hai'an and the Sino-Austrian one in Sutong.", "supported"),
        ("广东方案要围绕装备制造、汽车、石化、家用电器、生物医药五大产业突破关键配套。", "contradicted"),
        ("广东方案要围绕汽车、石化、装备制造、电子信息、家用电器五大产业突破关键配套。", "supported"),
        ("Guangdong's plan groups its 53 indicators under five headings, foreign trade among them.", "contradicted"),
        (
            "Guangdong's plan groups its 53 indicators under five headings, ecological protection among them.",
            "supported",
        ),
        ("广东考核国家级经开区的53项指标分五大方面，区域带动是其中一个。", "supported"),
        ("按开发区改革和创新发展实施方案，各地不能自己给开发区起名，改名倒可以自行决定。", "contradicted"),
        (
            "Under the development-zone reform and innovation plan, a zone that has not reached the prescribed"
            " intensity of development cannot apply to expand.",
            "supported",
        ),
    ],
)
def test_what_is_mixed_up_contradicts_and_its_true_twin_does_not(bundled_index: Index, text: str, verdict: str) -> None:
    assert verify_text(text, [], bundled_index).verdict == verdict


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("国家级一百万元,自治区级减半", "国家级一百万元,自治区级50万元"),
        ("国家级300万元,自治区级的只有它的三分之一", "国家级300万元,自治区级的100万元"),
        ("自治区级拿50万元,是国家级的一半", "自治区级拿50万元,国家级100万元"),
        ("国家级100万元,自治区级50万元,正好是它的一半", "国家级100万元,自治区级50万元,"),
        ("资金由自治区和市各出一半", "资金由自治区和市各出一半"),
        ("单个企业最高2000万元,市级的一半由设区市财政承担", "单个企业最高2000万元,市级的一半由设区市财政承担"),
        ("每家奖励50万元,评估费用减半", "每家奖励50万元,评估费用减半"),
        ("国家级100万元,省级的一半", "国家级100万元,省级的一半"),
        ("自治区级给的是国家级的一半:50万元对100万元", "自治区级给的50万元,国家级100万元"),
    ],
)
def test_a_sum_told_by_another_is_put_in_figures(text: str, told: str) -> None:
    assert resolved(text, "zh") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A national laboratory gets twice what a regional one gets: RMB 4 million against RMB 2 million",
            "A national laboratory gets RMB 4 million and a regional one RMB 2 million",
        ),
        ("RMB 4 million, of which the city pays half of that", "RMB 4 million, of which the city pays half of that"),
    ],
)
def test_an_english_sum_told_by_another_is_put_in_figures_unless_it_is_a_share(text: str, told: str) -> None:
    assert resolved(text, "en") == told


def test_headings_under_which_things_stand_are_no_bound() -> None:
    assert [(int(f.value), f.comparator) for f in read_figures("53 indicators under five headings")] == [
        (53, "="),
        (5, "="),
    ]


def test_an_option_within_the_words_of_another_is_not_named() -> None:
    assert chosen("考核结果不同干部任用挂钩", "tie") == {"apart"}
    assert chosen("考核结果同干部任用挂钩", "tie") == {"tied"}
