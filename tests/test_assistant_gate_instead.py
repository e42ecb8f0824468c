from __future__ import annotations

import pytest

from assistant.gate_instead import keeps_place

SCHOOLS = "学校要积极开放操场,推进食堂改造,鼓励职工参与食堂管理,可以缩短放学时间,十月底前完成"
POOLS = (
    "Swimming clubs in the town are supported in training young divers, the heating system is to be improved, "
    "and the opening hours of the indoor pools are to be reported; divers may keep the lockers."
)


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("学校要积极开放操场。", True),
        ("学校要开放操场。", True),
        ("推动食堂改造。", True),  # 推进 by another word
        ("职工要积极开放操场。", False),
        ("鼓励学校参与食堂管理。", False),  # one of the provision in the place of another
        ("鼓励职工参与操场管理。", False),
        ("开放食堂改造。", False),
        ("鼓励食堂改造。", False),
        ("不推进食堂改造。", False),
        ("必须缩短放学时间。", False),  # may
        ("可以延长放学时间。", False),
        ("十月底后完成。", False),
    ],
)
def test_a_word_stands_in_its_place(sentence: str, kept: bool) -> None:
    assert keeps_place(sentence, SCHOOLS, "") is kept


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("Swimming clubs in the town are supported in training young divers.", True),
        ("The heating system is to be enhanced.", True),
        ("The heating system is to be reported.", False),
        ("The heating system is not to be improved.", False),
        ("Swimming divers in the town are supported in training young divers.", False),
        ("Divers must keep the lockers.", False),
        ("Divers can keep the lockers.", True),
    ],
)
def test_an_english_word_stands_in_its_place(sentence: str, kept: bool) -> None:
    assert keeps_place(sentence, "", POOLS) is kept


def test_members_of_a_list_may_change_places() -> None:
    assert keeps_place("开放操场、教室、食堂和礼堂。", "开放操场、食堂、教室和礼堂", "")


def test_an_adverb_before_what_is_told_instead_changes_nothing() -> None:
    quote = "需要商户逐级报送的材料,由街道办初审后,直接向商务局报送"
    assert keeps_place("需要商户逐级报送的材料,由街道办初审后,直接向商务局报送。", quote, "")
    assert not keeps_place("需要商户逐级报送的材料,由街道办初审后,仍逐级向商务局报送。", quote, "")


BOUND = "对逾期不交的摊位一律不予续租,对租金超当年全街平均水平的部分给予补助,利用旧货架搭建两层以上标准摊位或将单层摊位改成两层以上标准摊位的"


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("对逾期不交的摊位一律不予续租。", True),
        ("对逾期不交的摊位可以不予续租。", False),
        ("对租金超当年全街平均水平的部分给予补助。", True),
        ("对租金超上年全街平均水平的部分给予补助。", False),
        ("利用旧货架搭建单层标准摊位的。", False),
    ],
)
def test_what_binds_the_year_and_the_size_stay(sentence: str, kept: bool) -> None:
    assert keeps_place(sentence, BOUND, "") is kept


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("In principle, no swimming gear may be sold outside the pools.", True),
        ("In principle, swimming gear may not be sold outside the pools.", True),
        ("In principle, swimming gear may be sold outside the pools.", False),
    ],
)
def test_what_is_denied_may_be_denied_before_it(sentence: str, kept: bool) -> None:
    english = "In principle, swimming gear may not be sold outside the pools."
    assert keeps_place(sentence, "", english) is kept
