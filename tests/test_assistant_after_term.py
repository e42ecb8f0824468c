from __future__ import annotations

import pytest

from assistant.chat import Assistant
from tests.chat_parts import ask

FIRST = {
    "en": "Under the development zone reform plan, how long can an idle factory turned maker space keep its original land use?",
    "zh": "按开发区改革方案，利用存量工业房产办众创空间可以按原用途用地多久？",
}


@pytest.mark.parametrize(
    ("language", "turn"),
    [
        ("en", "What happens after that?"),
        ("en", "And once the five years are over?"),
        ("en", "And afterwards?"),
        ("zh", "到期以后呢？"),
        ("zh", "5年满了以后怎么办？"),
    ],
)
def test_what_comes_after_a_term_is_in_the_same_clause(assistant: Assistant, language: str, turn: str) -> None:
    answer = ask(assistant, FIRST[language], turn)
    assert "5年期满" in answer.citations[0].quote
    assert "市场价" in answer.citations[0].quote


def test_where_no_end_of_a_term_is_spoken_of_the_turn_is_a_question_like_others(assistant: Assistant) -> None:
    answer = ask(assistant, "新认定的国家级孵化器配套多少？", "然后怎么申请？")
    assert not any("期满" in one.quote for one in answer.citations)
