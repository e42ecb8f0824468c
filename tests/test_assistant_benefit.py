from __future__ import annotations

import pytest

from assistant.benefit import _benefits, holds_benefit_asked
from assistant.chat import Assistant


@pytest.mark.parametrize(
    ("question", "text", "held"),
    [
        ("外资企业能享受税收优惠吗？", "加大外资企业的跟踪服务力度", False),
        ("外资企业能享受税收优惠吗？", "减免地方分享部分税收优惠政策", True),
        ("Can we get a rent subsidy?", "给予不超过50万元奖励补助", False),
        ("Can we get support?", "给予不超过50万元奖励补助", True),
        ("去境外参展有参展补贴吗？", "支持企业加快发展", False),
        ("Is there a trade fair grant?", "拓展利用外资渠道", False),
        ("展位补贴有吗？", "鼓励企业参加境外展会", True),
        ("能不能减租？", "加大存量闲置土地建设保障性租赁住房力度", False),
        ("厂房有房租补贴吗？", "对厂房租赁给予支持", True),
    ],
)
def test_a_text_holds_the_kind_of_benefit_asked_for(question: str, text: str, held: bool) -> None:
    assert holds_benefit_asked(question, text) is held


@pytest.mark.parametrize(
    "text",
    [
        "Can a foreign-invested company in Nantong get R&D equipment tax breaks?",
        "Can a foreign-invested company in Nantong get a housing allowance for its staff?",
        "Can a national incubator in a Guangxi high-tech zone receive an electricity discount?",
        "广西高新区的企业能享受出口退税吗？",
    ],
)
def test_a_passage_that_names_only_who_asks_says_no_yes(assistant: Assistant, text: str) -> None:
    answer = assistant.answer([text])
    assert (answer.type, answer.decision) == ("refuse", None)


@pytest.mark.parametrize(
    ("text", "decision"),
    [
        ("广西高新区新办的高企能享受减免地方分享部分的税收优惠吗？", "yes"),
        ("今年刚在南宁高新区注册的公司，若评上高企，地方分享的那块税能不能沾上北部湾经济区减免的光？", "yes"),
        ("开发区统一搞区域评，评估费用要摊到我们入园企业头上吗？", "no"),
        ("南通市的一般市级部门想在经开区派驻个常设机构，符合方案吗？", "no"),
        ("广西高新区到广东的大学里设个飞地园区，那飞地还能享受高新区的优惠吗？", "yes"),
        (
            "We want to add a storey to our workshop in a Nantong economic development zone, in line with the planning. "
            "Is the city going to charge us an additional land price for the higher plot ratio?",
            "no",
        ),
        (
            "Share of floor space (not land area) for offices and living facilities: do the Guangxi high-tech zone "
            "measures and the Guangxi ETDZ action plan set the same percentage as the limit?",
            "yes",
        ),
    ],
)
def test_what_the_text_gives_or_rules_out_is_said(assistant: Assistant, text: str, decision: str) -> None:
    assert assistant.answer([text]).decision == decision


@pytest.mark.parametrize(
    "turns",
    [
        [
            "We are a company in an ETDZ of Guangxi and Beijing gave us 6 million yuan under the national key R&D "
            "programme. How much do we get from Guangxi?"
        ],
        ["国家级经开区在全国考得好、名次靠前，广西对它所在的地级市还有什么表示？"],
        [
            "Under the reform plan for the autonomous region's development zones, what's the usual length of an "
            "industrial land grant now?",
            "And once that time has run out, can a company that really needs the land longer stay on?",
        ],
    ],
)
def test_what_is_not_asked_for_is_no_ground_to_refuse(assistant: Assistant, turns: list[str]) -> None:
    assert assistant.answer(turns).type == "answer"


def test_the_budget_that_pays_is_quoted(assistant: Assistant) -> None:
    text = "开发区统一搞“区域评”，做环评、安评、地震这些评估，费用要摊到我们入园企业头上吗？"
    answer = assistant.answer([text])
    assert answer.decision == "no"
    assert "列入地方政府财政预算" in answer.text


def test_a_country_gone_to_instead_is_refused(assistant: Assistant) -> None:
    text = (
        "We may go to Hai Phong in Vietnam instead. How many years of tax holiday do the industrial zones there offer?"
    )
    assert assistant.answer([text]).type == "refuse"


@pytest.mark.parametrize(
    "text",
    ["支持企业加快发展，拓展开放合作", "由园区统一提供服务，提高管理水平", "鼓励培育主导产业，推进项目建设和科技创新"],
)
def test_a_passage_of_development_alone_names_no_benefit(text: str) -> None:
    assert not [held.pattern for _, held in _benefits().values() if held.search(text)]


@pytest.mark.parametrize(
    "turns",
    [
        ("广西高新区首次进入全国前35名能拿多少？", "我们园区有食堂补贴吗"),
        ("国家级经开区提升20位奖多少", "有没有餐补"),
        ("Guangxi high-tech zone first in the top 35: how much?", "Does our park have a canteen subsidy?"),
    ],
)
def test_an_allowance_of_no_policy_is_none_in_a_later_turn_either(turns: tuple[str, ...], assistant: Assistant) -> None:
    answer = assistant.answer(turns)
    assert (answer.type, answer.amounts) == ("refuse", ())
