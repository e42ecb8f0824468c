"""The kinds and classes that an asker names."""

from __future__ import annotations

import pytest

from assistant.read_facts import FactReader
from tests.assistant_parts import BOOK

READER = FactReader(BOOK.facts)


@pytest.mark.parametrize(
    ("text", "of_talent"),
    [
        ("我们经开区被评为A类", False),
        ("our etdz was rated class a", False),
        ("A类孵化器", False),
        ("A类外国人才的工作许可", True),
        ("经开区聘的外国专家是A类", True),
        ("a work permit for class a talent", True),
    ],
)
def test_a_class_is_one_of_talent_beside_persons_alone(text: str, of_talent: bool) -> None:
    assert ("talent_class" in READER.read(text.lower())) is of_talent
