from __future__ import annotations

from collections import Counter

from index.word_borders import over_borders


def test_a_pair_over_the_border_of_two_words_is_found() -> None:
    over = over_borders("企业申请补贴", Counter({"企业": 50, "申请": 40, "补贴": 30, "业申": 1}))
    assert over == {"业申", "请补"}


def test_a_single_word_has_no_border() -> None:
    assert not over_borders("补贴", Counter()) and not over_borders("", Counter())
