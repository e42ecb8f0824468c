from __future__ import annotations

from index.english import stems
from index.same_words import meant_by_phrases, same_words


def test_words_of_a_row_mean_one_another() -> None:
    assert stems("levy")[0] in same_words()[stems("tax")[0]]


def test_a_phrase_means_the_words_of_its_row_though_a_word_stands_in_it() -> None:
    (rectification,) = stems("rectification")
    for text in ("It has a year to put things right.", "It must put right what is wrong."):
        assert rectification in meant_by_phrases(text)["right"]
    assert "right" not in meant_by_phrases("It was right to put the factory there.")


def test_brand_new_names_no_brand() -> None:
    assert stems("brand-new zones") == stems("new zones")
    assert stems("a brand of tea")[0] == "brand"
