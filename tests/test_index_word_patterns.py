from __future__ import annotations

from pathlib import Path

import pytest

import index.word_patterns
from index.word_patterns import WordPatterns

FOLDER = Path(index.word_patterns.__file__).parent


@pytest.mark.parametrize("module", ["comparators", "units"])
def test_no_pattern_is_found_in_nothing(module: str) -> None:
    assert not any(words.search("") for words in WordPatterns(FOLDER / f"{module}.yaml").values())


def test_a_small_number_may_be_written_in_a_pattern(tmp_path: Path) -> None:
    (tmp_path / "words.yaml").write_text("so_many: {zh: ['几家'], en: ['{number} firms']}", "utf-8")
    so_many = WordPatterns(tmp_path / "words.yaml")["so_many"]
    assert so_many.fullmatch("twenty-five firms") and so_many.fullmatch("12 Firms") and so_many.search("有几家")
    assert not so_many.search("many firms")


@pytest.mark.parametrize("mark", ["，", ",", "？", "?", "。"])
def test_what_stops_at_a_mark_stops_at_either_width_of_it(tmp_path: Path, mark: str) -> None:
    (tmp_path / "words.yaml").write_text("asks: {zh: ['门槛[^，。？]{0,9}多少']}", "utf-8")
    asks = WordPatterns(tmp_path / "words.yaml")["asks"]
    assert asks.search("门槛是多少") and not asks.search(f"过了门槛{mark}可得多少")
