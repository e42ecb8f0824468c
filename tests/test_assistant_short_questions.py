"""Short everyday questions, as a boss or a clerk types them: the clause found, the sum, and yes or no as asked."""

from __future__ import annotations

import pytest

from assistant.asks import asks
from assistant.chat import Assistant
from assistant.count_limit import of_count
from assistant.polarity import limited
from index.places import read_places
from tests.chat_parts import ask, sums

_FOUND = [
    ("材料没带齐能先办吗", "容缺受理"),
    ("老婆工作能安排吗", "配偶就业"),
    ("要盖几道章才能报上去", "直接向审批部门转报"),
    ("企业在园区里贷款谁帮忙", "三方沟通协调机制"),
    ("园区大事能直接找厅里吗", "直通车"),
    ("广东拿了地不用怎么办", "闲置用地"),
    ("新兴产业拿地能便宜吗", "最低保护价"),
    ("环评能走快车道吗", "绿色通道"),
    ("研发投入占比要达到多少", "3%"),
    ("工业地最多给多少年", "20年"),
    ("税收奖励给几年", "3年内"),
    ("多测合一是啥", "多测合一"),
    ("企业上云南通支持吗", "星级上云"),
    ("县里能学市区的外资政策吗", "参照执行"),
    ("环评能少写点吗", "可适当简化项目环评内容"),
    ("南通产出低的企业怎么处理", "低效用地再开发"),
    ("南通的开发区管委会主任谁来考核", "市考核办"),
    ("高新区归谁管", "自治区科技厅"),
    ("地租几年再买", "先租后让"),
    ("广东经开区排全国倒数15名怎么办", "约谈国家级经开区有关负责人"),
]
_DECIDED = [
    ("园区能随便借钱吗", "no"),
    ("拿了别的奖还能再拿外资奖吗", "no"),
    ("安全不过关项目还能上吗", "no"),
    ("工厂能建在开发区外面吗", "no"),
    ("我们开发区分成5块行不行", "no"),
    ("招商答应的优惠能不兑现吗", "no"),
    ("厂房加层能不补钱吗", "yes"),
    ("房子加盖两层地价要补吗", "no"),
    ("我们厂去年营收14亿今年16亿给我们钱吗", "no"),
    ("同一个县两个管委会要合并吗", "yes"),
    ("省级高新区能升国家级吗", "yes"),
    ("厂里的空地能盖职工宿舍吗", "yes"),
]
_SUMS = [
    ("评上自治区高新区能拿多少", [("8000000", "CNY", "up_to")]),
    ("广西高新区评上国家级奖几百万", [("10000000", "CNY", "up_to")]),
    ("自治区级经开区升国家级给多少钱，谁出", [("10000000", "CNY", "up_to")]),
    ("经开区进全国前100名奖多少", [("5000000", "CNY", "up_to")]),
    ("首次破15亿3家奖多少", [("450000", "CNY", "exact")]),
    ("高新区宿舍用地能占多少", [("7", "percent", "up_to")]),
]


@pytest.mark.parametrize(("question", "words"), _FOUND)
def test_a_short_question_finds_its_clause(question: str, words: str, assistant: Assistant) -> None:
    answer = ask(assistant, question)
    assert answer.type == "answer" and words in answer.text


@pytest.mark.parametrize(("question", "decision"), _DECIDED)
def test_a_short_question_is_decided_as_the_text_does(question: str, decision: str, assistant: Assistant) -> None:
    assert ask(assistant, question).decision == decision


@pytest.mark.parametrize(("question", "expected"), _SUMS)
def test_a_short_question_gets_its_sum(
    question: str, expected: list[tuple[str, str, str]], assistant: Assistant
) -> None:
    assert sums(ask(assistant, question)) == expected


@pytest.mark.parametrize(
    ("question", "amount"),
    [
        ("我们去年全国第62名今年第48名，国家级经开区，广西的，能奖多少", "8000000"),
        ("广西高新区去年全国第42名今年第33名能拿多少", "10000000"),
    ],
)
def test_a_move_into_a_part_of_the_ranking_may_be_a_first_entry(
    question: str, amount: str, assistant: Assistant
) -> None:
    answer = ask(assistant, question)
    assert sums(answer) == [(amount, "CNY", "up_to")]
    assert "此前没有进入过" in answer.text


def test_a_move_that_enters_nothing_new_is_no_first_entry(assistant: Assistant) -> None:
    assert sums(ask(assistant, "广西国家级经开区去年49名今年45名奖多少")) == []


def test_what_a_benefit_is_asks_no_department() -> None:
    assert "department" not in asks("高新区里的瞪羚企业上市有什么好处", english=False)
    assert "department" in asks("这事归哪个处", english=False)


def test_how_many_years_are_given_asks_no_sum() -> None:
    assert "amount" not in asks("工业地最多给多少年", english=False)


def test_what_is_to_be_done_asks_no_condition() -> None:
    assert "condition" not in asks("排全国倒数15名怎么办", english=False)


def test_a_place_across_the_border_of_two_words_is_none() -> None:
    assert [place.id for place in read_places().named("企业上云南通支持吗")] == ["nantong"]


def test_whether_to_merge_asks_not_how_many_are_allowed() -> None:
    assert of_count("两个管委会要合并吗", ()) is None


def test_a_second_award_is_not_given_where_awards_do_not_add_up() -> None:
    assert limited("还能再拿外资奖吗", "同类奖励政策不叠加享受")
    assert not limited("能拿外资奖吗", "同类奖励政策不叠加享受")
