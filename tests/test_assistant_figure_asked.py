"""A figure that a yes-no question puts as what is given, held against what the rules give."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant

BOTH = "新认定国家级和自治区级科技企业孵化器分别配套{}万元和50万元，对吗？"


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("外资奖励最高2000万，对吗？", "yes"),
        ("外资奖励2000万封顶，没错吧？", "yes"),
        ("南宁经开区外资奖励最高2000万元，对吗？", "yes"),
        ("外资奖励最高3000万，对吗？", "no"),
        ("外资奖励最高2000万美元，对吗？", "no"),
        ("Is the foreign capital award in a Guangxi ETDZ capped at RMB 20 million?", "yes"),
        ("Is the foreign capital award in a Guangxi ETDZ capped at RMB 30 million?", "no"),
        ("自治区级孵化器新认定的配套是100万吗？", "no"),
        ("自治区级孵化器新认定的配套是50万吗？", "yes"),
        ("我们刚被认定为自治区级孵化器，是不是能领100万配套？", "no"),
        ("Is the matching grant for a newly recognised regional incubator in a Guangxi high-tech zone 1 million yuan?", "no"),
        ("Is the matching grant for a newly recognised regional incubator in a Guangxi high-tech zone 500,000 yuan?", "yes"),
        ("广西新认定的自治区级重点实验室补助是100万元，是吗？", "no"),
        ("国家高新区首次进入全国前35名，经费支持是不是800万封顶？", "no"),
        ("国家级经开区首次进入全国前100名，最高奖励500万元，对不对？", "yes"),
        ("国家级经开区首次进入全国前100名，最高奖励800万元，对不对？", "no"),
        ("上划税收超增部分奖励比例是60%吗？", "no"),
        ("上划税收超增部分奖励比例是50%吗？", "yes"),
        ("上划税收超增部分按80%奖励给国家级经开区，对吗？", "no"),
        ("Is the reward on paid-in foreign capital in a Guangxi ETDZ 5 percent?", "no"),
        ("国家重大专项配套比例是一比二吗？", "no"),
        ("国家重大专项配套比例是一比一吗？", "yes"),
        ("国家重大专项按一配二配套吗？", "no"),
        ("Is the matching for national major projects 2:1?", "no"),
        ("Is a national major project matched at two to one?", "no"),
        ("行政办公用地和生产性服务业用地的比例上限都是7%吗？", "no"),
        (BOTH.format(100), "yes"),
        (BOTH.format(200), "no"),
    ],
)  # fmt: skip
def test_a_sum_put_in_a_question_is_compared_whatever_the_verb(
    question: str, decision: str, assistant: Assistant
) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("制造业企业营收首次突破15亿元，广西奖励经开区15万元吗？", "yes"),
        ("制造业企业营收首次突破15亿元，广西奖励经开区30万元吗？", "no"),
        ("高新区企业拿到国家重点研发计划，国家给了600万，广西按1:1能配600万吗？", "yes"),
        ("高新区企业拿到国家重大专项1500万，能全额配套1500万吗？", "no"),
        ("我们是外资跨国公司总部，在经开区，符合鼓励类，今年只到了一千五百万美元，没到两千万，这个2%的奖能不能拿？", "yes"),
    ],
)  # fmt: skip
def test_the_asker_s_own_sum_is_not_what_is_given(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision


def test_no_sum_above_the_ceiling_is_given_whatever_is_not_known_yet(assistant: Assistant) -> None:
    assert assistant.answer(["广西经开区新设项目到账3000万美元，能奖5000万元吗？"]).decision == "no"
    assert assistant.answer(["广西经开区新设鼓励类项目到账3000万美元，能奖400万元吗？"]).decision is None


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("广西经开区一家公司首次进了独角兽培育库，后来又上了独角兽榜单，两笔加一起是500万，对吗？", "yes"),
        ("广西高新区一家国家级、一家自治区级孵化器新认定，合计配套200万，对吗？", "no"),
        ("广西高新区国家级孵化器100万和自治区级50万加一起150万对吗？", "yes"),
        ("A级孵化器和国家备案众创空间合计最多150万，对吗？", "yes"),
        ("A级孵化器和国家备案众创空间合计最多200万，对吗？", "no"),
        ("For an A-rated incubator and a nationally filed makerspace, is the total at most 1.5 million yuan?", "yes"),
        ("For an A-rated incubator and a nationally filed makerspace, is the total at most 2 million yuan?", "no"),
        ("首次进独角兽培育库，加起来给100万吗？", "yes"),  # of two documents, which are not added up
        ("首次进独角兽培育库，加起来给200万吗？", "no"),
        ("广西高新区首次入独角兽培育库100万，上榜400万，合计500万，对吗？", "yes"),
        ("广西高新区首次入独角兽培育库100万，上榜400万，合计600万，对吗？", "no"),
        ("A zone demoted after two years in the last five: does the city have a full 30 days to report in Guangdong?", "no"),
        ("Are all the 120,000 yuan of a Nantong researcher's cash award for a service invention counted as salary?", "no"),
        ("We are in a Guangxi ETDZ, dropped out of the unicorn pool and got back in this year. Do we get the 1 million?", "no"),
        ("If a Guangdong ETDZ slips into the last five, is it still just the commerce department that holds the talk?", "no"),
    ],
)  # fmt: skip
def test_what_is_put_of_totals_terms_shares_and_actors(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("We got 12 million yuan of state funding for a national key R&D project in a Guangxi ETDZ. Will the region match every yuan of it?", "no"),
        ("We got 6 million yuan of state funding for a national key R&D project in a Guangxi ETDZ. Will the region match it in full?", "yes"),
        ("Three manufacturers in our Guangxi ETDZ passed 1.5 billion yuan in revenue for the first time this year. Does that earn the zone 450,000 yuan in all?", "yes"),
        ("Three manufacturers in our Guangxi ETDZ passed 1.5 billion yuan in revenue for the first time this year. Does that earn the zone 600,000 yuan in all?", "no"),
        ("新认定的国家重点实验室，广西经开区方案和高新区措施给的1000万元都是固定数额吗？", "no"),
        ("新认定的国家重点实验室，广西高新区措施给的1000万元是固定数额吗？", "yes"),
        ("Is 10 million yuan the minimum award for a newly approved national ETDZ in Guangxi?", "no"),
        ("广西经开区到2023年底前，新增工业用地是不是争取六成以上都按“标准地”供？", "yes"),
        ("广西经开区到2023年底前，新增工业用地是不是争取八成以上都按“标准地”供？", "no"),
    ],
)  # fmt: skip
def test_ceilings_totals_and_least_shares(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("Is the unicorn list award in a Guangxi high-tech zone 4 million?", "yes"),
        ("Is the unicorn list award in a Guangxi high-tech zone 5 million?", "no"),
        (
            "Six factories in our Guangxi ETDZ topped 1.5 billion yuan revenue for the first time, and so did three "
            "logistics companies. Nine at 150,000: is the zone's award 1.35 million?",
            "no",
        ),
        ("广西经开区6家制造业企业营收首次突破15亿元，另有3家物流企业也首次突破。9家按15万算，奖135万对吗？", "no"),
        ("广西经开区4家制造业企业营收首次突破15亿元。4家乘15万，奖60万对吗？", "yes"),
    ],
)  # fmt: skip
def test_millions_of_no_currency_are_yuan(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        (
            "Could the support for a newly approved national high-tech zone in Guangxi be less than RMB 10 million?",
            "yes",
        ),
        ("广西高新区获批自治区级高新区的经费有可能少于800万吗？", "yes"),
        ("国家专项给不到1000万的项目，广西经开区还给1:1配套吗？", "yes"),
        ("广西经开区国家专项资金拿到不足500万的企业，还能拿1:1资助吗？", "yes"),
    ],
)
def test_less_than_the_most_may_be_given_and_the_askers_own_is_no_award(
    question: str, decision: str, assistant: Assistant
) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("按广西高新区若干措施，对获批国家高新区的给予不超过3000万元的经费支持，对吗？", "no"),
        ("按广西高新区若干措施，对获批国家高新区的给予不超过1000万元的经费支持，对吗？", "yes"),
        ("获批国家高新区，奖励不会超过3000万元，对吧？", "yes"),
        ("获批国家高新区的奖励在3000万元以内吗？", "yes"),
        ("获批国家高新区的奖励在500万元以内吗？", "no"),
        ("Is the award for a Guangxi zone approved as a national high-tech zone within RMB 30 million?", "yes"),
        ("Is the award for a Guangxi zone approved as a national high-tech zone within RMB 5 million?", "no"),
    ],
)
def test_a_ceiling_quoted_is_the_ceiling_and_a_bound_asked_is_a_bound(
    question: str, decision: str, assistant: Assistant
) -> None:
    assert assistant.answer([question]).decision == decision


PROJECT = "我公司在南宁高新区，今年拿下一个国家科技重大专项，国家给了{}万"
PROJECT_EN = (
    "Our firm in a Guangxi high-tech zone won a national S&T major project with a state grant of {} million yuan"
)


@pytest.mark.parametrize(
    ("turns", "decision", "amount"),
    [
        ([PROJECT.format(1800), "自治区那边1:1配套，我今年是不是能再拿1800万？"], "no", "10000000"),
        ([PROJECT.format(800), "自治区那边1:1配套，我今年是不是能再拿800万？"], "yes", "8000000"),
        ([PROJECT.format(1800), "那如果国家给1800万能不能配套？"], "yes", "10000000"),
        ([PROJECT_EN.format(18), "Can we get another 18 million yuan from the region this year?"], "no", "10000000"),
        ([PROJECT_EN.format(9), "Can we get another 9 million yuan from the region this year?"], "yes", "9000000"),
        (["广西经开区鼓励类新设外资项目，今年到位2500万美元，按7算，能拿2500万元奖励吗？"], "no", "3500000"),
        (["广西经开区鼓励类新设外资项目，按7.0算，今年能拿到外资2500万美元的奖励吗？"], "yes", "3500000"),
    ],
)
def test_a_sum_asked_for_is_no_sum_that_the_asker_has(
    assistant: Assistant, turns: list[str], decision: str, amount: str
) -> None:
    answer = assistant.answer(turns)
    assert answer.decision == decision
    assert [one.value for one in answer.amounts] == [amount]


WON = "My firm in Nanning high-tech zone won a national key R&D project with {} million."
WON_ZH = "我公司在南宁高新区，今年拿下一个国家科技重大专项，国家给了{}万。"


@pytest.mark.parametrize(
    ("turns", "decision", "value"),
    [
        ((WON.format(18), "So we get another 18 million?"), "no", "10000000"),
        ((WON.format(8), "So we get another 8 million?"), "yes", "8000000"),
        ((WON_ZH.format(1800), "自治区那边1:1配套，我今年是不是能再拿1800万？"), "no", "10000000"),
        ((WON_ZH.format(800), "那自治区能再给800万吧？"), "yes", "8000000"),
        (("我公司在南宁高新区，中了国家科技重大专项。", "自治区能给1800万吗？"), "no", "10000000"),
        (
            (
                "I have a company in Nanning high-tech zone.",
                "We won a national S&T major project this year.",
                "The state gave 8 million. So we get 10 million?",
            ),
            "no",
            "8000000",
        ),
        (("My firm in a Guangxi ETDZ, a manufacturer, passed 1.5 billion for the first time. Is there an award?",), "yes", "150000"),
    ],
)  # fmt: skip
def test_a_sum_put_in_a_later_turn_is_held_against_what_is_given(
    turns: tuple[str, ...], decision: str, value: str, assistant: Assistant
) -> None:
    answer = assistant.answer(list(turns))
    assert answer.decision == decision
    assert value in {amount.value for amount in answer.amounts}
