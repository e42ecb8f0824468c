"""No yes stands on a passage that says nothing of the figure or the class that a question puts; shares of an area are read however told."""

from __future__ import annotations

import pytest

from assistant.asks import asks
from assistant.chat import Assistant
from assistant.written_shares import with_shares_written


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("工业用地先租后让租20年行吗", None),
        ("南通开发区工业用地可以先租后让30年吗？", None),
        ("工业用地租20年可以吗？", None),
        ("工业用地出让15年可以吗？", "yes"),
        ("工业用地出让10年和15年都可以吗？", "yes"),
        ("工业用地出让15年和25年都可以吗？", "no"),
        ("外资奖励比例是2%吗？", "yes"),
        ("外资奖励比例是3%吗？", "no"),
        ("外资奖励自治区承担50%吗？", "yes"),
        ("外资奖励自治区承担60%吗？", "no"),
        ("Is the foreign capital award rate 2%?", "yes"),
        ("Is the foreign capital award rate 3%?", "no"),
        ("A类人才能办5年工作许可吗？", "yes"),
        ("A类和B类人才都能办5年工作许可吗？", None),
        ("Can class A and class B talents both get a 5-year permit?", None),
        ("我们公司投资3000万，工业用地可以先租后让吗？", "yes"),  # the sum is told, not put
        ("广西高新区行政办公和生活服务设施用地占6%行吗？", "yes"),
        ("广西高新区行政办公和生活服务设施用地占8%行吗？", "no"),
        ("广西高新区行政办公用地上限是6%吗？", "no"),
        ("Can office and living facilities take 6% of the land in a Guangxi high-tech zone?", "yes"),
        ("Can office and living facilities take 8% of the land in a Guangxi high-tech zone?", "no"),
        (
            "Can the office block of our new-industry plant in a Guangxi ETDZ take up a fifth of the floor space?",
            "no",
        ),
        (
            "Can offices and canteens of our new-industry plant in a Guangxi ETDZ take up an eighth of the total floor area?",
            "yes",
        ),
    ],
)
def test_what_is_put_is_held_against_the_limit(assistant: Assistant, question: str, decision: str | None) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("广西高新区行政办公及生活服务设施用地占比6%，超标了吗？", "no"),
        ("广西高新区行政办公及生活服务设施用地占比8%，超标了吗？", "yes"),
        (
            "Would 16% of the floor area for offices and living facilities break the cap in a Guangxi high-tech zone?",
            "yes",
        ),
        ("Is 10% of the floor area for offices too much in a Guangxi high-tech zone?", "no"),
    ],
)
def test_whether_a_limit_is_broken_is_the_other_way_round(assistant: Assistant, question: str, decision: str) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    ("turn", "written"),
    [
        ("take up a fifth of the floor space", "take up 20% of the floor space"),
        ("占总建筑面积的五分之一", "占总建筑面积的20%"),
        ("a third of the firms passed", "a third of the firms passed"),
        ("we got half of the award", "we got half of the award"),
    ],
)
def test_only_fractions_of_an_area_are_written_in_per_cent(turn: str, written: str) -> None:
    assert with_shares_written(turn) == written


@pytest.mark.parametrize(
    "question",
    [
        "全国排名下降几位会被约谈？广西高新区",
        "经开区排名要提升多少位才给200万？广西",
        "By how much will the number of development zones fall under the reform template?",
        "多少年开展一次安全风险评估？南通",
        "进入独角兽培育库的企业，资金还在审批，能拿多少？广西高新区",
    ],
)
def test_what_the_text_counts_or_says_in_words_is_answered(assistant: Assistant, question: str) -> None:
    assert assistant.answer([question]).type == "answer"


def test_what_one_part_of_a_sentence_encourages_is_not_denied_by_another(assistant: Assistant) -> None:
    assert assistant.answer(["用闲置土地建保障性租赁住房可以吗？广西高新区"]).decision == "yes"
    assert assistant.answer(["以发展高新技术产业为名搞房地产开发可以吗？"]).decision == "no"


def test_a_document_alone_is_asked_if_it_is_binding(assistant: Assistant) -> None:
    assert "status" not in asks("Is the 7% land limit binding?", english=True)
    assert assistant.answer(["Is the Guangxi ETDZ action plan already binding?"]).decision == "no"


@pytest.mark.parametrize(
    ("question", "decision"),
    [("广西经开区送审稿免三年房产税吗", None), ("南通综保区的增值税一般纳税人试点能参加吗", "yes")],
)
def test_what_is_said_of_one_tax_is_not_said_of_another(
    question: str, decision: str | None, assistant: Assistant
) -> None:
    assert assistant.answer([question]).decision == decision


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("May the annual work plan be submitted in April under the template?", None),
        ("Must the assessment system be finished by the end of March under the template?", "yes"),
    ],
)
def test_no_yes_stands_on_a_month_that_no_passage_tells(
    question: str, decision: str | None, assistant: Assistant
) -> None:
    assert assistant.answer([question]).decision == decision
