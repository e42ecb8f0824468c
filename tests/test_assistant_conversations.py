"""Conversations: corrections of one figure, returns to a matter, changes of subject, and what is carried along."""

from __future__ import annotations

from decimal import Decimal

import pytest

from assistant.amend import amended
from assistant.chat import Assistant
from assistant.read_facts import FactReader
from assistant.thread import thread
from assistant.understand import understand
from tests.assistant_parts import BOOK
from tests.chat_parts import ask, documents, sums

READER = FactReader(BOOK.facts)


@pytest.mark.parametrize(
    ("told", "turn", "expected"),
    [
        ("国家科技重大专项拨了我们860万，按1:1给多少？", "抱歉，财务刚更正，是1160万，不是860万。",
         ["国家科技重大专项拨了我们1160万，按1:1给多少？"]),
        ("今年到位3500万美元，有奖励吧？", "哎呀我看错表了，是1500万美元，那还有吗？",
         ["今年到位1500万美元，有奖励吧？", "那还有吗?"]),
        ("到位1900万美元，有到资奖吗？", "搞错了，应该是2100万。", ["到位2100万美元，有到资奖吗?"]),
        ("年综合能耗900吨标准煤，能走承诺备案吗？", "等等，只算了一期，全部是3200", ["年综合能耗3200吨标准煤，能走承诺备案吗？"]),
        ("We climbed 17 places to number 165. What award?", "Hold on, we climbed 21, the final rank is the same.",
         ["We climbed 21 places to number 165. What award?"]),
        ("USD 30 million arrived. At 7.0, what is the award?", "Sorry, it was 50.",
         ["USD 50 million arrived. At 7.0, what is the award?"]),
        ("We moved from 185 to 168. What reward?", "Actually last year it was 190.", ["We moved from 190 to 168. What reward?"]),
        ("名次升了18位，到第150名，给多少？", "22位？", ["名次升了22位，到第150名，给多少？"]),
        ("总建筑面积2万平方米，配套多少？", "如果总建面是3.5万呢？", ["总建筑面积3.5万平方米，配套多少？"]),
    ],
)  # fmt: skip
def test_a_figure_told_anew_is_put_in_its_place(told: str, turn: str, expected: list[str]) -> None:
    turns, _ = amended((told, turn), frozenset(), READER)
    assert [one.replace("？", "?").replace("，", ",") for one in turns] == [
        one.replace("？", "?").replace("，", ",") for one in expected
    ]


@pytest.mark.parametrize(
    "turn",
    [
        "说错了，是高新区，3000万美元",
        "汇率按7.2算",
        "是2023年",
        "3000万和4000万美元的呢？",
        "市财政掏多少？",
        "独角兽入库给多少？",
    ],
)
def test_a_turn_that_does_more_stays_as_it_is(turn: str) -> None:
    told = "鼓励类外资在南宁经开区到位3500万美元，奖励多少？"
    assert amended((told, turn), frozenset(), READER)[0] == (told, turn)


def test_a_figure_that_may_be_either_of_two_is_not_put_in() -> None:
    told = ("甲公司到位3000万美元，乙公司到位4000万美元，各奖多少？", "不对，是5000万美元")
    assert amended(told, frozenset(), READER)[0] == told


def test_what_lies_between_a_matter_and_the_return_to_it_is_left_out(assistant: Assistant) -> None:
    pinpoint = assistant.index.pinpoint
    turns = ("示范区给多少经费？", "顺便问下，独角兽上榜给多少？", "好，回到刚才那个示范区，自治区级的给多少？")
    assert thread(turns, pinpoint).turns == (turns[0], "示范区，自治区级的给多少？")
    left = thread(("示范区给多少经费？", "换个话题，独角兽上榜给多少？"), pinpoint)
    assert left.turns[1] == "独角兽上榜给多少？" and left.begins == {1}


def test_a_return_answers_of_the_former_place(assistant: Assistant) -> None:
    turns = (
        "高新区拿下国家科技成果转移转化示范区，给多少经费？",
        "顺便插一句，广东经开区单项指标全国最后10名会咋样？",
        "好，回到刚才那个示范区，自治区级的给多少？",
    )
    answer = ask(assistant, *turns)
    assert sums(answer) == [("1000000", "CNY", "exact")] and documents(answer) == {"guangxi-hitech-zones"}


@pytest.mark.parametrize(
    ("turns", "decision"),
    [
        (("外资增资项目，鼓励类，钦州港经开区，今年到位2200万美元，有到资奖吗？", "填错了，是1900万美元。"), "no"),
        (("国家高新区跌了3名，会不会被约谈？", "跌了7名呢？"), "yes"),
        (("自治区开发区改革方案里，改建两层以上标准厂房要补地价吗？", "那南通呢？"), "no"),
        (("我们做房地产，外资。", "在广西经开区到位5000万美元", "那2%的奖励能拿吗？"), "no"),
        (("Does a Guangxi ETDZ firm that enters the unicorn nurturing pool for the first time get an award?",
          "And if it is not the first time?"), "no"),
        (("Guangxi, national ETDZ where area-wide energy assessment is in force. Our project would use some 800 tce "
          "a year. Is it in the band for commitment and filing?", "No wait, total is 2,800.", "So is it in the band now?"), "yes"),
    ],
)  # fmt: skip
def test_yes_or_no_is_asked_anew(assistant: Assistant, turns: tuple[str, ...], decision: str) -> None:
    assert ask(assistant, *turns).decision == decision


def test_a_confirming_is_not_asked_again(assistant: Assistant) -> None:
    assert ask(assistant, "独角兽上榜的企业，广西经开区给400万对吧", "那入库的呢").decision is None


@pytest.mark.parametrize(
    ("turns", "value"),
    [
        (("高新区国家备案众创空间给多少？", "我们有四家"), "2000000"),
        (("Guangxi hi-tech zone: how much for a nationally filed maker space?", "We run three."), "1500000"),
        (("广西经开区，营收首次突破15亿元的制造业企业今年新增3家，经开区拿多少？", "再加2家呢？"), "750000"),
        (("自治区级高新区当选科技成果转移转化示范区给多少？", "国家的呢？", "两个都拿一共多少？"), "4000000"),
        (("我们是外资电子厂，鼓励类，在北海经开区，今年外资到账3500万美元。", "按7.0折人民币，到资奖是多少？"), "4900000"),
        (("经开区企业国家重大专项国拨700万，广西配多少？", "那我们隔壁家企业首次进独角兽培育库呢？"), "1000000"),
    ],
)  # fmt: skip
def test_what_was_told_counts_with_what_is_told_now(assistant: Assistant, turns: tuple[str, ...], value: str) -> None:
    assert [one[0] for one in sums(ask(assistant, *turns))] == [value]


def test_last_years_place_is_told_as_such(assistant: Assistant) -> None:
    answer = ask(assistant, "我们国家级经开区从第190名升到第172名，广西给多少？", "不好意思，去年是第193名。")
    assert [Decimal(one[0]) for one in sums(answer)] == [2_000_000]


def test_a_level_that_zones_have_not_is_not_taken_for_the_zones(assistant: Assistant) -> None:
    answer = assistant.answer(["广西国家级经开区今年首次进入前100名能拿多少？", "我们还有市级的奖励，能叠加吗？"])
    assert [Decimal(one[0]) for one in sums(answer)] == [5_000_000]
    assert not any(fact.value in ("市级", "自治区级") for fact in answer.understood)


def test_a_turn_of_another_region_keeps_no_city_of_the_one_before(assistant: Assistant) -> None:
    turns = ["南通开发区的安全评估什么时候完成？", "广西高新区国家级孵化器新认定补多少？"]
    facts = understand(turns, assistant.index, assistant.reader, lambda _: frozenset(), lambda _: None).facts
    assert facts["region"] == ("guangxi",) and "city" not in facts


RANKED = (
    "Is there an award in Guangxi for a national high-tech zone entering the top 35?",
    "广西首次进入全国前35的国家高新区有奖吗？",
)


@pytest.mark.parametrize(
    ("turns", "kind", "decision"),
    [
        ((RANKED[0], "And rent?"), "refuse", None),
        ((RANKED[1], "租金呢？"), "refuse", None),
        (("外籍A类人才能办多长工作许可？", "家属呢？"), "refuse", None),
        (("Can a foreign expert of class A get a long work permit in a Guangxi ETDZ?", "And his family?"), "refuse", None),
        (("南通厂房加层要补地价吗？", "厂区改造呢？"), "answer", "no"),
        (("Is an extra land price due in Nantong for adding storeys?", "And renovating the plant?"), "answer", "no"),
        (("Is there an award for a national key laboratory in a Guangxi high-tech zone?", "And a national technology innovation centre?"), "answer", "yes"),
    ],
)  # fmt: skip
def test_the_same_put_of_another_thing_is_answered_where_the_text_names_it(
    turns: tuple[str, ...], kind: str, decision: str | None, assistant: Assistant
) -> None:
    answer = assistant.answer(list(turns))
    assert (answer.type, answer.decision) == (kind, decision)


GUANGDONG = "Can a land plan be guaranteed in Guangdong for a USD 120m strategic emerging project?"


@pytest.mark.parametrize(
    ("turns", "decision"),
    [
        ((GUANGDONG, "And for a 90m one?"), "no"),
        ((GUANGDONG, "And for one of USD 150m?"), "yes"),
        (("经开区送审稿生效了吗？", "那现在能领吗？"), "no"),
        (("Does the Guangxi ETDZ plan already apply?", "So can we claim the award now?"), "no"),
        (("我公司在广西经开区中了国家重点研发计划，国拨600万，配多少？", "能发工资吗？"), "no"),
        (("我公司在广西经开区中了国家重点研发计划，国拨600万，配多少？", "能用来搞项目研究开发吗？"), "yes"),
        (("我们是自治区级高新区，连续三年全区前三，有奖吗？", "如果只有两年呢？"), "no"),
    ],
)
def test_a_short_later_turn_is_decided_by_what_it_changes(
    turns: tuple[str, ...], decision: str, assistant: Assistant
) -> None:
    assert assistant.answer(list(turns)).decision == decision
