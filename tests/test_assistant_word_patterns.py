"""The vocabulary of a module is read from the data file of its name, and holds each kind that the module asks for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import assistant.word_patterns
from assistant.word_patterns import word_patterns

FOLDER = Path(assistant.word_patterns.__file__).parent
MODULES = [path.stem for path in FOLDER.glob("*.py") if f'word_patterns("{path.stem}")' in path.read_text("utf-8")]


@pytest.mark.parametrize("module", MODULES)
def test_a_module_uses_each_kind_of_its_words(module: str) -> None:
    source = (FOLDER / f"{module}.py").read_text("utf-8")
    assert set(re.findall(r'_WORDS\["(\w+)"\]', source)) == word_patterns(module).keys()


@pytest.mark.parametrize("module", MODULES)
def test_no_pattern_is_found_in_nothing(module: str) -> None:
    assert not any(pattern.search("") for pattern in word_patterns(module).values())


def test_words_of_both_languages_are_found() -> None:
    assert word_patterns("alike")["same"].search("两边一样吗") and word_patterns("alike")["same"].search("the SAME?")
