from __future__ import annotations

import pytest

from index.places import read_places
from index.query import read_query, tidied
from index.spelling.confusable import Confusables, hanzi, syllables
from index.spelling.mend_chinese import ChineseMender
from index.spelling.menders import mended
from index.vocabulary import read_vocabulary

VOCABULARY, PLACES = read_vocabulary(), read_places()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("南逋开发区数宇经挤归谁", "南通开发区数字经济归谁"),
        ("瞪铃企业有多少奖厉", "瞪羚企业有多少奖励"),
        ("外姿总部补多少", "外资总部补多少"),
        ("税收优慧有哪些", "税收优惠有哪些"),
        ("摘牌井示以后", "摘牌警示以后"),
        ("广西搞新区新形研发机构", "广西高新区新型研发机构"),
        ("晶开区招伤引资", "经开区招商引资"),
        ("高薪区的孵划器", "高新区的孵化器"),
        ("种创空间有几个毒角兽", "众创空间有几个独角兽"),
        ("开发曲怎么扩曲", "开发区怎么扩区"),
    ],
)
def test_chinese_mistakes_of_sound_and_shape_are_mended(typed: str, meant: str) -> None:
    assert mended(typed, VOCABULARY, PLACES) == meant


@pytest.mark.parametrize(
    "right",
    [
        "公司落户北海能拿多少",
        "三年都排在全区前三名",
        "我司在柳州高新区搞研发",
        "今年撞大运上了榜",
        "企业要往上递材料",
        "什么时候能办下来",
        "幼儿园有奖励吗",
        "高薪人才有补贴吗",
        "股东减持有限制吗",
        "非遗有补贴吗",
        "我们搞新区建设",
        "给高薪区别对待",
        "高薪区域在哪",
        "一种创新空间",
        "新形势下怎么认定",
        "权利清单谁制定",
        "实际利用外债多少",
        "企业加人有补贴吗",
        "知识产权举报投诉",
        "相关链接标识",
        "",
    ],
)
def test_what_is_right_stays(right: str) -> None:
    assert mended(right, VOCABULARY, PLACES) == right


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("wich bordr cooperashun zones", "which border cooperation zones"),
        ("poeple n money", "people and money"),
        ("1 indicater in bottm 10", "1 indicator in bottom 10"),
        ("gx natl zones", "Guangxi national zones"),
        ("nantng etdz, guangdng ETDZ", "nantong etdz, guangdong ETDZ"),
        ("help w/ land", "help with land"),
        ("compnies expcted to pass", "company expected to pass"),
    ],
)
def test_english_mistakes_and_short_forms_are_mended(typed: str, meant: str) -> None:
    assert mended(typed, VOCABULARY, PLACES) == meant


@pytest.mark.parametrize(
    "right",
    [
        "A German carmaker with a Thai shareholder near Hai Phong",
        "R&D of 5G at a U of the US",
        "my wife's lovely cousin chased a later summer",
        "Mr. Ning asked about the award, Ms. Wen about land",
        "The metre and the centre, recognised and organised",
    ],
)
def test_english_words_and_names_stay(right: str) -> None:
    assert mended(right, VOCABULARY, PLACES) == right


@pytest.mark.parametrize("typed", ["南逋开发区数宇经挤", "gx natl zones: wich bordr", "瞪铃企业 natl"])
def test_mending_twice_changes_nothing(typed: str) -> None:
    once = mended(tidied(typed), VOCABULARY, PLACES)
    assert mended(once, VOCABULARY, PLACES) == once


def test_a_mistyped_place_is_a_place() -> None:
    assert [place.id for place in read_query("nantng dev zones", VOCABULARY, PLACES).places] == ["nantong"]
    assert "nantong" in [place.id for place in read_query("南逋的园区", VOCABULARY, PLACES).places]


def test_syllables_follow_the_order_of_the_standard() -> None:
    sounds = syllables()
    assert len(sounds) == 3755
    assert (sounds["啊"], sounds["管"], sounds["铃"], sounds["女"], sounds["座"]) == ("a", "guan", "ling", "nv", "zuo")
    assert len(list(hanzi())) == 6763


def test_only_a_character_that_no_word_holds_is_changed() -> None:
    confusables = Confusables({"济": "ji", "挤": "ji"}, {})
    mender = ChineseMender({"经济"}, {"拥挤"}, set(), confusables)
    assert mender.mended("经挤") == "经济"
    assert ChineseMender({"经济"}, {"经挤"}, set(), confusables).mended("经挤") == "经挤"
    assert ChineseMender({"经济"}, set(), {"挤"}, confusables).mended("经挤") == "经挤"


def test_neighbours_that_are_no_word_hold_no_character_of_a_longer_name() -> None:
    confusables = Confusables({"众": "zhong", "种": "zhong"}, {})
    names, seen, everyday = {"众创空间"}, {"种创"}, {"种"}
    assert ChineseMender(names, seen, everyday, confusables).mended("进种创空间") == "进种创空间"
    assert ChineseMender(names, seen, everyday, confusables, passing=seen).mended("进种创空间") == "进众创空间"


@pytest.mark.parametrize("typed", ["广西按比例资助多少", "南通按面积给地吗", "广东各地由谁考核"])
def test_a_name_lends_no_character_to_another(typed: str) -> None:
    assert mended(tidied(typed), VOCABULARY, PLACES) == typed


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("E T D Z com pany on uni corn list", "ETDZ company on unicorn list"),
        ("profes sional insti tution, how much mo ney", "professional institution, how much money"),
        ("newly recog nised at nation al level", "newly recognised at national level"),
        ("nationl top 35", "national top 35"),
        ("we may go in to it on site", "we may go in to it on site"),
        ("plan A B or C", "plan A B or C"),
    ],
)
def test_torn_words_are_joined_and_whole_ones_are_not(typed: str, meant: str) -> None:
    assert mended(typed, VOCABULARY, PLACES) == meant


def test_torn_english_words_are_joined_and_whole_ones_left() -> None:
    torn = "How m any in dic ators are used to ap praise Guang dong's national E T D Zs?"
    assert mended(torn, VOCABULARY, PLACES) == "How many indicators are used to appraise Guangdong's national ETDZs?"
    assert mended("a plan b or c one for R & D", VOCABULARY, PLACES) == "a plan b or c one for R & D"


@pytest.mark.parametrize(
    "whole", ["give me an overview of the awards", "issue so me letters", "issue me an official letter"]
)
def test_two_whole_words_are_not_joined(whole: str) -> None:
    assert mended(whole, VOCABULARY, PLACES) == whole


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("guangxi hightec zone", "guangxi high-tech zone"),
        ("a Guangxi hightech zone", "a Guangxi high-tech zone"),
        ("hitec park", "hi-tech park"),
        ("hi tec zone", "hi tech zone"),
        ("a higher zone", "a higher zone"),
    ],
)
def test_closed_and_torn_forms_of_high_tech_are_mended(typed: str, meant: str) -> None:
    assert mended(typed, VOCABULARY, PLACES) == meant
