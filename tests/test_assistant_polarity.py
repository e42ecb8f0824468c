from __future__ import annotations

import pytest

from assistant.chat import Assistant
from assistant.polarity import decision, not_at_once
from assistant.types import Decision
from index.pinpoint import Pinpoint
from tests.assistant_parts import provision

PLAIN = Pinpoint.over(["开发区", "企业"])


def decided(question: str, *texts: str) -> Decision | None:
    return decision(question, question, [provision(text) for text in texts], PLAIN)


@pytest.mark.parametrize(
    ("question", "text", "expected"),
    [
        ("开发区可以自行改名吗？", "各地各有关部门不得自行命名、改名", "no"),
        ("开发区能不能自行改名？", "各地各有关部门不得自行命名、改名", "no"),
        ("是不是禁止自行改名？", "各地各有关部门不得自行命名、改名", "yes"),
        ("可以建设宿舍吗？", "园区可建设宿舍型住房", "yes"),
        ("能否建设宿舍？", "支持在园区建设宿舍型住房", "yes"),
        ("可以叠加享受吗？", "已享受类似政策的不得重复叠加享受", "no"),
    ],
)
def test_what_the_text_allows_or_rules_out(question: str, text: str, expected: str) -> None:
    assert decided(question, text) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [("厂房加层要补地价吗？", "no"), ("厂房加层是不是不用补地价？", "yes"), ("Must we pay a land premium?", "no")],
)
def test_a_cost_that_is_not_due(question: str, expected: str) -> None:
    assert decided(question, "通过厂房加层提高容积率的,不再增收土地价款。") == expected


@pytest.mark.parametrize(
    ("question", "expected"), [("合同4年可以吗？", "yes"), ("合同5年可以吗？", "yes"), ("合同6年可以吗？", "no")]
)
def test_a_figure_keeps_an_upper_bound(question: str, expected: str) -> None:
    assert decided(question, "可办理最长5年的工作许可") == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [("2000万美元能拿吗？", "no"), ("2000.01万美元能拿吗？", "yes"), ("Is USD 20 million enough?", "no")],
)
def test_more_than_a_figure_is_more(question: str, expected: str) -> None:
    assert decided(question, "实际利用外资超过2000万美元的给予奖励") == expected


def test_at_least_a_figure_holds_at_it() -> None:
    assert decided("15%够吗？", "占比不低于15%") == "yes"
    assert decided("14%够吗？", "占比不低于15%") == "no"


def test_a_figure_of_another_unit_meets_no_bound() -> None:
    assert decided("5家企业可以建设宿舍吗？", "可建设占比不超过3%的宿舍") == "yes"


def test_a_bar_on_another_matter_in_the_sentence_is_none_on_this() -> None:
    text = "比例不得突破规定上限,鼓励高新区企业利用自有土地建设保障性租赁住房"
    assert decided("可以建设保障性租赁住房吗？", text) == "yes"


def test_nothing_quoted_decides_nothing() -> None:
    assert decided("可以吗？") is None


@pytest.mark.parametrize(
    ("question", "text", "expected"),
    [
        ("审批事项还要逐级转报吗？", "由开发区管理机构预审后,直接向审批部门转报", "no"),
        ("是不是得一级一级往上报？", "由开发区管理机构预审后,直接向审批部门转报", "no"),
        ("开发区的审批还要一层一层报上去吗？", "由开发区管理机构直接报审批部门", "no"),
        ("Must approvals still go up level by level?", "由开发区管理机构预审后,直接向审批部门转报", "no"),
        ("审批事项可以不逐级转报、直接报吗？", "可由开发区管理机构预审后,直接向审批部门转报", "yes"),
        ("办事要不要跑好几个部门？", "设立统一窗口,实行综合受理", "no"),
    ],
)
def test_what_goes_straight_or_to_one_need_not_go_from_one_to_another(question: str, text: str, expected: str) -> None:
    assert decided(question, text) == expected


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("达标的园区能直接申请升级吗？", False),
        ("排名靠前的能马上扩区吗？", False),
        ("企业可以直接找省商务厅反映吗？", False),
        ("会立即约谈吗？", False),
        ("Can a zone apply for upgrading right away?", False),
        ("May we report to the department at once?", False),
        ("连续垫底是不是直接摘牌？", True),
        ("会立刻被淘汰出局吗？", True),
        ("马上取消资格吗？", True),
        ("Is it stripped of its title at once?", True),
        ("Will the zone be delisted immediately?", True),
        ("立即降为省级开发区吗？", True),
    ],
)
def test_only_a_sanction_does_not_follow_at_once(question: str, told: bool) -> None:
    assert not_at_once(question, "对排名末位的先予约谈、限期整改，整改不力的退出") is told


@pytest.mark.parametrize(
    ("question", "decision"),
    [
        ("随便问一下，广西获批国家高新区有经费支持吗？", "yes"),
        ("任意一家国家备案的众创空间在广西高新区都有补助吗？", "yes"),
        ("In Guangxi's ETDZs, can multinational headquarters and firms like ours get the 2% award?", "yes"),
        ("Can a second foreign project of ours in a Guangxi ETDZ be rewarded as well?", "yes"),
        (
            "We already draw a similar foreign-investment reward from another scheme. "
            "May we still take the Guangxi ETDZ 2% award in addition?",
            "no",
        ),
        ("On top of the Guangxi ETDZ 2% award, may we take a similar reward from the city?", "no"),
    ],
)
def test_only_awards_of_a_kind_are_not_taken_together(question: str, decision: str, assistant: Assistant) -> None:
    assert assistant.answer([question]).decision == decision
