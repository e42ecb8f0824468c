from __future__ import annotations

import pytest

from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("广东国家级经开区考核，指标一共多少？", "53项指标"),
        ("广东国家级经开区的考核有几大方面、多少项指标？", "53项指标"),
        ("gd 2016 plan: natl zone appraisals use how many indicaters?", "53"),
        ("南通到2022年底要完成安全风险评估的省级以上经济开发区有多少个？", "13个省级以上经济开发区"),
        ("开发区改革方案：全区现有多少个开发区，整合成多少个？", "33个开发区"),
    ],
)
def test_the_passage_that_prints_the_number_asked_for_comes_first(
    question: str, said: str, assistant: Assistant
) -> None:
    answer = assistant.answer([question])
    assert said in answer.citations[0].quote or said in answer.text.split("\n\n")[0]


@pytest.mark.parametrize(
    ("question", "sums"),
    [
        ("Guangdong plans ten clusters in its national zones. How large, in yuan, must one be to be among the ten?", {"50000000000"}),
        ("广东国家级经开区要打造的10个产业集群，每个规模多少亿元以上？", {"50000000000"}),
        ("广东国家级经开区10个产业集群，其中6个要达到多少亿元？", {"100000000000", "50000000000"}),
    ],
)  # fmt: skip
def test_what_some_of_them_must_reach_is_not_what_all_must(question: str, sums: set[str], assistant: Assistant) -> None:
    answer = assistant.answer([question])
    assert answer.decision is None
    assert {amount.value for amount in answer.amounts} == sums


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("广东国家级经开区的一门式、一网式，窗口怎么收、怎么审、怎么发证？", "前台综合受理、后台分类审批、统一窗口出件"),
        ("Development zone reform plan: in what form is land supplied to industrial projects with a short cycle?", "租赁或缩短出让年期"),
    ],
)  # fmt: skip
def test_asked_how_the_passage_that_says_the_way_is_quoted(question: str, said: str, assistant: Assistant) -> None:
    answer = assistant.answer([question])
    assert answer.type == "answer"
    assert said in answer.text
