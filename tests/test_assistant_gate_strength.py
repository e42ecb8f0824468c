from __future__ import annotations

import pytest

from assistant.gate_strength import keeps_strength

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
        ("鼓励类产业的项目可申请。", "外资鼓励类产业的项目可申请", True),
    ],
)
def test_a_sentence_is_as_strong_as_its_source(sentence: str, quote: str, kept: bool) -> None:
    assert keeps_strength(sentence, quote, "") is kept


def test_an_english_sentence_is_held_against_the_translation() -> None:
    english = "Zones are encouraged to open an exhibition hall."
    assert keeps_strength("Zones are encouraged to open a hall for exhibitions.", "鼓励开设展厅", english)
    assert not keeps_strength("Zones have to open an exhibition hall.", "鼓励开设展厅", english)
