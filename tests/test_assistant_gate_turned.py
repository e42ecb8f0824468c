from __future__ import annotations

import pytest

from assistant.gate_turned import keeps_two

TOWN = "鼓励面包店在集市开设分店,各店烘焙2~3种白面包,试做2~3种黑面包,围绕5大门类的40项要求检查,将小厨房改建成大厨房,鼓励糕点店对本街商户进行培训"
CLUBS = "Clubs with indoor pools get new lifeguards; clubs with outdoor ponds get old boats, and the coach reports to the mayor."


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("各店烘焙2~3种白面包,试做2~3种黑面包。", True),
        ("各店试做2~3种黑面包,并烘焙2~3种白面包。", True),
        ("各店烘焙2~3种黑面包,试做2~3种白面包。", False),
        ("围绕40大门类的5项要求检查。", False),
        ("检查围绕5大门类、40项要求。", True),
        ("将大厨房改建成小厨房。", False),
        ("小厨房改建成大厨房。", True),
        ("鼓励糕点店对本街商户进行培训。", True),
        ("鼓励本街商户对糕点店进行培训。", False),
    ],
)
def test_two_stretches_do_not_change_places(sentence: str, kept: bool) -> None:
    assert keeps_two(sentence, TOWN, "") is kept


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("Clubs with outdoor ponds get old boats; those with indoor pools get new lifeguards.", True),
        ("Indoor ponds get old boats and outdoor pools get new lifeguards.", False),
        ("The coach is to report to the mayor.", True),
    ],
)
def test_two_english_stretches_do_not_change_places(sentence: str, kept: bool) -> None:
    assert keeps_two(sentence, "", CLUBS) is kept
