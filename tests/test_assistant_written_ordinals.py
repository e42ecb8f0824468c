from __future__ import annotations

import pytest

from assistant.written_ordinals import with_ordinals_written


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("It was ninth from the end nationwide.", "It was 9th from the bottom nationwide."),
        ("We ended the year second to last.", "We ended the year 2nd from the bottom."),
        ("Our zone came last.", "Our zone came 1st from the bottom."),
        ("It was last but two.", "It was 3rd from the bottom."),
        ("Forty-eighth in the national assessment!", "48th in the national assessment!"),
        ("It was never among the first hundred and fifty.", "It was never among the first 150."),
        ("It is among China's best thirty-five.", "It is among China's best 35."),
        ("It ranked second in the region.", "It ranked 2nd in the region."),
    ],
)
def test_places_in_a_ranking_are_put_in_figures(said: str, written: str) -> None:
    assert with_ordinals_written(said) == written


@pytest.mark.parametrize(
    "said",
    [
        "It is the first time.",
        "The plant is first recognised this year.",
        "It was second half of the year.",
        "in the first twenty years",
        "the first twenty firms that passed the mark",
        "连续三年排名前三",
    ],
)
def test_other_ordinals_stay(said: str) -> None:
    assert with_ordinals_written(said) == said


def test_a_place_of_last_year_is_no_place_from_the_bottom() -> None:
    assert with_ordinals_written("We were 73rd last year and 49th now.") == "We were 73rd last year and 49th now."
