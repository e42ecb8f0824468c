from __future__ import annotations

import pytest

from assistant.cite import Citations
from tests.assistant_parts import clause, policy

TEXT = "一、奖励。\n对企业给予\n100万元。"


def test_a_citation_is_the_characters_of_the_policy_with_their_place() -> None:
    citations = Citations()
    assert citations.add(policy(TEXT, title_en=""), clause(TEXT), 6, 18) == 1
    (cited,) = citations.listed()
    assert cited.quote == TEXT[6:18] and (cited.start, cited.end) == (6, 18)
    assert (cited.document, cited.clause, cited.clause_start, cited.clause_end) == ("d", "（一）", 0, len(TEXT))
    assert (cited.title, cited.status, cited.sha256) == ("若干措施", "unknown", "0")


def test_the_same_quote_keeps_its_number() -> None:
    citations = Citations()
    added = [citations.add(policy(TEXT), clause(TEXT), *span) for span in ((0, 5), (6, 18), (0, 5), (6, 12))]
    assert added == [1, 2, 1, 3]
    assert [cited.n for cited in citations.listed()] == [1, 2, 3]


def test_a_quote_is_shown_on_one_line() -> None:
    citations = Citations()
    citations.add(policy(TEXT), clause(TEXT), 5, 18)
    assert citations.quote(1) == "对企业给予100万元。"


@pytest.mark.parametrize("text", ["长" * 1000, "长，" * 500, "长" * 300 + "。" + "长" * 700, "，" + "长" * 999])
def test_a_long_quote_is_cut_and_stays_verbatim(text: str) -> None:
    citations = Citations()
    citations.add(policy(text), clause(text), 0, len(text))
    (cited,) = citations.listed()
    assert 0 < len(cited.quote) < 400 and cited.quote == text[cited.start : cited.end]


def test_a_long_quote_is_cut_where_the_sentence_pauses() -> None:
    citations, text = Citations(), "长" * 300 + "，" + "长" * 700
    citations.add(policy(text), clause(text), 0, len(text))
    assert citations.listed()[0].end == 300


def test_a_quote_just_short_enough_is_whole() -> None:
    citations, text = Citations(), "长，" * 195
    citations.add(policy(text), clause(text), 0, len(text))
    assert citations.listed()[0].quote == text
