from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "decision", "said"),
    [
        ("开发区改革方案的区域评估，评审的开销是不是由进区企业来掏？", "no", "列入地方政府财政预算"),
        ("开发区改革方案：区域评估的费用，是地方财政承担、企业不用掏吗？", "yes", "列入地方政府财政预算"),
        ("开发区改革方案里区域评估那笔费用，是进园的公司出，还是财政出？", None, "列入地方政府财政预算"),
        ("广西经开区外资到位奖励，是不是自治区财政一家全出？", "no", "各按50%分担"),
        ("广西经开区新获批国家级的那笔奖励，从科技计划资金里出吗？", "no", "商务专项资金"),
        ("广西经开区新获批国家级的那笔奖励，从商务专项资金里出吗？", "yes", "商务专项资金"),
        ("南通开发区组团出国招商，经费是省财政给支持吗？", "no", "同级财政"),
        ("南通开发区组团出国招商，经费要企业分摊吗？", "no", "同级财政"),
        ("Guangxi high-tech zones: does the money for a newly approved regional zone come from the commerce special funds?", "no", "innovation"),
        ("Nantong: does the finance department at the same level support the costs of delegations abroad?", "yes", "same level"),
        ("Development zone reform plan: does the local budget carry the cost of regional assessments?", "yes", "budget"),
    ],
)  # fmt: skip
def test_who_pays_is_held_against_who_the_text_lets_pay(
    question: str, decision: str | None, said: str, assistant: Assistant
) -> None:
    answer = assistant.answer([question])
    assert (answer.type, answer.decision) == ("answer", decision)
    assert said in answer.text


def test_what_the_asker_has_paid_is_no_payer_asked_about(assistant: Assistant) -> None:
    asked = "我们公司在广西高新区新认定了国家工程研究中心，自己掏了600万，自治区给补助吗？"
    assert assistant.answer([asked]).decision == "yes"


@pytest.mark.parametrize(
    "question",
    [
        "开发区改革方案：班车的费用由地方财政承担吗？",
        "南通：同级财政负担门卫的工资开支吗？",
        "Development zone reform plan: is the repair of machines paid from the local budget?",
        "Nantong: does the finance department at the same level pay for canteen meals?",
    ],
)
def test_a_purse_that_pays_for_one_thing_is_not_said_to_pay_for_another(question: str, assistant: Assistant) -> None:
    answer = assistant.answer([question])
    assert (answer.type, answer.decision) in (("refuse", None), ("answer", None), ("answer", "no"))
