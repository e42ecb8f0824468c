"""What a question tells a sum by: first times beside a ranking, numbers of a whole, years, turns and corrections."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from tests.chat_parts import ask, sums


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        # 首次 speaks of the revenue, not of a ranking
        ("区内一家造机床的，今年收入头回过了十五个亿。管委会能领到几万？（广西经开区）", [("150000", "CNY", "exact")]),
        # the best rank before makes an entry the first one
        ("广西一家国家级经开区以前最好也就第160名，今年考了第149，首次进档的奖最高是多少？", [("3000000", "CNY", "up_to")]),
        (
            "Up to now our Guangxi national ETDZ was always below 150th; this year we are 141st. What can the prize be?",
            [("3000000", "CNY", "up_to")],
        ),
        # the tax reward by its matter
        ("广西的国家级经开区交上去的税涨得快，多出来的那块自治区返奖几成？", [("50", "percent", "exact")]),
        # the parts of a number of firms
        (
            "广西经开区今年营收过15亿的制造企业一共8家，其中5家去年就突破过了，能拿的奖是多少万？",
            [("450000", "CNY", "exact")],
        ),
        (
            "南宁经开区今年上15亿营收的有9家，里头3家是搞贸易的，剩下6家都是首次突破的制造企业，奖给经开区的是多少？",
            [("900000", "CNY", "exact")],
        ),
        (
            "Eleven companies in our Guangxi ETDZ have revenue above RMB 1.5 billion. Four passed the mark years ago, two "
            "are logistics firms, the other five are manufacturers that crossed it for the first time this year. How "
            "much does the zone collect in total?",
            [("750000", "CNY", "exact")],
        ),
        # last year's revenue is not this year's
        ("梧州一家经开区制造企业去年营收14.8亿，今年15.6亿，管委会能得多少？", [("150000", "CNY", "exact")]),
        # two ranks of different zones, two awards of different matters
        (
            "广西两个国家级经开区：甲从101名到88名，首次进前100；乙从180名升到163名。两个区的排名奖励加起来最高多少",
            [("6000000", "CNY", "up_to")],
        ),
        ("一个广西高新区先拿下国家成果转移转化示范区，又升成国家高新区，两笔最多合计多少？", [("13000000", "CNY", "up_to")]),
        # the sums of one firm in one year stand under one ceiling
        (
            "高新区一家企业同一年拿了国家重点研发计划480万和科技重大专项390万，自治区配套一共多少？（广西）",
            [("8700000", "CNY", "exact")],
        ),
        # what an award comes to is told
        ("广西经开区的外资奖励算下来600万，自治区和设区市对半出，市里要掏多少？", [("3000000", "CNY", "exact")]),
    ],
)  # fmt: skip
def test_the_sum_follows_what_is_told(
    assistant: Assistant, question: str, expected: list[tuple[str, str, str]]
) -> None:
    assert sums(ask(assistant, question)) == expected


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        (
            ("我们在广西经开区，外商独资，鼓励类，今年到账1.8亿美元，汇率按7，到资奖有多少？", "刚才报错了，到账是1800万美元，另外我们是跨国公司的地区总部。"),
            [("2520000", "CNY", "exact")],
        ),
        (("广西高新区一家企业拿了国家重点研发计划700万，能配多少？", "不好意思记错了，是1700万。"), [("10000000", "CNY", "up_to")]),
        (("广西经开区今年有4家制造企业营收首次突破15亿，奖多少？", "数错了，是6家。"), [("900000", "CNY", "exact")]),
        (("我们是广西的国家级经开区，去年第96名，今年第79名，提升奖多少？", "要是今年第76名呢？"), [("2000000", "CNY", "up_to")]),
        (
            ("柳州高新区获批国家科技成果转移转化示范区，广西给多少经费？", "另外有个自治区级高新区拿了自治区级的示范区，两家加起来一共给多少？"),
            [("4000000", "CNY", "exact")],
        ),
        (
            ("广西高新区一家企业拿到国家重点研发计划，国家给了600万。配多少？", "今年内又拿了个项目，国家给500万，两个加起来配多少？"),
            [("10000000", "CNY", "up_to")],
        ),
        (("广西高新区的行政办公、生活服务设施，用地比例最高到多少？", "建筑面积的占比呢？"), [("15", "percent", "up_to")]),
    ],
)  # fmt: skip
def test_a_later_turn_corrects_adds_or_asks_anew(
    assistant: Assistant, turns: tuple[str, ...], expected: list[tuple[str, str, str]]
) -> None:
    assert sums(ask(assistant, *turns)) == expected


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("自治区级经开区前年考核全区第2，去年掉到第3，外向型经济很强，还能评那个最高200万的奖吗？（广西）", "no"),
        ("广西经开区一家批发公司营收头一次超过15亿，管委会能凭它领15万吗？", "no"),
        (
            "Twenty-one places better than last year, but still only number 190: does a national ETDZ in Guangxi qualify for the "
            "rank-improvement money?",
            "no",
        ),
    ],
)
def test_a_story_settles_yes_or_no(assistant: Assistant, question: str, decision: str) -> None:
    assert ask(assistant, question).decision == decision


def test_the_cap_over_two_years_is_left_open(assistant: Assistant) -> None:
    answer = ask(assistant, "广西经开区鼓励类新设外资企业每年到位1亿美元、连续两年，汇率7，两年最多奖多少？")
    assert not answer.amounts and {one["name"] for one in answer.verdicts[0].readings} == {
        "cap_each_year",
        "cap_in_total",
    }


def test_what_denies_a_matter_takes_it_back(assistant: Assistant) -> None:
    first = "广东的国家级经开区有一项指标排在全国最后十名，省里怎么处理？"
    answer = ask(assistant, first, "我说的不是单项，是综合水平排全国最后5名。")
    assert "由省政府约谈所在地市政府主要负责人" in answer.text and "书面提醒" not in answer.text


@pytest.mark.parametrize(
    "turns",
    [
        ("广西国家级经开区全国第0名，首次进入前150，奖多少？",),
        ("广西经开区今年升了17位，排第120，升位奖多少？", "要是排第0名呢？"),
        ("广西经开区今年有4家制造企业营收首次突破15亿，奖多少？", "数错了，是0家。"),
    ],
)
def test_what_no_fact_can_be_is_never_told(assistant: Assistant, turns: tuple[str, ...]) -> None:
    assert ask(assistant, *turns).type != "error"
