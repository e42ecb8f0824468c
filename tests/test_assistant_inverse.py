"""Awards worked backwards: what must come in for a ceiling or a sum, and how far a figure is from a limit."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant

CAPITAL = "我司在南宁经开区做鼓励类制造，今年外资到账折合人民币6.5亿元，想把到资奖拿到封顶，今年还得再到账多少人民币？"


@pytest.mark.parametrize(
    ("question", "value", "unit"),
    [
        (CAPITAL, "350000000", "CNY"),
        ("鼓励类制造外资项目，汇率7.2，想从广西经开区到资奖里拿到720万元人民币，当年要到位多少美元？", "50000000", "USD"),
        ("外资企业想拿满到资奖，广西经开区，要到位多少？", "1000000000", "CNY"),
        ("已经到账6000万美元，汇率6.25，广西经开区到资奖还差多少美元封顶？", "100000000", "USD"),
        ("经开区企业，国家重大专项给了620万。要让广西的1:1资助拿满，国家那边还得再批多少？", "3800000", "CNY"),
        ("高新区企业国家重点研发计划已经拿了700万，今年还得再批多少才能把广西1:1配套拿满？", "3000000", "CNY"),
        ("国家拨多少钱的项目，广西经开区1:1配套就到顶了？", "10000000", "CNY"),
        (
            "From how much paid-in foreign capital, in yuan, does a project in a Guangxi ETDZ hit the ceiling of the reward?",
            "1000000000",
            "CNY",
        ),
        ("上划税收超增部分的奖励我们想拿到400万，超额部分得有多少？", "8000000", "CNY"),
        ("At what amount of paid-in foreign capital in RMB does the Guangxi ETDZ award stop growing?", "1000000000", "CNY"),
        (
            "For a foreign-invested project in a Guangxi ETDZ, how many US dollars have to arrive within the year until "
            "the incentive stops growing because of the per-company limit? Take 6.4 yuan to the dollar.",
            "156250000",
            "USD",
        ),
        (
            "How much national grant do we need for the 1:1 matching in a Guangxi high-tech zone to reach its annual "
            "ceiling?",
            "10000000",
            "CNY",
        ),
    ],
)  # fmt: skip
def test_what_must_come_in_is_worked_out(assistant: Assistant, question: str, value: str, unit: str) -> None:
    answer = assistant.answer([question])
    assert answer.type == "answer"
    assert [(one.value, one.unit) for one in answer.amounts] == [(value, unit)]
    assert answer.amounts[0].steps
    assert answer.citations


def test_the_lead_says_what_is_lacking(assistant: Assistant) -> None:
    assert assistant.answer([CAPITAL]).text.startswith("还差3.5亿元：自然年内实际利用外资须达到10亿元")


def test_what_is_enough_is_said_to_be(assistant: Assistant) -> None:
    answer = assistant.answer(["高新区企业国家重点研发计划项目拿了1200万，想把配套拿满还差多少？"])
    assert answer.text.startswith("已经够了")
    assert [(one.value, one.kind) for one in answer.amounts] == [("10000000", "up_to")]


def test_a_sum_too_small_for_the_threshold_is_told_so(assistant: Assistant) -> None:
    answer = assistant.answer(["想从广西经开区拿100万元到资奖，汇率7，要到位多少美元？"])
    assert "2000万美元" in answer.text.split("\n")[0]
    assert not answer.amounts


def test_a_number_of_firms_for_a_sum(assistant: Assistant) -> None:
    answer = assistant.answer(["经开区想拿90万元营收突破15亿元的奖励，得新增几家制造业企业？"])
    assert answer.text.startswith("须有6家")


def test_a_later_turn_asks_what_is_lacking(assistant: Assistant) -> None:
    turns = [
        "鼓励类外资制造企业，广西经开区，今年已到账折合人民币4亿元，过了2000万美元的线。",
        "先算算奖励多少",
        "要拿到封顶数，还差多少到资？人民币",
    ]
    assert [one.value for one in assistant.answer(turns).amounts] == ["600000000"]


@pytest.mark.parametrize(
    "question",
    [
        "外资到账8亿元人民币，广西经开区鼓励类新设制造，最高能拿多少？封顶多少？",
        "国家重大专项给了620万，经开区企业，1:1资助上限1000万，能拿多少？",
        "Guangxi ETDZ, encouraged manufacturing, USD 80 million arrived at 7.1. What is the most we can get?",
    ],
)
def test_an_award_asked_for_is_not_worked_backwards(assistant: Assistant, question: str) -> None:
    assert not any("÷" in step for one in assistant.answer([question]).amounts for step in one.steps)


@pytest.mark.parametrize(
    ("question", "value", "unit"),
    [
        (
            "国家级经开区（已搞区域节能评价），年综合能耗5600吨标煤，想挤进承诺备案的范围，至少得砍掉多少吨",
            "600",
            "tce",
        ),
        ("外资制造企业在钦州港经开区，今年到账1800万美元，离2%奖励的门槛还差多少？", "2000000", "USD"),
    ],
)
def test_how_far_a_figure_is_from_a_limit(assistant: Assistant, question: str, value: str, unit: str) -> None:
    assert [(one.value, one.unit) for one in assistant.answer([question]).amounts] == [(value, unit)]


@pytest.mark.parametrize(
    ("question", "lead"),
    [
        ("国家级经开区去年排名第112位，今年要首次进前100，还要升几位？", "还差12位"),
        ("全国排名我们升了12位，现在第150，还差几位才能拿到提升奖100万？", "还差3位"),
    ],
)
def test_places_still_to_be_climbed(assistant: Assistant, question: str, lead: str) -> None:
    assert assistant.answer([question]).text.startswith(lead)


@pytest.mark.parametrize(
    ("question", "value"),
    [
        (
            "I work in the finance bureau of a prefecture-level city in Guangxi. A newly set up plant in our economic "
            "development zone (industry on the encouraged list) took in USD 25 million this calendar year, rate 7.2. "
            "What portion of the reward hits our city budget?",
            "1800000",
        ),
        ("我在银行做客户经理，客户是广西经开区鼓励类外资新设项目，到账3000万美元，汇率7.0，能奖多少？", "4200000"),
        ("我是金融办的，想问广西经开区鼓励类外资新设项目到账4000万美元，汇率7，奖多少？", "5600000"),
    ],
)
def test_where_the_asker_works_is_no_industry(assistant: Assistant, question: str, value: str) -> None:
    assert value in [one.value for one in assistant.answer([question]).amounts]


def test_a_bank_is_still_finance(assistant: Assistant) -> None:
    assert assistant.answer(["广西经开区一家银行新设子公司，到账4500万美元，能拿2%奖励吗？"]).decision == "no"


def test_the_rate_said_in_a_turn_of_its_own_stays(assistant: Assistant) -> None:
    turns = [
        "外资电子厂，鼓励类，在北海经开区，今年外资到账3500万美元。",
        "按7.0折人民币，到资奖是多少？",
        "这里头市财政掏多少？",
    ]
    assert [one.value for one in assistant.answer(turns).amounts] == ["2450000"]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("广西高新区今年新认定的孵化器全是自治区级的，配套资助一共发了300万，那到底是几家呀", "6家"),
        ("广西经开区因为制造业企业首次突破15亿元一共领了60万奖励，那是有几家企业？", "4家"),
        ("The matching grants for newly recognised regional incubators in our Guangxi high-tech zone came to 3 million yuan. How many incubators was that?", "6: "),
    ],
)  # fmt: skip
def test_a_sum_paid_tells_how_many_things_it_was_paid_for(assistant: Assistant, question: str, said: str) -> None:
    assert assistant.answer([question]).text.startswith(said)


@pytest.mark.parametrize(
    "question",
    [
        "广西高新区国家级和自治区级孵化器配套资助一共发了300万，到底几家？",
        "广西高新区自治区级孵化器配套资助一共发了230万，一共几家？",
    ],
)
def test_a_sum_of_two_kinds_or_of_no_whole_number_tells_no_number(assistant: Assistant, question: str) -> None:
    answer = assistant.answer([question])
    assert (answer.type, answer.amounts) == ("answer", ())
    assert "对应" not in answer.text and "分别给予100万元和50万元" in answer.text
