"""English questions are ranked by the English of clauses and sentences; Chinese ones, and policies without it, by none."""

from __future__ import annotations

import pytest

from index.english import small_words, stems
from index.reference import Reference
from index.search import Index, search
from index.translated import Translated
from index.types import Clause, Policy

TEXT = "给予奖励。不得建房。"
CLAUSE = Clause("甲", "", ("一、土地",), 0, len(TEXT), TEXT)
OTHER = Clause("甲", "", ("二、税收",), len(TEXT), len(TEXT) + 5, "减免税收。")
POLICY = {"甲": Policy("甲", "甲", TEXT + "减免税收。", "")}
ENGLISH = {
    "给予奖励。": "An award is granted.",
    "不得建房。": "Houses may not be built.",
    "减免税收。": "Tax is reduced.",
    "一、土地": "I. Land",
}


@pytest.mark.parametrize(
    ("one", "other"),
    [("commercialisation", "commercialization"), ("recognised", "recognizing"), ("centres", "center"), ("approves", "approval")],
)  # fmt: skip
def test_spellings_and_forms_of_a_word_are_one(one: str, other: str) -> None:
    assert stems(one) == stems(other)


def test_small_words_are_left_out_and_figures_kept() -> None:
    assert stems("What is the 2% of RMB 1,000,000?") == ["2%", "rmb", "1000000"]
    assert {"what", "the", "of"} <= small_words()


def test_a_clause_and_its_sentence_are_found_by_english_words() -> None:
    ranked = Translated.over((CLAUSE, OTHER), POLICY, Reference({"甲": ENGLISH}))
    scores = ranked.scores("Can I build a house on the land?")
    assert scores is not None and scores[0] > 0 == scores[1]
    award, house = ranked.shares(CLAUSE, "Can I build a house?")
    assert house > 0 == award
    assert ranked.knows(stems("houses")[0]) and not ranked.knows("spaceship")


def test_another_wording_is_found_and_counts_less_than_the_translation() -> None:
    also = {"给予奖励。": "A cheque is handed out.", "不得建房。": "No homes go up."}
    ranked = Translated.over((CLAUSE, OTHER), POLICY, Reference({"甲": ENGLISH}, {"甲": also}))
    scores = ranked.scores("Who hands out cheques?")
    assert scores is not None and scores[0] > 0 == scores[1]
    cheque, award = (ranked.shares(CLAUSE, word)[0] for word in ("cheque", "award"))
    assert 0 < cheque < award


def test_without_translations_nothing_is_ranked() -> None:
    ranked = Translated.over((CLAUSE, OTHER), POLICY, Reference())
    assert ranked.scores("house") is None and ranked.shares(CLAUSE, "house") == (0, 0)


def test_the_translation_counts_for_english_questions_only(bundled_index: Index) -> None:
    (english, *_), (chinese, *_) = (search(bundled_index, q) for q in ("Who appoints the chain chief?", "谁担任链长？"))
    assert english.legs["translated"] > 0 and "translated" not in chinese.legs


def best(index: Index, document: str, title: str, asked: str) -> str:
    clause = next(one for one in index.rows if one.document == document and title in "".join(one.path[-1:]))
    shares = index.translated.shares(clause, asked)
    provisions = index.pinpoint.provisions(clause)
    return provisions[max(range(len(shares)), key=lambda at: shares[at])].text


@pytest.mark.parametrize(
    ("document", "title", "asked", "told"),
    [
        ("guangxi-hitech-zones", "完善公共配套", "May a developer put up flats for sale on the land?", "房地产开发"),
        ("nantong-edz", "注重考核引导", "Are promotions of cadres tied to the results?", "干部"),
    ],
)
def test_a_sentence_is_found_by_words_that_mean_the_same(
    bundled_index: Index, document: str, title: str, asked: str, told: str
) -> None:
    assert told in best(bundled_index, document, title, asked)


def test_a_word_that_no_translation_has_weighs_against_a_clause(bundled_index: Index) -> None:
    clause = next(one for one in bundled_index.rows if bundled_index.translated.held(one, "incubator")[1] == 1.0)
    whole, once = bundled_index.translated.held(clause, "incubator for penguins", frozenset(("penguin",)))
    assert 0 < once < 1 and 0 < whole < 1
    assert bundled_index.translated.held(clause, "penguins") == (0.0, 0.0)
