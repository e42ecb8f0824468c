from __future__ import annotations

import pytest

from assistant.gate_acts import keeps_acts

BAKERS = "Bakers of all kinds are encouraged to set up stalls in the market; the guild is to summon the heads of the bakery for a talk."


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("Bakers are encouraged to set up stalls.", True),
        ("Stalls are encouraged to set up bakers.", False),
        ("The guild is to summon the heads of the bakery.", True),
        ("The guild summons the heads of the bakery for a talk.", True),
        ("The heads of the bakery are to summon the guild for a talk.", False),
        ("The heads of the bakery are summoned for a talk by the guild.", True),
    ],
)
def test_who_does_it_and_to_whom_it_is_done_stay(sentence: str, kept: bool) -> None:
    assert keeps_acts(sentence, BAKERS) is kept


def test_what_stands_by_itself_after_the_verb_is_no_doer() -> None:
    english = "After the results have been published, the guild is to issue a reminder to any bakery."
    assert keeps_acts("The guild is to issue a reminder to a bakery.", english)
    assert not keeps_acts("A bakery is to issue a reminder to the guild.", english)
