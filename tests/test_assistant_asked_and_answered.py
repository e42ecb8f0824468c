from __future__ import annotations

import pytest

from assistant.as_statement import as_statement
from assistant.chat import Assistant
from assistant.denied_words import without_denied
from assistant.whole_units import with_whole_units


@pytest.mark.parametrize(
    ("question", "statement"),
    [
        ("能不能先租后让？", "能先租后让。"),
        ("是不是都不用交？", "都不用交。"),
        ("还得掏评估费吗？", "还得掏评估费。"),
        ("The grant is 5 million, correct?", "The grant is 5 million."),
    ],
)
def test_a_question_as_the_statement_it_asks_about(question: str, statement: str) -> None:
    assert as_statement(question) == statement


def test_tonnes_cut_short_are_those_said_before() -> None:
    assert with_whole_units(["年耗3000吨标煤", "8000吨的呢"]) == ("年耗3000吨标煤", "8000吨标准煤的呢")
    assert with_whole_units(["一年运8000吨货"]) == ("一年运8000吨货",)


def test_what_a_later_turn_denies_is_not_read() -> None:
    assert without_denied(["不是单项，是综合", "我说的不是单项，是综合"]) == ("不是单项，是综合", "是综合")


@pytest.mark.parametrize(
    ("turns", "decision"),
    [
        (["广西经开区做区域节能评价，年耗3000吨标煤的项目怎么审？", "8000吨的也能承诺备案吗？"], "no"),
        (["增城经开区的审批改革了吗？", "交材料还是一个部门一个窗口分开跑吗？"], "no"),
        (["自治区开发区改革方案里，企业用区域评的结果还得掏评估费吗？"], "no"),
        (["自治区级经开区前年考核全区第2，去年掉到第3，还能评那个最高200万的奖吗？"], "no"),
        (["广西经开区请来的A类外国专家，工作许可能一次办到6年吗？"], "no"),
    ],
)
def test_yes_or_no(turns: list[str], decision: str, assistant: Assistant) -> None:
    assert assistant.answer(turns).decision == decision


@pytest.mark.parametrize(
    ("turns", "said"),
    [
        (["自治区级高新区三年都落在末三位被摘牌警示，给多长时间整改？"], "一年的整改期"),
        (["自治区开发区改革方案：旧厂房改众创空间，原用途最多再用几年？到头了怎么办手续？"], "协议方式"),
        (["广西高新区的行政办公、生活服务设施，用地比例最高到多少？", "建筑面积的占比呢？"], "15%"),
        (["广西经开区的企业第一次进独角兽培育库给多少？", "后来上了榜单，再给多少？"], "400万"),
        (["自治区开发区改革方案里，开发区的安全监管谁牵头？", "水资源那块呢？"], "水利厅"),
        (["南通开发区怎么招商？", "他们网页上有没有留招商热线？"], "400-107-6681"),
        (["自治区开发区改革方案要并成多少个开发区？", "每个开发区原则上最多留几块？"], "3个区块"),
        (["广东的国家级经开区有一项指标排在全国最后十名，怎么处理？", "我说的不是单项，是综合水平排全国最后5名。"], "省政府约谈"),
    ],
)  # fmt: skip
def test_what_is_asked_is_what_is_shown(turns: list[str], said: str, assistant: Assistant) -> None:
    answer = assistant.answer(turns)
    assert answer.type == "answer" and said in answer.text


def test_a_number_is_only_given_for_the_place_named(assistant: Assistant) -> None:
    assert "400-107-6681" not in assistant.answer(["广东国家级经开区的招商热线是多少？"]).text
