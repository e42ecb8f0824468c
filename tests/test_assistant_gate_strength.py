from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from assistant import gate_words
from assistant.gate_strength import keeps_softness, keeps_strength

AIMED = "力争到明年底建成两座产业园,一般不收取服务费"


@pytest.mark.parametrize(
    ("sentence", "quote", "kept"),
    [
        ("计划到明年底建成两座产业园。", AIMED, True),
        ("到明年底已建成两座产业园。", AIMED, False),
        ("通常不收取服务费。", AIMED, True),
        ("不收取服务费。", AIMED, False),
        ("鼓励企业开设展厅。", "鼓励企业开设展厅", True),
        ("企业必须开设展厅。", "鼓励企业开设展厅", False),
        ("企业须按月报送用电量。", "企业要按月报送用电量", True),
        ("每家给予经费支持20万元。", "每家给予经费支持20万元", True),  # 支持 as a noun softens nothing
        ("场租不得超过20万元。", "缩短租期,场租一般控制在20万元以内", False),  # its figure speaks of the stretch
        ("门店须超过20家才可得补助。", "对门店超过20家的街道给予补助", True),
        ("如果已经领取同类补助,则不再给予。", "同类补助不重复给予", True),
        ("街道应为门店提供便利。", "对门店,街道应在供水、供电、供热、供气等方面提供便利", True),
        ("商户可以到街道办登记。", "商户须到街道办登记", False),
        ("商户可以报名,须到街道办登记。", "商户可报名,须到街道办登记", True),
        ("商户可以得到补助20万元。", "给予商户补助20万元", True),
        ("连续两年排名末位3名的,由街道办通报。", "连续两年排名末位3名的街道由市里通报", True),
        ("排名末位3名的街道由市里通报。", "连续两年被评定为不合格、环境整治排名末位3名的街道由市里通报", False),
        ("由考核组撤销资格。", "由考核组提出撤销资格的建议", False),
        ("考核组建议撤销资格。", "由考核组提出撤销资格的建议", True),
        ("鼓励类产业的项目可申请。", "外资鼓励类产业的项目可申请", True),
    ],
)
def test_a_sentence_is_as_strong_as_its_source(sentence: str, quote: str, kept: bool) -> None:
    assert keeps_strength(sentence, quote, "") is kept


def test_an_english_sentence_is_held_against_the_translation() -> None:
    english = "Zones are encouraged to open an exhibition hall."
    assert keeps_strength("Zones are encouraged to open a hall for exhibitions.", "鼓励开设展厅", english)
    assert not keeps_strength("Zones have to open an exhibition hall.", "鼓励开设展厅", english)
    bound = "Zones shall open an exhibition hall, keep it clean, and report on it."
    assert keeps_strength("Zones must keep the exhibition hall clean.", "要开设展厅", bound)
    assert not keeps_strength("Zones may open an exhibition hall.", "要开设展厅", bound)


RATED = "A shop that is rated A for the first time is granted RMB 20,000."


@pytest.mark.parametrize(
    ("sentence", "english", "kept"),
    [
        ("The shop must be rated A for the first time.", RATED, True),
        ("The shop must be granted RMB 20,000.", RATED, False),
        ("The shop must pay for the first time.", RATED, False),
        ("A hall has been opened in which each has a shop.", "A hall is to be opened in which each has a shop.", False),
        ("A hall that has been opened is kept clean.", "A hall that is open is kept clean.", True),
    ],
)
def test_what_must_be_met_and_what_is_done_are_told_apart(sentence: str, english: str, kept: bool) -> None:
    assert keeps_strength(sentence, "给予20万元", english) is kept


@pytest.mark.parametrize(
    ("sentence", "quote", "english", "kept"),
    [
        ("Zones open shops on trial.", "", "Zones are supported in exploring the opening of shops.", False),
        ("Zones are supported in exploring the opening of shops.", "", "Zones explore the opening of shops.", True),
        ("连续三年获奖的门店给予补助。", "对连续三年获奖的门店给予补助", "", True),
        ("获奖的门店给予补助。", "对连续三年获奖的门店给予补助", "", False),
        ("Shops rated A are given a grant.", "", "Shops rated A in two consecutive years are given a grant.", False),
        ("新设立的门店给予补助。", "对新设立的门店给予补助", "", True),
        ("Shops may take up to 5% of the hall.", "", "Shops are not more than 5% of the hall.", True),
        ("高新区的门店给予补助。", "对新设立的门店给予补助", "", False),
    ],
)
def test_what_softens_or_narrows_is_told_in_both_languages(sentence: str, quote: str, english: str, kept: bool) -> None:
    assert keeps_softness(sentence, quote, english) is kept


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("A shop ranked last is given a warning of removal from the list.", True),
        ("A shop ranked last is removed from the list.", False),
    ],
)
def test_a_warning_of_removal_is_no_removal(sentence: str, kept: bool) -> None:
    english = "a shop ranked last is given a warning of removal from the list"
    assert keeps_strength(sentence, "对排名最后的门店进行摘牌警示", english) is kept


UNLIKE = [
    ("抵押", "质押"), ("转让", "出让"), ("门槛", "超过"), ("条件", "标准"), ("符合", "达到"), ("合同", "实际"),
    ("staff", "researchers"), ("right", "power"), ("right", "authority"), ("region", "zone"), ("area", "zone"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), UNLIKE)
def test_words_of_different_meaning_stand_in_no_row_of_the_same(one: str, other: str) -> None:
    rows = yaml.safe_load((Path(gate_words.__file__).parent / "gate_same.yaml").read_text("utf-8"))
    assert not [row for language in rows.values() for row in language if {one, other} <= set(row)]
