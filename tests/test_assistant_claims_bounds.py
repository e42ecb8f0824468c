"""How a claim bounds its figures in speech, tells shares in words, and says all of some, held against the text."""

from __future__ import annotations

from decimal import Decimal

import pytest

from assistant.claims.distribute import assertions
from assistant.claims.figures import read_figures
from assistant.claims.verify_text import verify_text
from index.figures import figures
from index.search import Index


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("面积没超过15%", "<="),
        ("加起来没超过占地面积的15%", "<="),
        ("超过占地面积的15%", ">"),
        ("再多也不许突破15%", "<="),
        ("占比不能低于60%", ">="),
        ("产值还没达到60%", "<"),
        ("刚好达到60%", ">="),
        ("受15%的上限约束", "<="),
        ("60%打底", ">="),
        ("the plan limits the award for any one firm to RMB 20 million", "<="),
        ("the plan sets the award for any one firm at RMB 20 million", "="),
        ("the grant tops out at RMB 5 million", "<="),
        ("60 percent of their output or more", ">="),
        ("the share cannot fall below 60 percent", ">="),
    ],
)
def test_a_figure_is_bounded_as_its_sentence_says(text: str, bound: str) -> None:
    assert [figure.comparator for figure in read_figures(text)] == [bound]


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("down by a quarter over the period", 25),
        ("three quarters of the plants", 75),
        ("五分之二的企业", 40),
        ("自治区等额配套", 100),
        ("matched dollar for dollar", 100),
        ("matched three for one", 300),
        ("企业出一份,财政一配二", 200),
    ],
)
def test_a_share_in_words_is_a_percentage(text: str, share: int) -> None:
    assert [(figure.value, figure.unit) for figure in read_figures(text)][-1] == (Decimal(share), "percent")


@pytest.mark.parametrize("text", ["reports once a quarter", "assessed by a third party", "the first quarter"])
def test_a_quarter_of_a_year_and_a_third_party_are_no_shares(text: str) -> None:
    assert not read_figures(text)


def test_numbers_side_by_side_are_two_and_a_currency_belongs_to_the_number_after_it() -> None:
    assert [int(f.value) for f in figures("the bottom six three years running")] == [6, 3]
    assert [int(f.value) for f in figures("fifty-two of sixty")] == [52, 60]
    assert [int(f.value) for f in read_figures("a national one RMB 400,000")] == [400_000]
    assert [(int(f.value), f.comparator) for f in figures("全国倒数十五名")] == [(15, "bottom")]
    assert not figures("数十家")


def test_each_of_two_groups_keeps_its_own_bound() -> None:
    assert assertions("eight clusters of RMB 20 billion or more, three exceeding RMB 40 billion") == (
        "eight clusters of RMB 20 billion or more",
        "three clusters of exceeding RMB 40 billion",
    )
    assert assertions("国家级给最高90万元,自治区级给30万元") == ("国家级给最高90万元", "自治区级给最高30万元")


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("广西经开区行动方案:外资到位奖励,一家企业不会高于2000万元。", "supported"),
        ("广西经开区行动方案:外资到位奖励,一家企业不会低于2000万元。", "contradicted"),
        ("促进开发区改革和创新发展的实施方案:主导产业产值占比不能低于60%。", "supported"),
        ("促进开发区改革和创新发展的实施方案:主导产业产值占比不能高于60%。", "contradicted"),
        ("按开发区改革和创新发展的实施方案,大型企业里三分之一要建成节水型企业。", "contradicted"),
        ("Half of the large firms are to become water-saving under the development-zone reform plan.", "supported"),
        ("广西高新区企业拿到国家科技重大专项,自治区一比二配套。", "contradicted"),
        ("广西高新区企业拿到国家科技重大专项,自治区等额配套。", "supported"),
        ("在广东,单项指标落到全国倒数五名以内才由省商务厅书面提醒。", "contradicted"),
        ("在广东,单项指标落到全国倒数十名以内的,由省商务厅书面提醒。", "supported"),
        ("南通方案:所有开发区都会再获得一批市级经济管理权限。", "contradicted"),
        ("南通方案:承接运行好、发展效益高、办件多的开发区,会再获得一批市级经济管理权限。", "supported"),
        ("广西经开区外资到位奖励的钱,全部由自治区财政来出。", "contradicted"),
        ("广西经开区外资到位奖励的钱,由自治区和设区市财政各出一半。", "supported"),
        ("广西经开区的外资到位奖励跟同类奖励可以兼得。", "contradicted"),
        ("南通方案:新兴产业工业用地的出让底价可以按最低保护价定。", "supported"),
        ("南通方案:新兴产业工业用地的出让底价要按最高价定。", "contradicted"),
        ("Nantong's zones are told to add more layers of management.", "contradicted"),
        ("Guangdong's plan helps zones without a postdoctoral station to build practice bases.", "supported"),
        ("Guangdong's plan does not help zones to build postdoctoral practice bases.", "contradicted"),
        ("广东方案:新设立的研发中心免征三年房产税。", "not_found"),
        ("The Guangxi ETDZ draft takes away preferential treatment from zones that fall ten places.", "not_found"),
    ],
)
def test_bounds_shares_and_all_for_some_decide(bundled_index: Index, text: str, verdict: str) -> None:
    assert verify_text(text, [], bundled_index).verdict == verdict


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("外资奖励最高2000万元。", "supported"),
        ("外资奖励最高2000万美元。", "contradicted"),
        ("实际利用外资超过2000万元的新设项目可得2%的奖励。", "contradicted"),
    ],
)
def test_a_sum_is_held_against_one_of_its_own_currency(bundled_index: Index, claim: str, verdict: str) -> None:
    assert [one.verdict for one in verify_text(claim, [], bundled_index).claims] == [verdict]
