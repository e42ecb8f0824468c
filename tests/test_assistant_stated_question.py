from __future__ import annotations

import pytest

from assistant.asks import asks
from assistant.chat import Assistant
from assistant.stated_question import concludes, is_stated


@pytest.mark.parametrize(
    "text",
    [
        "So when a manufacturer first tops RMB 1.5 billion, the 150,000 yuan goes into its own pocket?",
        "Guangxi wants four more national high-tech zones by 2025, doesn't it?",
        "A national zone that falls ten places loses its status?",
        "We merged 33 zones down to 25. The plan is fulfilled then?",
        "We need the province's consent for a new zone?",
        "You can get RMB 1 million for a newly recognised national incubator?",
        "A manufacturer first passes RMB 1.5 billion, the award goes to the zone?",
    ],
)
def test_a_statement_with_a_question_mark_asks_yes_or_no(text: str) -> None:
    assert is_stated(text)
    assert "decision" in asks(text, english=True)


@pytest.mark.parametrize(
    "text",
    [
        "The deadline for the safety assessment in Nantong?",
        "We run a national incubator. So how much do we get?",
        "The maximum a national incubator can get?",
        "Tell me what the zone gets, please?",
        "month is the rent subsidy or the fee?",
        "And for the second year?",
        "Our zone has six manufacturers first past RMB 1.5 billion, the award for a Guangxi ETDZ?",
        "It has two firms first entered the unicorn pool, the money?",
        "We are a nationally filed maker space, our award in a Guangxi high-tech zone?",
        "We want to know the lead department for talent in Nantong?",
        "We need the departments responsible for land in Guangxi high-tech zones?",
        "I would like the list of supporting units for land in Guangxi high-tech zones?",
        "You could summarise the sanctions for Guangdong ETDZs?",
        "You can list the awards for national high-tech zones in Guangxi?",
    ],
)
def test_a_fragment_or_a_question_word_does_not(text: str) -> None:
    assert "decision" not in asks(text, english=True)


def test_a_conclusion_is_told_by_its_first_word() -> None:
    assert concludes("It is 2%. So the zone gets 3 million?")
    assert not concludes("The zone gets 3 million?")


@pytest.mark.parametrize(
    "text",
    [
        "给个广西高新区国家级孵化器的补助金额吧？",
        "来个广西高新区众创空间补助标准吧？",
        "我想知道广西高新区国家级孵化器的补助吧？",
        "把广西经开区外资奖励的条件列一下吧？",
        "帮忙算一下，广西高新区新认定3家国家级孵化器的补助吧？",
        "国家级孵化器，国家拨了我们1500万？",
    ],
)
def test_a_request_in_chinese_does_not(text: str) -> None:
    assert "decision" not in asks(text, english=False)


@pytest.mark.parametrize(
    "text",
    [
        "广西高新区新认定国家级孵化器给100万吧？",
        "登上独角兽榜单的企业可以来申请补助吧？",
        "新认定的国家级孵化器，广西高新区固定给100万？",
    ],
)
def test_a_sum_put_with_a_question_mark_in_chinese_does(text: str) -> None:
    assert "decision" in asks(text, english=False)


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("是不是新认定的国家级孵化器可以拿100万？", "yes"),
        ("是不是新认定的国家级孵化器都能拿100万？", "yes"),
        ("是不是首次进入独角兽企业培育库的企业给100万？", "yes"),
        ("系咪新认定嘅国家级孵化器可以攞100万？", "yes"),
        ("不管是不是首次进入独角兽企业培育库都给100万吗？", "no"),
        ("孵化器是不是新认定的都给50万吗？自治区级，广西高新区", "no"),
        ("众创空间有没有国家备案都能拿50万吗？", "no"),
        ("不是新认定的国家级孵化器可以拿100万吗？", "no"),
    ],
)
def test_what_is_asked_whether_it_is_so_is_not_denied(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision
