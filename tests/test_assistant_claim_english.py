"""English claims: verbs turned round, things that no provision names, words that a provision says in no way."""

from __future__ import annotations

import pytest

from assistant.claims.verify_text import verify_text
from index.search import Index

NANTONG = "Nantong's plan for its economic development zones"


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("The development zone template asks to strengthen and optimise the management of land use in the zones.", "supported"),
        ("The development zone template asks to weaken the management of land use in the zones.", "contradicted"),
        (f"{NANTONG} prompts the zones to weaken the dual attraction of investment and talent.", "contradicted"),
        ("Under Guangxi's high-tech zone measures, zones ranked among the bottom 3 for 3 consecutive years are warned of delisting before the consent of the government of the autonomous region.", "contradicted"),
    ],
)  # fmt: skip
def test_an_english_verb_turned_round_contradicts(bundled_index: Index, claim: str, verdict: str) -> None:
    assert verify_text(claim, (), bundled_index).verdict == verdict


@pytest.mark.parametrize(
    "claim",
    [
        f"{NANTONG} sets up an insurance pool for innovating in construction and operation models.",
        f"{NANTONG} organises research institutes in economic development zones to advance standards implementation 2.0.",
        "Guangdong's 2016 plan for national ETDZs puts a vice mayor in personal charge of raising the degree of investment facilitation.",
        "Under the Guangxi ETDZ draft, the ETDZs' budgets are included in the budgets of that level, and a song contest is held in spring.",
        f"{NANTONG} plants trees to offset innovation in construction and operation models.",
        "The Guangxi ETDZ draft invites neighbours to vote on granting the ETDZs more management powers.",
        "Guangdong's 2016 plan for national ETDZs holds a song contest on encouraging green, low-carbon and circular development.",
    ],
)
def test_what_a_provision_does_not_speak_of_is_not_supported(bundled_index: Index, claim: str) -> None:
    assert verify_text(claim, (), bundled_index).verdict != "supported"


@pytest.mark.parametrize(
    "claim",
    [
        f"{NANTONG} organises enterprises in economic development zones to advance standards implementation 2.0.",
        "Guangdong's 2016 plan counts 53 indicators in five fields in the assessment of national ETDZs.",
        "Guangdong's 2016 plan urges national ETDZs to attract industry guidance funds and venture capital funds.",
    ],
)
def test_what_a_provision_says_in_its_own_or_other_words_is_supported(bundled_index: Index, claim: str) -> None:
    assert verify_text(claim, (), bundled_index).verdict == "supported"


@pytest.mark.parametrize(
    "claim",
    [
        "The development zone template says that city and county governments need not strictly enforce the catalogue of restricted industries.",
        f"{NANTONG} says that information-sharing platforms for safety supervision need not be 100% built.",
        "The development zone template stops new zones in provincial key ecological function areas.",
        "Guangxi's high-tech zone measures optimise the layout of provincial and autonomous-region-level high-tech zones.",
    ],
)
def test_another_level_and_a_duty_that_need_not_be_done_contradict(bundled_index: Index, claim: str) -> None:
    assert verify_text(claim, (), bundled_index).verdict == "contradicted"
