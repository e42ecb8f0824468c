from __future__ import annotations

from pathlib import Path

import yaml

import index.same_words
from index.english import small_words, stems
from index.same_words import meant_by_phrases, same_words

ROWS = yaml.safe_load((Path(index.same_words.__file__).parent / "same_words.yaml").read_text("utf-8"))


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


def test_every_word_of_a_row_can_be_met_and_no_row_lies_within_another() -> None:
    rows = [frozenset(str(word) if " " in str(word) else tuple(stems(str(word))) for word in row) for row in ROWS]
    assert all(len(row) > 1 and () not in row for row in rows)
    assert not [row for row in rows if any(row < other for other in rows)] and len(set(rows)) == len(rows)


def test_no_small_word_is_told_twice() -> None:
    lines = (Path(index.same_words.__file__).parent / "small_words.txt").read_text("utf-8").splitlines()
    words = [word for line in lines if not line.startswith("#") for word in line.split()]
    assert len(words) == len(small_words())
