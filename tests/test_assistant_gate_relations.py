from __future__ import annotations

import pytest

from assistant.gate_relations import keeps_relations

NARROWED = "经主管部门认定为节水型的洗车门店可以减收水费"


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("认定为节水型的洗车门店可减收水费。", True),
        ("节水型洗车门店可减收水费。", True),
        ("洗车门店都可以减收水费。", False),
        ("水费可以减收。", True),
    ],
)
def test_a_noun_stays_narrowed(sentence: str, kept: bool) -> None:
    assert keeps_relations(sentence, NARROWED, "") is kept


@pytest.mark.parametrize(
    ("sentence", "quote", "kept"),
    [
        ("由街道提出关店的建议。", "由街道提出关店建议,报区政府同意后执行", True),
        ("由商会审批。", "租约由商会预审后,直接向审批部门转报", False),
        ("由街道审批。", "租约由街道审批", True),
        ("由区政府提出关店的建议。", "由街道提出关店建议,报区政府同意后执行", False),
    ],
)
def test_who_does_it_stays(sentence: str, quote: str, kept: bool) -> None:
    assert keeps_relations(sentence, quote, "") is kept


BAKERS = "Towns that foster bakers which pass 20 loaves for the first time are granted RMB 9 million."


@pytest.mark.parametrize(
    ("sentence", "english", "kept"),
    [
        ("Such towns are granted RMB 9 million.", BAKERS, True),
        ("Towns that foster bakers are granted RMB 9 million.", BAKERS, True),
        ("Towns are granted RMB 9 million.", BAKERS, False),  # which of them is not told
        ("Bakers are granted RMB 9 million.", BAKERS, False),
        ("For schools, the rent is halved.", "For bakers, the rent is halved.", False),
        ("For bakers in the town, the rent is halved.", "For bakers, the rent is halved.", True),
        ("The existing 9 halls become 5.", "The existing 9 halls are merged into 5 halls.", True),
        ("The existing 5 halls become 9.", "The existing 9 halls are merged into 5 halls.", False),
        ("The mayor is to warn the baker.", "The mayor is to warn the baker.", True),
        ("The baker is to warn the mayor.", "The mayor is to warn the baker.", False),
    ],
)
def test_who_gets_and_does_it_stays_in_english(sentence: str, english: str, kept: bool) -> None:
    assert keeps_relations(sentence, "补助", english) is kept


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [("有临街窗口的面包店可减租。", True), ("面包店可减租。", False), ("临街的面包店可减租。", True)],
)
def test_what_a_noun_has_is_told_with_it(sentence: str, kept: bool) -> None:
    assert keeps_relations(sentence, "对街道评选的有临街窗口的面包店可减租", "") is kept
