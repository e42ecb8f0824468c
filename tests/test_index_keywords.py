from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from index.keywords import Keywords
from index.tokens import tokens

TEXTS = [
    "对独角兽企业给予100万元奖励",
    "对高新区给予经费支持",
    "土地出让价款 R&D land",
    "The high-tech zone 2.5%",
    "高新区企业奖励",
]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("高新区", ["高", "新", "区", "高新", "新区"]),
        ("区", ["区"]),
        ("R&D占3.5%", ["r&d", "占", "3.5%"]),
        ("ＰＰＰ项目", ["ppp", "项", "目", "项目"]),
        ("High-Tech", ["high", "tech"]),
        ("甲，乙", ["甲", "乙"]),
        ("二〇二五", ["二", "〇", "二", "五", "二〇", "〇二", "二五"]),
        ("，。 \U0001f389", []),
        ("", []),
    ],
)
def test_a_text_has_its_characters_pairs_and_words(text: str, found: list[str]) -> None:
    assert tokens(text) == found


def test_the_text_that_shares_most_ranks_first() -> None:
    keywords = Keywords.build(TEXTS)
    for query, best in [("独角兽", 0), ("经费支持", 1), ("land", 2), ("HIGH-TECH ZONE", 3), ("高新区企业奖励", 4)]:
        scores = keywords.scores(query)
        assert scores.shape == (len(TEXTS),) and scores.dtype == np.float32
        assert int(scores.argmax()) == best and scores[best] > 0


@pytest.mark.parametrize("query", ["", "\U0001f389", "xyzzy", "，。"])
def test_words_that_stand_nowhere_score_nothing(query: str) -> None:
    assert not Keywords.build(TEXTS).scores(query).any()


def test_what_is_written_scores_as_before(tmp_path: Path) -> None:
    keywords = Keywords.build(TEXTS)
    keywords.write(tmp_path / "keywords")
    again = Keywords.read(tmp_path / "keywords")
    for query in (*TEXTS, "高新区奖励", "nothing", ""):
        assert np.array_equal(again.scores(query), keywords.scores(query))


def test_a_text_without_words_is_no_match() -> None:
    scores = Keywords.build(["——。", "高新区"]).scores("高新区")
    assert scores[0] == 0 < scores[1]
