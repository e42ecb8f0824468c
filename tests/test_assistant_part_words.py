from __future__ import annotations

import pytest

from assistant.part_words import begins_of_them, of_them, takes_part


@pytest.mark.parametrize("text", ["其中3家是贸易公司", "five of them are traders"])
def test_some_of_those_told_before(text: str) -> None:
    assert of_them(text) and takes_part(text)


@pytest.mark.parametrize(
    "text", ["3家，里头1家搬走了", "其余是贸易公司", "the others are traders", "the remaining four"]
)
def test_the_rest_or_a_part_as_people_say_it(text: str) -> None:
    assert takes_part(text) and not of_them(text)


def test_a_text_may_begin_with_some_of_those_before() -> None:
    assert begins_of_them("其中千亿元以上6个") and not begins_of_them("产值10个，其中6个")
