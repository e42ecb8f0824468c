from __future__ import annotations

import pytest

from index.same_words import same_words
from index.search import Index


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


def test_words_that_mean_the_same_stand_for_each_other() -> None:
    same = same_words()
    assert all(word in same[other] for word, others in same.items() for other in others)


def test_a_word_that_no_translation_has_weighs_against_a_clause(bundled_index: Index) -> None:
    clause = next(one for one in bundled_index.rows if bundled_index.translated.held(one, "incubator")[1] == 1.0)
    whole, once = bundled_index.translated.held(clause, "incubator for penguins", frozenset(("penguin",)))
    assert 0 < once < 1 and 0 < whole < 1
    assert bundled_index.translated.held(clause, "penguins") == (0.0, 0.0)
