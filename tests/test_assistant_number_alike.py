"""One number of things alike multiplies an award whose rule counts none."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "sums"),
    [
        ("广西有3家自治区级高新区综合排名连续三年都在全区前三，经费支持一共多少？", ["9000000"]),
        ("国家级孵化器国家绩效考核评为A的有4家，在广西高新区，最高一共奖补多少？", ["4000000"]),
        ("广西一个高新区获批国家科技成果转移转化示范区，另一个获批自治区级的，加起来给多少？", ["4000000"]),
        ("广西高新区两家企业都新认定国家重点实验室，一共多少？", ["20000000"]),
        ("广西高新区一家企业新认定了国家重点实验室和国家技术创新中心各一个，一共多少？", ["20000000"]),
        ("In a Guangxi high-tech zone two firms each had a national key laboratory newly recognised. Total?", ["20000000"]),
        ("A firm in a Guangxi high-tech zone had a national key laboratory and a national technology innovation centre newly recognised, one of each. Total?", ["20000000"]),
        ("广西高新区两家企业合建的国家重点实验室新认定，一共给多少？", ["10000000"]),
        ("广西自治区级高新区连续三年排名全区前三，3家企业入驻，经费支持一共多少？", ["3000000"]),
    ],
)  # fmt: skip
def test_an_award_is_due_as_often_as_things_are_told(assistant: Assistant, question: str, sums: list[str]) -> None:
    assert [amount.value for amount in assistant.answer([question]).amounts if amount.unit == "CNY"] == sums


@pytest.mark.parametrize(
    ("turns", "sum_"),
    [
        (["广西经开区鼓励类新设外资项目，今年到账1900万美元，够线吗？", "11月又到了400万美元，同一年，汇率7.1，奖多少？"], "3266000"),
        (["Encouraged new foreign project in a Guangxi ETDZ, USD 21m paid in this year, rate 7.0. Reward?", "A further USD 9m came in December of the same year. What is the reward then?"], "4200000"),
    ],
)  # fmt: skip
def test_a_sum_that_comes_on_top_in_a_later_turn_is_added(assistant: Assistant, turns: list[str], sum_: str) -> None:
    assert sum_ in [amount.value for amount in assistant.answer(turns).amounts]


def test_payments_of_one_project_are_added_and_those_of_several_are_not(assistant: Assistant) -> None:
    one = "广西经开区我们项目今年两次分别到位外资1400万美元和1100万美元，汇率7，奖多少？"
    two = "广西经开区两家外企今年分别到位外资2400万美元和2600万美元，汇率7，市里承担的那份多少？"
    assert [amount.value for amount in assistant.answer([one]).amounts] == ["3500000"]
    assert [amount.value for amount in assistant.answer([two]).amounts] == ["3360000"]  # of the first alone


@pytest.mark.parametrize(
    ("turns", "sums"),
    [
        (["广西高新区企业获国家重点研发计划600万元，配套多少？", "又到账贷款300万元呢？"], {"6000000"}),
        (["广西高新区企业获国家重点研发计划600万元，配套多少？", "又到账300万元呢？"], {"9000000"}),
    ],
)
def test_a_sum_of_another_kind_is_not_added(assistant: Assistant, turns: list[str], sums: set[str]) -> None:
    assert {amount.value for amount in assistant.answer(turns).amounts if amount.kind == "exact"} == sums


@pytest.mark.parametrize(
    ("turns", "alone"),
    [
        (["广西经开区外资今年到位2500万美元，汇率7，奖励多少？", "去年又到了800万美元，奖励多少？"], "自然年内实际利用外资：800万美元"),
        (["广西经开区外资今年到位2500万美元，汇率7，奖励多少？", "隔壁企业又到了800万美元，它奖励多少？"], "自然年内实际利用外资：800万美元"),
        (["A Guangxi ETDZ firm had USD 25 million of foreign capital paid in this year, at a rate of 7. What is the award?", "Another USD 8 million came to a neighbouring firm. What does it get?"], "calendar year: USD 8 million)"),
    ],
)  # fmt: skip
def test_a_sum_of_another_year_or_firm_falls_short_by_itself(
    assistant: Assistant, turns: list[str], alone: str
) -> None:
    answer = assistant.answer(turns)
    assert answer.type == "answer" and alone in answer.text and not answer.amounts


@pytest.mark.parametrize(
    ("question", "millions"),
    [
        ("A State Key Laboratory and a National Enterprise Technology Centre have both been newly recognised in a Guangxi ETDZ. What is the maximum for the two?", {20}),
        ("A National Engineering Research Centre and a State Key Laboratory in a Guangxi ETDZ were both newly recognised. How much at most for both?", {20}),
        ("广西经开区国家重点实验室和国家企业技术中心都是新认定的，两个最高一共多少？", {20}),
        ("广西高新区的国家重点实验室和国家技术创新中心都刚批，合计补多少？", {20}),
        ("广西经开区国家重点实验室和国家企业技术中心都有补助吗？分别最高多少？", {10}),
        ("广西经开区新认定国家重点实验室和国家级孵化器，两项都有，最高一共多少？", {10}),  # one award is for the first alone
        ("广西一个高新区和一个经开区都升为国家级了，两个一共给多少？", {10}),
    ],
)  # fmt: skip
def test_two_kinds_that_one_award_is_for_count_twice(assistant: Assistant, question: str, millions: set[int]) -> None:
    assert {int(amount.value) // 1_000_000 for amount in assistant.answer([question]).amounts} == millions
