from __future__ import annotations

import pytest

from assistant.gate_links import keeps_links

POOLS = (
    "The last 4 pools in the country get a letter from the mayor, and the letter is paid from the fees or the fines."
)


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("The last 4 pools in the country get a letter from the mayor.", True),
        ("The last 4 pools in the province get a letter from the mayor.", False),
        ("The letter is paid from the fees or the fines.", True),
        ("The letter is paid from the fees and the fines.", False),
    ],
)
def test_ranks_and_choices_stay(sentence: str, kept: bool) -> None:
    assert keeps_links(sentence, "", POOLS) is kept


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("Except where statutes provide otherwise, shops do not open on Sundays.", True),
        ("Except where statutes or shops provide otherwise, nothing opens on Sundays.", False),
    ],
)
def test_nothing_more_is_excepted(sentence: str, kept: bool) -> None:
    assert keeps_links(sentence, "", "Except where statutes provide otherwise, shops do not open on Sundays.") is kept


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [("分校享受学校的各项优惠待遇。", True), ("分校享受银行的各项优惠待遇。", False)],
)
def test_a_noun_keeps_its_own_modifier(sentence: str, kept: bool) -> None:
    quote = "支持学校在银行、商场设立分校,享受学校的各项优惠待遇"
    assert keeps_links(sentence, quote, "") is kept


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("Shops do not open on Sundays, unless statutes provide otherwise.", True),
        ("Where statutes provide otherwise, shops do not open on Sundays.", False),
        ("Shops do not open on Sundays.", True),
    ],
)
def test_what_is_excepted_is_told_as_an_exception(sentence: str, kept: bool) -> None:
    assert keeps_links(sentence, "", "Except where statutes provide otherwise, shops do not open on Sundays.") is kept


BAKERS = "The mayor is to summon the bakers in charge of the oven of the mill in which the shop stands, and the costs of flour are included in the budget of the mill."


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("The mayor is to summon the bakers in charge of the oven of the mill.", True),
        ("The mayor is to summon the bakers in charge of the mill.", True),
        ("The mayor is to summon the bakers in charge of the shop.", False),
        ("The costs of flour are borne by the mill.", True),
        ("The costs of flour are borne by the shop.", False),
    ],
)
def test_whose_a_thing_is_and_who_bears_a_cost_stay(sentence: str, kept: bool) -> None:
    assert keeps_links(sentence, "", BAKERS) is kept
