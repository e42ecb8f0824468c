"""English questions in the words of a manager or a lawyer: the rule found, its tier, its amount."""

from __future__ import annotations

import pytest

from assistant.chat import Assistant
from tests.chat_parts import ask, sums

AMOUNTS = [
    ("I work for the Guilin national high-tech zone. Suppose Beijing gives us the title of national demonstration area for "
     "bringing research results to market. What sum would the autonomous region then put up?", ("3000000", "CNY", "exact")),
    ('Our incubator already holds national status and came out with an "A" in the state\'s performance review. We are in a '
     "high-tech zone in Guangxi. Ceiling of the bonus?", ("1000000", "CNY", "up_to")),
    ("The national high-tech zone I advise in Guangxi has, for the very first time, made it into China's best 35. What is "
     "the most money this can bring from the autonomous region?", ("10000000", "CNY", "up_to")),
    ("Our national-level economic development zone in Guangxi came 143rd in the ministry's latest appraisal. We were never "
     "among the first 150 before. Max. one-off award, please?", ("3000000", "CNY", "up_to")),
    ("Our national ETDZ in Guangxi finished 97th, having never been in the first hundred. What award is possible?",
     ("5000000", "CNY", "up_to")),
    ("New encouraged-industry project in a Guangxi ETDZ, USD 22 million paid in this year; use 7.0 as the conversion rate. "
     "What must the city treasury find?", ("1540000", "CNY", "exact")),
    ("Three manufacturers in our Guangxi ETDZ broke through the 1.5 billion yuan sales mark this year, each for the first "
     "time. What reward does the zone collect?", ("450000", "CNY", "exact")),
    ("Our scale-up sits in a Guangxi economic and technological development zone and has just been put on the register of "
     "companies groomed to become unicorns, never having been on it. What sum is paid in advance?", ("1000000", "CNY", "exact")),
    ("The autonomous region has just certified our lab in a Guangxi economic development zone as a new-style R&D body. How "
     "much support at most?", ("5000000", "CNY", "up_to")),
    ("Our provincial-level zone in Guangxi has been promoted to a national economic and technological development zone. What "
     "cheque can we hope for?", ("10000000", "CNY", "up_to")),
    ("What funding awaits a Guangxi high-tech park once Beijing turns it into a national high-tech zone?",
     ("10000000", "CNY", "up_to")),
    ("Our Guangxi national ETDZ climbed sixteen spots to 120th in the national evaluation. What is in it for us?",
     ("1000000", "CNY", "up_to")),
    ("Rank 66 to rank 52 for our national high-tech zone in Guangxi. How much does that fetch?", ("8000000", "CNY", "up_to")),
    ("Suppose our national high-tech zone in Guangxi, 41st until now, reaches 35th place next year. What can be expected from "
     "the region?", ("10000000", "CNY", "up_to")),
    ("On a factory site in a Guangxi high-tech zone, how much of the plot may carry offices and staff housing?",
     ("7", "percent", "up_to")),
    ("Between which yearly consumption figures of standard coal does a project in a Guangxi national economic zone only need "
     "a commitment filed for its energy review?", ("1000", "tce", "at_least")),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "expected"), AMOUNTS)
def test_the_rule_is_found_with_its_amount(assistant: Assistant, asked: str, expected: tuple[str, str, str]) -> None:
    answer = ask(assistant, asked)
    assert answer.type == "answer", answer.text
    assert expected in [(one.value, one.unit, one.kind) for one in answer.amounts]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("Our subsidiary has been granted a city-level bonus of the same kind for the same foreign capital. May it on top of "
         "that collect the 2% reward for Guangxi's economic development zones?", "no"),
        ("Our maker space in a Guangxi high-tech zone is only on the region's books, not the state's. Do we qualify for the "
         "award?", "no"),
        ("The year to mend our ways is over and our Guangxi regional high-tech zone shows no real progress. Will it lose its "
         "status?", "yes"),
        ("Our national high-tech zone in Guangxi has been among the top 35 for years and is 30th now. Is there money for that "
         "from the region?", "no"),
        ("Does adding a second storey to a standard factory building trigger a supplementary land payment under the "
         "development zone reform and innovation plan?", "no"),
    ],
)  # fmt: skip
def test_what_was_told_decides(assistant: Assistant, asked: str, expected: str) -> None:
    assert ask(assistant, asked).decision == expected


def test_a_rank_told_in_a_later_turn_picks_the_tier(assistant: Assistant) -> None:
    answer = ask(
        assistant,
        "Does Guangxi pay something when an economic development zone is newly approved at national level?",
        "And later, when it gets into the national top 100 for the first time (somewhere around 90)?",
    )
    assert sums(answer) == [("5000000", "CNY", "up_to")]


def test_a_word_of_the_language_is_no_mistake_for_a_name(assistant: Assistant) -> None:
    names = [
        mention.concept.zh for mention in assistant.index.vocabulary.mentions("What will be returned to the zone?")
    ]
    assert "外国高端人才" not in names


def test_an_a_is_no_award(assistant: Assistant) -> None:
    assert "a_rated" not in assistant.reader.read("our national incubator was honoured with an award")
    assert assistant.reader.read('our incubator got an "A" in the review')["a_rated"] is True


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("We heard that Nantong's zones are to draw up a list of companies that might outgrow a certain figure and give each "
         "of those a city leader as contact. What is that figure?", ("5000000000", "CNY", "at_least")),
        ("From what turnover on are companies in Nantong zones looked after by a leader personally?",
         ("5000000000", "CNY", "at_least")),
        ("How much of the water used by industry should be recycled, according to the development-zone reform and innovation "
         "plan?", ("85", "percent", "at_least")),
    ],
)  # fmt: skip
def test_a_threshold_or_share_asked_is_found(assistant: Assistant, asked: str, expected: tuple[str, str, str]) -> None:
    assert sums(ask(assistant, asked))[0] == expected


def test_who_pays_is_not_the_level_of_what_is_paid_for(assistant: Assistant) -> None:
    assert (
        ask(assistant, "What does the region pay for our newly recognised incubator in a Guangxi high-tech zone?").type
        == "clarify"
    )


def test_a_place_from_the_bottom_is_no_national_rank(assistant: Assistant) -> None:
    assert "national_rank" not in assistant.reader.read("our national zone came 9th from the bottom")


def test_a_mark_topped_for_the_first_time_is_no_entry_into_a_ranking(assistant: Assistant) -> None:
    told = assistant.reader.read("six factories in our etdz topped 1.5 billion yuan revenue for the first time")
    assert "first_entry" not in told and told["revenue_first_time"] is True
    assert assistant.reader.read("our national etdz entered the top 50 for the first time")["first_entry"] is True
